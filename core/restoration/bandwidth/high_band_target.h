#pragma once

#include <span>
#include <vector>

namespace resonate {

/// How loud a missing top band should be, frame by frame: the level under the cut-off, carried on upward as the
/// spectrum of music falls.
class HighBandTarget final {
public:
    struct Parameters {
        double binHz = 48000.0 / 2048.0;
        double cutoffHz = 8000.0;
        double limitHz = 18000.0;      ///< nothing above
        double tiltDbPerOctave = -8.5; ///< of power per hertz, at 8 kHz; steeper above, flatter below
    };
    explicit HighBandTarget(const Parameters& parameters);

    /// Bins [firstBin, lastBin) may be filled.
    int firstBin() const noexcept { return m_firstBin; }
    int lastBin() const noexcept { return m_lastBin; }
    /// power [bins] of a frame -> target [lastBin - firstBin], power per bin.
    void process(std::span<const float> power, std::span<float> target) noexcept;

private:
    int m_firstBin;
    int m_lastBin;
    int m_anchorBegin;
    int m_anchorEnd;
    std::vector<float> m_shape; // [lastBin - firstBin], power over the anchor's
};

} // namespace resonate
