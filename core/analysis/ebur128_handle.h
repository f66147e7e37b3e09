#pragma once

#include "core/audio/audio_format.h"

#include <ebur128.h>

#include <memory>
#include <new>

namespace resonate {

struct Ebur128Closer {
    void operator()(ebur128_state* state) const noexcept { ebur128_destroy(&state); }
};
/// A libebur128 meter that closes itself.
using Ebur128Handle = std::unique_ptr<ebur128_state, Ebur128Closer>;

inline Ebur128Handle openEbur128(AudioFormat format, int mode)
{
    Ebur128Handle handle(
        ebur128_init(static_cast<unsigned>(format.channels), static_cast<unsigned long>(format.sampleRateHz), mode));
    if (!handle)
        throw std::bad_alloc();
    return handle;
}

} // namespace resonate
