#!/usr/bin/env python3
"""Limiters side by side: true peak, loudness and speed of ours and of its peers on the same loud audio, in one table.

  measure_limiters.py --master-file PROGRAM [--seconds 12] [--only PATTERN] AUDIO...
  measure_limiters.py --master-file PROGRAM --targets delivery_targets.json AUDIO...

AUDIO is music of any format that ffmpeg reads, raised by 9 dB; sines, a square wave and noise bursts are made here.
Every limiter gets the same float WAV at 48 kHz in stereo and a ceiling of -1 dBTP. A cell is the true peak by a reference
interpolator (16 points per sample, 128 taps each) [by libebur128] and the integrated loudness. loudnorm is asked for the
loudness that ours came to, in two passes too. Speed is audio time over processor time of the whole command, decoding
and writing float WAV included, on five minutes of the first AUDIO.

With --targets: what loudness ours reaches for every target on every AUDIO, untouched, and ffmpeg's loudnorm in one pass.

Needs numpy, scipy, ffmpeg with LV2, and libebur128.so.1. x42-plugins and lsp-plugins-lv2 are left out when they are not
installed. The commands are printed below the table.
"""
import argparse
import ctypes
import fnmatch
import json
import os
import re
import resource
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from scipy import signal
from scipy.io import wavfile

RATE_HZ = 48000
CEILING = 10 ** (-1 / 20)
GAIN_DB = 9
MODE_I, MODE_TRUE_PEAK = 0b101, 0b110001  # of ebur128.h


class Ebur128:
    """Integrated loudness, LUFS, and true peak, dBTP, by libebur128."""

    def __init__(self):
        self.library = ctypes.CDLL("libebur128.so.1")
        self.library.ebur128_init.restype = ctypes.c_void_p

    def __call__(self, audio, rate_hz):
        frames, channels = audio.shape
        state = ctypes.c_void_p(
            self.library.ebur128_init(channels, ctypes.c_ulong(rate_hz), MODE_I | MODE_TRUE_PEAK))
        samples = np.ascontiguousarray(audio, dtype=np.float32)
        self.library.ebur128_add_frames_float(state, samples.ctypes.data_as(ctypes.c_void_p), ctypes.c_size_t(frames))
        value = ctypes.c_double()
        self.library.ebur128_loudness_global(state, ctypes.byref(value))
        lufs, peaks = value.value, []
        for channel in range(channels):
            self.library.ebur128_true_peak(state, channel, ctypes.byref(value))
            peaks.append(value.value)
        self.library.ebur128_destroy(ctypes.byref(state))
        return lufs, 20 * np.log10(max(max(peaks), 1e-10))


def reference_true_peak(audio, factor=16, taps=128):
    """dBTP by a windowed sinc that ends at 0.98 of half the rate; Kaiser window, beta 12."""
    bank = signal.firwin(factor * taps + 1, 0.98 / factor, window=("kaiser", 12)) * factor
    largest = 0.0
    same = audio.shape[1] == 2 and np.array_equal(audio[:, 0], audio[:, 1])
    for channel in audio.T[:1] if same else audio.T:
        for begin in range(0, len(channel), 1 << 19):
            piece = channel[max(0, begin - taps):begin + (1 << 19) + taps].astype(np.float64)
            largest = max(largest, np.abs(signal.upfirdn(bank, piece, up=factor)).max())
    return 20 * np.log10(max(largest, 1e-10))


def read_wav(path):
    rate_hz, samples = wavfile.read(path)
    if samples.dtype.kind == "i":
        samples = samples / (2.0 ** 31 if samples.dtype.itemsize == 4 else 2.0 ** 15)  # 24 bits lie at the top of 32
    return rate_hz, np.atleast_2d(samples.T).T


def ffmpeg(*words):
    return ["ffmpeg", "-nostdin", "-hide_banner", "-v", "error", "-y", *map(str, words)]


def made_signals(seconds):
    t = np.arange(int(seconds * RATE_HZ)) / RATE_HZ
    random = np.random.default_rng(1)
    bursts = np.zeros(len(t))
    for begin in np.arange(0.1, seconds - 0.2, 0.19):
        first, length = int(begin * RATE_HZ), random.integers(20, 4000)
        bursts[first:first + length] += random.standard_normal(len(bursts[first:first + length])) * random.uniform(0.3, 2)
    low_pass = signal.firwin(1023, 19500, fs=RATE_HZ, window=("kaiser", 10))
    sweep = signal.chirp(t, 20, seconds, 20000, method="logarithmic")
    turn = 2 * np.pi * t
    return {
        "fs/4 sine at 45 degrees": 1.6 * np.sin(turn * RATE_HZ / 4 + np.pi / 4),
        "997 Hz sine": 1.6 * np.sin(turn * 997),
        "19 kHz sine": 1.6 * np.sin(turn * 19000 + 0.3),
        "sweep 20 Hz-20 kHz": 1.6 * sweep,
        "square, 997 Hz": 1.3 * signal.square(turn * 997),
        "square, 60 Hz": 1.3 * signal.square(turn * 60),
        "bursts under 19.5 kHz": np.convolve(bursts, low_pass, "same"),
    }


def filter_command(chain):
    return lambda source, target, _: ffmpeg("-i", source, "-af", chain, "-ar", RATE_HZ, "-c:a", "pcm_f32le", target)


def ours_command(program, *options):
    return lambda source, target, _: [program, source, target, "--ceiling", "-1", *options]


def loudnorm_command(source, target, lufs):
    return filter_command(f"loudnorm=I={lufs:.1f}:TP=-1:LRA=20")(source, target, lufs)


def two_pass_loudnorm_command(source, target, lufs):
    chain = f"loudnorm=I={lufs:.1f}:TP=-1:LRA=20"
    told = subprocess.run(["ffmpeg", "-nostdin", "-hide_banner", "-i", str(source), "-af", chain + ":print_format=json",
                           "-f", "null", "-"], capture_output=True, text=True, check=True).stderr
    was = json.loads(told[told.rindex("{"):told.rindex("}") + 1])
    chain += (f":measured_I={was['input_i']}:measured_TP={was['input_tp']}:measured_LRA={was['input_lra']}"
              f":measured_thresh={was['input_thresh']}:offset={was['target_offset']}:linear=true")
    return filter_command(chain)(source, target, lufs)


def limiters(program):
    rows = {
        "ours": ours_command(program),
        "ours, 16 bits, tpdf": ours_command(program, "--bits", "16", "--dither", "tpdf"),
        "ours, 16 bits, shaped": ours_command(program, "--bits", "16", "--dither", "shaped"),
        "ours, 24 bits, tpdf": ours_command(program, "--bits", "24", "--dither", "tpdf"),
        "ffmpeg alimiter": filter_command(f"alimiter=limit={CEILING:.6f}:level=disabled"),
        "alimiter at 4x": filter_command(f"aresample={4 * RATE_HZ},alimiter=limit={CEILING:.6f}:level=disabled,"
                                         f"aresample={RATE_HZ}"),
        "loudnorm": loudnorm_command,
        "loudnorm, two passes, linear": two_pass_loudnorm_command,
    }
    if Path("/usr/lib/lv2/dpl.lv2").exists():
        rows["x42 dpl"] = filter_command("lv2=p=http\\\\://gareus.org/oss/lv2/dpl#stereo:c=truepeak=1|threshold=-1")
        rows["x42 dpl, release 50 ms"] = filter_command(
            "lv2=p=http\\\\://gareus.org/oss/lv2/dpl#stereo:c=truepeak=1|threshold=-1|release=0.05")
    else:
        print("x42-plugins is not installed: no dpl", file=sys.stderr)
    if Path("/usr/lib/lv2/lsp-plugins.lv2").exists():
        rows["LSP limiter, full 8x"] = filter_command(
            "lv2=p=http\\\\://lsp-plug.in/plugins/lv2/limiter_stereo:"
            f"c=th={CEILING:.6f}|boost=0|alr=0|ovs=20")
    else:
        print("lsp-plugins-lv2 is not installed: no LSP limiter", file=sys.stderr)
    return rows


def timed(command):
    """Runs it; processor seconds."""
    def used():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime
    before = used()
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{shlex.join(map(str, command))}: {done.stderr.strip()}")
    return used() - before


def loud_inputs(options, folder):
    """Float WAVs, [name] -> path."""
    inputs = {}
    for file in options.audio:
        name = file.parent.name if file.stem == "clean" else file.stem
        inputs[name] = folder / f"{name}.wav"
        timed(ffmpeg("-i", file, "-t", options.seconds, "-af", f"volume={GAIN_DB}dB", "-ac", 2, "-ar", RATE_HZ, "-c:a",
                     "pcm_f32le", inputs[name]))
    for name, samples in made_signals(min(8.0, options.seconds)).items():
        inputs[name] = folder / (re.sub(r"\W+", "-", name) + ".wav")
        wavfile.write(inputs[name], RATE_HZ, np.stack([samples, samples], axis=1).astype(np.float32))
    return inputs


def print_table(header, rows):
    print("| " + " | ".join(header) + " |")
    print("|" + "---|" * len(header))
    for row in rows:
        print("| " + " | ".join(row) + " |", flush=True)


def compare_limiters(options, folder):
    meter = Ebur128()
    inputs = loud_inputs(options, folder)
    rows = {name: command for name, command in limiters(options.master_file).items()
            if fnmatch.fnmatch(name, options.only)}
    table = [["audio", *rows]]
    for title, source in inputs.items():
        lufs, cells = -9.0, []
        for name, command in rows.items():
            target = folder / "out.wav"
            try:
                timed(command(source, target, max(-70.0, min(-5.0, lufs))))
            except RuntimeError as error:
                print(error, file=sys.stderr)
                cells.append("refused")
                continue
            rate_hz, audio = read_wav(target)
            reached, peak = meter(audio, rate_hz)
            lufs = reached if name == "ours" else lufs  # what loudnorm is asked for
            cells.append(f"{reference_true_peak(audio):+.2f} [{peak:+.2f}] {reached:.2f}")
        table.append([title, *cells])
    if options.audio:
        first, long = next(iter(inputs.values())), folder / "long.wav"
        timed(ffmpeg("-stream_loop", -1, "-i", first, "-t", 300, "-c", "copy", long))
        table.append(["speed", *(f"{300 / timed(command(long, folder / 'out.wav', -9.0)):.0f}x"
                                 for command in rows.values())])
    print_table(table[0], table[1:])
    print()
    for name, command in rows.items():
        print(f"{name}: {shlex.join(map(str, command(next(iter(inputs.values())), folder / 'out.wav', -9.0)))}")


def compare_targets(options, folder):
    meter = Ebur128()
    targets = json.loads(options.targets.read_text())["targets"]
    distinct = {(target["loudnessLufs"], target["ceilingDbtp"]): target["id"] for target in reversed(targets)}
    rows = []
    for file in options.audio:
        source = folder / "in.wav"
        timed(ffmpeg("-i", file, "-c:a", "pcm_f32le", source))
        was = meter(*reversed(read_wav(source)))[0]
        for (lufs, ceiling), name in distinct.items():
            told = subprocess.run([str(options.master_file), str(source), str(folder / "out.wav"), "--target", str(lufs),
                                   "--ceiling", str(ceiling), "--bits", "24"], capture_output=True, text=True, check=True)
            outcome = json.loads(told.stdout)
            rate_hz, audio = read_wav(folder / "out.wav")
            reached, peak = meter(audio, rate_hz)
            timed(ffmpeg("-i", source, "-af", f"loudnorm=I={lufs}:TP={ceiling}", "-ar", rate_hz, "-c:a", "pcm_f32le",
                         folder / "peer.wav"))
            peer = meter(*reversed(read_wav(folder / "peer.wav")))[0]
            rows.append([file.parent.name if file.stem == "clean" else file.stem, f"{was:.2f}", name, f"{lufs:.0f}",
                         f"{reached:.2f}", f"{reached - lufs:+.2f}", f"{peak:+.2f} / {ceiling:+.1f}",
                         f"{outcome['limitingP99Db']:.1f}", f"{peer:.2f} ({peer - lufs:+.2f})", outcome["reason"] or "-"])
    print_table(["audio", "was", "target", "LUFS", "reached", "off", "true peak / ceiling", "p99 dB",
                 "loudnorm, one pass", "what it says"], rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--master-file", required=True, type=Path, metavar="PROGRAM", help="master_file of tests/measure")
    parser.add_argument("--seconds", type=float, default=12.0, help="of each piece of music")
    parser.add_argument("--only", default="*", help="limiters whose names fit")
    parser.add_argument("--targets", type=Path, metavar="JSON", help="delivery targets: measure loudness instead")
    parser.add_argument("audio", nargs="*", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        (compare_targets if options.targets else compare_limiters)(options, Path(folder))


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main()
