#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace resonate {

/// Finds the flat tops that clipping leaves in the samples of one channel, as long as nothing came after it: samples
/// crowd at the very top of the amplitude histogram, and do so in runs.
class FlatTopDetector final {
public:
    struct Reading {
        double ratio = 0.0; ///< samples within 0.2 % of the peak, over the mean of the next ten such steps; music: 0-2
        std::int64_t runs = 0;  ///< stretches of three and more samples there
        double levelDbfs = 0.0; ///< the peak of that polarity
        bool clipped = false;
    };
    FlatTopDetector();

    void process(std::span<const float> samples) noexcept;
    /// Of the polarity that looks more clipped.
    Reading result() const;

private:
    struct Polarity {
        std::vector<std::uint64_t> histogram; // of magnitudes, 1024 steps per octave
        std::vector<std::uint64_t> runs;      // of runs' levels, on the same steps
        float peak = 0.0F;
    };
    void endRun() noexcept;
    static Reading read(const Polarity& polarity);

    Polarity m_positive;
    Polarity m_negative;
    float m_runStart = 0.0F;
    int m_runLength = 0;
};

} // namespace resonate
