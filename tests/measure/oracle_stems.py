#!/usr/bin/env python3
"""Ideal separation: takes a recording apart with masks that only the true stems could give.

  oracle_stems.py RECORDING TRUE_STEMS_DIR OUT_DIR

TRUE_STEMS_DIR holds vocals, drums, bass and other, as .flac or .wav, of the clean song and lined up with the recording.
Every bin of the recording's spectrogram is shared out in proportion to the power of the true stems there (ratio masks, 85
ms frames), so OUT_DIR/vocals.wav and so on sum to the recording, its noise and room included: no separator by masks could
be expected to do better. They have the recording's rate and channels.
"""
import argparse
import json
import subprocess
from pathlib import Path

import numpy as np
from scipy import signal
from scipy.io import wavfile

STEMS = ["vocals", "drums", "bass", "other"]
FRAME_SECONDS = 4096 / 48000


def probe(path):
    told = subprocess.run(["ffprobe", "-v", "error", "-select_streams", "a:0", "-show_entries",
                           "stream=sample_rate,channels", "-of", "json", str(path)], capture_output=True, text=True,
                          check=True).stdout
    stream = json.loads(told)["streams"][0]
    return int(stream["sample_rate"]), int(stream["channels"])


def decode(path, rate_hz, channels):
    """[channels][frames]"""
    raw = subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-i", str(path), "-ar", str(rate_hz), "-ac", str(channels),
                          "-f", "f32le", "-"], capture_output=True, check=True).stdout
    return np.frombuffer(raw, "<f4").reshape(-1, channels).T


def fit(audio, frames):
    return np.pad(audio, ((0, 0), (0, max(0, frames - audio.shape[1]))))[:, :frames]


def spectrum(audio, rate_hz):
    size = 1 << round(np.log2(FRAME_SECONDS * rate_hz))
    return signal.stft(audio, rate_hz, nperseg=size, noverlap=size * 3 // 4)[2], size


def stem_file(folder, stem):
    for ending in (".flac", ".wav"):
        if (Path(folder) / (stem + ending)).exists():
            return Path(folder) / (stem + ending)
    raise SystemExit(f"{folder}: no {stem}.flac or {stem}.wav")


def separate(recording, stems_folder, out):
    rate_hz, channels = probe(recording)
    audio = decode(recording, rate_hz, channels)
    frames = audio.shape[1]
    mixed, size = spectrum(audio, rate_hz)
    powers = []
    for stem in STEMS:
        true = fit(decode(stem_file(stems_folder, stem), rate_hz, 2), frames)
        powers.append((np.abs(spectrum(true, rate_hz)[0]) ** 2).sum(0))
    floor = 1e-12 + 1e-9 * np.max(powers)  # where nothing sounds everybody gets a fourth
    total = np.sum(powers, axis=0) + len(STEMS) * floor
    for stem, power in zip(STEMS, powers):
        part = signal.istft(mixed * ((power + floor) / total), rate_hz, nperseg=size, noverlap=size * 3 // 4)[1]
        wavfile.write(str(Path(out) / f"{stem}.wav"), rate_hz, fit(part, frames).T.astype("<f4"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("recording", "stems", "out"):
        parser.add_argument(name, metavar={"recording": "RECORDING", "stems": "TRUE_STEMS_DIR", "out": "OUT_DIR"}[name])
    options = parser.parse_args()
    Path(options.out).mkdir(parents=True, exist_ok=True)
    separate(options.recording, options.stems, options.out)


if __name__ == "__main__":
    main()
