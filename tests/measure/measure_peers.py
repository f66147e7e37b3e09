#!/usr/bin/env python3
"""What other tools reach on the same cases, in the table that measure_cases.py prints.

  measure_peers.py --cases DIR --songs DIR --metrics restoration_metrics.py [--libspecbleach denoiser_demo] [--nara-wpe DIR]
                   [--sonare sonare-cli]

ffmpeg's chains need ffmpeg. The others are run when their place is given, and left out otherwise:
  --libspecbleach  examples/denoiser_demo of github lucianodato/libspecbleach, built with FFTW and libsndfile
  --nara-wpe       the folder that holds the package nara_wpe of github fgnt/nara_wpe
  --sonare         sonare-cli of github libraz/libsonare
Every peer reads the recording as ffmpeg decodes it, as float WAV. The commands are printed as they are run.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import types
from functools import partial
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # cases run side by side
os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np  # noqa: E402

import cases  # noqa: E402

FLOAT_WAV = ["-c:a", "pcm_f32le"]
CHAINS = {
    "ffmpeg adeclip, afftdn, loudnorm": "adeclip,afftdn=nr=12:nf=-30:tn=1,loudnorm=I=-14:TP=-1",
    "the same with presence and aexciter": "adeclip,afftdn=nr=12:nf=-30:tn=1,equalizer=f=4000:t=q:w=1:g=3,"
                                           "aexciter=freq=7500:ceil=16000,loudnorm=I=-14:TP=-1",
    "ffmpeg, gentle": "adeclip,afftdn=nr=6:nf={nf:.1f},afwtdn=sigma=0.003,dynaudnorm=f=500:g=31:m=4",
}
# afftdn takes a floor of -80..-20 dB
FLOOR_UNDER_TROUGH_DB = 24.0


def ffmpeg(source, target, *arguments):
    cases.run_or_raise(["ffmpeg", "-nostdin", "-v", "error", "-y", "-i", source, *arguments, *FLOAT_WAV, target])


def rms_trough_db(recording):
    """The quietest 50 ms of the recording, as ffmpeg's astats measures them."""
    told = subprocess.run(["ffmpeg", "-nostdin", "-hide_banner", "-i", str(recording), "-af", "astats", "-f", "null", "-"],
                          capture_output=True, text=True).stderr
    levels = re.findall(r"RMS trough dB: (-?[\d.]+)", told)
    return float(levels[-1]) if levels else -60.0


def run_chain(chain, recording, folder):
    floor_db = min(-20.0, max(-80.0, rms_trough_db(recording) - FLOOR_UNDER_TROUGH_DB)) if "{nf" in chain else 0.0
    ffmpeg(recording, folder / "out.wav", "-af", chain.format(nf=floor_db), "-ar", str(cases.RATE_HZ))
    return folder / "out.wav"


def run_specbleach(demo, recording, folder):
    """One channel at a time: the program denoises the first one only."""
    channels = []
    for channel in range(channels_of(recording)):
        mono, done = folder / f"{channel}.wav", folder / f"{channel}.out.wav"
        ffmpeg(recording, mono, "-af", f"pan=mono|c0=c{channel}")
        cases.run_or_raise([demo, "--adaptive", "--reduction", "6", mono, done])
        channels.append(done)
    if len(channels) == 1:
        return channels[0]
    inputs = [word for file in channels for word in ("-i", file)]
    cases.run_or_raise(["ffmpeg", "-nostdin", "-v", "error", "-y", *inputs, "-filter_complex",
                        f"amerge=inputs={len(channels)}", *FLOAT_WAV, folder / "out.wav"])
    return folder / "out.wav"


def channels_of(recording):
    told = subprocess.run(["ffprobe", "-v", "error", "-select_streams", "a:0", "-show_entries", "stream=channels", "-of",
                           "csv=p=0", str(recording)], capture_output=True, text=True, check=True).stdout
    return int(told.split()[0].strip(","))


def import_nara_wpe(folder):
    """The package wants click for its examples only: an empty one does where it is missing."""
    sys.path.insert(0, str(folder))
    try:
        import click  # noqa: F401
    except ImportError:
        sys.modules["click"] = types.ModuleType("click")
        for name in ("command", "option", "argument"):
            setattr(sys.modules["click"], name, lambda *_, **__: lambda function: function)
        for name in ("Path", "Choice"):
            setattr(sys.modules["click"], name, lambda *_, **__: None)
    from nara_wpe.utils import istft, stft
    from nara_wpe.wpe import wpe_v8
    return wpe_v8, stft, istft


def run_nara_wpe(package, recording, folder):
    wpe_v8, stft, istft = import_nara_wpe(package)
    channels = channels_of(recording)
    raw = subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-i", str(recording), "-ar", str(cases.RATE_HZ), "-f",
                          "f32le", "-"], capture_output=True, check=True).stdout
    audio = np.frombuffer(raw, "<f4").astype(float).reshape(-1, channels)
    observed = stft(audio.T, size=4096, shift=1024).transpose(2, 0, 1)
    dry = wpe_v8(observed, taps=20, delay=2, iterations=3, psd_context=0)
    out = istft(dry.transpose(1, 2, 0), size=4096, shift=1024).T[:len(audio)]
    subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-y", "-f", "f32le", "-ar", str(cases.RATE_HZ), "-ac",
                    str(channels), "-i", "-", *FLOAT_WAV, str(folder / "out.wav")], input=out.astype("<f4").tobytes(), check=True)
    return folder / "out.wav"


def run_sonare(program, recording, folder):
    cases.run_or_raise([program, "mastering", recording, "--assistant", "--enable-repair", "-o", folder / "out.wav"])
    return folder / "out.wav"


def peers(options):
    """What is printed of each peer, and what runs it as run(recording, folder) -> its output."""
    listed = {f"{name}: ffmpeg -af {chain}": partial(run_chain, chain) for name, chain in CHAINS.items()}
    if options.libspecbleach:
        listed["libspecbleach: denoiser_demo --adaptive --reduction 6, each channel"] = partial(run_specbleach,
                                                                                              options.libspecbleach)
    if options.nara_wpe:
        listed["nara_wpe: wpe_v8(taps=20, delay=2, iterations=3, psd_context=0) on an STFT of 4096/1024"] = partial(
            run_nara_wpe, options.nara_wpe)
    if options.sonare:
        listed["libsonare: sonare-cli mastering --assistant --enable-repair"] = partial(run_sonare, options.sonare)
    return listed


def peer_figures(options, run, case):
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        ffmpeg(case.degraded, folder / "in.wav")
        return cases.measure(options.metrics, case.clean, run(folder / "in.wav", folder))


def degraded_figures(options, case):
    return cases.measure(options.metrics, case.clean, case.degraded)


def best_of_all(tables):
    """Per case and measure the best peer: what nobody could run."""
    return {name: {key: max(rows[name][key] for rows in tables.values()) for key in cases.MEASURES}
            for name in next(iter(tables.values()))}


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cases.add_case_options(parser)
    for name in ("libspecbleach", "nara-wpe", "sonare"):
        parser.add_argument(f"--{name}", metavar="PLACE", help="see above; left out unless given")
    return parser.parse_args()


def main():
    options = parse()
    listed = cases.read_cases(options.cases, options.songs, options.only)
    before = cases.side_by_side(partial(degraded_figures, options), listed, options.jobs)
    tables = {}
    for title, run in peers(options).items():
        print(f"{title}:", file=sys.stderr)
        after = cases.side_by_side(partial(peer_figures, options, run), listed, options.jobs)
        tables[title] = {case.name: cases.improvement(*pair) for case, *pair in zip(listed, before, after)}
        cases.print_improvements(title, tables[title], options.mean_of)
        sys.stdout.flush()
    cases.print_improvements("the best peer per case and measure", best_of_all(tables), options.mean_of)
    if options.json:
        Path(options.json).write_text(json.dumps(tables, indent=1))


if __name__ == "__main__":
    main()
