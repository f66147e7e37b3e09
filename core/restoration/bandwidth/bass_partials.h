#pragma once

#include <array>
#include <complex>
#include <span>
#include <vector>

namespace resonate {

/// The lowest partials of one bass note: how strong they are, and how strong those that lie under a recording's low
/// edge should be. Bass notes share one spectral envelope on average; the partials that are there say how loud the
/// note is.
class BassPartials final {
public:
    static constexpr std::size_t kMissing = 3; ///< at most so many are made up
    struct Parameters {
        double sampleRateHz = 3000.0;
        double lowEdgeHz = 60.0;
        std::size_t frameLength = 192;
    };
    struct Partial {
        double missing = 0.0; ///< amplitude to add; 0 when it is there, only weak, or too low to hear
        double phase = 0.0;   ///< of what is there, at the middle of the frame, radians
        bool heard = false;   ///< enough of it is there for the phase to mean something
    };
    explicit BassPartials(const Parameters& parameters);

    /// frame[frameLength] with a note of this fundamental.
    std::array<Partial, kMissing> measure(std::span<const float> frame, double fundamentalHz) const noexcept;

private:
    std::complex<double> amplitudeAt(std::span<const float> frame, double hz) const noexcept;

    Parameters m_parameters;
    std::vector<float> m_window; // [frameLength], adds up to 2: a sine reads as its peak
};

} // namespace resonate
