#pragma once

#include <QJsonObject>

#include <cstdint>
#include <filesystem>
#include <optional>

namespace resonate {

/// By which a file is recognised as the one that was there before, without reading it: a rename keeps both.
struct SizeAndTime {
    std::int64_t bytes = 0;
    std::int64_t modifiedNs = 0; ///< since 1970
    bool operator==(const SizeAndTime&) const = default;

    /// Of a regular file (links are followed); nothing where there is none.
    static std::optional<SizeAndTime> of(const std::filesystem::path& path);
};

/// Numbers as text, since those of JSON have 53 bits.
QJsonObject toJson(const SizeAndTime& stamp);
std::optional<SizeAndTime> sizeAndTimeFromJson(const QJsonObject& json);

} // namespace resonate
