#!/usr/bin/env python3
"""Runs the published Demucs program beside ours. Needs a Demucs that is installed already (`import demucs` with torch and
numpy must work; PYTHONPATH may say where it lies); fetches and builds nothing.

  model OUT.th [--size tiny|released] [--seed N]   a model with random weights, in the official format
  run MODEL.th IN.npy OUT.npy [--layers FOLDER]    one forward pass: IN [channels][frames] -> OUT [sources][channels][frames]
  compare OUT.npy EXPECTED.npy                     largest difference by the rms of EXPECTED, and the signal-to-noise ratio
  time MODEL.th SECONDS [--threads N]              separates noise with shifts 0 and overlap 0.25: seconds, times real time,
                                                   largest resident memory
  fixture FOLDER                                   what tests/data/htdemucs holds

`time` gives the figures of the "plain" reference. The "tuned" one is the same in this environment, on a processor with
AVX-512 (leave the first two out elsewhere):

  OPENBLAS_CORETYPE=SkylakeX ATEN_CPU_CAPABILITY=avx512 MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=4294967296

Weights are drawn so that every tensor matters: scales of about one half rather than the 0.001 that training begins with,
biases and norms that differ from channel to channel.
"""
import argparse
import io
import resource
import sys
import time
from fractions import Fraction
from pathlib import Path

import numpy as np
import torch
from demucs.apply import apply_model
from demucs.htdemucs import HTDemucs

SOURCES = ["drums", "bass", "other", "vocals"]
SIZES = {
    "tiny": dict(segment=Fraction(1, 4), channels=4, dconv_comp=2, bottom_channels=16, t_layers=3, t_heads=4),
    "released": dict(segment=Fraction(39, 5), channels=48, dconv_comp=8, bottom_channels=512, t_layers=5, t_heads=8),
}
COMMON = dict(sources=SOURCES, audio_channels=2, samplerate=44100, growth=2, nfft=4096, depth=4, cac=True, rewrite=True,
              multi_freqs=[], freq_emb=0.2, emb_scale=10, kernel_size=8, stride=4, time_stride=2, context=1, context_enc=0,
              norm_starts=4, norm_groups=4, dconv_mode=3, dconv_depth=2, t_hidden_scale=4.0, t_norm_first=True,
              t_norm_out=True, t_layer_scale=True, t_gelu=True, t_cross_first=False)


def randomise(model, seed):
    draw = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, weight in model.named_parameters():
            normal = torch.randn(weight.shape, generator=draw)
            if name.endswith(".scale"):
                weight.copy_(0.3 + 0.6 * torch.rand(weight.shape, generator=draw))
            elif weight.dim() == 1 and name.endswith("bias"):
                weight.copy_(0.1 * normal)
            elif weight.dim() == 1:
                weight.copy_(0.6 + 0.8 * torch.rand(weight.shape, generator=draw))
            elif "embedding" in name:
                weight.copy_(0.3 * normal)
            else:
                weight.copy_(normal / weight[0].numel() ** 0.5)


def write_model(path, size, seed):
    settings = {**COMMON, **SIZES[size]}
    model = HTDemucs(**settings)
    randomise(model, seed)
    state = {name: weight.half() for name, weight in model.state_dict().items()}
    package = {"klass": HTDemucs, "args": (), "kwargs": settings, "state": state, "training_args": {}}
    archive = io.BytesIO()  # saved by name, the folder inside would have the file's name
    torch.save(package, archive)
    Path(path).write_bytes(archive.getvalue())


def read_model(path):
    package = torch.load(path, map_location="cpu")
    model = HTDemucs(**package["kwargs"])
    model.load_state_dict({name: weight.float() for name, weight in package["state"].items()})
    return model.eval()


def run(model, sound, layers=None):
    """`layers`, a dictionary, receives what flows between the layers."""
    def keep(name):
        def hook(_module, _inputs, output):
            values = output if isinstance(output, tuple) else (output,)
            layers[name] = values[0][0].numpy()
            if name == "transformer":
                layers["transformer_t"] = values[1][0].numpy()
        return hook

    hooks = []
    if layers is not None:
        for branch in ("encoder", "tencoder", "decoder", "tdecoder"):
            hooks += [layer.register_forward_hook(keep(f"{branch}.{i}")) for i, layer in enumerate(getattr(model, branch))]
        if model.crosstransformer:
            hooks.append(model.crosstransformer.register_forward_hook(keep("transformer")))
    with torch.no_grad():
        sources = model(torch.from_numpy(sound)[None])[0].numpy()
    for hook in hooks:
        hook.remove()
    return sources


def music(channels, frames, seed=7):
    """A falling chord with beats of noise, different left and right."""
    draw = np.random.default_rng(seed)
    seconds = np.arange(frames) / 44100
    sound = np.zeros((channels, frames))
    for channel in range(channels):
        for tone in (110.0, 277.2, 659.3, 1480.0):
            sound[channel] += 0.1 * np.sin(2 * np.pi * tone * (1 - 0.1 * seconds) * seconds + draw.uniform(0, 6))
        beat = np.exp(-30 * (seconds * 8 % 1))
        sound[channel] += 0.2 * beat * draw.standard_normal(frames)
    return sound.astype(np.float32)


def compare(values, expected):
    values, expected = values.astype(np.float64), expected.astype(np.float64)
    if values.shape != expected.shape:
        sys.exit(f"shapes differ: {values.shape} and {expected.shape}")
    power = np.mean(expected ** 2)
    noise = np.mean((values - expected) ** 2)
    worst = np.abs(values - expected).max() / power ** 0.5
    print(f"largest difference {worst:.2e} of the rms, {10 * np.log10(power / max(noise, 1e-300)):.1f} dB")
    return worst <= 1e-4 and noise <= power * 10 ** -10.5


def measure(path, seconds, threads):
    torch.set_num_threads(threads)
    model = read_model(path)
    torch.manual_seed(3)
    sound = 0.1 * torch.randn(1, model.audio_channels, model.samplerate * seconds)
    with torch.no_grad():
        apply_model(model, sound[..., :model.samplerate], shifts=0, overlap=0.25)
        start = time.perf_counter()
        apply_model(model, sound, shifts=0, overlap=0.25)
        elapsed = time.perf_counter() - start
    resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{seconds} s in {elapsed:.2f} s: {seconds / elapsed:.2f} times real time, {resident:.0f} MiB, {threads} threads")


def write_fixture(folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    write_model(folder / "tiny.th", "tiny", seed=1)
    model = read_model(folder / "tiny.th")
    sound = music(2, int(model.segment * model.samplerate))
    layers = {}
    np.save(folder / "input.npy", sound)
    np.save(folder / "expected.npy", run(model, sound, layers))
    np.save(folder / "expected_short.npy", run(model, sound[:, :4321]))
    for name in ("encoder.3", "tencoder.3", "transformer", "transformer_t", "decoder.0", "tdecoder.0"):
        np.save(folder / f"{name}.npy", layers[name])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("model")
    command.add_argument("out")
    command.add_argument("--size", choices=SIZES, default="released")
    command.add_argument("--seed", type=int, default=1)
    command = commands.add_parser("run")
    command.add_argument("model")
    command.add_argument("input")
    command.add_argument("out")
    command.add_argument("--layers")
    command = commands.add_parser("compare")
    command.add_argument("values")
    command.add_argument("expected")
    command = commands.add_parser("time")
    command.add_argument("model")
    command.add_argument("seconds", type=int)
    command.add_argument("--threads", type=int, default=torch.get_num_threads())
    command = commands.add_parser("fixture")
    command.add_argument("folder")
    given = parser.parse_args()
    if given.command == "model":
        write_model(given.out, given.size, given.seed)
    elif given.command == "run":
        layers = {} if given.layers else None
        np.save(given.out, run(read_model(given.model), np.load(given.input), layers))
        for name, values in (layers or {}).items():
            np.save(Path(given.layers) / f"{name}.npy", values)
    elif given.command == "compare":
        sys.exit(0 if compare(np.load(given.values), np.load(given.expected)) else 1)
    elif given.command == "time":
        measure(given.model, given.seconds, given.threads)
    else:
        write_fixture(given.folder)


if __name__ == "__main__":
    main()
