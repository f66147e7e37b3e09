#include "core/media/speaker_layout.h"

#include <algorithm>
#include <numbers>

namespace resonate {
namespace {

constexpr float kMinus3Db = static_cast<float>(1.0 / std::numbers::sqrt2);

StereoGains gainsOf(Speaker speaker, std::size_t index)
{
    switch (speaker) {
    case Speaker::Left:
        return {1.0F, 0.0F};
    case Speaker::Right:
        return {0.0F, 1.0F};
    case Speaker::Centre:
        return {kMinus3Db, kMinus3Db};
    case Speaker::LowFrequency:
        return {0.0F, 0.0F};
    case Speaker::LeftSurround:
    case Speaker::LeftRear:
    case Speaker::LeftAbove:
    case Speaker::LeftOfCentre:
        return {kMinus3Db, 0.0F};
    case Speaker::RightSurround:
    case Speaker::RightRear:
    case Speaker::RightAbove:
    case Speaker::RightOfCentre:
        return {0.0F, kMinus3Db};
    case Speaker::CentreSurround:
        return {0.5F, 0.5F};
    case Speaker::Unknown:
        break;
    }
    return index % 2 == 0 ? StereoGains{1.0F, 0.0F} : StereoGains{0.0F, 1.0F};
}

} // namespace

std::vector<Speaker> usualSpeakers(int channels)
{
    using enum Speaker;
    switch (channels) {
    case 3:
        return {Left, Right, Centre};
    case 4:
        return {Left, Right, LeftSurround, RightSurround};
    case 5:
        return {Left, Right, Centre, LeftSurround, RightSurround};
    case 6:
        return {Left, Right, Centre, LowFrequency, LeftSurround, RightSurround};
    case 7:
        return {Left, Right, Centre, LowFrequency, CentreSurround, LeftSurround, RightSurround};
    case 8:
        return {Left, Right, Centre, LowFrequency, LeftRear, RightRear, LeftSurround, RightSurround};
    default:
        return std::vector<Speaker>(static_cast<std::size_t>(channels), Unknown);
    }
}

std::vector<StereoGains> downmixGains(const std::vector<Speaker>& speakers)
{
    std::vector<StereoGains> gains;
    for (std::size_t i = 0; i < speakers.size(); ++i)
        gains.push_back(gainsOf(speakers[i], i));
    return gains;
}

std::vector<double> loudnessWeights(const std::vector<Speaker>& speakers)
{
    constexpr double kSurround = 1.41;
    const auto isBeside = [](Speaker speaker) {
        return speaker == Speaker::LeftSurround || speaker == Speaker::RightSurround;
    };
    const auto isBehind = [](Speaker speaker) { return speaker == Speaker::LeftRear || speaker == Speaker::RightRear; };
    const bool anyBeside = std::ranges::any_of(speakers, isBeside);
    std::vector<double> weights;
    for (const Speaker speaker : speakers) {
        const bool surround = isBeside(speaker) || (isBehind(speaker) && !anyBeside);
        weights.push_back(speaker == Speaker::LowFrequency ? 0.0 : surround ? kSurround : 1.0);
    }
    return weights;
}

void downmix(ConstAudioView in, const std::vector<StereoGains>& gains, AudioView out) noexcept
{
    assert(out.channels() == 2 && out.frames() == in.frames() && std::ssize(gains) == in.channels());
    fillSilence(out);
    const auto left = out.channel(0);
    const auto right = out.channel(1);
    for (int c = 0; c < in.channels(); ++c) {
        const auto from = in.channel(c);
        const auto [toLeft, toRight] = gains[static_cast<std::size_t>(c)];
        for (std::size_t i = 0; i < from.size(); ++i) {
            left[i] += toLeft * from[i];
            right[i] += toRight * from[i];
        }
    }
}

} // namespace resonate
