#pragma once

#include "core/analysis/recording_report.h"
#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"
#include "core/dsp/biquad.h"
#include "core/dsp/decimator.h"

#include <array>
#include <deque>
#include <vector>

namespace resonate {

/// Thumps of a hand on the phone. Its body rings once, at one frequency between 35 and 120 Hz, and is still within a
/// tenth of a second: one damped sine that begins at once explains nearly all of the low end then, and the rest of the
/// spectrum does not move. A drum can look like that, too, but drums come again: what has been or will be heard more
/// than twice within half a minute is music. Rather misses a bump than takes a note for one.
class BumpDetector final {
public:
    explicit BumpDetector(AudioFormat format);

    /// Takes the next frames, any number of them; channels are averaged.
    void process(ConstAudioView block);
    std::vector<TimeSpan> result() const;
    /// Bumps found after the list was full, up to now.
    std::int64_t notListed() const noexcept { return m_notListed; }

private:
    static constexpr int kHistogramDb = 120;
    static constexpr std::size_t kShapeSamples = 160; // of the low rate: a sixth of a second
    struct Shape {                                    // cosine and sine, made orthonormal
        double frequencyHz;
        double decaySeconds;
        std::array<float, kShapeSamples> first;
        std::array<float, kShapeSamples> second;
    };
    struct Thump {
        double seconds = 0.0;
        double levelDb = -200.0;
        double frequencyHz = 0.0;
        double decaySeconds = 0.0;
        double explained = 0.0; ///< share of the energy under 220 Hz, 0..1
    };
    static TimeSpan spanOf(const Thump& thump);
    void takeStep();
    bool jumps(std::size_t step) const;
    Thump fit(std::size_t step) const;
    void settle(double nowSeconds);
    bool isBump(const Thump& thump) const;
    double loudDb() const;

    int m_factor;
    double m_lowRateHz;
    Decimator m_decimator;
    std::vector<Shape> m_shapes;
    std::vector<float> m_mid;
    std::vector<float> m_decimated;
    std::array<Biquad, 3> m_lowBand;   // what is fitted
    std::array<Biquad, 2> m_thumpBand; // where it jumps
    std::array<Biquad, 2> m_restBand;
    double m_restPower = 0.0; // of the step being filled
    std::size_t m_restSamples = 0;
    std::deque<float> m_rest;    // power a step, not yet used
    std::vector<float> m_low;    // band-limited, the last second
    std::vector<float> m_levels; // [steps] dB of the thump band, the last second
    std::vector<float> m_restLevels;
    double m_thumpPower = 0.0;
    std::int64_t m_step = 0;
    std::array<std::int64_t, kHistogramDb> m_histogram = {}; // of the thump band's levels, -120 dBFS upwards
    std::deque<Thump> m_thumps;                              // of the last minute
    std::vector<TimeSpan> m_bumps;
    std::int64_t m_notListed = 0;
    double m_settledSeconds = 0.0; // thumps before this are decided
};

} // namespace resonate
