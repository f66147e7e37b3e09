#include "tests/core/inference/htdemucs/npy_file.h"

#include <cstring>
#include <fstream>
#include <iterator>

namespace resonate {
namespace {

/// The numbers in "(4, 2, 85995)".
std::vector<std::int64_t> numbersIn(const std::string& text)
{
    std::vector<std::int64_t> numbers;
    bool inside = false;
    for (const char letter : text) {
        const bool digit = letter >= '0' && letter <= '9';
        if (digit && !inside)
            numbers.push_back(0);
        if (digit)
            numbers.back() = numbers.back() * 10 + (letter - '0');
        inside = digit;
    }
    return numbers;
}

} // namespace

Result<NpyArray> readNpy(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    constexpr std::size_t kPrefix = 10; // magic, version 1.0, length of the header
    if (bytes.size() < kPrefix || bytes.compare(0, 8, std::string("\x93NUMPY\x01\x00", 8)) != 0)
        return Error{ErrorCode::BadInput, path + ": no array"};
    const std::size_t headerBytes = static_cast<unsigned char>(bytes[8]) + 256U * static_cast<unsigned char>(bytes[9]);
    const std::string header = bytes.substr(kPrefix, headerBytes);
    const std::size_t shape = header.find('(');
    if (header.find("'<f4'") == std::string::npos || header.find("False") == std::string::npos ||
        shape == std::string::npos)
        return Error{ErrorCode::BadInput, path + ": not float32 in C order"};
    NpyArray array;
    array.sizes = numbersIn(header.substr(shape, header.find(')') - shape));
    std::size_t count = 1;
    for (const std::int64_t size : array.sizes)
        count *= static_cast<std::size_t>(size);
    if (bytes.size() != kPrefix + headerBytes + count * sizeof(float))
        return Error{ErrorCode::BadInput, path + ": not as long as its shape says"};
    array.values.resize(count);
    std::memcpy(array.values.data(), bytes.data() + kPrefix + headerBytes, count * sizeof(float));
    return array;
}

} // namespace resonate
