/// What the blind detectors cost, in CPU seconds per second of audio; with sound files as arguments, what they read in
/// them.
#include "core/analysis/crowd_detector.h"
#include "core/analysis/hum_detector.h"
#include "core/analysis/noise_floor.h"
#include "core/analysis/pumping_detector.h"
#include "core/analysis/reverb_estimator.h"
#include "core/audio/audio_buffer.h"
#include "core/dsp/stft.h"
#include "core/io/working_file.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <map>
#include <random>
#include <string>

using namespace resonate;

namespace {

struct Detectors {
    explicit Detectors(AudioFormat format, int fftSize)
        : noise({format.sampleRateHz, fftSize, fftSize / 4}),
          pumping({format.sampleRateHz, fftSize, fftSize / 4}),
          crowd({format.sampleRateHz, fftSize, fftSize / 4}),
          hum(format),
          reverb(format),
          stft({fftSize, fftSize / 4})
    {
    }
    NoiseFloor noise;
    PumpingDetector pumping;
    CrowdDetector crowd;
    HumDetector hum;
    ReverbEstimator reverb;
    Stft stft;
    std::map<std::string, double> cpuSeconds;

    template <class Work>
    void timed(const std::string& name, Work work)
    {
        const std::clock_t begin = std::clock();
        work();
        cpuSeconds[name] += static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    }
    /// Mean of the channels' power, frame by frame.
    void process(ConstAudioView block, std::vector<std::vector<float>>& waiting)
    {
        timed("hum", [&] { hum.process(block); });
        timed("reverb", [&] { reverb.process(block); });
        const auto size = static_cast<std::size_t>(stft.size());
        for (int c = 0; c < block.channels(); ++c)
            waiting[static_cast<std::size_t>(c)].insert(waiting[static_cast<std::size_t>(c)].end(),
                                                        block.channel(c).begin(), block.channel(c).end());
        std::vector<std::complex<float>> spectrum(static_cast<std::size_t>(stft.bins()));
        std::vector<float> power(spectrum.size());
        const float scale = 4.0F / static_cast<float>(size) / static_cast<float>(size);
        std::size_t at = 0;
        for (; at + size <= waiting[0].size(); at += static_cast<std::size_t>(stft.hop())) {
            timed("(spectra)", [&] {
                std::ranges::fill(power, 0.0F);
                for (const auto& channel : waiting) {
                    stft.analyse(std::span(channel).subspan(at, size), spectrum);
                    for (std::size_t k = 0; k < power.size(); ++k)
                        power[k] += std::norm(spectrum[k]) * scale / static_cast<float>(waiting.size());
                }
            });
            timed("noise", [&] { noise.process(power); });
            timed("pumping", [&] { pumping.process(power); });
            timed("crowd", [&] { crowd.process(power); });
        }
        for (auto& channel : waiting)
            channel.erase(channel.begin(), channel.begin() + static_cast<std::ptrdiff_t>(at));
    }
};

int fftSizeFor(int sampleRateHz)
{
    int size = 256;
    while (size * 2 <= 4096.0 * sampleRateHz / 44100.0)
        size *= 2;
    return size;
}

int read(const char* path)
{
    const auto file = WorkingFile::open(path);
    if (!file) {
        std::fprintf(stderr, "%s\n", file.error().detail.c_str());
        return 1;
    }
    const AudioFormat format = (*file)->format();
    Detectors detectors(format, fftSizeFor(format.sampleRateHz));
    std::vector<std::vector<float>> waiting(static_cast<std::size_t>(format.channels));
    AudioBuffer buffer(format.channels, 48000);
    for (std::int64_t at = 0; at < (*file)->frames(); at += 48000) {
        const AudioView block = buffer.view().slice(0, std::min<std::int64_t>(48000, (*file)->frames() - at));
        if (!(*file)->read(at, block))
            return 1;
        detectors.process(block, waiting);
    }
    const NoiseReading noise = detectors.noise.result();
    const HumReading hum = detectors.hum.result();
    const ReverbReading reverb = detectors.reverb.result();
    const PumpingReading pumping = detectors.pumping.result();
    const CrowdReading crowd = detectors.crowd.result();
    std::printf("%s\tfloor %.2f raw %.2f snr %.2f atLeast %d reliable %d\thum %d hz %.2f level %.1f teeth %d score "
                "%.2f\trt60 %.2f class %d "
                "reliable %d modulation %.3f\tpumping %d range %.2f r %.3f\tcrowd %.3f",
                path, noise.floorDbfs, noise.rawSnrDb, noise.snrDb, noise.atLeast, noise.reliable, hum.present,
                hum.frequencyHz, hum.levelDbfs, hum.harmonics, hum.score, reverb.rt60Seconds,
                static_cast<int>(reverb.wetness), reverb.reliable, reverb.modulationRatio, pumping.present,
                pumping.rangeDb, pumping.correlation, crowd.likelihood);
    for (const TimeSpan& span : crowd.spans)
        std::printf(" %.2f-%.2f", span.beginSeconds, span.endSeconds);
    std::printf("\n");
    return 0;
}

void measureCost()
{
    constexpr int kSeconds = 120;
    const AudioFormat format{48000, 2};
    Detectors detectors(format, 4096);
    std::vector<std::vector<float>> waiting(2);
    AudioBuffer buffer(2, format.sampleRateHz);
    std::mt19937 random(1);
    std::normal_distribution<float> normal(0.0F, 0.1F);
    for (int second = 0; second < kSeconds; ++second) {
        for (int c = 0; c < 2; ++c) {
            const auto channel = buffer.view().channel(c);
            for (std::size_t i = 0; i < channel.size(); ++i)
                channel[i] =
                    normal(random) * static_cast<float>(1.0 + std::sin(6.0 * static_cast<double>(i) / 48000.0));
        }
        detectors.process(buffer.view(), waiting);
    }
    double total = 0.0;
    for (const auto& [name, seconds] : detectors.cpuSeconds) {
        std::printf("%-10s %.3f ms of CPU per second of 48 kHz stereo\n", name.c_str(), 1000.0 * seconds / kSeconds);
        total += name == "(spectra)" ? 0.0 : seconds;
    }
    std::printf("%-10s %.3f ms without the spectra\n", "together", 1000.0 * total / kSeconds);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 1) {
        measureCost();
        return 0;
    }
    int failures = 0;
    for (int i = 1; i < argc; ++i)
        failures += read(argv[i]);
    return failures == 0 ? 0 : 1;
}
