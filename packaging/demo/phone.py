"""A phone held up in a hall: PA, room, audience, microphone, gain control, overload, band limit. Returns what is true of it."""
from dataclasses import asdict, dataclass

import numpy as np
from scipy import signal

from signals import RATE_HZ, convolve, filtered, frames, from_db, place, rms, slow_drift, tilted_noise, time_axis, to_db

MUSIC_BAND_HZ = (80.0, 8000.0)          # where signal-to-noise ratios are measured


@dataclass(frozen=True)
class Venue:
    """One evening: levels are rms in the music band; the music arrives at the microphone with `music_dbfs`."""
    rt60_seconds: float = 1.3
    direct_to_reverberant_db: float = 1.5
    pa_bass_lift_db: float = 4.0
    music_dbfs: float = -17.0
    crowd_snr_db: float = 17.0
    hiss_snr_db: float = 30.0
    hum_hz: float = 50.0
    hum_dbfs: float = -31.0
    applause_from_seconds: float = 25.6
    low_edge_hz: float = 95.0
    high_edge_hz: float = 11500.0
    resonance_hz: float = 5200.0
    resonance_db: float = 4.0
    gain_control_ratio: float = 3.0
    gain_control_release_seconds: float = 0.6
    clipped_share: float = 0.008
    side_gain: float = 0.35
    peak_dbfs: float = -2.0


def hall_response(rng, venue):
    """[microphones][loudspeakers][frames]: direct sound at frame 0, sparse early reflections, tails that lose treble first."""
    count = frames(venue.rt60_seconds * 1.3)
    t = time_axis(count)
    response = np.zeros((2, 2, count))
    reflections_s = np.sort(rng.uniform(0.006, 0.075, (2, 12)), axis=1)
    for mic in range(2):
        for speaker in range(2):
            tail = np.zeros(count)
            for low, high, share in ((20, 250, 1.25), (250, 1000, 1.1), (1000, 4000, 1.0), (4000, 9000, 0.65), (9000, 20000, 0.4)):
                band = tilted_noise(rng, count, low, high) * np.sqrt((high - low) / 4000.0)
                tail += band * 10.0 ** (-3.0 * t / (venue.rt60_seconds * share))
            tail *= np.clip((t - 0.010) / 0.05, 0, 1)
            for at in reflections_s[speaker]:
                tail[frames(at) + mic * 7] += rng.choice([-1, 1]) * rng.uniform(2, 5) * 10.0 ** (-3.0 * at / venue.rt60_seconds)
            tail /= np.sqrt(np.sum(tail ** 2))
            response[mic, speaker] = tail * from_db(-venue.direct_to_reverberant_db)
            response[mic, speaker, 0] = 1.0
    return response


def at_the_microphones(music, response):
    """Both microphones hear both loudspeakers, the nearer one louder."""
    near, far = 0.62, 0.38
    return np.stack([near * convolve(music[:, m], response[m, m]) + far * convolve(music[:, 1 - m], response[m, 1 - m])
                     for m in range(2)], axis=1)


def measured_rt60(response):
    """Schroeder's backward integral, -5 to -25 dB, in seconds. Source: M. Schroeder (1965)."""
    decay_db = 10 * np.log10(np.cumsum(response[::-1] ** 2)[::-1] / np.sum(response ** 2) + 1e-12)
    first, last = np.argmax(decay_db < -5), np.argmax(decay_db < -25)
    return float(3.0 * (last - first) / RATE_HZ)


def murmur(rng, count):
    """An audience: a bed of babble and single voices, each a noisy saw through two or three formants."""
    out = tilted_noise(rng, count, 180, 5000, -5)[:, None] * (1 + 0.25 * slow_drift(rng, count, 2))[:, None] * np.array([0.5, 0.5])
    for _ in range(int(8 * count / RATE_HZ)):
        length = frames(rng.uniform(0.15, 0.7))
        hz = rng.uniform(105, 320) * (1 + rng.uniform(-0.15, 0.2) * np.linspace(0, 1, length))
        voice = signal.sawtooth(2 * np.pi * np.cumsum(hz) / RATE_HZ) + 0.3 * rng.standard_normal(length)
        shaped = sum(signal.lfilter(*signal.iirpeak(centre, centre / width, fs=RATE_HZ), voice)
                     for centre, width in ((rng.uniform(400, 850), 130), (rng.uniform(1000, 2300), 220), (2700, 320)))
        place(out, shaped * np.hanning(length) * rng.uniform(0.05, 0.6), rng.integers(0, max(1, count - length)), 1.0, rng.uniform(-1, 1))
    return out


def applause(rng, count, claps_a_second=120):
    out = np.zeros((count, 2))
    for at in rng.integers(0, count, int(claps_a_second * count / RATE_HZ)):
        length = frames(rng.uniform(0.006, 0.02))
        clap = rng.standard_normal(length) * np.exp(-np.arange(length) / (length / 4))
        clap = signal.lfilter(*signal.iirpeak(rng.uniform(700, 2600), rng.uniform(1.2, 3), fs=RATE_HZ), clap)
        place(out, clap * rng.uniform(0.2, 1) ** 2, at, 1.0, rng.uniform(-0.9, 0.9))
    swell = np.clip(np.linspace(0, 2.2, count), 0, 1)[:, None] ** 2
    return out * swell / rms(out)


def mains_hum(rng, venue, count):
    """The fundamental and its harmonics, the even ones stronger, as a rectifier makes them; unit rms."""
    t = time_axis(count)
    hum = sum(level * np.sin(2 * np.pi * venue.hum_hz * (k + 1) * t + rng.uniform(0, 6.28))
              for k, level in enumerate((0.6, 1.0, 0.6, 0.7, 0.5, 0.5, 0.4, 0.4, 0.3, 0.3, 0.25, 0.25, 0.2, 0.2)))
    return hum / rms(hum)


def in_band_rms(x):
    return rms(filtered(x, "bandpass", MUSIC_BAND_HZ, 3))


def microphone(x, venue):
    """A second-order low cut and the resonance of the opening in the case."""
    gain = from_db(venue.resonance_db) - 1.0
    peak = signal.lfilter(*signal.iirpeak(venue.resonance_hz, 1.4, fs=RATE_HZ), x, axis=0)
    return filtered(x + gain * peak, "high", venue.low_edge_hz)


def narrowed(x, side_gain):
    """Two openings a hand's width apart hear nearly the same."""
    middle, side = x.mean(axis=1), (x[:, 0] - x[:, 1]) / 2
    return np.stack([middle + side_gain * side, middle - side_gain * side], axis=1)


def band_limit(x, high_edge_hz):
    """Linear phase, -6 dB at the edge, 60 dB down 400 Hz above it; without delay."""
    taps, beta = signal.kaiserord(60.0, 800.0 / (RATE_HZ / 2))
    kernel = signal.firwin(taps | 1, high_edge_hz, window=("kaiser", beta), fs=RATE_HZ)
    return np.stack([signal.fftconvolve(x[:, c], kernel, "same") for c in range(x.shape[1])], axis=1)


def gain_control(x, venue, target_dbfs=-15.0, attack_seconds=0.006, most_db=14.0):
    """Feed-forward, fast down and slow up, on 1 ms levels. Returns the sound and the gain in dB."""
    hop = RATE_HZ // 1000
    count = len(x) // hop
    levels = np.sqrt(np.mean(x[:count * hop].reshape(count, hop, 2) ** 2, axis=(1, 2)) + 1e-12)
    attack, release = np.exp(-0.001 / attack_seconds), np.exp(-0.001 / venue.gain_control_release_seconds)
    followed = np.empty(count)
    level = levels[0]
    for i, now in enumerate(levels):
        keep = attack if now > level else release
        level = keep * level + (1 - keep) * now
        followed[i] = level
    gain_db = np.minimum((target_dbfs - to_db(followed)) * (1 - 1 / venue.gain_control_ratio), most_db)
    return x * from_db(np.interp(np.arange(len(x)), np.arange(count) * hop + hop / 2, gain_db))[:, None], gain_db


def audience_and_faults(rng, venue, music, count):
    """Name -> sound at the microphones, scaled against the music's level there."""
    level = in_band_rms(music)
    crowd = murmur(rng, count) * from_db(2.0 * np.clip(slow_drift(rng, count, 0.3), -1.5, 1.5))[:, None]
    hiss = np.stack([tilted_noise(rng, count, 20, 20000, 1.0) for _ in range(2)], axis=1)
    clapping = np.zeros((count, 2))
    first = frames(venue.applause_from_seconds)
    claps = applause(rng, count - first)
    clapping[first:] = claps * level / in_band_rms(claps)
    return {
        "crowd": crowd * (level * from_db(-venue.crowd_snr_db) / in_band_rms(crowd)),
        "hiss": hiss * (level * from_db(-venue.hiss_snr_db) / in_band_rms(hiss)),
        "hum": np.repeat(mains_hum(rng, venue, count)[:, None], 2, axis=1) * from_db(venue.hum_dbfs),
        "applause": clapping,
    }


def overload(x, share):
    """The converter's ceiling, where this share of the samples passes it. Returns the sound, full scale 1, and the share."""
    scaled = x / np.quantile(np.abs(x), 1.0 - share)
    return np.clip(scaled, -1.0, 1.0), float(np.mean(np.abs(scaled) >= 1.0))


def record(clean, venue, seed):
    """What the phone hands to its encoder [frames][2], and the truth about it."""
    rng = np.random.default_rng(seed)
    lifted = clean + (from_db(venue.pa_bass_lift_db) - 1.0) * filtered(clean, "low", 110, 1)
    response = hall_response(rng, venue)
    music = at_the_microphones(lifted, response)
    music = music * (from_db(venue.music_dbfs) / in_band_rms(music))
    parts = audience_and_faults(rng, venue, music, len(clean))
    heard = {name: microphone(part, venue) for name, part in {"music": music, **parts}.items()}
    heard = {name: narrowed(part, venue.side_gain) for name, part in heard.items()}
    levelled, gain_db = gain_control(sum(heard.values()), venue)
    converted, clipped_share = overload(levelled, venue.clipped_share)
    limited = band_limit(converted, venue.high_edge_hz)
    to_peak = from_db(venue.peak_dbfs) / np.max(np.abs(limited))
    return limited * to_peak, truth_of(venue, heard, response, gain_db, clipped_share, to_peak)


def truth_of(venue, heard, response, gain_db, clipped_share, ceiling):
    before_applause = slice(0, frames(venue.applause_from_seconds))
    level = {name: in_band_rms(part[before_applause]) for name, part in heard.items() if name != "applause"}
    against = lambda *names: round(float(to_db(level["music"]) - to_db(np.sqrt(sum(level[n] ** 2 for n in names)))), 2)
    return {
        "venue": asdict(venue),
        "snr_db": {"band_hz": MUSIC_BAND_HZ, "all": against("crowd", "hiss", "hum"), "crowd": against("crowd"),
                   "hiss": against("hiss"), "hum": against("hum"), "hiss_and_hum": against("hiss", "hum")},
        "rt60_seconds_measured": round(measured_rt60(response[0, 0][1:]), 3),
        "bandwidth_hz": {"low": venue.low_edge_hz, "high": venue.high_edge_hz},
        "clipping_before_codec": {"share": round(clipped_share, 5), "ceiling_dbfs": round(float(to_db(ceiling)), 2)},
        "gain_control_db": {"least": round(float(gain_db.min()), 2), "most": round(float(gain_db.max()), 2)},
    }
