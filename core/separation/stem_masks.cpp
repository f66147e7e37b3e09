#include "core/separation/stem_masks.h"

#include "core/dsp/simd_clones.h"
#include "core/separation/bass_split.h"
#include "core/separation/frequency_slope.h"
#include "core/separation/melody_comb.h"
#include "core/separation/sustain.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

// Weights of the cues, as log odds. Fitted to multitrack songs together, drawn half-way back to what leaving one song
// out at a time agreed on, and rounded: none of them is sharp.
constexpr float kForegroundWeight = 0.2F; // what stands out is a voice
constexpr float kToothWeight = 1.0F;      // so is what lies on the tracked melody
constexpr float kGapWeight = -0.45F;      // while one is tracked, what lies between its harmonics is not
constexpr float kHeldWeight = -0.15F;     // nor what is held for a second
constexpr float kSideWeight = -1.0F;      // nor what is far from the middle
constexpr float kSteadyWeight = -0.2F;    // what lasts for half a second is not struck
constexpr float kStruckForegroundWeight = -0.1F;
constexpr float kKickWeight = 0.5F;

/// Everything that one spectrum's masks are made from, [bins] each.
struct Row {
    const float* percussive;
    const float* foreground;
    const float* note;
    const float* held;
    const float* comb;
    const float* sideShare;
    const float* vocalPrior;
    const float* drumPrior;
    const float* consonants;
    const float* kickPrior;
    const float* bassShelf;
    float kick;
    float voiced;
};

inline float logOdds(float share)
{
    constexpr float kSurest = 0.003F; // no cue is surer than that, either way
    const float p = std::clamp(share, kSurest, 1.0F - kSurest);
    return std::log(p / (1.0F - p));
}

inline float share(float odds)
{
    return 1.0F / (1.0F + std::exp(-odds));
}

inline float voiceShare(const Row& row, std::size_t k, float foreground)
{
    const float melody = row.voiced * (kToothWeight * row.comb[k] + kGapWeight * (1.0F - row.comb[k]));
    return share(row.vocalPrior[k] + kForegroundWeight * foreground + melody + kHeldWeight * logOdds(row.held[k]) +
                 kSideWeight * row.sideShare[k]);
}

RESONATE_SIMD_CLONES
void shareOut(const Row& row, float* vocals, float* drums, float* bass, std::size_t bins)
{
    for (std::size_t k = 0; k < bins; ++k) {
        const float foreground = logOdds(row.foreground[k]);
        const float voice = voiceShare(row, k, foreground);
        const float percussive = share(row.drumPrior[k] + logOdds(row.percussive[k]) +
                                       kSteadyWeight * logOdds(row.note[k]) + kStruckForegroundWeight * foreground);

        const float struck = (1.0F - percussive) * row.kickPrior[k] * (1.0F - row.note[k] * row.note[k]);
        const float tonal = 1.0F - percussive - struck;
        const float consonant = (percussive + struck) * row.foreground[k] * row.foreground[k] * row.consonants[k];
        const float low = tonal * row.bassShelf[k];
        const float kick = low * row.kick * row.kickPrior[k];

        vocals[k] = (tonal - low) * voice + consonant;
        drums[k] = percussive + struck - consonant + kick;
        bass[k] = low - kick;
    }
}

struct Knot {
    double frequencyHz;
    double logOdds;
};

/// Straight lines over log frequency from knot to knot, level outside of them.
template <std::size_t Count>
float alongKnots(const std::array<Knot, Count>& knots, double frequencyHz)
{
    if (frequencyHz <= knots.front().frequencyHz)
        return static_cast<float>(knots.front().logOdds);
    for (std::size_t i = 1; i < Count; ++i) {
        if (frequencyHz > knots[i].frequencyHz)
            continue;
        const double place = std::log(frequencyHz / knots[i - 1].frequencyHz) /
                             std::log(knots[i].frequencyHz / knots[i - 1].frequencyHz);
        return static_cast<float>(std::lerp(knots[i - 1].logOdds, knots[i].logOdds, place));
    }
    return static_cast<float>(knots.back().logOdds);
}

// Of tonal sound, what is a voice's.
constexpr std::array<Knot, 7> kVocalPrior = {
    {{150.0, -0.6}, {300.0, -0.6}, {600.0, 1.1}, {1200.0, 0.3}, {2400.0, -0.7}, {5000.0, -0.5}, {9000.0, -0.2}}};
// Of what the medians call percussive, what is a drum's: in the middle of the spectrum it is often a voice or a plucked
// string.
constexpr std::array<Knot, 3> kDrumPrior = {{{150.0, 0.5}, {1000.0, -1.5}, {6000.0, 0.2}}};

} // namespace

StemMasks::StemMasks(const BlockCues& cues, const SpectrumLayout& layout)
    : m_cues(cues),
      m_layout(layout),
      m_noteLength(layout.oddHops(0.5)),
      m_heldLength(layout.oddHops(1.2)),
      m_bassShelf(bassShelf(cues.bassCutoffHz, layout.binHz, layout.bins)),
      m_comb(static_cast<std::size_t>(layout.bins)),
      m_note(m_comb.size()),
      m_held(m_comb.size()),
      m_middle(m_comb.size())
{
    for (int k = 0; k < layout.bins; ++k) {
        const double frequencyHz = k * layout.binHz;
        m_vocalPrior.push_back(alongKnots(kVocalPrior, frequencyHz));
        m_drumPrior.push_back(alongKnots(kDrumPrior, frequencyHz));
        m_consonants.push_back(static_cast<float>(1.0 * frequencySlope(frequencyHz, 330.0, 5.0)));
        m_kickPrior.push_back(static_cast<float>(frequencySlope(frequencyHz, 120.0, -8.0)));
    }
}

void StemMasks::compute(int spectrum, std::span<const float> sideShare,
                        const std::array<std::span<float>, kMasked>& masks)
{
    const auto t = static_cast<std::size_t>(spectrum);
    if (m_cues.voiced[t] > 0.0F)
        melodyComb(m_cues.melodyHz[t], m_layout.binHz, m_comb);
    sustainedRow(m_cues.magnitude, spectrum, m_noteLength, m_note);
    sustainedRow(m_cues.magnitude, spectrum, m_heldLength, m_held);
    const Row row = {.percussive = m_cues.percussive.row(spectrum).data(),
                     .foreground = m_cues.foreground.row(spectrum).data(),
                     .note = m_note.data(),
                     .held = m_held.data(),
                     .comb = m_comb.data(),
                     .sideShare = sideShare.empty() ? m_middle.data() : sideShare.data(),
                     .vocalPrior = m_vocalPrior.data(),
                     .drumPrior = m_drumPrior.data(),
                     .consonants = m_consonants.data(),
                     .kickPrior = m_kickPrior.data(),
                     .bassShelf = m_bassShelf.data(),
                     .kick = kKickWeight * m_cues.kick[t],
                     .voiced = m_cues.voiced[t]};
    shareOut(row, masks[0].data(), masks[1].data(), masks[2].data(), masks[0].size());
}

} // namespace resonate
