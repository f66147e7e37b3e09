#pragma once

#include <span>
#include <vector>

namespace resonate {

/// What about a millisecond of a signal looks like, sample by sample.
struct SampleLook {
    float jerk = 0.0F;      ///< largest |third difference|
    float jerkPower = 0.0F; ///< sum of squared third differences
    float peak = 0.0F;      ///< largest |sample|
    int flat = 0;           ///< samples in runs of three or more that repeat the peak to within 0.1 %
};
struct SampleSides {
    SampleLook input, output;
    SampleLook half; ///< of the mean of both
};
/// The same millisecond of an input and of its processed counterpart.
struct SampleCell {
    SampleSides full;
    SampleSides low;    ///< at about 12 kHz, where a new band above the old one is not seen
    bool finite = true; ///< of the output
};

/// Cuts two aligned streams into cells of a fixed length on the absolute grid.
class SampleTrace final {
public:
    SampleTrace(int cellFrames, int sampleRateHz);

    /// Takes the next frames of both streams and appends a cell to `cells` whenever one is full. Samples are finite;
    /// `finite` tells whether those of the output were.
    void add(std::span<const float> input, std::span<const float> output, bool finite, std::vector<SampleCell>& cells);
    /// Appends the cell that the end of the stream left unfinished, if there is one.
    void finish(std::vector<SampleCell>& cells);

private:
    static constexpr std::size_t kPast = 3; // samples before a cell that its third differences need
    struct Side {
        std::vector<float> samples; // [kPast + cell frames]
        std::vector<float> low;     // [kPast + cell frames / factor]
    };
    void close(std::vector<SampleCell>& cells);
    void look(Side& side, SampleLook& full, SampleLook& low) const;

    std::size_t m_cellFrames, m_factor, m_filled = 0;
    bool m_finite = true;
    Side m_input, m_output, m_half;
};

} // namespace resonate
