#include "core/enhance/denoise/noise_profile.h"

#include "core/audio/audio_buffer.h"
#include "core/dsp/stft.h"
#include "core/enhance/denoise/denoise_frames.h"

#include <algorithm>
#include <cmath>

namespace resonate {

namespace {

constexpr double kLeastSeconds = 0.25;
constexpr double kSilence = 1e-12; // mean square, -120 dBFS

} // namespace

Result<NoiseProfile> learnNoiseProfile(const AudioSource& recording, TimeSpan region, const std::stop_token& stop)
{
    const AudioFormat format = recording.format();
    const int size = denoiseFftSize(RestorationQuality::Render, format.sampleRateHz);
    const auto at = [&](double seconds) {
        const double frame = std::round(seconds * format.sampleRateHz);
        return static_cast<std::int64_t>(std::clamp(frame, 0.0, static_cast<double>(recording.frames())));
    };
    const std::int64_t begin = at(region.beginSeconds);
    const std::int64_t end = at(region.endSeconds);
    if (end - begin < std::max<std::int64_t>(size, std::llround(kLeastSeconds * format.sampleRateHz)))
        return Error{ErrorCode::BadInput, "the region to learn noise from is shorter than a quarter of a second"};
    Stft stft({size, denoiseHop(size)});
    AudioBuffer frame(format.channels, size);
    std::vector<std::complex<float>> spectrum(static_cast<std::size_t>(stft.bins()));
    std::vector<double> sum(spectrum.size());
    int count = 0;
    for (std::int64_t first = begin; first + size <= end; first += stft.hop(), ++count) {
        if (stop.stop_requested())
            return cancelled();
        if (auto read = recording.read(first, frame.view()); !read)
            return read.error();
        for (int c = 0; c < format.channels; ++c) {
            stft.analyse(frame.channel(c), spectrum);
            for (std::size_t k = 0; k < sum.size(); ++k)
                sum[k] += static_cast<double>(std::norm(spectrum[k]));
        }
    }
    NoiseProfile profile{format.sampleRateHz, {}};
    double total = 0.0;
    for (const double power : sum) {
        profile.meanPower.push_back(static_cast<float>(power / count / format.channels) * denoisePowerScale(size));
        total += static_cast<double>(profile.meanPower.back());
    }
    if (!(total > kSilence))
        return Error{ErrorCode::BadInput, "the region to learn noise from is silent"};
    return profile;
}

void spreadNoiseProfile(const NoiseProfile& profile, int fftSize, int sampleRateHz, std::span<float> noise)
{
    assert(profile.meanPower.size() >= 2);
    const double size = 2.0 * static_cast<double>(profile.meanPower.size() - 1);
    const double learnedBin = profile.sampleRateHz / size;
    const double bin = static_cast<double>(sampleRateHz) / fftSize;
    const double density = bin / learnedBin;
    const auto last = static_cast<double>(profile.meanPower.size() - 1);
    for (std::size_t k = 0; k < noise.size(); ++k) {
        const double place = std::min(static_cast<double>(k) * density, last);
        const auto low = static_cast<std::size_t>(std::min(place, last - 1.0));
        const auto share = static_cast<float>(place - static_cast<double>(low));
        noise[k] = static_cast<float>(density) *
                   (profile.meanPower[low] + share * (profile.meanPower[low + 1] - profile.meanPower[low]));
    }
}

} // namespace resonate
