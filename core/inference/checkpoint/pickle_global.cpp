#include "core/inference/checkpoint/pickle_global.h"

#include "core/inference/checkpoint/refusal.h"

#include <array>
#include <string>

namespace resonate {
namespace {

struct Known {
    std::string_view module;
    std::string_view name;
    PickleGlobal global;
};

constexpr std::array kKnown = {
    Known{"demucs.htdemucs", "HTDemucs", PickleGlobal::HtDemucsClass},
    Known{"fractions", "Fraction", PickleGlobal::Fraction},
    Known{"collections", "OrderedDict", PickleGlobal::OrderedDict},
    Known{"torch._utils", "_rebuild_tensor_v2", PickleGlobal::RebuildTensor},
    Known{"torch", "HalfStorage", PickleGlobal::HalfStorage},
    Known{"torch", "FloatStorage", PickleGlobal::FloatStorage},
    Known{"numpy.core.multiarray", "scalar", PickleGlobal::NumpyScalar},
    Known{"numpy._core.multiarray", "scalar", PickleGlobal::NumpyScalar},
    Known{"numpy.core.multiarray", "_reconstruct", PickleGlobal::NumpyReconstruct},
    Known{"numpy._core.multiarray", "_reconstruct", PickleGlobal::NumpyReconstruct},
    Known{"numpy", "dtype", PickleGlobal::NumpyDtype},
    Known{"numpy", "ndarray", PickleGlobal::NumpyArrayClass},
    Known{"_codecs", "encode", PickleGlobal::CodecsEncode},
};

/// Models that people have and that are none of ours deserve a better answer than "unknown name".
Error unknownGlobal(std::string_view module, std::string_view name)
{
    constexpr std::string_view kOnly = "; only Hybrid Transformer Demucs (v4) can be used";
    if (module == "demucs.hdemucs" && name == "HDemucs")
        return badModel("is a Hybrid Demucs (v3) model" + std::string(kOnly));
    if (module == "demucs.demucs" && name == "Demucs")
        return badModel("is a Demucs (v2) model" + std::string(kOnly));
    if (module == "demucs" || module.starts_with("demucs."))
        return badModel("is a model of the kind " + readable(name) + std::string(kOnly));
    if (module == "torch" && name.ends_with("Storage"))
        return badModel("holds numbers of the type " + readable(name) + "; weights are HalfStorage or FloatStorage");
    return badModel("refers to " + readable(module) + "." + readable(name) + ", which no model needs");
}

} // namespace

Result<PickleGlobal> knownGlobal(std::string_view module, std::string_view name)
{
    for (const Known& known : kKnown)
        if (known.module == module && known.name == name)
            return known.global;
    return unknownGlobal(module, name);
}

bool isCalled(PickleGlobal global) noexcept
{
    switch (global) {
    case PickleGlobal::Fraction:
    case PickleGlobal::OrderedDict:
    case PickleGlobal::RebuildTensor:
    case PickleGlobal::NumpyScalar:
    case PickleGlobal::NumpyDtype:
    case PickleGlobal::NumpyReconstruct:
    case PickleGlobal::CodecsEncode:
        return true;
    case PickleGlobal::HtDemucsClass:
    case PickleGlobal::HalfStorage:
    case PickleGlobal::FloatStorage:
    case PickleGlobal::NumpyArrayClass:
        break;
    }
    return false;
}

bool takesState(PickleGlobal global) noexcept
{
    return global == PickleGlobal::NumpyDtype || global == PickleGlobal::NumpyReconstruct ||
           global == PickleGlobal::OrderedDict;
}

} // namespace resonate
