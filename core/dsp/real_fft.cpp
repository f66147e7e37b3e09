#include "core/dsp/real_fft.h"

#include <fftw3.h>

#include <algorithm>
#include <cassert>
#include <mutex>
#include <new>

namespace resonate {
namespace {

std::mutex& plannerMutex() // FFTW's planner is the one part of it that is not thread-safe
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

struct RealFft::State {
    explicit State(int length)
        : size(length),
          time(fftwf_alloc_real(static_cast<std::size_t>(length))),
          spectrum(fftwf_alloc_complex(static_cast<std::size_t>(length / 2 + 1)))
    {
        if (time == nullptr || spectrum == nullptr)
            throw std::bad_alloc();
        const std::lock_guard lock(plannerMutex());
        forward = fftwf_plan_dft_r2c_1d(size, time, spectrum, FFTW_ESTIMATE);
        inverse = fftwf_plan_dft_c2r_1d(size, spectrum, time, FFTW_ESTIMATE);
    }
    ~State()
    {
        const std::lock_guard lock(plannerMutex());
        fftwf_destroy_plan(forward);
        fftwf_destroy_plan(inverse);
        fftwf_free(time);
        fftwf_free(spectrum);
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    std::complex<float>* bins() noexcept { return reinterpret_cast<std::complex<float>*>(spectrum); }

    int size;
    float* time;
    fftwf_complex* spectrum;
    fftwf_plan forward = nullptr;
    fftwf_plan inverse = nullptr;
};

RealFft::RealFft(int size) : m_state(std::make_unique<State>(size))
{
    assert(size >= 2 && size % 2 == 0);
}
RealFft::~RealFft() = default;
RealFft::RealFft(RealFft&&) noexcept = default;
RealFft& RealFft::operator=(RealFft&&) noexcept = default;

int RealFft::size() const noexcept
{
    return m_state->size;
}

void RealFft::forward(std::span<const float> time, std::span<std::complex<float>> spectrum) noexcept
{
    assert(static_cast<int>(time.size()) == size() && static_cast<int>(spectrum.size()) == bins());
    std::ranges::copy(time, m_state->time);
    fftwf_execute(m_state->forward);
    std::copy_n(m_state->bins(), bins(), spectrum.begin());
}

void RealFft::inverse(std::span<const std::complex<float>> spectrum, std::span<float> time) noexcept
{
    assert(static_cast<int>(time.size()) == size() && static_cast<int>(spectrum.size()) == bins());
    std::ranges::copy(spectrum, m_state->bins()); // c2r destroys its input: work on our own copy
    fftwf_execute(m_state->inverse);
    const float scale = 1.0F / static_cast<float>(size());
    std::transform(m_state->time, m_state->time + size(), time.begin(), [scale](float x) { return x * scale; });
}

} // namespace resonate
