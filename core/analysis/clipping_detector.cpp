#include "core/analysis/clipping_detector.h"

#include <algorithm>

namespace resonate {
namespace {

constexpr double kModerateShare = 0.1; // of 4 ms blocks; clipped by 25 dB under the music
constexpr double kSevereShare = 0.35;  // by 16 dB
constexpr double kFlatTopToleranceDb = 0.1;

ClippingSeverity severityOf(double share)
{
    if (share >= kSevereShare)
        return ClippingSeverity::Severe;
    return share >= kModerateShare ? ClippingSeverity::Moderate : ClippingSeverity::Light;
}

} // namespace

ClippingDetector::ClippingDetector(AudioFormat format)
    : m_flatTops(static_cast<std::size_t>(format.channels)),
      m_concentrations(static_cast<std::size_t>(format.channels), PeakConcentration(format.sampleRateHz))
{
}

void ClippingDetector::process(ConstAudioView block) noexcept
{
    for (int c = 0; c < block.channels(); ++c) {
        m_flatTops[c].process(block.channel(c));
        m_concentrations[c].process(block.channel(c));
    }
}

ClippingReading ClippingDetector::result() const
{
    ClippingReading reading;
    for (std::size_t c = 0; c < m_flatTops.size(); ++c) {
        const auto flat = m_flatTops[c].result();
        const auto pile = m_concentrations[c].result();
        reading.flatTopRatio = std::max(reading.flatTopRatio, flat.ratio);
        reading.score = std::max(reading.score, pile.score);
        const bool piled = !flat.clipped && pile.clipped;
        if (!flat.clipped && !piled)
            continue;
        const double levelDbfs = flat.clipped ? flat.levelDbfs : pile.levelDbfs;
        const double share =
            m_concentrations[c].shareAtOrAbove(flat.clipped ? levelDbfs - kFlatTopToleranceDb : levelDbfs);
        if (reading.severity == ClippingSeverity::None || share > reading.share) {
            reading.levelDbfs = levelDbfs;
            reading.share = share;
            reading.severity = severityOf(share);
        }
        reading.hardPcm = reading.hardPcm || flat.clipped;
        reading.beforeCodec = reading.beforeCodec || piled;
    }
    return reading;
}

} // namespace resonate
