#include "core/separation/block_cues.h"

#include "core/dsp/simd_clones.h"
#include "core/dsp/stft.h"
#include "core/separation/bass_split.h"
#include "core/separation/harmonic_percussive.h"
#include "core/separation/kick_gate.h"
#include "core/separation/melody_comb.h"
#include "core/separation/pitch_track.h"
#include "core/separation/repeating_background.h"
#include "core/separation/stereo_place.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

RESONATE_SIMD_CLONES
void addPower(const std::complex<float>* spectrum, float* power, std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k)
        power[k] += spectrum[k].real() * spectrum[k].real() + spectrum[k].imag() * spectrum[k].imag();
}

FrameMatrix magnitudeOf(ConstAudioView audio, const SpectrumLayout& layout, std::stop_token stop)
{
    Stft stft({layout.size, layout.hop});
    std::vector<float> samples(static_cast<std::size_t>(layout.size));
    std::vector<std::complex<float>> spectrum(static_cast<std::size_t>(layout.bins));
    FrameMatrix magnitude(layout.spectra(audio.frames()), layout.bins);
    const float scale =
        std::numbers::pi_v<float> / static_cast<float>(layout.size); // 2 / sum of the square-root Hann window
    for (int t = 0; t < magnitude.frames() && !stop.stop_requested(); ++t) {
        const auto row = magnitude.row(t);
        for (int c = 0; c < audio.channels(); ++c) {
            copyPadded(audio.channel(c), spectrumStart(layout, t), samples);
            stft.analyse(samples, spectrum);
            addPower(spectrum.data(), row.data(), row.size());
        }
        for (float& value : row)
            value = scale * std::sqrt(value);
    }
    return magnitude;
}

/// What is left of the lowest bins without what is percussive, weighed by `weight(foreground share)`.
template <class Weight>
FrameMatrix tonalMagnitude(const BlockCues& cues, int bins, Weight weight)
{
    FrameMatrix tonal(cues.magnitude.frames(), bins);
    for (int t = 0; t < tonal.frames(); ++t) {
        const auto row = tonal.row(t);
        for (std::size_t k = 0; k < row.size(); ++k)
            row[k] = cues.magnitude.row(t)[k] *
                     std::sqrt((1.0F - cues.percussive.row(t)[k]) * weight(cues.foreground.row(t)[k]));
    }
    return tonal;
}

int binsUpTo(double frequencyHz, const SpectrumLayout& layout)
{
    return std::clamp(static_cast<int>(std::ceil(frequencyHz / layout.binHz)) + 2, 1, layout.bins);
}

void findBass(BlockCues& cues, const SpectrumLayout& layout, std::stop_token stop)
{
    constexpr PitchRange kBassLine = {.lowestHz = 38.0, .highestHz = 220.0, .harmonics = 5, .jumpCost = 0.1};
    const FrameMatrix tonal = tonalMagnitude(cues, binsUpTo(400.0, layout), [](float) { return 1.0F; });
    cues.bassCutoffHz = bassCutoffHz(trackPitch(tonal, layout.binHz, kBassLine, stop).frequencyHz);
}

/// What stands out, as a share of power, and a little of everything: where nothing repeats there is a melody too.
float foregroundPower(float share)
{
    const float rest = 1.0F - share;
    return share * share / (share * share + rest * rest) + 0.1F;
}

void findMelody(BlockCues& cues, const SpectrumLayout& layout, std::stop_token stop)
{
    constexpr PitchRange kMelody = {.lowestHz = 110.0, .highestHz = 900.0, .harmonics = 12, .jumpCost = 0.06};
    constexpr double kSmoothingSeconds = 0.128;
    const int bins = binsUpTo(kMelody.highestHz * kMelody.harmonics, layout);
    const FrameMatrix tonal = tonalMagnitude(cues, bins, foregroundPower);
    PitchTrack track = trackPitch(tonal, layout.binHz, kMelody, stop);
    cues.voiced = voicedGate(track, kSmoothingSeconds / layout.hopSeconds);
    cues.melodyHz = std::move(track.frequencyHz);
}

bool hasStereoImage(ConstAudioView audio)
{
    if (audio.channels() != 2)
        return false;
    double mid = 0.0;
    double side = 0.0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(audio.frames()); ++i) {
        const double left = audio.channel(0)[i];
        const double right = audio.channel(1)[i];
        mid += (left + right) * (left + right);
        side += (left - right) * (left - right);
    }
    return resonate::hasStereoImage(mid, side);
}

} // namespace

SpectrumLayout::SpectrumLayout(const BasicSeparationSettings& settings, int sampleRateHz)
    : size(spectrumSize(settings.windowMs, sampleRateHz)),
      hop(size / settings.overlap),
      bins(size / 2 + 1),
      binHz(static_cast<double>(sampleRateHz) / size),
      hopSeconds(static_cast<double>(hop) / sampleRateHz)
{
}

int SpectrumLayout::oddHops(double seconds) const noexcept
{
    return std::max(3, static_cast<int>(seconds / hopSeconds) | 1);
}

int SpectrumLayout::oddBins(double hz) const noexcept
{
    return std::max(3, static_cast<int>(hz / binHz) | 1);
}

void copyPadded(std::span<const float> channel, std::int64_t first, std::span<float> out) noexcept
{
    const auto wanted = static_cast<std::int64_t>(out.size());
    const std::int64_t begin = std::clamp<std::int64_t>(-first, 0, wanted);
    const std::int64_t end = std::clamp<std::int64_t>(static_cast<std::int64_t>(channel.size()) - first, begin, wanted);
    std::fill_n(out.begin(), begin, 0.0F);
    std::copy_n(channel.begin() + (begin < end ? first + begin : 0), end - begin, out.begin() + begin);
    std::fill(out.begin() + end, out.end(), 0.0F);
}

BlockCues findCues(ConstAudioView audio, const SpectrumLayout& layout, const BasicSeparationSettings& settings,
                   std::stop_token stop)
{
    BlockCues cues;
    cues.stereo = hasStereoImage(audio);
    cues.magnitude = magnitudeOf(audio, layout, stop);
    const HarmonicPercussiveWindow window = {.frames = layout.oddHops(0.25), .bins = layout.oddBins(500.0)};
    cues.percussive = percussiveShare(cues.magnitude, window, stop);
    const RepeatingBackgroundSettings background = {.maxSimilarFrames = settings.maxSimilarFrames,
                                                    .minDistanceFrames = layout.oddHops(0.8)};
    cues.foreground = foregroundShare(cues.magnitude, similarityBands(layout.binHz, layout.bins), background, stop);
    cues.kick = kickGate(cues.magnitude, layout.binHz, layout.oddHops(0.06), layout.oddHops(0.086));
    if (!stop.stop_requested())
        findBass(cues, layout, stop);
    if (!stop.stop_requested())
        findMelody(cues, layout, stop);
    return cues;
}

} // namespace resonate
