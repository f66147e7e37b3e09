#!/usr/bin/env python3
"""How near a master comes to the record that it is to sound like: resonate-cli beside matchering.

  measure_match.py --cli BUILD/bin/resonate-cli [--matchering DIR] --pair TARGET REFERENCE [--pair ...]
  measure_match.py --cli BUILD/bin/resonate-cli [--matchering DIR] --audio DIR

TARGET and REFERENCE are any files that ffmpeg reads. --audio DIR takes ten pairs from DIR/songs/*/clean.flac and
DIR/cases/*/degraded.m4a: five of songs, five of phone recordings, each with another song as its reference.
--matchering DIR is a checkout of github.com/sergree/matchering; without it that tool is left out.

For each tool: the spectral error, loudness, loudness range and true peak (ffmpeg's ebur128), and how many times faster
than playing it was, starting the program included.

Spectral error: the power of left and right together, in 27 third octaves with centres from 60 Hz to 16 kHz (a geometric
series), over the whole file (Hann windows of 8192 frames at 48 kHz, half overlapping); the difference to the reference in
decibels, less its mean; root of the mean square. "within" is the same over the bands that the target itself has: those
that lie no more than 60 dB below its strongest and under the end of its spectrum. Range lost: loudness range of the
target less that of the result. Both tools get the same WAV file of 24 bits; the recording is not restored, only matched,
and its loudness is brought to that of the reference, as matchering does.
"""
import argparse, json, os, re, shlex, subprocess, sys, tempfile, time
import numpy as np

RATE = 48000
CENTRES = np.geomspace(60.0, 16000.0, 27)
SKIPPED = ["dcOffset", "declip", "dehum", "declick", "debump", "rumble", "crowd", "denoise", "dereverb", "enhance",
           "highs", "subBass", "tone", "separate"]
SONGS = [("lets_go_fishin", "lithium_a"), ("synth_a", "francium_b"), ("slow_motion_dream", "synth_a"),
         ("lithium_a", "lets_go_fishin"), ("francium_b", "slow_motion_dream")]
PHONES = [("d01", "synth_a"), ("d03", "lithium_a"), ("d07", "francium_a"), ("d09", "slow_motion_dream"),
          ("d11", "lithium_a")]


def samples(path):
    raw = subprocess.run(["ffmpeg", "-v", "error", "-i", path, "-ac", "2", "-ar", str(RATE), "-f", "f32le", "-"],
                         stdout=subprocess.PIPE, check=True).stdout
    return np.frombuffer(raw, np.float32).reshape(-1, 2).astype(float)


def third_octaves(path):
    """Levels, dB, and the frequency under which 99.99 % of the power above 2 kHz lies."""
    size, audio, power = 8192, samples(path), 0.0
    window = np.hanning(size)
    for first in range(0, max(1, len(audio) - size + 1), size // 2):
        frame = np.zeros((size, 2))
        piece = audio[first:first + size]
        frame[:len(piece)] = piece
        power = power + (np.abs(np.fft.rfft(frame * window[:, None], axis=0)) ** 2).sum(axis=1)
    hz, width = np.arange(size // 2 + 1) * RATE / size, RATE / size
    levels = []
    for centre in CENTRES:
        low, high = centre * 2 ** (-1 / 6), centre * 2 ** (1 / 6)
        share = np.clip(np.minimum(high, hz + width / 2) - np.maximum(low, hz - width / 2), 0.0, None) / width
        levels.append(10 * np.log10((power * share).sum() + 1e-20))
    top = np.where(hz > 2000.0, power, 0.0)
    return np.array(levels), hz[np.searchsorted(np.cumsum(top), 0.9999 * top.sum())]


def error_db(result, reference, bands):
    difference = (result - reference)[bands]
    return float(np.sqrt(np.mean((difference - difference.mean()) ** 2)))


def meters(path):
    text = subprocess.run(["ffmpeg", "-nostats", "-i", path, "-af", "ebur128=peak=true", "-f", "null", "-"],
                          stderr=subprocess.PIPE, check=True).stderr.decode(errors="replace")
    summary = text[text.rindex("Summary:"):]
    return [float(re.search(key + r":\s+(-?[\d.]+|-inf)", summary)[1]) for key in ("I", "LRA", "Peak")]


def run(command, shown):
    started = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode != 0:
        print(done.stderr.decode(errors="replace"), file=sys.stderr)
        sys.exit("failed: " + shlex.join(command))
    if shown is not None and shown not in COMMANDS:
        COMMANDS.append(shown)
    return time.monotonic() - started


COMMANDS = []


def ours(options, target, reference, folder):
    command = [options.cli, "restore", target, "-o", folder, "--reference", reference, "--skip", *SKIPPED, "--set",
               "master.matchAmount=%g" % options.amount, "master.matchLoudness=reference", "--bits", "24", "--cache",
               "none", "--force"]
    shown = "resonate-cli restore TARGET.wav -o OUT --reference REFERENCE " + shlex.join(command[7:])
    seconds = run(command, shown)
    stem = os.path.splitext(os.path.basename(target))[0]
    with open(os.path.join(folder, stem + ".report.json"), encoding="utf-8") as file:
        report = json.load(file)
    match = next(s for s in report["stages"] if s["stage"] == "master")["details"]["chain"]["match"]
    return os.path.join(folder, stem + ".master.wav"), seconds, match


def matchering(options, target, reference, folder):
    out = os.path.join(folder, "matchering.wav")
    program = "import sys; sys.path.insert(0, sys.argv[1]); import matchering as mg; " \
              "mg.process(target=sys.argv[2], reference=sys.argv[3], results=[mg.pcm24(sys.argv[4])])"
    seconds = run([options.python, "-c", program, options.matchering, target, reference, out],
                  "python3 -c 'import matchering as mg; mg.process(target=\"TARGET.wav\", reference=\"REFERENCE\", "
                  "results=[mg.pcm24(\"OUT.wav\")])'")
    return out, seconds, None


def measure_pair(name, target, reference, options, folder):
    wav = os.path.join(folder, "target.wav")
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", target, "-c:a", "pcm_s24le", wav], check=True)
    wanted, _ = third_octaves(reference)
    before, end = third_octaves(wav)
    every = np.ones(len(CENTRES), bool)
    within = (before > before.max() - 60.0) & (CENTRES * 2 ** (1 / 6) <= end)
    loudness, span, peak = meters(wav)
    seconds = len(samples(wav)) / RATE
    row = "%-34s %-12s %6.2f %7.2f  %6.1f %5.1f %6s  %6.2f %7s"
    print(row % (name, "before", error_db(before, wanted, every), error_db(before, wanted, within), loudness, span, "",
                 peak, ""))
    print(row % ("", "reference", 0, 0, *meters(reference)[:2], "", meters(reference)[2], ""))
    results = {}
    for tool, make in (("ours", ours), ("matchering", matchering)):
        if tool == "matchering" and not options.matchering:
            continue
        made, took, match = make(options, wav, reference, folder)
        after, _ = third_octaves(made)
        i, lra, tp = meters(made)
        results[tool] = (error_db(after, wanted, every), error_db(after, wanted, within), span - lra, tp)
        print(row % ("", tool, *results[tool][:2], i, lra, "%+.1f" % (span - lra), tp, "%.1fx" % (seconds / took)))
        if match and options.verbose:
            print("   ", json.dumps({k: match[k] for k in ("errorBeforeDb", "errorAfterDb", "heldBackBands", "midDb")}))
    sys.stdout.flush()
    return results


def summarise(title, rows):
    for tool in ("ours", "matchering"):
        values = np.array([r[tool] for r in rows if tool in r])
        if len(values):
            print("%-34s %-12s error mean %.2f, most %.2f; within mean %.2f, most %.2f; range lost at most %+.1f LU; "
                  "true peak at most %.2f dBTP" % (title, tool, values[:, 0].mean(), values[:, 0].max(),
                                                   values[:, 1].mean(), values[:, 1].max(), values[:, 2].max(),
                                                   values[:, 3].max()))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--matchering", help="a checkout of its source; left out without")
    parser.add_argument("--python", default="python3", help="the interpreter that has what matchering needs")
    parser.add_argument("--pair", nargs=2, action="append", default=[], metavar=("TARGET", "REFERENCE"))
    parser.add_argument("--audio", help="a folder with songs/ and cases/")
    parser.add_argument("--amount", type=float, default=100.0, help="master.matchAmount")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    groups = {"pairs": [(os.path.basename(t) + " -> " + os.path.basename(r), t, r) for t, r in options.pair]}
    if options.audio:
        song = lambda name: os.path.join(options.audio, "songs", name, "clean.flac")
        case = lambda name: os.path.join(options.audio, "cases", name, "degraded.m4a")
        groups["songs"] = [(t + " -> " + r, song(t), song(r)) for t, r in SONGS]
        groups["phone recordings"] = [(t + " -> " + r, case(t), song(r)) for t, r in PHONES]
    print("%-34s %-12s %6s %7s  %6s %5s %6s  %6s %7s" % ("", "", "error", "within", "LUFS", "LRA", "lost", "dBTP",
                                                       "speed"))
    totals = {}
    with tempfile.TemporaryDirectory() as folder:
        for title, pairs in groups.items():
            totals[title] = [measure_pair(*pair, options, folder) for pair in pairs]
    for title, rows in totals.items():
        if rows:
            summarise(title, rows)
    for command in COMMANDS:
        print(command)


if __name__ == "__main__":
    main()
