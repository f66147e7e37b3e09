#!/usr/bin/env python3
"""Restores a folder of cases and says how much closer to the clean music each came, by every measure.

  measure_cases.py --cases DIR --songs DIR --metrics restoration_metrics.py --cli resonate-cli [-- CLI ARGS...]
  measure_cases.py ... --clean     feeds the clean references in: how much is lost where nothing is to be mended
  measure_cases.py ... --ablate    once with everything, then once without each stage: what each is worth

What stands after -- goes to `resonate-cli restore`; without it, --preset balanced --model none does. The cache is in a
temporary folder. A stage that did nothing to a case is not left out of it again: it is worth nothing there.
"""
import argparse
import json
import os
import sys
import tempfile
from functools import partial
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # cases run side by side
os.environ.setdefault("OMP_NUM_THREADS", "1")

import cases  # noqa: E402  (numpy reads the environment when it is loaded)

STAGES = ["dcOffset", "declip", "dehum", "declick", "debump", "rumble", "crowd", "separate", "enhance", "highs",
          "subBass", "dereverb", "denoise", "tone", "master"]
USUAL_ARGUMENTS = ["--preset", "balanced", "--model", "none"]


def restore(cli, work, arguments, name, recording):
    """Restores one recording; returns the master and what the report says of its stages."""
    folder = Path(tempfile.mkdtemp(dir=work))
    link = folder / f"{name}{recording.suffix}"  # outputs are named after the input, which is degraded.m4a in every case
    link.symlink_to(recording.resolve())
    cases.run_or_raise([cli, "restore", link, "-o", folder, "--bits", "32f", "--threads", "2", "--cache",
                        Path(work) / "cache"] + arguments)
    report = json.loads((folder / f"{name}.report.json").read_text())
    return folder / f"{name}.master.wav", report["stages"]


def at_work(stages):
    """The stages that changed something: a stage that was only considered is recorded as skipped."""
    return sorted({record["stage"] for record in stages if record["verdict"] not in ("skipped", "rolledBack")})


def verdicts(stages):
    return [{key: record.get(key) for key in ("stage", "stem", "verdict", "artifactScore")} for record in stages]


def restored_figures(options, arguments, case):
    master, stages = restore(options.cli, options.work, arguments, case.name, case.degraded)
    figures = cases.measure(options.metrics, case.clean, master)
    master.unlink()
    return {"after": figures, "at_work": at_work(stages), "stages": verdicts(stages)}


def degraded_figures(options, case):
    return cases.measure(options.metrics, case.clean, case.degraded)


def run_all(options, listed, before, arguments):
    results = cases.side_by_side(partial(restored_figures, options, arguments), listed, options.jobs)
    for result, figures in zip(results, before):
        result["better_by"] = cases.improvement(figures, result["after"])
    return {case.name: result for case, result in zip(listed, results)}


def improvements(results):
    return {name: result["better_by"] for name, result in results.items()}


def clean_listed(listed):
    """One case for each reference, which is its own recording."""
    references = sorted({case.clean for case in listed})
    return [cases.Case(clean.parent.name, clean, clean) for clean in references]


def print_stages(results):
    print("\nstages that worked")
    for name, result in results.items():
        words = []
        for record in result["stages"]:
            if record["verdict"] != "skipped" and record["stage"] in STAGES:
                score = record["artifactScore"]
                words.append(record["stage"] + (f"/{record['stem']}" if record.get("stem") else "") +
                             ("" if record["verdict"] == "kept" else f" {record['verdict']}") +
                             ("" if score is None else f" {score:.2f}"))
        print(f"{name:18}" + ", ".join(words))


def ablate(options, listed, before, arguments, full):
    """What every stage is worth in every case: the improvement with everything less the one without the stage."""
    worth = {}
    for stage in options.stages.split(","):
        involved = [case for case in listed if stage in full[case.name]["at_work"]]
        if not involved:
            continue
        print(f"without {stage}:", file=sys.stderr)
        figures = [before[listed.index(case)] for case in involved]
        without = run_all(options, involved, figures, arguments + ["--skip", stage])
        worth[stage] = {name: {key: full[name]["better_by"][key] - row["better_by"][key] for key in cases.MEASURES}
                        for name, row in without.items()}
    return worth


def print_worth(worth, mean_of, listed):
    counted = [case.name for case in listed if cases.fits(case.name, mean_of)]
    nothing = dict.fromkeys(cases.MEASURES, 0.0)
    cases.print_header(f"what each stage is worth: mean over {len(counted)} cases, and in brackets over those it worked on")
    for stage, rows in worth.items():
        everywhere = {name: rows.get(name, nothing) for name in counted}
        cases.print_row(stage, cases.means(everywhere))
        worked = {name: rows[name] for name in counted if name in rows}
        if worked and len(worked) < len(counted):
            cases.print_row(f"  ({len(worked)} cases)", cases.means(worked))
        if worked:
            cases.print_row("  harms", {key: sum(row[key] < -cases.DEAD_BAND for row in worked.values())
                                        for key in cases.MEASURES}, "%9d")
    for stage, rows in worth.items():
        cases.print_header(f"{stage}, case by case")
        for name, row in rows.items():
            cases.print_row(name, row)


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cases.add_case_options(parser)
    parser.add_argument("--cli", required=True, metavar="FILE", help="the program resonate-cli")
    parser.add_argument("--clean", action="store_true", help="restore the clean references instead of the recordings")
    parser.add_argument("--ablate", action="store_true", help="also leave every stage out in turn")
    parser.add_argument("--stages", default=",".join(STAGES), metavar="LIST", help="the stages that --ablate leaves out")
    parser.add_argument("arguments", nargs="*", metavar="CLI ARG", help="after --, for resonate-cli restore")
    return parser.parse_args()


def main():
    options = parse()
    arguments = options.arguments or USUAL_ARGUMENTS
    listed = cases.read_cases(options.cases, options.songs, options.only)
    if options.clean:
        listed, options.mean_of = clean_listed(listed), "*"
    with tempfile.TemporaryDirectory() as work:
        options.work = work
        before = cases.side_by_side(partial(degraded_figures, options), listed, options.jobs)
        full = run_all(options, listed, before, arguments)
        if options.clean:
            cases.print_header("after, where before all is perfect")
            for name, result in full.items():
                cases.print_row(name, result["after"], "%9.3f")
        cases.print_improvements(" ".join(arguments), improvements(full), options.mean_of)
        print_stages(full)
        worth = ablate(options, listed, before, arguments, full) if options.ablate else {}
    if worth:
        print_worth(worth, options.mean_of, listed)
    if options.json:
        kept = {"arguments": arguments, "before": {case.name: row for case, row in zip(listed, before)}, "cases": full,
                "worth": worth}
        Path(options.json).write_text(json.dumps(kept, indent=1))


if __name__ == "__main__":
    main()
