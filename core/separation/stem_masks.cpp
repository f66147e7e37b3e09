#include "core/separation/stem_masks.h"

#include "core/dsp/simd_clones.h"
#include "core/separation/bass_split.h"
#include "core/separation/frequency_slope.h"
#include "core/separation/melody_comb.h"

#include <algorithm>
#include <cmath>

namespace resonate
{
namespace
{

// Fitted to multitrack songs together, each to the nearest round value: none of them is sharp.
constexpr float kCombWeight = 0.35F;    // the tracked melody against the foreground as a whole
constexpr float kVocalShare = 0.25F;    // of tonal sound that nothing speaks for or against
constexpr float kConsonantShare = 0.4F; // of percussive foreground
constexpr float kCentreFloor = 0.7F;    // what a voice at the far side keeps
constexpr float kKickWeight = 0.5F;

/// Everything that one spectrum's masks are made from, [bins] each.
struct Row {
    const float* percussive;
    const float* foreground;
    const float* sustained;
    const float* comb;
    const float* centre;
    const float* vocalPrior;
    const float* consonants;
    const float* kickPrior;
    const float* bassShelf;
    float kick;
    float voiced;
};

inline float threeQuarterPower(float x)
{
    const float root = std::sqrt(x);
    return root * std::sqrt(root);
}

RESONATE_SIMD_CLONES
void shareOut(const Row& row, float* vocals, float* drums, float* bass, std::size_t bins)
{
    for (std::size_t k = 0; k < bins; ++k) {
        const float foreground = row.foreground[k];
        const float melody = std::min(1.0F, row.comb[k] * row.voiced * (0.3F + 0.7F * foreground) + 0.25F * foreground);
        const float likely = kVocalShare + (1.0F - kCombWeight) * foreground + kCombWeight * melody;
        const float voice =
            std::min(1.0F, likely) * row.vocalPrior[k] * (kCentreFloor + (1.0F - kCentreFloor) * row.centre[k]);

        const float struck = (1.0F - row.percussive[k]) * row.kickPrior[k] * (1.0F - row.sustained[k]);
        const float tonal = 1.0F - row.percussive[k] - struck;
        const float percussive = row.percussive[k] + struck;
        const float consonant = percussive * foreground * row.consonants[k];
        const float low = tonal * row.bassShelf[k];
        const float kick = low * row.kick * row.kickPrior[k];
        const float above = tonal - low;

        const float v = threeQuarterPower(above * voice + consonant);
        const float d = threeQuarterPower(percussive - consonant + kick);
        const float b = threeQuarterPower(low - kick);
        const float o = threeQuarterPower(above * (1.0F - voice));
        const float scale = 1.0F / (v + d + b + o + 1e-20F);
        vocals[k] = v * scale;
        drums[k] = d * scale;
        bass[k] = b * scale;
    }
}

/// Singing: 200 Hz to 9 kHz, most of it within two octaves of 600 Hz.
float vocalPrior(double frequencyHz)
{
    constexpr double kCentreHz = 600.0;
    constexpr double kOctaves = 2.0;
    const double away = std::log2(std::max(frequencyHz, 1.0) / kCentreHz) / kOctaves;
    return static_cast<float>(frequencySlope(frequencyHz, 200.0, 5.0) * frequencySlope(frequencyHz, 9000.0, -3.0) *
                              std::exp(-0.5 * away * away));
}

} // namespace

StemMasks::StemMasks(const BlockCues& cues, const SpectrumLayout& layout)
    : m_cues(cues),
      m_layout(layout),
      m_bassShelf(bassShelf(cues.bassCutoffHz, layout.binHz, layout.bins)),
      m_comb(static_cast<std::size_t>(layout.bins)),
      m_sustained(static_cast<std::size_t>(layout.bins), 1.0F),
      m_centre(static_cast<std::size_t>(layout.bins), 1.0F)
{
    for (int k = 0; k < layout.bins; ++k) {
        const double frequencyHz = k * layout.binHz;
        m_vocalPrior.push_back(vocalPrior(frequencyHz));
        m_consonants.push_back(kConsonantShare * static_cast<float>(frequencySlope(frequencyHz, 2500.0, 5.0)));
        m_kickPrior.push_back(static_cast<float>(frequencySlope(frequencyHz, 170.0, -8.0)));
    }
}

void StemMasks::compute(int spectrum, std::span<const float> centre, const std::array<std::span<float>, kMasked>& masks)
{
    const auto t = static_cast<std::size_t>(spectrum);
    if (m_cues.voiced[t] > 0.0F)
        melodyComb(m_cues.melodyHz[t], m_layout.binHz, m_comb);
    std::ranges::copy(m_cues.sustained.row(spectrum), m_sustained.begin());
    const Row row = {.percussive = m_cues.percussive.row(spectrum).data(),
                     .foreground = m_cues.foreground.row(spectrum).data(),
                     .sustained = m_sustained.data(),
                     .comb = m_comb.data(),
                     .centre = centre.empty() ? m_centre.data() : centre.data(),
                     .vocalPrior = m_vocalPrior.data(),
                     .consonants = m_consonants.data(),
                     .kickPrior = m_kickPrior.data(),
                     .bassShelf = m_bassShelf.data(),
                     .kick = kKickWeight * m_cues.kick[t],
                     .voiced = m_cues.voiced[t]};
    shareOut(row, masks[0].data(), masks[1].data(), masks[2].data(), masks[0].size());
}

} // namespace resonate
