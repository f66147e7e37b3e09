"""A singer: glottal pulses at the melody's pitch through moving formants, consonants of noise and of closing the mouth.

Source: D. Klatt, L. Klatt, "Analysis, synthesis, and perception of voice quality variations" (1990): the KLGLOTT88
pulse and the cascade of second-order formant resonators. Formant targets after G. Peterson, H. Barney (1952)."""
from dataclasses import dataclass

import numpy as np
from scipy import signal

from signals import RATE_HZ, filtered, frames, midi_to_hz

CONTROL_HZ = 200                       # articulation is drawn at this rate, 5 ms a step
STEP = RATE_HZ // CONTROL_HZ
BANDWIDTHS_HZ = np.array([70.0, 90.0, 130.0, 200.0, 260.0])
UPPER_FORMANTS_HZ = (3150.0, 3900.0)   # close together: the singer's formant


@dataclass(frozen=True)
class Phoneme:
    """One sound of speech: formants, how long it wants to be, and how loud voice, breath and friction are (0..1)."""
    formants_hz: tuple
    seconds: float
    voicing: float = 1.0
    friction: float = 0.0
    friction_hz: tuple = (2000.0, 6000.0)


PHONEMES = {
    "a": Phoneme((760, 1250, 2550), 0), "ae": Phoneme((680, 1750, 2500), 0), "e": Phoneme((540, 1880, 2550), 0),
    "i": Phoneme((300, 2300, 3000), 0), "o": Phoneme((500, 880, 2500), 0), "u": Phoneme((330, 900, 2350), 0),
    "er": Phoneme((490, 1350, 1750), 0), "uh": Phoneme((620, 1200, 2500), 0),
    "l": Phoneme((360, 1100, 2700), 0.07, 0.6), "r": Phoneme((330, 1150, 1600), 0.07, 0.6),
    "w": Phoneme((300, 650, 2200), 0.07, 0.6), "y": Phoneme((280, 2250, 3000), 0.06, 0.6),
    "m": Phoneme((260, 1000, 2200), 0.08, 0.4), "n": Phoneme((270, 1500, 2500), 0.07, 0.4),
    "s": Phoneme((330, 1700, 2600), 0.11, 0.0, 0.55, (5500, 14000)),
    "sh": Phoneme((330, 1800, 2500), 0.11, 0.0, 0.60, (2400, 8000)),
    "f": Phoneme((340, 1100, 2300), 0.09, 0.0, 0.22, (1500, 13000)),
    "h": Phoneme((560, 1400, 2500), 0.06, 0.05, 0.20, (700, 5000)),
    "th": Phoneme((330, 1300, 2600), 0.05, 0.35, 0.12, (1500, 9000)),
    "z": Phoneme((320, 1700, 2600), 0.08, 0.35, 0.35, (5000, 13000)),
    "v": Phoneme((320, 1100, 2300), 0.05, 0.4, 0.12, (1500, 9000)),
    "_": Phoneme((400, 1500, 2500), 0.045, 0.0),                                 # a closed mouth before a plosive
    "t": Phoneme((350, 1800, 2700), 0.030, 0.0, 0.9, (3000, 11000)), "d": Phoneme((320, 1700, 2600), 0.025, 0.4, 0.4, (2500, 9000)),
    "k": Phoneme((350, 1900, 2400), 0.035, 0.0, 0.7, (1500, 5000)), "b": Phoneme((300, 800, 2200), 0.025, 0.4, 0.2, (400, 2500)),
}
PLOSIVES = {"t", "d", "k", "b"}
VOWELS = {name for name, phoneme in PHONEMES.items() if phoneme.seconds == 0}


@dataclass(frozen=True)
class Syllable:
    """What is sung on one note: phonemes separated by spaces; `beat` and `beats` in quarter notes."""
    phonemes: str
    note: float
    beat: float
    beats: float


def spread_phonemes(syllable, seconds):
    """(Phoneme, seconds) in order, consonants at their own length, vowels sharing what is left."""
    names = []
    for name in syllable.phonemes.split():
        names += ["_", name] if name in PLOSIVES else [name]
    spoken = sum(PHONEMES[name].seconds for name in names)
    vowels = [name for name in names if name in VOWELS]
    shares = {0: 0.6, 1: 0.4} if len(vowels) > 1 else {0: 1.0}
    out, seen = [], 0
    for name in names:
        length = PHONEMES[name].seconds
        if name in VOWELS:
            length = max(0.05, seconds - spoken) * shares[min(seen, 1)]
            seen += 1
        out.append((PHONEMES[name], length))
    return out


def draw_controls(line, seconds_per_beat, total_seconds):
    """Control tracks at CONTROL_HZ: note (MIDI, nan when silent), formants [steps][3], voicing, friction, its band."""
    steps = int(total_seconds * CONTROL_HZ)
    note = np.full(steps, np.nan)
    formants = np.full((steps, 3), np.nan)
    voicing, friction = np.zeros(steps), np.zeros(steps)
    band = np.tile([2000.0, 6000.0], (steps, 1))
    for syllable in line:
        at = syllable.beat * seconds_per_beat
        note[int(at * CONTROL_HZ):int((at + syllable.beats * seconds_per_beat) * CONTROL_HZ)] = syllable.note
        for phoneme, length in spread_phonemes(syllable, syllable.beats * seconds_per_beat * 0.96):
            span = slice(int(at * CONTROL_HZ), max(int(at * CONTROL_HZ) + 1, int((at + length) * CONTROL_HZ)))
            formants[span] = phoneme.formants_hz
            voicing[span], friction[span], band[span] = phoneme.voicing, phoneme.friction, phoneme.friction_hz
            at += length
    return note, formants, voicing, friction, band


def held(track):
    """Fills the gaps (nan) with the value before, and the beginning with the first."""
    known = ~np.isnan(track)
    last = np.maximum.accumulate(np.where(known, np.arange(len(track)), -1))
    return track[np.where(last < 0, np.argmax(known), last)]


def smoothed(track, seconds):
    window = np.hanning(max(3, int(seconds * CONTROL_HZ) | 1) + 2)[1:-1]
    return signal.convolve(np.pad(track, len(window) // 2, "edge"), window / window.sum(), "valid")


def pitch_curve(rng, note):
    """Hz per control step: glides between notes, vibrato that comes in once a note is held, a human unsteadiness."""
    midi = held(note)
    age = np.zeros(len(midi))
    for i in range(1, len(midi)):
        age[i] = 0 if midi[i] != midi[i - 1] or np.isnan(note[i]) else age[i - 1] + 1.0 / CONTROL_HZ
    t = np.arange(len(midi)) / CONTROL_HZ
    vibrato = 0.38 * np.clip((age - 0.28) / 0.35, 0, 1) * np.sin(2 * np.pi * 5.3 * t)
    unsteady = 0.06 * smoothed(rng.standard_normal(len(midi)) * 4, 0.12)
    return midi_to_hz(smoothed(midi, 0.07) + smoothed(vibrato, 0.03) + unsteady)


def glottal_flow(rng, hz):
    """KLGLOTT88 flow derivative, made at four times the rate so that its sharp closure does not alias."""
    factor = 4
    fine_hz = np.interp(np.arange(len(hz) * factor) / factor, np.arange(len(hz)), hz)
    phase = np.mod(np.cumsum(fine_hz) / (RATE_HZ * factor), 1.0)
    open_share = 0.6
    pulse = np.where(phase < open_share, 2 * phase / open_share - 3 * (phase / open_share) ** 2, 0.0)
    source = signal.resample_poly(pulse, 1, factor)[: len(hz)]
    aspiration = 0.03 * rng.standard_normal(len(hz)) * np.abs(source)
    return filtered(source + aspiration, "low", 4500, 1)


def through_formants(source, formants_hz):
    """Cascade of resonators with unity gain at 0 Hz, retuned each control step, their state carried on."""
    out = np.empty_like(source)
    all_hz = np.hstack([formants_hz, np.tile(UPPER_FORMANTS_HZ, (len(formants_hz), 1))])
    radius = np.exp(-np.pi * BANDWIDTHS_HZ / RATE_HZ)
    state = np.zeros((len(BANDWIDTHS_HZ), 2))
    for step in range(len(source) // STEP):
        block = source[step * STEP:(step + 1) * STEP]
        a1 = -2 * radius * np.cos(2 * np.pi * all_hz[step] / RATE_HZ)
        for k, r in enumerate(radius):
            denominator = [1.0, a1[k], r * r]
            block, state[k] = signal.lfilter([sum(denominator)], denominator, block, zi=state[k])
        out[step * STEP:(step + 1) * STEP] = block
    return out


def friction_noise(rng, amount, band):
    """Noise in the band of whichever consonant sounds; each band is made once and faded in where it is wanted."""
    out = np.zeros(len(amount) * STEP)
    for edges in np.unique(band[amount > 0], axis=0):
        wanted = smoothed(np.where((band == edges).all(axis=1), amount, 0.0), 0.015)
        envelope = np.interp(np.arange(len(out)) / STEP, np.arange(len(wanted)), wanted)
        noise = filtered(rng.standard_normal(len(out)), "bandpass", edges)
        out += noise / np.sqrt(np.mean(noise ** 2)) * envelope
    return out


def evened_out(voice):
    """Peak about 1, the loud vowels (those with close formants) brought down, as a singer and a compressor do."""
    power = signal.fftconvolve(voice ** 2, np.hanning(frames(0.12)), "same").clip(0)
    level = np.sqrt(power) / np.sqrt(power.max())
    even = voice / (0.03 + level) ** 0.7
    return even / np.quantile(np.abs(even), 0.999)


def sing(rng, line, seconds_per_beat, total_seconds):
    """The line as mono audio, peak about 1."""
    note, formants, voicing, friction, band = draw_controls(line, seconds_per_beat, total_seconds)
    hz = pitch_curve(rng, note)
    count = len(note) * STEP
    at = np.arange(count) / STEP
    fine = np.arange(len(note))
    source = glottal_flow(rng, np.interp(at, fine, hz)) * np.interp(at, fine, smoothed(voicing, 0.045))
    moving = np.stack([smoothed(held(formants[:, k]), 0.06) for k in range(3)], axis=1)
    moving[:, 0] = np.maximum(moving[:, 0], 1.05 * hz)     # singers lift the first formant over the pitch
    voiced = evened_out(through_formants(source, moving))
    out = voiced + 0.20 * friction_noise(rng, friction, band)
    return np.pad(out, (0, max(0, frames(total_seconds) - count)))
