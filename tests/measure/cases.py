"""A folder of cases, the metrics tool, and the table: what the measuring scripts of this folder share.

A case is CASES/ID with degraded.m4a, a simulated recording, and truth.json, whose "song" names its reference
SONGS/NAME/clean.flac. The metrics tool is a Python file with metrics(reference, audio) -> {measure: value} for arrays
[frames][2] at 48 kHz; beside it lies audioio.py with load(path, rate, channels).
"""
import fnmatch
import importlib.util
import json
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

RATE_HZ = 48000
PLAYED_CASES = "d0[1-9]*,d1[0-2]*"  # recordings with every fault at once; the others isolate one fault each
DEAD_BAND = 1e-3  # a change of loudness alone moves the measures by about this much


class Measure(NamedTuple):
    higher_is_better: bool
    bar: float  # the mean improvement that is asked for


MEASURES = {
    "nsim": Measure(True, 0.03),
    "nsim_hi": Measure(True, 0.05),
    "mod_sim": Measure(True, 0.04),
    "lsd": Measure(False, 1.5),
    "lsd_high": Measure(False, 2.0),
    "late_db": Measure(False, 1.4),
    "resid_db": Measure(False, 0.2),
    "tonal_err": Measure(False, 0.8),
}
BETTER_SHARE_ASKED = 0.75  # in three cases of four


class Case(NamedTuple):
    name: str
    degraded: Path
    clean: Path


def read_cases(cases, songs, only="*"):
    """The cases whose names fit the comma-separated patterns."""
    found = []
    for truth in sorted(Path(cases).glob("*/truth.json")):
        name = truth.parent.name
        if fits(name, only):
            song = json.loads(truth.read_text())["song"]
            found.append(Case(name, truth.parent / "degraded.m4a", Path(songs) / song / "clean.flac"))
    if not found:
        sys.exit(f"{cases}: no case whose name fits {only}")
    return found


def fits(name, patterns):
    return any(fnmatch.fnmatch(name, pattern) for pattern in patterns.split(","))


@lru_cache(maxsize=1)
def metrics_tool(path):
    sys.path.insert(0, str(Path(path).resolve().parent))
    spec = importlib.util.spec_from_file_location("restoration_metrics", path)
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return tool


@lru_cache(maxsize=2)
def load(tool_path, audio):
    return metrics_tool(tool_path).load(str(audio), RATE_HZ, 2)


def measure(tool_path, clean, audio):
    """Values of all measures of one audio file against its clean reference."""
    values = metrics_tool(tool_path).metrics(load(tool_path, clean), load(tool_path, audio))
    return {name: values[name] for name in MEASURES}


def improvement(before, after):
    """Positive is better."""
    return {name: (after[name] - before[name]) * (1 if of.higher_is_better else -1) for name, of in MEASURES.items()}


def side_by_side(work, items, jobs):
    """The results of work(item), in order, computed in `jobs` processes; what it raises is raised here."""
    items = list(items)
    with ProcessPoolExecutor(jobs) as pool:
        futures = [pool.submit(work, item) for item in items]
        results = []
        for count, future in enumerate(futures, 1):
            results.append(future.result())
            print(f"\r{count} of {len(items)}", end="" if count < len(items) else "\n", file=sys.stderr, flush=True)
        return results


def run_or_raise(command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))}\nended with {done.returncode}: {done.stderr[-500:]}")


def means(rows):
    """Mean of every measure over {case: {measure: improvement}}."""
    return {name: sum(row[name] for row in rows.values()) / len(rows) for name in MEASURES}


def better_counts(rows):
    return {name: sum(row[name] > DEAD_BAND for row in rows.values()) for name in MEASURES}


def print_row(title, row, form="%+9.3f"):
    print(f"{title:18}" + " ".join(form % row[name] for name in MEASURES))


def print_header(title):
    print(f"\n{title}\n{'':18}" + " ".join(f"{name:>9}" for name in MEASURES))


def print_improvements(title, rows, mean_of=PLAYED_CASES):
    """The table of {case: {measure: improvement}}, its means over the cases that fit, and the bar."""
    print_header(title + "  (improvement: + is better)")
    for name, row in rows.items():
        print_row(name, row)
    counted = {name: row for name, row in rows.items() if fits(name, mean_of)}
    if not counted:
        return
    mean, better = means(counted), better_counts(counted)
    print_row(f"mean of {len(counted)}", mean)
    print_row("better in", better, "%9d")
    print_row("bar", {name: of.bar for name, of in MEASURES.items()}, "%+9.3f")
    reached = {name: mean[name] >= of.bar and better[name] >= BETTER_SHARE_ASKED * len(counted)
               for name, of in MEASURES.items()}
    print(f"{'reached':18}" + " ".join(f"{'yes' if reached[name] else 'no':>9}" for name in MEASURES))


def add_case_options(parser):
    parser.add_argument("--cases", required=True, metavar="DIR", help="folder of cases: ID/degraded.m4a, ID/truth.json")
    parser.add_argument("--songs", required=True, metavar="DIR", help="folder of references: NAME/clean.flac")
    parser.add_argument("--metrics", required=True, metavar="FILE", help="the metrics tool, restoration_metrics.py")
    parser.add_argument("--only", default="*", metavar="PATTERNS", help="which cases (default: all)")
    parser.add_argument("--mean-of", default=PLAYED_CASES, metavar="PATTERNS",
                        help="which of them the means are over (default: %(default)s)")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="cases side by side (default: %(default)s)")
    parser.add_argument("--json", metavar="FILE", help="keep all figures there")
