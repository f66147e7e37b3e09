#!/usr/bin/env python3
"""draw_picture.py OUT.png "Title=FILE" ["Title=FILE" ...]: spectrograms under each other, on one scale.

For example: draw_picture.py before_after.png "What the phone heard=packaging/demo/demo.m4a" "Restored=restored/demo.master.wav"
Each is drawn at the same loudness, so that the colours compare. Needs numpy, scipy, matplotlib, Pillow and ffmpeg (Debian:
python3-scipy, python3-matplotlib, python3-pil, ffmpeg)."""
import io
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from PIL import Image
from scipy import signal

from make_demo import decode
from signals import RATE_HZ, rms

HIGHEST_HZ = 16000
RANGE_DB = 75
COLOURS = 32                            # a palette keeps the file small


def spectrogram_db(path):
    """Power density of the mid channel at unit rms, in dB [bins][columns]."""
    mid = decode(path).mean(axis=1)
    _, _, power = signal.spectrogram(mid / rms(mid), RATE_HZ, nperseg=2048, noverlap=1024, mode="psd")
    bins = int(HIGHEST_HZ / RATE_HZ * 2048) // 4          # about a value for each pixel: 4 bins by 2 columns
    columns = power.shape[1] // 2
    cells = power[:bins * 4, :columns * 2].reshape(bins, 4, columns, 2)
    return 10 * np.log10(cells.mean(axis=(1, 3)) + 1e-15)


def draw(panels):
    """panels: (title, levels). Returns a figure."""
    figure, axes = plt.subplots(len(panels), 1, figsize=(9, 2.4 * len(panels)), sharex=True, squeeze=False)
    top = max(np.quantile(levels, 0.998) for _, levels in panels)
    for axis, (title, levels) in zip(axes[:, 0], panels):
        seconds = levels.shape[1] * 2048 / RATE_HZ
        axis.imshow(levels, origin="lower", aspect="auto", cmap="magma", vmin=top - RANGE_DB, vmax=top,
                    extent=(0, seconds, 0, HIGHEST_HZ / 1000), interpolation="nearest")
        axis.set_title(title, loc="left", fontsize=10)
        axis.set_ylabel("kHz", fontsize=8)
        axis.tick_params(labelsize=8)
    axes[-1, 0].set_xlabel("seconds", fontsize=8)
    figure.tight_layout()
    return figure


def main():
    if len(sys.argv) < 3 or not all("=" in argument for argument in sys.argv[2:]):
        sys.exit(__doc__)
    named = [argument.split("=", 1) for argument in sys.argv[2:]]
    drawn = io.BytesIO()
    draw([(title, spectrogram_db(path)) for title, path in named]).savefig(drawn, dpi=100, format="png")
    Image.open(drawn).convert("RGB").quantize(COLOURS).save(sys.argv[1], optimize=True)


if __name__ == "__main__":
    main()
