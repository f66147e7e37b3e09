#include "core/media/gapless_tag.h"

#include <algorithm>
#include <charconv>

namespace resonate {

std::optional<std::int64_t> gaplessLength(const std::map<std::string, std::string>& tags)
{
    const auto tag = tags.find("itunsmpb");
    if (tag == tags.end())
        return {};
    const char* at = tag->second.data();
    const char* const end = at + tag->second.size();
    std::uint64_t value = 0;
    for (int field = 0; field < 4; ++field) {
        at = std::find_if(at, end, [](char c) { return c != ' '; });
        const auto [next, error] = std::from_chars(at, end, value, 16);
        if (error != std::errc())
            return {};
        at = next;
    }
    constexpr std::uint64_t kMost = std::uint64_t{1} << 48;
    return value > 0 && value < kMost ? std::optional(static_cast<std::int64_t>(value)) : std::nullopt;
}

} // namespace resonate
