#pragma once

#include <array>
#include <span>
#include <vector>

namespace resonate {

/// What about a millisecond of a signal looks like, sample by sample.
struct SampleLook {
    float jerk = 0.0F;      ///< largest |third difference|
    float jerkPower = 0.0F; ///< sum of squared third differences
    float peak = 0.0F;      ///< largest |sample|
    int flat = 0;           ///< samples in runs of three or more that repeat the cell's peak exactly
};
/// The same millisecond of an input and of its processed counterpart.
struct SampleCell {
    SampleLook input, output;
    SampleLook half;    ///< of the mean of both
    bool finite = true; ///< of the output
};

/// Cuts two aligned streams into cells of a fixed length on the absolute grid.
class SampleTrace final {
public:
    explicit SampleTrace(int cellFrames) : m_cellFrames(cellFrames) {}

    /// Takes one frame of either stream and appends a cell to `cells` whenever one is full.
    void add(float input, float output, bool finite, std::vector<SampleCell>& cells);
    /// Appends the cell that the end of the stream left unfinished, if there is one.
    void finish(std::vector<SampleCell>& cells);

private:
    struct Side {
        std::array<float, 3> past{}; // newest first
        float jerk = 0.0F, jerkPower = 0.0F, peak = 0.0F, flatLevel = 0.0F;
        int run = 1, flat = 0;
        void add(float sample) noexcept;
        void beginCell() noexcept;
    };
    void close(std::vector<SampleCell>& cells);

    int m_cellFrames;
    int m_filled = 0;
    bool m_finite = true;
    Side m_input, m_output, m_half;
};

} // namespace resonate
