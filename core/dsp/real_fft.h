#pragma once

#include <complex>
#include <memory>
#include <span>

namespace resonate {

/// Discrete Fourier transform of real signals, single precision. Plans are FFTW_ESTIMATE: a measured plan may be
/// another one the next time, and then the same input would not give the same bytes. Construction takes a lock;
/// transforms do not. One instance serves one thread at a time.
class RealFft final {
public:
    explicit RealFft(int size); ///< even, >= 2
    ~RealFft();
    RealFft(RealFft&&) noexcept;
    RealFft& operator=(RealFft&&) noexcept;

    int size() const noexcept;
    int bins() const noexcept { return size() / 2 + 1; }
    /// time[size] -> spectrum[bins], without scaling.
    void forward(std::span<const float> time, std::span<std::complex<float>> spectrum) noexcept;
    /// spectrum[bins] -> time[size], scaled by 1/size so that it undoes forward().
    void inverse(std::span<const std::complex<float>> spectrum, std::span<float> time) noexcept;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace resonate
