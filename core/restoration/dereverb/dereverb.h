#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/restoration_quality.h"
#include "core/audio/stream_processor.h"
#include "core/base/executor.h"
#include "core/dsp/stft_stream.h"
#include "core/restoration/dereverb/dereverb_focus.h"
#include "core/restoration/dereverb/late_reverb_suppressor.h"
#include "core/restoration/dereverb/wetness_meter.h"
#include "core/restoration/dereverb/wpe_stream.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace resonate {

/// Lowers the room in a recording; it reduces, and removes nothing whole. Render foretells late reverberation with a
/// linear filter that is nearly constant (WpeStream) and subtracts it, then holds down what is left of the tail
/// (LateReverbSuppressor). Preview does the second alone. The phase of what is kept is that of the input.
/// With amount 0, wetShare 0 or both shares 0 nothing but the output gain is applied, without latency: at 0 dB the
/// output is the input, bit by bit.
class Dereverb final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format{};
        RestorationQuality quality = RestorationQuality::Render;
        double amount = 50.0;     ///< 0..100
        double smoothness = 50.0; ///< 0..100: fewer artefacts, a slower gain
        DereverbFocus focus = DereverbFocus::Full;
        double outputGainDb = 0.0;    ///< -12..12
        double wetShare = 1.0;        ///< 0: the input, 1: the output
        double rt60Seconds = 1.2;     ///< of the room; 30 % beside the truth costs little
        double predictionShare = 1.0; ///< 0..1 of what is foretold is subtracted (Render)
        double lateShare = 0.5;       ///< 0..1 of the suppression of the tail (times amount)
        double lateLevel = 1.0;       ///< 0..1: the tail's power beside that of steady sound
        WpeSolver::Parameters solver{};
        double evenness = 1.5;        ///< see WpeStream
        double stepSeconds = 8.0;     ///< between filters
        Executor* executor = nullptr; ///< null: the calling thread
        /// Once it is asked for, process() returns at once instead of after a second; what comes out then is
        /// unfinished.
        std::stop_token stop{};
    };
    explicit Dereverb(const Parameters& parameters);
    Dereverb(const Dereverb&) = delete;
    Dereverb& operator=(const Dereverb&) = delete;

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override;
    void reset() noexcept override;

private:
    using Spectra = std::vector<std::vector<std::complex<float>>>; // [channels][bins]
    struct Frame {
        Spectra dry;
        Spectra wet;
    };
    struct Chain {
        Chain(const Parameters& parameters, StftStream::FrameWork work);
        StftStream stream;
        std::optional<WpeStream> prediction;
        LateReverbSuppressor suppressor;
        std::vector<float> focus;  // [bins], times wetShare
        std::vector<Frame> frames; // a ring: those whose gains are not known yet
        std::size_t newest = 0;
        Spectra late;
        std::vector<WpeStream::Spectrum> lateViews;
        std::vector<float> power; // [bins]
        std::vector<float> gains; // [bins]
    };
    void work(std::span<const StftStream::Spectrum> channels) noexcept;
    void mix(const Frame& frame, std::span<const StftStream::Spectrum> channels) noexcept;

    float m_gain;
    float m_predictionShare;
    std::unique_ptr<Chain> m_chain; // null: nothing to do
};

/// As much of both methods as there is room: nothing at wetness 0, where the processor then changes no bit.
Dereverb::Parameters adaptedTo(const WetnessReading& reading, Dereverb::Parameters parameters);

} // namespace resonate
