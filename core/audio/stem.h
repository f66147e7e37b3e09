#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace resonate {

/// The four parts that a recording is separated into. Their sum is the recording.
enum class Stem { Vocals, Drums, Bass, Other };

inline constexpr std::size_t kStemCount = 4;
inline constexpr std::array<Stem, kStemCount> kStems = {Stem::Vocals, Stem::Drums, Stem::Bass, Stem::Other};

/// As in file names and on the command line, in the order of kStems.
inline constexpr std::array<std::string_view, kStemCount> kStemNames = {"vocals", "drums", "bass", "other"};
constexpr std::string_view stemName(Stem stem) noexcept
{
    return kStemNames[static_cast<std::size_t>(stem)];
}

} // namespace resonate
