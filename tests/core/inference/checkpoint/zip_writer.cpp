#include "zip_writer.h"

#include "core/inference/checkpoint/crc32.h"

#include <span>

namespace resonate {
namespace {

constexpr std::size_t kAlignment = 64;
constexpr std::uint32_t kSeeZip64 = 0xFFFFFFFFU;

template <class T>
void put(std::string& out, T value)
{
    for (std::size_t i = 0; i < sizeof value; ++i)
        out += static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i) & 0xFFU);
}

void putZeros(std::string& out, std::size_t count)
{
    out.append(count, '\0');
}

void putLocal(std::string& out, const ZipEntryText& entry)
{
    const std::string name = entry.localName.value_or(entry.name);
    put(out, std::uint32_t{0x04034B50});
    put(out, std::uint16_t{0});
    put(out, entry.flags);
    put(out, entry.method);
    putZeros(out, 16); // time, date, checksum, both sizes
    put(out, static_cast<std::uint16_t>(name.size()));
    const std::size_t end = out.size() + 2 + name.size() + 4;
    const std::size_t padding = (kAlignment - end % kAlignment) % kAlignment;
    put(out, static_cast<std::uint16_t>(4 + padding));
    out += name;
    out += "FB";
    put(out, static_cast<std::uint16_t>(padding));
    out.append(padding, 'Z');
    out += entry.bytes;
}

void putCentral(std::string& out, const ZipEntryText& entry, std::uint64_t header, bool zip64)
{
    const std::uint64_t bytes = entry.statedBytes.value_or(entry.bytes.size());
    const std::uint64_t packed = entry.statedPacked.value_or(bytes);
    const std::uint64_t place = entry.statedHeader.value_or(header);
    put(out, std::uint32_t{0x02014B50});
    putZeros(out, 4); // versions
    put(out, entry.flags);
    put(out, entry.method);
    putZeros(out, 4); // time, date
    put(out, entry.statedChecksum.value_or(crc32(std::as_bytes(std::span(entry.bytes)))));
    put(out, zip64 ? kSeeZip64 : static_cast<std::uint32_t>(packed));
    put(out, zip64 ? kSeeZip64 : static_cast<std::uint32_t>(bytes));
    put(out, static_cast<std::uint16_t>(entry.name.size()));
    put(out, static_cast<std::uint16_t>(zip64 ? 28 : 0)); // extra field
    putZeros(out, 10);                                    // comment, disk, attributes
    put(out, zip64 ? kSeeZip64 : static_cast<std::uint32_t>(place));
    out += entry.name;
    if (!zip64)
        return;
    put(out, std::uint16_t{1});
    put(out, std::uint16_t{24});
    put(out, bytes);
    put(out, packed);
    put(out, place);
}

void putEnd64(std::string& out, std::uint64_t entries, std::uint64_t begin, std::uint64_t bytes)
{
    const std::uint64_t here = out.size();
    put(out, std::uint32_t{0x06064B50});
    put(out, std::uint64_t{44});
    putZeros(out, 12); // versions, disks
    put(out, entries);
    put(out, entries);
    put(out, bytes);
    put(out, begin);
    put(out, std::uint32_t{0x07064B50});
    put(out, std::uint32_t{0});
    put(out, here);
    put(out, std::uint32_t{1});
}

} // namespace

std::string writeZip(const std::vector<ZipEntryText>& entries, ZipEnd end, const std::string& comment)
{
    std::string out;
    std::vector<std::uint64_t> headers;
    for (const ZipEntryText& entry : entries) {
        headers.push_back(out.size());
        putLocal(out, entry);
    }
    const std::uint64_t begin = out.size();
    const bool onlyZip64 = end == ZipEnd::OnlyZip64;
    for (std::size_t i = 0; i < entries.size(); ++i)
        putCentral(out, entries[i], headers[i], onlyZip64);
    const std::uint64_t bytes = out.size() - begin;
    if (end != ZipEnd::Plain)
        putEnd64(out, entries.size(), begin, bytes);
    put(out, std::uint32_t{0x06054B50});
    putZeros(out, 4); // disks
    for (int i = 0; i < 2; ++i)
        put(out, static_cast<std::uint16_t>(onlyZip64 ? 0xFFFF : entries.size()));
    put(out, onlyZip64 ? kSeeZip64 : static_cast<std::uint32_t>(bytes));
    put(out, onlyZip64 ? kSeeZip64 : static_cast<std::uint32_t>(begin));
    put(out, static_cast<std::uint16_t>(comment.size()));
    return out + comment;
}

} // namespace resonate
