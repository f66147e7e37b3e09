#!/usr/bin/env python3
"""Writes saved_by_torch.th: a package like the official ones, by PyTorch itself (made with 1.13, Python 3.11, numpy 1.24).

The class is an empty one of the right name; the fraction is written as Python up to 3.10 writes it.
"""
import io
import pathlib
import sys
import types
from fractions import Fraction

import numpy
import torch

module = types.ModuleType("demucs.htdemucs")
module.HTDemucs = type("HTDemucs", (), {"__module__": "demucs.htdemucs"})
sys.modules["demucs"] = types.ModuleType("demucs")
sys.modules["demucs.htdemucs"] = module
Fraction.__reduce__ = lambda self: (Fraction, (str(self),))

storage = torch.arange(24).half() / 8
package = {
    "klass": module.HTDemucs,
    "args": (),
    "kwargs": {
        "sources": ["drums", "bass", "other", "vocals"],
        "segment": Fraction(39, 5),
        "freq_emb": 0.2,
        "depth": 4,
        "cac": True,
        "channels_time": None,
        "multi_freqs": [],
        "t_cape_glob_loc_scale": [5000.0, 1.0, 1.4],
        "large": 2**40,
    },
    "state": {
        "plain": storage.reshape(4, 6),
        "turned": storage.reshape(4, 6).t()[1:3],
        "every_other": storage[1::2],
        "one_for_all": storage[5:6].expand(3),
        "single": torch.tensor([0.1, -1e-30, 3e38]),
        "scalar": torch.tensor(-2.5),
    },
    "training_args": {"optim": {"lr": 3e-4, "betas": [0.9, 0.999]}, "dset": {"valid": None}},
    "metrics": ({"nsdr": numpy.float64(7.5), "epoch": numpy.int64(312)}, {"history": numpy.arange(3.0)}),
}
saved = io.BytesIO()
torch.save(package, saved)
pathlib.Path(__file__).with_name("saved_by_torch.th").write_bytes(saved.getvalue())
