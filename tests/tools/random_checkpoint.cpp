// random_checkpoint FILE [CHANNELS [LAYERS]]: writes a model file built like the released htdemucs (48 channels, 5
// transformer layers: 84 MB), but with random weights: for measuring speed and memory, and for trying out everything
// except how it sounds. The same arguments give the same bytes.
#include "checkpoint_writer.h"
#include "core/inference/htdemucs/config.h"
#include "core/inference/htdemucs/weight_plan.h"

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>

using namespace resonate;

namespace {

/// Uniform numbers. Source: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", 2014.
class Random final {
public:
    float between(float low, float high)
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBULL;
        mixed ^= mixed >> 31;
        constexpr float kUnit = 1.0F / (1 << 24);
        return low + (high - low) * static_cast<float>(mixed >> 40) * kUnit;
    }

private:
    std::uint64_t m_state = 1;
};

PackageValue text(const char* value)
{
    return {std::string(value)};
}

PackageValue whole(std::int64_t value)
{
    return {value};
}

PackageValue::Dict settings(std::int64_t channels, std::int64_t layers)
{
    const PackageValue::List sources = {text("drums"), text("bass"), text("other"), text("vocals")};
    const std::int64_t kBottomPerChannel = 512 / 48;
    const std::int64_t bottom = channels == 48 ? 512 : channels * kBottomPerChannel / 8 * 8;
    return {{"sources", {sources}},
            {"audio_channels", whole(2)},
            {"samplerate", whole(44100)},
            {"segment", {Rational{39, 5}}},
            {"channels", whole(channels)},
            {"nfft", whole(4096)},
            {"depth", whole(4)},
            {"dconv_mode", whole(3)},
            {"bottom_channels", whole(bottom)},
            {"t_layers", whole(layers)}};
}

/// Of a size that keeps the signal's level through the layers and leaves no part without a say.
std::vector<float> values(const ExpectedWeight& weight, Random& random)
{
    std::size_t count = 1;
    for (const std::int64_t size : weight.sizes)
        count *= static_cast<std::size_t>(size);
    const bool isVector = weight.sizes.size() == 1;
    const bool isBias = weight.name.ends_with("bias");
    const auto fanIn = static_cast<float>(count / static_cast<std::size_t>(weight.sizes.front()));
    const float range = 1.0F / std::sqrt(isVector ? 100.0F : fanIn);
    std::vector<float> drawn(count);
    for (float& value : drawn)
        value = isVector && !isBias ? random.between(0.4F, 0.9F) : random.between(-range, range);
    return drawn;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2 || argc > 4) {
        std::fprintf(stderr, "usage: random_checkpoint FILE [CHANNELS [LAYERS]]\n");
        return 2;
    }
    CheckpointDescription description;
    description.settings = settings(argc > 2 ? std::atoi(argv[2]) : 48, argc > 3 ? std::atoi(argv[3]) : 5);
    const auto config = HtDemucsConfig::fromSettings(description.settings);
    if (!config) {
        std::fprintf(stderr, "%s\n", config.error().detail.c_str());
        return 2;
    }
    Random random;
    for (const ExpectedWeight& weight : expectedWeights(*config))
        description.tensors.push_back({weight.name, weight.sizes, values(weight, random)});
    const std::string bytes = writeCheckpoint(description);
    std::ofstream file(argv[1], std::ios::binary);
    file << bytes;
    file.close();
    return file ? 0 : 1;
}
