#include "core/analysis/phone_likelihood.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace resonate {

namespace {

// Contribution to the logit per unit of each feature.
constexpr double kHighEdgeWeight = 0.35;
constexpr double kLowEdgeWeight = 0.45;
constexpr double kMonoWeight = 0.03;
constexpr double kGainControlWeight = 0.09;
constexpr double kClipBeforeCodecWeight = 0.0; // fitted: limited masters and phones show it alike
constexpr double kLoudnessRangeWeight = 0.20;
constexpr double kCrestWeight = 0.01;
constexpr double kPresenceWeight = 0.0; // fitted: the song decides, not the microphone
constexpr double kThinBassWeight = 0.57;
constexpr double kNoiseWeight = 0.81;
constexpr double kReverberationWeight = 1.23;
constexpr double kBias = 0.09;

constexpr double kPhoneHighEdgeHz = 16500.0;
constexpr double kCleanLowEdgeHz = 45.0; // -10 dB point; what the -3 dB corner of 80-200 Hz looks like from below
constexpr double kPhoneCrestDb = 12.0;
constexpr double kPhoneRangeLu = 6.0;

/// Mean power of the third-octave bands centred in [lowHz, highHz], dB; nothing when there are none.
std::optional<double> bandDb(const SpectrumReading& spectrum, double lowHz, double highHz)
{
    double sum = 0.0;
    int bands = 0;
    for (std::size_t i = 0; i < std::min(spectrum.thirdOctaveHz.size(), spectrum.thirdOctaveDb.size()); ++i) {
        if (spectrum.thirdOctaveHz[i] < lowHz || spectrum.thirdOctaveHz[i] > highHz)
            continue;
        sum += dbToGain(2.0 * spectrum.thirdOctaveDb[i]);
        ++bands;
    }
    if (bands == 0 || sum <= 0.0)
        return std::nullopt;
    return powerToDb(sum / bands);
}

double highEdge(const BandwidthReading& bandwidth)
{
    const bool known = bandwidth.reliable && bandwidth.highHz > 0.0;
    if (!known || (!bandwidth.bandLimited && bandwidth.highHz <= kPhoneHighEdgeHz)) // dull music, not an edge
        return 0.0;
    return std::clamp((kPhoneHighEdgeHz - bandwidth.highHz) / 4000.0, -1.0, 1.0);
}

double presence(const SpectrumReading& spectrum)
{
    const auto middle = bandDb(spectrum, 1000.0, 4000.0);
    const auto under = bandDb(spectrum, 250.0, 800.0);
    const auto over = bandDb(spectrum, 5000.0, 8000.0);
    return middle && under && over ? std::clamp((*middle - 0.5 * (*under + *over)) / 6.0, -2.0, 2.0) : 0.0;
}

double thinBass(const SpectrumReading& spectrum)
{
    const auto deep = bandDb(spectrum, 25.0, 45.0);
    const auto bass = bandDb(spectrum, 80.0, 250.0);
    return deep && bass ? std::clamp((*bass - *deep - 12.0) / 8.0, -2.0, 2.0) : 0.0;
}

} // namespace

PhoneReading phoneLikelihood(const RecordingReport& report)
{
    PhoneReading reading;
    double logit = kBias;
    const auto add = [&](const char* name, double value, double weight) {
        const double finite = std::isfinite(value) ? value : 0.0;
        reading.features.push_back({name, finite, weight * finite});
        logit += weight * finite;
    };
    const bool heard = report.durationSeconds > 0.0 && report.level.rmsDbfs > -100.0;
    const auto known = [heard](bool reliable, double value) { return heard && reliable ? value : 0.0; };
    add("highEdge", known(true, highEdge(report.bandwidth)), kHighEdgeWeight);
    add("lowEdge",
        known(report.bandwidth.reliable, std::clamp((report.bandwidth.lowHz - kCleanLowEdgeHz) / 25.0, -1.0, 1.0)),
        kLowEdgeWeight);
    add("mono", known(true, std::clamp((report.stereo.sideToMidDb + 12.0) / -12.0, -1.0, 1.5)), kMonoWeight);
    add("gainControl", known(report.pumping.reliable, std::clamp(-report.pumping.correlation / 0.5, -1.0, 1.0)),
        kGainControlWeight);
    add("clippedBeforeCodec", known(true, report.clipping.beforeCodec ? 1.0 : 0.0), kClipBeforeCodecWeight);
    add("loudnessRange",
        known(report.loudness.rangeReliable, std::clamp((kPhoneRangeLu - report.loudness.rangeLu) / 3.0, -1.0, 1.0)),
        kLoudnessRangeWeight);
    add("crest", known(true, std::clamp((kPhoneCrestDb - report.level.crestDb) / 4.0, -1.0, 1.0)), kCrestWeight);
    add("presence", known(true, presence(report.spectrum)), kPresenceWeight);
    add("thinBass", known(true, thinBass(report.spectrum)), kThinBassWeight);
    add("noise", known(report.noise.reliable, std::clamp((18.0 - report.noise.snrDb) / 5.0, -1.0, 2.0)), kNoiseWeight);
    const bool roomHeard = report.reverb.rt60Seconds > 0.0; // its class is of use even where its seconds are not
    add("reverberation", known(roomHeard, std::clamp((report.reverb.rt60Seconds - 1.0) / 0.5, -1.5, 1.5)),
        kReverberationWeight);
    reading.likelihood = 1.0 / (1.0 + std::exp(-logit));
    return reading;
}

} // namespace resonate
