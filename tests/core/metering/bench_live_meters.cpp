#include "core/audio/audio_buffer.h"
#include "core/metering/live_meters.h"

#include <cstdio>
#include <ctime>
#include <random>

using namespace resonate;

namespace {

AudioBuffer loudNoise(AudioFormat format, double seconds)
{
    AudioBuffer audio(format.channels, static_cast<std::int64_t>(seconds * format.sampleRateHz));
    std::mt19937 random(1);
    std::normal_distribution<float> value(0.0F, 0.2F);
    for (int c = 0; c < format.channels; ++c)
        for (float& sample : audio.channel(c))
            sample = value(random);
    return audio;
}

} // namespace

/// Share of one core that the meters take while something loud plays, drained 60 times a second.
int main()
{
    constexpr double kSeconds = 20.0;
    for (const int rateHz : {44100, 48000, 96000, 192000}) {
        const AudioFormat format{rateHz, 2};
        const AudioBuffer audio = loudNoise(format, kSeconds);
        LiveMeters meters(format);
        const std::clock_t begin = std::clock();
        double sum = 0.0;
        for (std::int64_t at = 0; at < audio.frames(); at += rateHz / 60) {
            meters.process(audio.view().slice(at, std::min<std::int64_t>(rateHz / 60, audio.frames() - at)));
            sum += meters.snapshot().loudness.momentaryLufs;
        }
        const double used = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        std::printf("%6d Hz stereo: %.2f %% of a core (mean M %.1f LUFS)\n", rateHz, 100.0 * used / kSeconds,
                    sum / (60.0 * kSeconds));
    }
}
