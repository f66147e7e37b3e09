#!/usr/bin/env python3
"""What resonate-cli and other meters read of signals whose loudness is known, and how fast.

  measure_loudness.py --cli resonate-cli --signals DIR
  measure_loudness.py --cli resonate-cli --speed FILE...

--signals: a folder with sound files and expected.json, which says for each file what a meter shall read: "I", "S_max",
  "M_max", "S_const_after_3s", "M_const_after_1s", "LRA" or "TP", and how far off it may be: "tol", or "tol_up" and
  "tol_down". A text instead of a number means that there is no loudness. ffmpeg's ebur128 is asked the same.
--speed: seconds of sound per second of processor time, and in brackets per second of waiting, the best of three; of one
  file at a time and of all together; beside ffmpeg's ebur128 and loudgain, where they are installed.

Ends with 1 when a reading of resonate-cli is off.
"""
import argparse
import json
import re
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

FIGURES = {"I": "integratedLufs", "S_max": "shortTermMaxLufs", "M_max": "momentaryMaxLufs", "LRA": "loudnessRangeLu",
           "TP": "truePeakDbtp", "S_const_after_3s": "shortTermMaxLufs", "M_const_after_1s": "momentaryMaxLufs"}


def run(command):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True)


def own_readings(cli, files):
    """By file name; exit code 3 only says that some file could not be used."""
    told = run([cli, "loudness", "--json", *files])
    return {Path(file["file"]).name: file for file in json.loads(told.stdout)["files"]}


def ffmpeg_readings(file):
    told = run(["ffmpeg", "-nostdin", "-hide_banner", "-i", file, "-af", "ebur128=peak=true:metadata=1,"
                "ametadata=print:file=-", "-f", "null", "-"])
    summary = told.stderr[told.stderr.rfind("Summary:"):]

    def total(pattern):
        found = re.search(pattern + r":\s+(-?[\d.]+|-?inf)", summary)
        return float(found[1]) if found else None

    def largest(key, skipped):
        values = [float(v) for v in re.findall(rf"lavfi\.r128\.{key}=(-?[\d.]+)", told.stdout)][skipped:]
        return max(values, default=None)
    return {"integratedLufs": total("I"), "loudnessRangeLu": total("LRA"), "truePeakDbtp": total("Peak"),
            # its windows begin every 100 ms, and those before the first whole one count silence
            "momentaryMaxLufs": largest("M", 0), "shortTermMaxLufs": largest("S", 0)}


def is_within(expected, figure, value):
    wanted = expected[figure]
    if isinstance(wanted, str):
        return value is None or value <= -70.0
    below = expected.get("tol_down", expected.get("tol", 0.1))
    above = expected.get("tol_up", expected.get("tol", 0.1))
    return value is not None and wanted - below - 1e-6 <= value <= wanted + above + 1e-6


def text(value):
    return "none" if value is None else f"{value:.2f}"


def measure_signals(cli, folder, with_ffmpeg):
    expected = json.loads((folder / "expected.json").read_text())
    own = own_readings(cli, [folder / name for name in expected])
    print(f"{'signal':<32}{'figure':<18}{'expected':>10}{'tolerance':>13}{'ours':>9}{'':>4}{'ffmpeg':>9}")
    failed = 0
    checked = 0
    for name, wanted in expected.items():
        theirs = ffmpeg_readings(folder / name) if with_ffmpeg else {}
        for figure, key in FIGURES.items():
            if figure not in wanted:
                continue
            checked += 1
            fits = is_within(wanted, figure, own[name].get(key))
            failed += not fits
            number = wanted[figure] if isinstance(wanted[figure], str) else f"{wanted[figure]:.1f}"
            tolerance = f"+{wanted.get('tol_up', wanted.get('tol', 0.1))} -{wanted.get('tol_down', wanted.get('tol', 0.1))}"
            mark = "" if not with_ffmpeg or is_within(wanted, figure, theirs.get(key)) else " *"
            print(f"{name:<32}{figure:<18}{number[:9]:>10}{tolerance:>13}{text(own[name].get(key)):>9}"
                  f"{' ok' if fits else ' NO':>4}{text(theirs.get(key)) if with_ffmpeg else '-':>9}{mark}")
    print(f"\n{checked - failed} of {checked} within their tolerance" + ("; * ffmpeg is not" if with_ffmpeg else ""))
    return failed


def best_seconds(command, runs=3):
    """Processor time and waiting time, each the shortest; None when the tool fails."""
    processor, waiting = float("inf"), float("inf")
    for _ in range(runs):
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        begin = time.monotonic()
        if run(command).returncode not in (0, 3):
            return None
        waiting = min(waiting, time.monotonic() - begin)
        now = resource.getrusage(resource.RUSAGE_CHILDREN)
        processor = min(processor, now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime)
    return processor, waiting


def measure_speed(cli, files):
    lengths = {name: reading["seconds"] for name, reading in own_readings(cli, files).items()}
    tools = {"resonate-cli": lambda names: [cli, "loudness", "--json", *names]}
    if shutil.which("loudgain"):
        tools["loudgain"] = lambda names: ["loudgain", *names]
    if shutil.which("ffmpeg"):
        tools["ffmpeg ebur128"] = lambda names: ["ffmpeg", "-nostdin", "-hide_banner", "-nostats", "-i", names[0], "-af",
                                                 "ebur128=peak=true:framelog=verbose", "-f", "null", "-"]
    print(f"{'file':<32}{'length':>9}" + "".join(f"{tool:>20}" for tool in tools))
    for group in [[file] for file in files] + ([files] if len(files) > 1 else []):
        length = sum(lengths[Path(file).name] for file in group)
        row = f"{Path(group[0]).name[:31] if len(group) == 1 else 'all of them':<32}{length:>8.0f}s"
        for tool, command in tools.items():
            best = None if tool.startswith("ffmpeg") and len(group) > 1 else best_seconds(command(group))
            row += f"{f'{length / best[0]:.0f} x ({length / best[1]:.0f} x)' if best else '-':>20}"
        print(row)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, type=Path)
    parser.add_argument("--signals", type=Path)
    parser.add_argument("--speed", nargs="+", type=Path)
    arguments = parser.parse_args()
    failed = 0
    if arguments.signals:
        failed = measure_signals(arguments.cli, arguments.signals, shutil.which("ffmpeg") is not None)
    if arguments.speed:
        measure_speed(arguments.cli, arguments.speed)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
