#!/usr/bin/env python3
"""What separation costs and gives: the same chain with basic separation, with ideal separation, and without any.

  measure_stems.py --cases DIR --songs DIR --metrics restoration_metrics.py --cli resonate-cli --restore-stems PROGRAM

Cases whose song has true stems (SONGS/NAME/stems/vocals.flac and so on) take part. Ideal separation is that of
oracle_stems.py, applied to what the product would hand to its separator; restore_stems goes on from there. The
arguments of all three are --preset balanced, or what stands after --; the last of them must be understood by
resonate-cli and by restore_stems (--set and --skip, one value each).
"""
import argparse
import json
import os
import tempfile
from functools import partial
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # cases run side by side
os.environ.setdefault("OMP_NUM_THREADS", "1")

import cases  # noqa: E402
import oracle_stems  # noqa: E402


def decoded(case, folder):
    wav = Path(folder) / f"{case.name}.wav"
    cases.run_or_raise(["ffmpeg", "-nostdin", "-v", "error", "-y", "-i", case.degraded, "-c:a", "pcm_f32le", wav])
    return wav


def by_cli(options, extra, recording, folder):
    cases.run_or_raise([options.cli, "restore", recording, "-o", folder, "--model", "none", "--bits", "32f", "--threads",
                        "2", "--cache", "none", "--force", *options.arguments, *extra])
    return Path(folder) / f"{recording.stem}.master.wav"


def with_ideal_stems(options, case, recording, folder):
    program = [options.restore_stems, "--threads", "2", *options.arguments]
    repaired, out = Path(folder) / "repaired.wav", Path(folder) / "ideal.wav"
    cases.run_or_raise([*program, "repair", recording, repaired])
    oracle_stems.separate(repaired, case.clean.parent / "stems", folder)
    stems = [Path(folder) / f"{stem}.wav" for stem in oracle_stems.STEMS]
    cases.run_or_raise([*program, "restore", recording, *stems, out])
    return out


def figures(options, case):
    with tempfile.TemporaryDirectory() as folder:
        recording = decoded(case, folder)
        score = partial(cases.measure, options.metrics, case.clean)
        return {"before": score(recording),
                "basic separation": score(by_cli(options, [], recording, folder)),
                "ideal separation": score(with_ideal_stems(options, case, recording, folder)),
                "no separation": score(by_cli(options, ["--skip", "separate"], recording, folder))}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cases.add_case_options(parser)
    parser.add_argument("--cli", required=True, metavar="FILE", help="the program resonate-cli")
    parser.add_argument("--restore-stems", required=True, metavar="FILE", help="the program restore_stems")
    parser.add_argument("arguments", nargs="*", metavar="ARG", help="after --, for both programs")
    options = parser.parse_args()
    options.arguments = options.arguments or ["--preset", "balanced"]
    listed = [case for case in cases.read_cases(options.cases, options.songs, options.only)
              if (case.clean.parent / "stems").is_dir()]
    results = cases.side_by_side(partial(figures, options), listed, options.jobs)
    tables = {}
    for way in list(results[0])[1:]:
        tables[way] = {case.name: cases.improvement(row["before"], row[way]) for case, row in zip(listed, results)}
        cases.print_improvements(way, tables[way], options.mean_of)
    if options.json:
        Path(options.json).write_text(json.dumps(tables, indent=1))


if __name__ == "__main__":
    main()
