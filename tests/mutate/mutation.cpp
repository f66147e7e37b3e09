#include "mutation.h"

#include <algorithm>
#include <array>
#include <utility>

namespace resonate {
namespace {

/// SplitMix64: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators" (2014).
class Random final {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9E3779B97F4A7C15U;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    std::size_t below(std::size_t bound) { return bound == 0 ? 0 : static_cast<std::size_t>(next() % bound); }

private:
    std::uint64_t m_state;
};

// Headers stand at the beginning, tables often at the end: half of all places are near one of them.
std::size_t place(Random& random, std::size_t size)
{
    constexpr std::size_t kNear = 512;
    switch (random.below(4)) {
    case 0:
        return random.below(std::min(size, kNear));
    case 1:
        return size - 1 - random.below(std::min(size, 2 * kNear));
    default:
        return random.below(size);
    }
}

std::pair<std::size_t, std::size_t> stretch(Random& random, std::size_t size)
{
    const std::size_t at = place(random, size);
    return {at, std::min(size - at, 1 + random.below(random.below(4) == 0 ? 4096 : 32))};
}

void change(std::string& bytes, Random& random)
{
    constexpr std::array<unsigned char, 8> kTelling = {0x00, 0xFF, 0x7F, 0x80, 0x01, 0xFE, 0x40, 0x20};
    const auto [at, count] = stretch(random, bytes.size());
    switch (random.below(9)) {
    case 0:
    case 1:
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << random.below(8)));
        break;
    case 2:
        bytes[at] = static_cast<char>(kTelling[random.below(kTelling.size())]);
        break;
    case 3: // a whole number of 2, 4 or 8 bytes
        for (std::size_t i = 0, bytesWide = std::size_t{2} << random.below(3); i < bytesWide && at + i < bytes.size();
             ++i)
            bytes[at + i] = static_cast<char>(kTelling[random.below(2)]);
        break;
    case 4:
        for (std::size_t i = 0; i < count; ++i)
            bytes[at + i] = static_cast<char>(random.next());
        break;
    case 5:
        bytes.erase(at, count);
        break;
    case 6:
        bytes.insert(at, bytes.substr(at, count));
        break;
    case 7:
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), count, '\0');
        break;
    default: {
        const std::size_t other = random.below(bytes.size() - count + 1);
        const std::string moved = bytes.substr(other, count);
        bytes.replace(at, count, moved);
    }
    }
}

} // namespace

std::string mutate(const std::string& seed, std::uint64_t number)
{
    Random random(number);
    std::string bytes = seed;
    const std::size_t changes = std::size_t{1} << random.below(7);
    for (std::size_t i = 0; i < changes && !bytes.empty(); ++i)
        change(bytes, random);
    if (random.below(6) == 0 && !bytes.empty())
        bytes.resize(random.below(bytes.size()));
    return bytes;
}

} // namespace resonate
