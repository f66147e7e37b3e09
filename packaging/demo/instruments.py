"""The band, note by note: drums, bass, plucked guitar and pad, each synthesised from sines, noise and delay lines."""
import numpy as np
from scipy import signal

from signals import RATE_HZ, filtered, frames, midi_to_hz, time_axis


def kick():
    t = time_axis(frames(0.35))
    pitch_hz = 48.0 + 120.0 * np.exp(-t / 0.018)
    body = np.sin(2 * np.pi * np.cumsum(pitch_hz) / RATE_HZ) * np.exp(-t / 0.11)
    return np.tanh(1.6 * body) + 0.35 * np.sin(2 * np.pi * 2600 * t) * np.exp(-t / 0.003)


def snare(rng, strength=1.0):
    t = time_axis(frames(0.30))
    head = np.sin(2 * np.pi * 186 * t) * np.exp(-t / 0.06) + 0.6 * np.sin(2 * np.pi * 331 * t) * np.exp(-t / 0.04)
    wires = filtered(rng.standard_normal(len(t)), "bandpass", [1200, 9500]) * np.exp(-t / (0.05 + 0.04 * strength))
    return strength * (0.6 * head + 1.3 * wires)


def cymbal(rng, decay_s, length_s):
    """Hat or crash: six inharmonic square waves and noise above 6 kHz (hat) or 3 kHz (anything longer)."""
    t = time_axis(frames(length_s))
    metal = sum(np.sign(np.sin(2 * np.pi * f * t + rng.uniform(0, 6.28))) for f in (2053, 2891, 3470, 4211, 5392, 6237))
    mixture = 0.16 * metal + 0.9 * rng.standard_normal(len(t))
    return filtered(mixture, "high", 6000 if decay_s < 0.3 else 3000, 3) * np.exp(-t / decay_s)


def tom(hz):
    t = time_axis(frames(0.4))
    pitch_hz = hz * (1.0 + 0.5 * np.exp(-t / 0.03))
    return np.sin(2 * np.pi * np.cumsum(pitch_hz) / RATE_HZ) * np.exp(-t / 0.13)


def bass(note, seconds):
    """Additive saw whose upper partials fade first, as a plucked string's do."""
    t = time_axis(frames(seconds))
    f0 = midi_to_hz(note)
    partials = np.arange(1, int(2500 / f0) + 1)
    tone = sum(np.sin(2 * np.pi * k * f0 * t) / k * np.exp(-t * (0.8 + 0.55 * k)) for k in partials)
    pluck = np.minimum(1.0, t / 0.004)
    release = np.clip((t[-1] - t) / 0.03, 0, 1)
    return np.tanh(0.9 * tone) * pluck * release


def plucked_string(rng, note, seconds, brightness=0.5):
    """K. Karplus, A. Strong, "Digital Synthesis of Plucked-String and Drum Timbres" (1983), with a fractional delay."""
    count = frames(seconds)
    period = RATE_HZ / midi_to_hz(note)
    whole = int(period - 0.5)
    fraction = period - 0.5 - whole                       # the averaging filter itself delays by half a sample
    loss = 0.5 ** (period / RATE_HZ / 0.55)               # half the amplitude each 0.55 s
    loop = loss * np.convolve([0.5, 0.5], [1.0 - fraction, fraction])
    feedback = np.zeros(whole + 3)
    feedback[0] = 1.0
    feedback[whole:whole + 3] -= loop
    burst = np.zeros(count)
    length = min(count, whole)
    burst[:length] = filtered(rng.uniform(-1, 1, length), "low", 2000 + 7000 * brightness, 1)
    string = signal.lfilter([1.0], feedback, burst)
    body = string + 0.5 * filtered(string, "bandpass", [90, 260], 1)
    return filtered(body, "high", 70, 1) * np.clip((count - np.arange(count)) / frames(0.02), 0, 1)


def pad(rng, notes, seconds):
    """Detuned additive saws, left and right drawn apart, swelling in and out; [frames][2]."""
    t = time_axis(frames(seconds + 0.5))
    out = np.zeros((len(t), 2))
    for note in notes:
        for channel in (0, 1):
            for _ in range(3):
                f0 = midi_to_hz(note + rng.uniform(-0.09, 0.09))
                for k in range(1, int(5000 / f0) + 1):
                    out[:, channel] += np.sin(2 * np.pi * k * f0 * t + rng.uniform(0, 6.28)) / k ** 1.7
    swell = np.minimum(1, t / 0.35) * np.clip((t[-1] - t) / 0.5, 0, 1)
    return out * swell[:, None]
