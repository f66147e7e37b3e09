#!/usr/bin/env python3
"""Draws a recording, what was made of it and the clean music under one another, to be looked at.

  draw_spectrograms.py INPUT RESTORED CLEAN OUT.png [--seconds FROM TO]

Any format that ffmpeg reads; the mean of the channels is drawn, brought to the same loudness (RMS of 100 Hz..8 kHz), with
one colour scale of 80 dB under the clean music's loudest bin, 30 Hz to 20 kHz on a logarithmic axis. Look for holes,
pre-echo before attacks, ringing after them, birdies, a dead top octave, an edge where the recorder's band ended.
"""
import argparse
import subprocess

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402
import numpy as np  # noqa: E402
from scipy import signal  # noqa: E402

RATE_HZ = 48000
FRAME = 2048
HOP = 256
LOWEST_HZ, HIGHEST_HZ = 30.0, 20000.0
SCALE_DB = 80.0
TICKS_HZ = [50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000]


def load(path, seconds):
    command = ["ffmpeg", "-nostdin", "-v", "error", "-i", path, "-ac", "1", "-ar", str(RATE_HZ), "-f", "f32le", "-"]
    audio = np.frombuffer(subprocess.run(command, capture_output=True, check=True).stdout, "<f4").astype(float)
    begin, end = (round(second * RATE_HZ) for second in seconds) if seconds else (0, len(audio))
    return audio[begin:end]


def loudness(audio):
    band = signal.butter(2, [100, 8000], "bandpass", fs=RATE_HZ, output="sos")
    return np.sqrt(np.mean(signal.sosfilt(band, audio) ** 2)) + 1e-12


def level_db(audio):
    """[bins][frames]"""
    frequencies, times, spectrum = signal.stft(audio, RATE_HZ, nperseg=FRAME, noverlap=FRAME - HOP, nfft=2 * FRAME)
    return frequencies, times, 20 * np.log10(np.abs(spectrum) + 1e-9)


def draw(paths, titles, out, seconds):
    sounds = [load(path, seconds) for path in paths]
    loudest = loudness(sounds[-1])
    pictures = [level_db(sound * loudest / loudness(sound)) for sound in sounds]
    top = pictures[-1][2].max()
    figure, axes = plt.subplots(len(pictures), 1, sharex=True, figsize=(17, 16), layout="constrained")
    for axis, title, (frequencies, times, levels) in zip(axes, titles, pictures):
        image = axis.pcolormesh(times + (seconds[0] if seconds else 0.0), frequencies[1:], levels[1:], cmap="magma",
                                vmin=top - SCALE_DB, vmax=top, shading="nearest", rasterized=True)
        axis.set(yscale="log", ylim=(LOWEST_HZ, HIGHEST_HZ), ylabel="Hz", title=title)
        axis.set_yticks(TICKS_HZ, [f"{tick:g}" for tick in TICKS_HZ])
        axis.minorticks_on()
    axes[-1].set_xlabel("seconds")
    figure.colorbar(image, ax=axes, label="dB", shrink=0.5)
    figure.savefig(out, dpi=75)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("input", "restored", "clean", "out"):
        parser.add_argument(name, metavar="OUT.png" if name == "out" else name.upper())
    parser.add_argument("--seconds", nargs=2, type=float, metavar=("FROM", "TO"), help="only that part")
    options = parser.parse_args()
    paths = [options.input, options.restored, options.clean]
    titles = [f"{name}: {path}" for name, path in zip(("input", "restored", "clean"), paths)]
    draw(paths, titles, options.out, options.seconds)


if __name__ == "__main__":
    main()
