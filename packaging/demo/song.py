"""An original song of ten bars, and its stems: words, melody, chords and arrangement made for this demo."""
import numpy as np

import instruments
from signals import RATE_HZ, convolve, filtered, frames, from_db, place, rms, tilted_noise, time_axis
from voice import Syllable, sing

BEATS_PER_MINUTE = 96
BARS = 10
TAIL_SECONDS = 3.0                      # the last chord rings out
BEAT_SECONDS = 60.0 / BEATS_PER_MINUTE
SECONDS = BARS * 4 * BEAT_SECONDS + TAIL_SECONDS

AM, F, C, G = (57, 60, 64), (53, 57, 60), (55, 60, 64), (55, 59, 62)
ROOTS = {AM: 33, F: 29, C: 36, G: 31}
CHORDS = [AM, F, AM, F, C, G, AM, F, G, C]

# "Hold on to the light, it is all that we own / every night has a morning, every road leads us home / oh, home"
LINE = [Syllable(*entry) for entry in (
    ("h o u l d", 64, 8.0, 1.0), ("o n", 67, 9.0, 1.0), ("t u", 69, 10.0, 0.5), ("th uh", 67, 10.5, 0.5), ("l a i t", 69, 11.0, 1.5),
    ("i t", 69, 12.5, 0.5), ("i z", 67, 13.0, 0.5), ("o l", 65, 13.5, 1.0), ("th ae t", 64, 14.5, 0.5), ("w i", 65, 15.0, 0.5), ("o u n", 67, 15.5, 2.0),
    ("e v", 67, 18.0, 0.5), ("r i", 67, 18.5, 0.5), ("n a i t", 72, 19.0, 1.0), ("h ae z", 71, 20.0, 0.5), ("uh", 69, 20.5, 0.5),
    ("m o r", 71, 21.0, 1.0), ("n i n", 67, 22.0, 1.5),
    ("e v", 69, 24.0, 0.5), ("r i", 69, 24.5, 0.5), ("r o u d", 72, 25.0, 1.0), ("l i d z", 71, 26.0, 0.75), ("uh s", 69, 26.75, 0.75),
    ("h o u m", 69, 28.0, 3.0),
    ("o u", 71, 32.0, 1.5), ("sh a i n", 74, 33.5, 2.0), ("m i", 71, 35.5, 0.5), ("h o u m", 72, 36.0, 4.0),
)]
HARMONY = [Syllable(s.phonemes, s.note - (4 if s.note in (69, 72) else 3), s.beat, s.beats) for s in LINE if s.beat >= 28]


def at_beat(beat):
    return int(beat * BEAT_SECONDS * RATE_HZ)


def empty():
    return np.zeros((frames(SECONDS), 2))


def drums(rng):
    out = empty()
    for bar in range(1, BARS):
        first = bar * 4
        if bar in (2, 6, 8):
            place(out, instruments.cymbal(rng, 0.9, 2.0), at_beat(first), 0.30, -0.4)
        for eighth in range(8):
            length = 0.16 if eighth == 7 and bar % 2 else 0.035
            swing = 0.012 * (eighth % 2)
            place(out, instruments.cymbal(rng, length, 0.4), at_beat(first + eighth / 2 + swing),
                  0.16 * rng.uniform(0.8, 1.0) * (0.7 if eighth % 2 else 1.0), 0.35)
        if bar == 1:
            continue
        for beat in (0, 1.5, 2, 3.5) if bar >= 6 else (0, 2, 2.5):
            place(out, instruments.kick(), at_beat(first + beat), 0.95)
        for beat in (1, 3):
            place(out, instruments.snare(rng, rng.uniform(0.9, 1.0)), at_beat(first + beat), 0.55, 0.05)
        if bar in (5, 7):
            for i, hz in enumerate((165, 140, 112, 92)):
                place(out, instruments.tom(hz), at_beat(first + 3 + i / 4), 0.6, -0.5 + i / 3)
    place(out, instruments.kick(), at_beat(BARS * 4), 1.0)
    place(out, instruments.cymbal(rng, 1.1, 2.8), at_beat(BARS * 4), 0.36, -0.4)
    return out


def bass(rng):
    out = empty()
    for bar, chord in enumerate(CHORDS):
        if bar < 2:
            continue
        root = ROOTS[chord]
        pattern = ((0, 0, 1.4), (1.5, 0, 0.45), (2, 12, 0.45), (2.5, 7, 0.9), (3.5, 0, 0.45))
        for beat, interval, beats in pattern:
            place(out, instruments.bass(root + interval, beats * BEAT_SECONDS), at_beat(bar * 4 + beat), rng.uniform(0.85, 1.0))
    place(out, instruments.bass(33, 2.6), at_beat(BARS * 4))
    return out


def guitar(rng):
    out = empty()
    order = (0, 2, 3, 2, 1, 2, 3, 2)
    for bar, chord in enumerate(CHORDS):
        voicing = (chord[0], chord[1], chord[2], chord[0] + 12)
        for eighth, index in enumerate(order):
            brightness = rng.uniform(0.3, 0.7)
            place(out, instruments.plucked_string(rng, voicing[index], 1.4, brightness), at_beat(bar * 4 + eighth / 2),
                  rng.uniform(0.7, 1.0), -0.45)
    for i, note in enumerate((45, 57, 60, 64, 69)):
        place(out, instruments.plucked_string(rng, note, 2.9, 0.6), at_beat(BARS * 4) + i * frames(0.018), 1.0, -0.3)
    return out


def pads(rng):
    out = empty()
    for bar, chord in enumerate(CHORDS):
        place(out, instruments.pad(rng, chord, 4 * BEAT_SECONDS), at_beat(bar * 4), 1.0 if bar >= 6 else 0.6)
    place(out, instruments.pad(rng, AM, 2.2), at_beat(BARS * 4), 0.8)
    return out


def studio_reverb(rng, stem, wet_db, seconds=0.9):
    """A small bright plate, as records have it: exponentially fading noise, its own for each side."""
    count = frames(seconds)
    fade = 10.0 ** (-3.0 * time_axis(count) / seconds)
    wet = np.stack([convolve(stem[:, c], tilted_noise(rng, count, 250, 16000, -4) * fade) for c in (0, 1)], axis=1)
    return stem + wet * (from_db(wet_db) * rms(stem) / rms(wet))


def vocals(rng):
    out = empty()
    lead = sing(rng, LINE, BEAT_SECONDS, SECONDS)
    second = sing(rng, HARMONY, BEAT_SECONDS, SECONDS)
    place(out, lead, 0)
    place(out, second, frames(0.012), 0.28, 0.4)
    return studio_reverb(rng, filtered(out, "high", 90), -15)


def stems(seed):
    """Four stems [frames][2] at RATE_HZ that add up to the finished mix, its peak at -1 dBFS."""
    rng = np.random.default_rng(seed)
    parts = {
        "drums": (studio_reverb(rng, drums(rng), -24, 0.5), -19.0),
        "bass": (bass(rng), -20.0),
        "other": (studio_reverb(rng, guitar(rng), -20), -22.0),
        "vocals": (vocals(rng), -17.0),
    }
    pad_track = pads(rng)
    out = {name: part * (from_db(level_db) / rms(part)) for name, (part, level_db) in parts.items()}
    out["other"] = out["other"] + pad_track * (from_db(-27.0) / rms(pad_track))
    peak = np.max(np.abs(sum(out.values())))
    return {name: part * (from_db(-1.0) / peak) for name, part in out.items()}
