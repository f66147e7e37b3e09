#pragma once

#include <span>
#include <vector>

namespace resonate {

/// Keeps every `factor`-th sample of a stream, low-passed so that nothing folds into [0, passHz]. The filter is a sinc
/// under a Blackman window; latency (taps - 1) / 2 input samples. For measurements at low frequencies.
class Decimator final {
public:
    struct Parameters {
        int sampleRateHz = 48000;
        int factor = 16;
        double passHz = 800.0; ///< < sampleRateHz / factor / 2
    };
    explicit Decimator(const Parameters& parameters);

    /// Appends the decimated samples that `input` completes to `output`.
    void process(std::span<const float> input, std::vector<float>& output);
    /// Output k is centred on input k * factor + centreFrames().
    int centreFrames() const noexcept { return static_cast<int>(m_taps.size() / 2); }
    void reset() noexcept { m_buffer.clear(); }

private:
    int m_factor;
    std::vector<float> m_taps;
    std::vector<float> m_buffer; // input that later outputs need
};

} // namespace resonate
