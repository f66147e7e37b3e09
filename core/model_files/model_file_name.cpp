#include "core/model_files/model_file_name.h"

namespace resonate {
namespace {

std::string_view withoutExtension(std::string_view fileName) noexcept
{
    return fileName.substr(0, fileName.rfind('.'));
}

} // namespace

std::optional<std::string> checksumInName(std::string_view fileName)
{
    constexpr std::size_t kFewestDigits = 8; // of the released files
    constexpr std::size_t kMostDigits = 64;
    const std::string_view stem = withoutExtension(fileName);
    const std::size_t dash = stem.rfind('-');
    if (dash == std::string_view::npos)
        return {};
    std::string checksum(stem.substr(dash + 1));
    if (checksum.size() < kFewestDigits || checksum.size() > kMostDigits)
        return {};
    for (char& digit : checksum) {
        if (digit >= 'A' && digit <= 'F')
            digit = static_cast<char>(digit - 'A' + 'a');
        if (!((digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f')))
            return {};
    }
    return checksum;
}

std::string_view signatureInName(std::string_view fileName) noexcept
{
    const std::string_view stem = withoutExtension(fileName);
    return stem.substr(0, stem.find('-'));
}

} // namespace resonate
