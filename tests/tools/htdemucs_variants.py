#!/usr/bin/env python3
"""htdemucs_variants.py OUT.json: what the published Demucs program makes of noise with small models that differ in one
argument each; tests/data/htdemucs/variants.json. Needs an installed Demucs, as htdemucs_reference.py does.

Weights and noise come from a formula that the test computes as well, so that no weights need to be kept: element i of
the tensor NAME is MurmurHash3's finaliser of FNV-1a(NAME) + i * 0x9E3779B9, its upper 24 bits as a fraction of one."""
import json
import sys
from fractions import Fraction

import numpy as np
import torch
from demucs.htdemucs import HTDemucs

PROBES = 24
BASE = dict(sources=["drums", "bass", "other", "vocals"], segment=Fraction(3, 10), channels=8, dconv_mode=3, dconv_comp=4,
            bottom_channels=32, t_layers=3, t_heads=4)
SIX = ["drums", "bass", "other", "vocals", "guitar", "piano"]
VARIANTS = {
    "base": {}, "depth 1": dict(depth=1), "depth 2": dict(depth=2), "depth 3": dict(depth=3),
    "depth 5": dict(depth=5, channels=4, nfft=16384),
    "no transformer": dict(t_layers=0), "no transformer, no bottom": dict(t_layers=0, bottom_channels=0),
    "1 layer": dict(t_layers=1), "2 layers": dict(t_layers=2), "cross first": dict(t_cross_first=True),
    "cross first, 2 layers": dict(t_cross_first=True, t_layers=2), "no bottom": dict(bottom_channels=0),
    "six sources": dict(sources=SIX, bottom_channels=0), "one source": dict(sources=["voice"]), "mono": dict(audio_channels=1),
    "no residuals": dict(dconv_mode=0), "residuals in the encoder": dict(dconv_mode=1),
    "residuals in the decoder": dict(dconv_mode=2), "residuals of 1 step": dict(dconv_depth=1),
    "residuals of 3 steps": dict(dconv_depth=3), "undilated": dict(dconv_depth=-2), "empty residuals": dict(dconv_depth=0),
    "odd compression": dict(dconv_comp=2.5), "context 0": dict(context=0), "context 2": dict(context=2),
    "context in the encoder": dict(context_enc=1), "no rewrite": dict(rewrite=False), "norms from 0": dict(norm_starts=0),
    "norms from 2": dict(norm_starts=2), "norms in one group": dict(norm_starts=0, norm_groups=1),
    "norms, no rewrite": dict(norm_starts=2, rewrite=False), "no embedding": dict(freq_emb=0),
    "other embedding": dict(freq_emb=0.5, emb_scale=5), "no layer scale": dict(t_layer_scale=False),
    "norms last": dict(t_norm_first=False), "norms last, no scale": dict(t_norm_first=False, t_layer_scale=False),
    "no norm out": dict(t_norm_out=False), "norm in, grouped": dict(t_norm_in=False, t_norm_in_group=True),
    "norm in, 4 groups": dict(t_norm_in=False, t_norm_in_group=4), "no norm in": dict(t_norm_in=False),
    "group norms": dict(t_group_norm=True), "4 group norms": dict(t_group_norm=4),
    "group norms last": dict(t_group_norm=True, t_norm_first=False), "relu": dict(t_gelu=False), "nfft 2048": dict(nfft=2048),
    "nfft 8192": dict(nfft=8192), "growth 1": dict(growth=1), "growth 3": dict(growth=3, depth=3),
    "kernel 4": dict(kernel_size=4, stride=2, depth=3, nfft=1024), "kernel 16": dict(kernel_size=16, stride=8, depth=2),
    "one head": dict(t_heads=1), "hidden 2.5": dict(t_hidden_scale=2.5), "short period": dict(t_max_period=1000.0),
    "faint positions": dict(t_weight_pos_embed=0.3), "segment as a number": dict(segment=0.31234567),
    "segment of a second": dict(segment=1, samplerate=8000), "odd segment": dict(segment=Fraction(12345, 44100)),
    "any length": dict(use_train_segment=False, frames=5001), "any length, tiny": dict(use_train_segment=False, frames=700),
    "short": dict(frames=5001), "one frame": dict(frames=1),
}


def uniform(name, count):
    """float32 in [-1, 1)."""
    seed = 0x811C9DC5
    for byte in name.encode():
        seed = (seed ^ byte) * 0x01000193 & 0xFFFFFFFF
    bits = np.uint32(seed) + np.arange(count, dtype=np.uint32) * np.uint32(0x9E3779B9)
    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35)):
        bits = (bits ^ (bits >> np.uint32(shift))) * np.uint32(factor)
    bits ^= bits >> np.uint32(16)
    return (bits >> np.uint32(8)).astype(np.float32) * np.float32(2.0 ** -23) - np.float32(1)


def weight(name, shape):
    inputs = int(np.prod(shape[1:]))
    is_map = len(shape) > 1
    centre = np.float32(0 if is_map or name.endswith("bias") else 0.8)
    width = np.float32((3 / inputs) ** 0.5 if is_map else 0.2)
    return (centre + width * uniform(name, int(np.prod(shape)))).reshape(shape)


def probe(changes):
    settings = {**BASE, **changes}
    frames = settings.pop("frames", None)
    model = HTDemucs(**settings).eval()
    model.load_state_dict({name: torch.from_numpy(weight(name, tuple(value.shape)))
                           for name, value in model.state_dict().items()})
    frames = frames or int(model.segment * model.samplerate)
    sound = np.float32(0.25) * uniform("input", model.audio_channels * frames).reshape(model.audio_channels, frames)
    with torch.no_grad():
        sources = model(torch.from_numpy(sound)[None])[0].numpy().astype(np.float64)
    at = [k * (frames - 1) // (PROBES - 1) for k in range(PROBES)]
    plain = {name: {"fraction": [value.numerator, value.denominator]} if isinstance(value, Fraction) else value
             for name, value in settings.items()}
    return {"settings": plain, "frames": frames, "rms": float(np.sqrt(np.mean(sources ** 2))), "at": at,
            "values": [[float(f"{value:.9g}") for value in row[at]] for row in sources.reshape(-1, frames)]}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    np.seterr(over="ignore")  # the hash wraps around
    results = {name: probe(changes) for name, changes in VARIANTS.items()}
    with open(sys.argv[1], "w") as out:
        out.write("{\n" + ",\n".join(f"{json.dumps(name)}: {json.dumps(value)}" for name, value in results.items()) + "\n}\n")


if __name__ == "__main__":
    main()
