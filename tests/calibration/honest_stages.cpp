#include "honest_stages.h"

#include "core/base/decibels.h"
#include "core/dsp/biquad.h"
#include "treatment_tools.h"

#include <cmath>

namespace resonate::calibration {
namespace {

using namespace resonate::test;

/// Decision-directed Wiener filter over a noise floor from each bin's quiet part, gains smoothed in frequency.
/// Source: Y. Ephraim, D. Malah, "Speech enhancement using a minimum mean-square error short-time spectral amplitude
/// estimator", 1984.
void wiener(AudioBuffer& audio, double depthDb)
{
    const auto least = static_cast<float>(dbToGain(-depthDb));
    forEachChannel(audio, [&](std::span<float> samples) {
        AudioBuffer channel(1, static_cast<std::int64_t>(samples.size()));
        std::ranges::copy(samples, channel.channel(0).begin());
        std::vector<std::vector<float>> powers;
        AudioBuffer copy = channel;
        inSpectrum(copy, 4096, 1024, 1024, [&](std::span<std::complex<float>> s, std::size_t) {
            powers.resize(s.size());
            for (std::size_t k = 0; k < s.size(); ++k)
                powers[k].push_back(std::norm(s[k]));
        });
        std::vector<float> noise;
        for (auto& bin : powers) {
            std::nth_element(bin.begin(), bin.begin() + static_cast<std::ptrdiff_t>(bin.size() / 8), bin.end());
            noise.push_back(5.0F * bin[bin.size() / 8] + 1e-12F);
        }
        std::vector<float> gains(noise.size(), 1.0F), clean(noise.size());
        inSpectrum(channel, 4096, 1024, 1024, [&](std::span<std::complex<float>> s, std::size_t) {
            for (std::size_t k = 0; k < s.size(); ++k) {
                const float post = std::norm(s[k]) / noise[k];
                const float prior = 0.96F * clean[k] / noise[k] + 0.04F * std::max(post - 1.0F, 0.0F);
                gains[k] = prior / (1.0F + prior);
                clean[k] = gains[k] * gains[k] * std::norm(s[k]);
                gains[k] = std::max(gains[k], least);
            }
            for (std::size_t k = 0; k < s.size(); ++k) {
                const std::size_t first = k - std::min<std::size_t>(k, 2), end = std::min(k + 3, s.size());
                float sum = 0.0F;
                for (std::size_t j = first; j < end; ++j)
                    sum += gains[j];
                s[k] *= sum / static_cast<float>(end - first);
            }
        });
        std::ranges::copy(channel.channel(0), samples.begin());
    });
}

HonestStage simple(std::string name, StageKind kind, std::function<void(AudioBuffer&, int)> apply)
{
    return {std::move(name), kind, {}, std::move(apply)};
}

} // namespace

std::vector<HonestStage> honestStages()
{
    std::vector<HonestStage> stages;
    for (Treatment& treatment : treatments())
        if (treatment.honest && treatment.name != "noise reduction") {
            const bool dynamics = treatment.name == "compressor 2:1" || treatment.name == "limiter 3 dB";
            stages.push_back(simple(treatment.name, dynamics ? StageKind::StemTools : StageKind::Tone,
                                    [apply = treatment.apply](AudioBuffer& a, int r) { apply(a, r); }));
        }
    for (const double depth : {6.0, 12.0, 18.0})
        stages.push_back(simple("Wiener " + std::to_string(static_cast<int>(depth)) + " dB", StageKind::Denoise,
                                [depth](AudioBuffer& a, int) { wiener(a, depth); }));
    return stages;
}

} // namespace resonate::calibration
