#!/usr/bin/env python3
"""make_demo.py [FOLDER] [--seed N] [--stems FOLDER]: makes the demo recording and its clean reference.

Writes demo.m4a (the phone's recording), demo_reference.ogg (the same song, clean) and demo_truth.json (what was done to
it) into FOLDER, by default this one. Every sound is computed here: no sample, no sound font, no recording by anyone.
Needs numpy, scipy and the ffmpeg program (with Debian's names: python3-numpy, python3-scipy, ffmpeg)."""
import argparse
import json
import subprocess
from pathlib import Path

import numpy as np
from scipy import signal

import phone
import song
from signals import RATE_HZ, rms, to_db

PHONE_KBIT = 128
REFERENCE_QUALITY = 4                   # Vorbis, about 128 kbit/s


def encode(audio, path, *options):
    pcm = np.ascontiguousarray(audio, dtype="<f4").tobytes()
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "f32le", "-ar", str(RATE_HZ), "-ac", str(audio.shape[1]), "-i", "-",
                    *options, "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact", str(path)],
                   input=pcm, check=True)


def decode(path):
    pcm = subprocess.run(["ffmpeg", "-v", "error", "-i", str(path), "-f", "f32le", "-ar", str(RATE_HZ), "-ac", "2", "-"],
                         capture_output=True, check=True).stdout
    return np.frombuffer(pcm, "<f4").reshape(-1, 2).astype(float)


def lag_frames(reference, recording):
    """By how many frames the recording trails the reference: the peak of their cross-correlation, within a second."""
    count = min(len(reference), len(recording))
    a, b = (x[:count].mean(axis=1) for x in (reference, recording))
    correlation = np.abs(signal.correlate(b, a, "full", "fft"))
    middle = count - 1
    return int(np.argmax(correlation[middle - RATE_HZ:middle + RATE_HZ + 1])) - RATE_HZ


def write_json(path, content):
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).resolve().parent)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--stems", type=Path, help="also write the clean stems here, as FLAC")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)

    stems = song.stems(options.seed)
    clean = sum(stems.values())
    recording, truth = phone.record(clean, phone.Venue(), options.seed + 1)

    recording_path = options.folder / "demo.m4a"
    encode(recording, recording_path, "-c:a", "aac", "-b:a", f"{PHONE_KBIT}k", "-movflags", "+faststart",
           "-metadata", "title=Resonate demo")
    encode(clean, options.folder / "demo_reference.ogg", "-c:a", "libvorbis", "-q:a", str(REFERENCE_QUALITY))

    decoded = decode(recording_path)
    truth |= {
        "seed": options.seed, "sample_rate_hz": RATE_HZ, "channels": 2, "seconds": round(len(clean) / RATE_HZ, 4),
        "frames": len(clean), "codec": {"name": "aac", "kbit_per_second": PHONE_KBIT},
        "lag_frames": lag_frames(clean, decoded),
        "rms_dbfs": {"recording": round(float(to_db(rms(decoded))), 2), "reference": round(float(to_db(rms(clean))), 2)},
    }
    write_json(options.folder / "demo_truth.json", truth)
    if options.stems:
        options.stems.mkdir(parents=True, exist_ok=True)
        for name, stem in stems.items():
            encode(stem, options.stems / f"{name}.flac", "-c:a", "flac")
    print(json.dumps(truth, indent=2))


if __name__ == "__main__":
    main()
