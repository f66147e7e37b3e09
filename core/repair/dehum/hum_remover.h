#pragma once

#include "core/analysis/hum_frames.h"
#include "core/analysis/hum_model.h"
#include "core/audio/audio_buffer.h"
#include "core/audio/audio_format.h"
#include "core/audio/stream_processor.h"

#include <array>
#include <vector>

namespace resonate {

/// Takes mains hum out by subtracting it, line by line: every two seconds a model is fitted to the eight around (the
/// fundamental's frequency and drift, amplitude and phase of each multiple in each channel), and the recording loses
/// what the models on both sides of a moment predict. Nothing is filtered, so nothing rings, and a note next to a line,
/// or on it for a while, stays. Where no comb of steady lines is found, and with amount 0, the output is the input bit
/// by bit.
class HumRemover final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format;
        double frequencyHz = 50.0; ///< nominal, as found by the analysis; the hum may drift 0.4 % to each side of it
        int harmonics = 12;        ///< multiples that are looked for, 1..kMostHarmonics
        double amount = 1.0;       ///< share of the hum that is taken, 0..1
        Executor* executor = nullptr;
    };
    static constexpr int kMostHarmonics = 12;

    explicit HumRemover(const Parameters& parameters);

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override { return m_latency; }
    void reset() noexcept override;

    /// The newest model, for measuring.
    const HumModel& newestModel() const noexcept { return modelAt(m_nextModel - 1); }

private:
    static constexpr std::int64_t kChunk = HumFrames::kMostSamples;
    static constexpr std::int64_t kModels = 4; // kept: the two around a moment, and one more to each side

    void takeChunk() noexcept;
    void takeFrame() noexcept;
    void fitModel() noexcept;
    bool agree(const HumModel& earlier, const HumModel& later) const noexcept;
    void subtractFrom(AudioView chunk, std::int64_t firstFrame) noexcept;
    void addModel(std::int64_t index, std::int64_t firstFrame) noexcept;
    HumModel& modelAt(std::int64_t index) noexcept
    {
        return m_models[static_cast<std::size_t>(index + kModels) % kModels];
    }
    const HumModel& modelAt(std::int64_t index) const noexcept
    {
        return m_models[static_cast<std::size_t>(index + kModels) % kModels];
    }
    double momentOf(std::int64_t index) const noexcept; // of a model, in frames of the stream

    Parameters m_parameters;
    int m_harmonics;
    std::vector<HumFrames> m_frames; // one a channel
    HumModelFitter m_fitter;
    std::int64_t m_latency;
    AudioBuffer m_delayed;                      // ring of whole chunks, the latency long
    std::int64_t m_position = 0;                // frames taken in
    std::vector<std::complex<double>> m_window; // [frames][channels][harmonics], the newest last
    std::vector<char> m_valid;
    std::int64_t m_frame = 0; // complete frames
    std::array<HumModel, kModels> m_models;
    std::int64_t m_nextModel = 0;
    std::vector<double> m_real; // [2][chunk]: a multiple with its fade, and the fundamental
    std::vector<double> m_imaginary;
    std::vector<double> m_hum; // [channels][chunk]
};

} // namespace resonate
