#pragma once

#include "core/base/result.h"

#include <string_view>

namespace resonate {

/// The names of Python that a model file may refer to. Here they are tags: none is looked up, none is called.
enum class PickleGlobal {
    HtDemucsClass,
    Fraction,
    OrderedDict,
    RebuildTensor,
    HalfStorage,
    FloatStorage,
    NumpyScalar,
    NumpyDtype,
    NumpyReconstruct,
    NumpyArrayClass,
    CodecsEncode,
};

/// The tag of `module`.`name`, or a plain reason why no model that can be used refers to it.
Result<PickleGlobal> knownGlobal(std::string_view module, std::string_view name);

/// Whether models hold "calls" of it, which the reader keeps as data.
bool isCalled(PickleGlobal global) noexcept;

/// Whether what its "call" makes is then given a state, which the reader skips.
bool takesState(PickleGlobal global) noexcept;

} // namespace resonate
