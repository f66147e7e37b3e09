#include "core/inference/checkpoint/zip_archive.h"

#include "core/inference/checkpoint/crc32.h"
#include "core/inference/checkpoint/little_endian.h"
#include "core/inference/checkpoint/refusal.h"

#include <algorithm>
#include <optional>
#include <string>

namespace resonate {
namespace {

using Bytes = std::span<const std::byte>;

constexpr std::uint64_t kMostEntries = 20'000;    // the largest released model has 536
constexpr std::uint64_t kLongestName = 512;       // a file name of 255 bytes, then "/data/" and a number
constexpr std::size_t kLongestComment = 0xFFFF;   // what 16 bits can state
constexpr std::uint16_t kAllowedFlags = 0x080E;   // sizes follow the data, UTF-8 names, two hints to decompressors
constexpr std::uint32_t kSeeZip64 = 0xFFFFFFFFU;  // in place of a size or an offset
constexpr std::uint16_t kSeeZip64Count = 0xFFFFU; // in place of a number of entries

constexpr std::uint32_t kEndMark = 0x06054B50;
constexpr std::size_t kEndBytes = 22;
constexpr std::uint32_t kLocatorMark = 0x07064B50;
constexpr std::size_t kLocatorBytes = 20;
constexpr std::uint32_t kEnd64Mark = 0x06064B50;
constexpr std::size_t kEnd64Bytes = 56;
constexpr std::uint32_t kCentralMark = 0x02014B50;
constexpr std::size_t kCentralBytes = 46;
constexpr std::uint32_t kLocalMark = 0x04034B50;
constexpr std::size_t kLocalBytes = 30;

Error brokenTable(const std::string& how)
{
    return badModel("has a broken table of contents: " + how);
}

bool lies(Bytes file, std::uint64_t at, std::uint64_t count) noexcept
{
    return at <= file.size() && count <= file.size() - at;
}

/// A record of that kind, whole, at that place.
bool isMarked(Bytes file, std::uint64_t at, std::uint32_t mark, std::uint64_t bytes) noexcept
{
    return lies(file, at, bytes) && loadLittleEndian<std::uint32_t>(file, at) == mark;
}

struct Directory {
    std::uint64_t entries = 0;
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
};

std::optional<std::size_t> findEnd(Bytes file) noexcept
{
    if (file.size() < kEndBytes)
        return {};
    const std::size_t last = file.size() - kEndBytes;
    const std::size_t first = last - std::min(last, kLongestComment);
    for (std::size_t at = last + 1; at-- > first;)
        if (isMarked(file, at, kEndMark, kEndBytes) && loadLittleEndian<std::uint16_t>(file, at + 20) == last - at)
            return at;
    return {};
}

Error notAnArchive(Bytes file)
{
    if (file.empty())
        return badModel("is empty");
    if (isMarked(file, 0, kLocalMark, sizeof kLocalMark))
        return badModel("is not whole: the table of contents at its end is missing");
    if (file[0] == std::byte{0x80})
        return badModel("is in PyTorch's format from before version 1.6, which no HTDemucs model uses");
    return badModel("is not a zip archive, as model files are");
}

/// The zip64 form of the end record, which stands before the plain one and its own locator.
Result<Directory> readEnd64(Bytes file, std::uint64_t locator, const Directory& plain)
{
    const std::uint64_t at = loadLittleEndian<std::uint64_t>(file, locator + 8);
    if (!isMarked(file, at, kEnd64Mark, kEnd64Bytes) || at > locator - kEnd64Bytes)
        return brokenTable("its zip64 record is not where it should be");
    const std::uint64_t entries = loadLittleEndian<std::uint64_t>(file, at + 32);
    if (loadLittleEndian<std::uint32_t>(file, locator + 4) != 0 ||
        loadLittleEndian<std::uint32_t>(file, locator + 16) > 1 ||
        loadLittleEndian<std::uint64_t>(file, at + 16) != 0 ||
        loadLittleEndian<std::uint64_t>(file, at + 24) != entries)
        return badModel("is one part of a zip archive in several");
    const Directory found = {entries, loadLittleEndian<std::uint64_t>(file, at + 48),
                             loadLittleEndian<std::uint64_t>(file, at + 40)};
    if ((plain.entries != kSeeZip64Count && plain.entries != found.entries) ||
        (plain.offset != kSeeZip64 && plain.offset != found.offset) ||
        (plain.bytes != kSeeZip64 && plain.bytes != found.bytes))
        return brokenTable("its two end records differ");
    if (found.offset > at || found.bytes != at - found.offset)
        return brokenTable("it does not end where it should");
    return found;
}

Result<Directory> findDirectory(Bytes file)
{
    const std::optional<std::size_t> end = findEnd(file);
    if (!end)
        return notAnArchive(file);
    const Directory plain = {loadLittleEndian<std::uint16_t>(file, *end + 10),
                             loadLittleEndian<std::uint32_t>(file, *end + 16),
                             loadLittleEndian<std::uint32_t>(file, *end + 12)};
    if (loadLittleEndian<std::uint32_t>(file, *end + 4) != 0 ||
        loadLittleEndian<std::uint16_t>(file, *end + 8) != plain.entries)
        return badModel("is one part of a zip archive in several");
    if (*end >= kLocatorBytes && isMarked(file, *end - kLocatorBytes, kLocatorMark, kLocatorBytes)) {
        if (*end < kLocatorBytes + kEnd64Bytes)
            return brokenTable("its zip64 record is not where it should be");
        return readEnd64(file, *end - kLocatorBytes, plain);
    }
    if (plain.offset > *end || plain.bytes != *end - plain.offset)
        return brokenTable("it does not end where it should");
    return plain;
}

/// An entry as the central directory has it, and where its local header begins.
struct Listing {
    ZipArchive::Entry entry;
    std::uint64_t bytes = 0;
    std::uint64_t header = 0;
    std::uint64_t end = 0; ///< of its data; known once the local header is read
};

/// Sizes and offsets over 32 bits stand in the extra field 1, in this order, each only if the plain one says so.
bool readZip64Extra(Bytes extra, std::uint64_t& unpacked, std::uint64_t& packed, std::uint64_t& header) noexcept
{
    for (std::size_t at = 0; extra.size() - at >= 4;) {
        const auto kind = loadLittleEndian<std::uint16_t>(extra, at);
        const std::size_t bytes = loadLittleEndian<std::uint16_t>(extra, at + 2);
        at += 4;
        if (bytes > extra.size() - at)
            return false;
        if (kind == 1) {
            const Bytes field = extra.subspan(at, bytes);
            std::size_t next = 0;
            for (std::uint64_t* value : {&unpacked, &packed, &header}) {
                if (*value != kSeeZip64)
                    continue;
                if (field.size() - next < sizeof *value)
                    return false;
                *value = loadLittleEndian<std::uint64_t>(field, next);
                next += sizeof *value;
            }
            return true;
        }
        at += bytes;
    }
    return unpacked != kSeeZip64 && packed != kSeeZip64 && header != kSeeZip64;
}

/// Reads the listing at `at` and moves `at` past it.
Result<Listing> readListing(Bytes table, std::size_t& at)
{
    if (!isMarked(table, at, kCentralMark, kCentralBytes))
        return brokenTable("it ends too early");
    const Bytes record = table.subspan(at);
    const std::size_t nameBytes = loadLittleEndian<std::uint16_t>(record, 28);
    const std::size_t extraBytes = loadLittleEndian<std::uint16_t>(record, 30);
    const std::size_t commentBytes = loadLittleEndian<std::uint16_t>(record, 32);
    if (!lies(record, kCentralBytes, nameBytes + extraBytes + commentBytes))
        return brokenTable("it ends too early");
    if (nameBytes == 0 || nameBytes > kLongestName)
        return brokenTable("it has a name of " + std::to_string(nameBytes) + " bytes");
    at += kCentralBytes + nameBytes + extraBytes + commentBytes;

    Listing listing;
    listing.entry.name = {reinterpret_cast<const char*>(record.data()) + kCentralBytes, nameBytes};
    listing.entry.checksum = loadLittleEndian<std::uint32_t>(record, 16);
    listing.header = loadLittleEndian<std::uint32_t>(record, 42);
    listing.bytes = loadLittleEndian<std::uint32_t>(record, 24);
    std::uint64_t packed = loadLittleEndian<std::uint32_t>(record, 20);
    const auto flags = loadLittleEndian<std::uint16_t>(record, 8);
    const std::string name = readable(listing.entry.name);
    if ((flags & 1U) != 0)
        return badModel("holds " + name + " encrypted");
    if ((flags & ~kAllowedFlags) != 0)
        return brokenTable(name + " has flags that PyTorch does not set");
    if (!readZip64Extra(record.subspan(kCentralBytes + nameBytes, extraBytes), listing.bytes, packed, listing.header))
        return brokenTable("the size of " + name + " is missing");
    if (loadLittleEndian<std::uint16_t>(record, 10) != 0 || packed != listing.bytes)
        return badModel("holds " + name + " compressed, as PyTorch does not");
    return listing;
}

/// Finds the entry's data behind its local header, which may be padded.
Result<> locate(Bytes file, std::uint64_t tableBegin, Listing& listing)
{
    const Bytes body = file.first(tableBegin);
    const std::string name = readable(listing.entry.name);
    if (!isMarked(body, listing.header, kLocalMark, kLocalBytes))
        return brokenTable(name + " is not where it should be");
    const std::uint64_t nameBytes = loadLittleEndian<std::uint16_t>(body, listing.header + 26);
    const std::uint64_t extraBytes = loadLittleEndian<std::uint16_t>(body, listing.header + 28);
    const std::uint64_t data = listing.header + kLocalBytes + nameBytes + extraBytes;
    if (!lies(body, data, listing.bytes))
        return brokenTable(name + " goes past the end of the file");
    const auto* there = reinterpret_cast<const char*>(body.data() + listing.header + kLocalBytes);
    if (std::string_view(there, nameBytes) != listing.entry.name ||
        loadLittleEndian<std::uint16_t>(body, listing.header + 8) != 0)
        return brokenTable("it disagrees with the header of " + name);
    listing.entry.bytes = body.subspan(data, listing.bytes);
    listing.end = data + listing.bytes;
    return {};
}

Result<> checkOverlaps(std::vector<Listing>& listings)
{
    std::ranges::sort(listings, {}, &Listing::header);
    for (std::size_t i = 1; i < listings.size(); ++i)
        if (listings[i].header < listings[i - 1].end)
            return brokenTable(readable(listings[i - 1].entry.name) + " and " + readable(listings[i].entry.name) +
                               " overlap");
    return {};
}

Result<std::vector<Listing>> readListings(Bytes file, const Directory& directory)
{
    if (directory.entries > kMostEntries)
        return badModel("has " + std::to_string(directory.entries) + " entries; at most " +
                        std::to_string(kMostEntries) + " are read");
    const Bytes table = file.subspan(directory.offset, directory.bytes);
    std::vector<Listing> listings;
    std::size_t at = 0;
    for (std::uint64_t i = 0; i < directory.entries; ++i) {
        Result<Listing> listing = readListing(table, at);
        if (!listing)
            return listing.error();
        if (const Result<> located = locate(file, directory.offset, *listing); !located)
            return located.error();
        listings.push_back(*listing);
    }
    if (at != table.size())
        return brokenTable("more follows after its last entry");
    return listings;
}

} // namespace

Result<ZipArchive> ZipArchive::open(std::span<const std::byte> file)
{
    const Result<Directory> directory = findDirectory(file);
    if (!directory)
        return directory.error();
    Result<std::vector<Listing>> listings = readListings(file, *directory);
    if (!listings)
        return listings.error();
    if (const Result<> apart = checkOverlaps(*listings); !apart)
        return apart.error();

    std::vector<Entry> entries;
    entries.reserve(listings->size());
    for (const Listing& listing : *listings)
        entries.push_back(listing.entry);
    std::ranges::sort(entries, {}, &Entry::name);
    const auto twice = std::ranges::adjacent_find(entries, {}, &Entry::name);
    if (twice != entries.end())
        return brokenTable("it lists " + readable(twice->name) + " twice");
    return ZipArchive(std::move(entries));
}

const ZipArchive::Entry* ZipArchive::find(std::string_view name) const noexcept
{
    const auto found = std::ranges::lower_bound(m_entries, name, {}, &Entry::name);
    return found != m_entries.end() && found->name == name ? &*found : nullptr;
}

Result<std::span<const std::byte>> checkedBytes(const ZipArchive::Entry& entry)
{
    if (crc32(entry.bytes) != entry.checksum)
        return badModel("is damaged: the checksum of " + readable(entry.name) + " is wrong");
    return entry.bytes;
}

} // namespace resonate
