#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <utility>

namespace resonate {

/// Why a model file is not used, as a clause; whoever knows its name puts "NAME: " in front.
inline Error badModel(std::string reason)
{
    return {ErrorCode::BadInput, std::move(reason)};
}

/// A name out of a stranger's file, fit for one line of a message: printable ASCII, not long.
inline std::string readable(std::string_view name)
{
    constexpr std::size_t kLongest = 80;
    std::string text;
    for (const char letter : name.substr(0, kLongest))
        text += letter >= ' ' && letter <= '~' ? letter : '?';
    return name.size() > kLongest ? text + "..." : text;
}

} // namespace resonate
