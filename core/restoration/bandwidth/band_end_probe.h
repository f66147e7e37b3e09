#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"
#include "core/dsp/stft.h"

#include <array>
#include <cstdint>
#include <vector>

namespace resonate {

/// What lies well above a recording's measured end.
struct BandEndReading {
    double levelDb = -200.0;  ///< its median level over that of the band right under the end
    double deviationDb = 0.0; ///< standard deviation of its level over time
    double correlation = 0.0; ///< of both levels in dB
    bool musicAbove = false;  ///< true: quiet, but music; the step is the music's own and nothing is missing
};

/// Tells the end of a recording from a step in the music itself: dull music goes on above its step and moves with what
/// lies under it; above a phone's or a codec's edge there is nothing, or a floor that does not move. Measures whole
/// files in flat memory; the stage that extends the band wants to know before it starts.
class BandEndProbe final {
public:
    struct Parameters {
        AudioFormat format;
        double cutoffHz = 8000.0; ///< the end, as measured
    };
    explicit BandEndProbe(const Parameters& parameters);

    /// The next frames, any length.
    void process(ConstAudioView block) noexcept;
    BandEndReading result() const;

private:
    static constexpr std::size_t kLevels = 480; // half decibels from -240
    struct Band {
        std::size_t firstBin = 0, lastBin = 0;
        std::array<std::uint32_t, kLevels> histogram{};
        double sum = 0.0, squares = 0.0;

        void take(double levelDb) noexcept;
        double medianDb(double count) const noexcept;
    };
    void measureFrame() noexcept;

    Stft m_stft;
    int m_channels;
    std::vector<float> m_frame; // [size], mid
    std::size_t m_filled = 0;
    std::vector<std::complex<float>> m_spectrum;
    Band m_below, m_above;
    double m_products = 0.0;
    double m_frames = 0.0;
};

} // namespace resonate
