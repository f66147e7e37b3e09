#!/usr/bin/env python3
"""Masters recordings with each mastering preset and says what became of level, peaks, dynamics, tone and width.

  measure_masters.py --cli resonate-cli [--presets streaming,live] [--bare] FILES... [-- CLI ARGS...]

Loudness, loudness range and true peak are ffmpeg's (ebur128). "tone" is the rms over third octaves from 60 Hz to 15 kHz of what
changed in the long-term spectrum, without its mean, and beside it that of bass (60-120 Hz), middle and treble (7-15 kHz); "corr"
the correlation of the channels. All is held against the same recording with --master none. With --bare nothing is restored.
"""
import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

RATE_HZ = 48000
CENTRES_HZ = 60.0 * 2.0 ** (np.arange(25) / 3.0)
STAGES = ["dcOffset", "declip", "dehum", "declick", "debump", "rumble", "crowd", "separate", "enhance", "highs",
          "subBass", "dereverb", "denoise", "tone"]


def decoded(path):
    raw = subprocess.run(["ffmpeg", "-v", "error", "-i", path, "-ac", "2", "-ar", str(RATE_HZ), "-f", "f32le", "-"],
                         capture_output=True, check=True).stdout
    return np.frombuffer(raw, np.float32).reshape(-1, 2).astype(float)


def loudness(path):
    """Integrated LUFS, range in LU, true peak in dBTP."""
    said = subprocess.run(["ffmpeg", "-nostats", "-i", path, "-af", "ebur128=peak=true", "-f", "null", "-"],
                          capture_output=True, text=True, check=True).stderr
    summary = said[said.rindex("Summary"):]
    return [float(re.search(rf"^\s*{name}:\s+(\S+)", summary, re.MULTILINE)[1]) for name in ("I", "LRA", "Peak")]


def third_octaves(audio):
    """Long-term spectrum of the middle, dB."""
    mid, size = audio.mean(axis=1), 8192
    window = np.hanning(size)
    power = np.mean([np.abs(np.fft.rfft(mid[at:at + size] * window)) ** 2
                     for at in range(0, len(mid) - size, size // 2)], axis=0)
    hertz = np.fft.rfftfreq(size, 1.0 / RATE_HZ)
    bands = [(hertz >= centre / 2 ** (1 / 6)) & (hertz < centre * 2 ** (1 / 6)) for centre in CENTRES_HZ]
    return np.array([10.0 * np.log10(power[band].mean() + 1e-20) for band in bands])


def correlation(audio):
    left, right = audio.T
    return (left @ right) / np.sqrt((left @ left) * (right @ right) + 1e-20)


def mastered(options, recording, preset):
    """The master's path and what the report says of mastering it."""
    folder = Path(tempfile.mkdtemp(dir=options.work))
    arguments = ["--skip", *STAGES] if options.bare else []
    subprocess.run([options.cli, "restore", recording, "-o", folder, "--master", preset, "--cache",
                    Path(options.work) / "cache", *arguments, *options.arguments], check=True, capture_output=True)
    report = json.loads(next(folder.glob("*.report.json")).read_text())
    record = next(stage for stage in report["stages"] if stage["stage"] == "master")
    return Path(report["outputs"]["master"]), record["details"]


def told(details):
    """Mean and largest reduction of each band, and of the limiter 99 % and largest."""
    bands = details.get("chain", {}).get("glue", {}).get("bands", [])
    reductions = " ".join(f"{band['meanDb']:.1f}/{band['maxDb']:.1f}" for band in bands)
    return f"bands {reductions or '-'} limiter {details['limitingP99Db']:.1f}/{details['limitingMaxDb']:.1f}"


def row(options, recording, preset, before):
    path, details = mastered(options, recording, preset)
    lufs, spread, peak = loudness(path)
    audio = decoded(path)
    spectrum = third_octaves(audio)
    moved = spectrum - (spectrum if before is None else before)
    moved -= moved.mean()
    print(f"  {preset:10} {lufs:6.1f} LUFS {peak:6.2f} dBTP LRA {spread:4.1f} corr {correlation(audio):5.2f} "
          f"tone {np.sqrt((moved ** 2).mean()):4.2f} dB ({moved[:4].mean():+.1f} {moved[8:16].mean():+.1f} "
          f"{moved[-4:].mean():+.1f}) {told(details)} {details['reason']}", flush=True)
    path.unlink()
    return spectrum


def parse():
    cut = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, metavar="FILE", help="the program resonate-cli")
    parser.add_argument("--presets", default="streaming,broadcast,live,loud,gentle", metavar="LIST")
    parser.add_argument("--bare", action="store_true", help="master alone: no restoring")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    options = parser.parse_args(sys.argv[1:cut])
    options.arguments = sys.argv[cut + 1:]
    return options


def main():
    options = parse()
    with tempfile.TemporaryDirectory() as work:
        options.work = work
        for recording in options.files:
            print(recording)
            before = row(options, recording.resolve(), "none", None)
            for preset in options.presets.split(","):
                row(options, recording.resolve(), preset, before)


if __name__ == "__main__":
    main()
