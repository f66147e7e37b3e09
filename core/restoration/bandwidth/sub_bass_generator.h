#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/audio_format.h"
#include "core/audio/stream_processor.h"
#include "core/dsp/biquad.h"
#include "core/restoration/bandwidth/bass_partials.h"
#include "core/restoration/bandwidth/frame_delay.h"
#include "core/restoration/bandwidth/synthesis_meter.h"
#include "core/restoration/bandwidth/yin_pitch.h"

namespace resonate {

/// Gives a bass back the partials that lie under a recording's low edge: the pitch comes from the partials above it,
/// and sines take the place of those that are missing, in phase with what is left of them, alike in all channels. Meant
/// for a bass stem; on a mix it works where the bass is alone. The input passes with its bits unchanged and the sines
/// are added to it, so amount 0 changes nothing, nor does a note whose partials are all there.
class SubBassGenerator final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format;
        double lowEdgeHz = 0.0; ///< where the spectrum begins, measured; 30 or less: nothing is added
        double amount = 0.7;    ///< gain of what is added, 0..1
        bool addedOnly = false; ///< what is added, alone
    };
    explicit SubBassGenerator(const Parameters& parameters);

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override { return m_delay.frames(); }
    void reset() noexcept override;
    /// Of all frames since reset().
    SynthesisReport synthesis() const noexcept { return m_meter.report(); }
    /// Share of the hops, about 10 ms each, in which a note's missing partials were made up.
    double voicedShare() const noexcept { return m_hops > 0.0 ? m_voicedHops / m_hops : 0.0; }

private:
    static constexpr std::size_t kMedian = 5;
    struct Oscillator {
        double phase = 0.0;
        double amplitude = 0.0;
    };
    struct Moment { // of one hop
        std::array<BassPartials::Partial, BassPartials::kMissing> partials{};
        double frequencyHz = 0.0; // 0: no note
    };
    void processChunk(AudioView chunk) noexcept;
    void listen(ConstAudioView chunk) noexcept;
    void finishHop() noexcept;
    void sing(const Moment& next) noexcept;
    bool hasNote(const YinPitch::Reading& reading) const noexcept;

    Parameters m_parameters;
    bool m_active;
    int m_factor; // frames of the stream in one sample of the analysis
    YinPitch m_yin;
    BassPartials m_partials;
    std::int64_t m_hopFrames;
    std::array<Biquad, 3> m_lowPass;
    FrameDelay m_delay;
    SynthesisMeter m_meter;
    int m_phaseInSample = 0;
    std::vector<float> m_history;            // the frames of the last kMedian hops, at the analysis' rate
    std::array<double, kMedian> m_pitches{}; // oldest first, 0: no note
    std::array<Oscillator, BassPartials::kMissing> m_oscillators{};
    double m_frequencyHz = 0.0;
    std::vector<float> m_sung; // [hopFrames], what is added now
    std::int64_t m_at = 0;     // in the hop
    AudioBuffer m_added;       // [channels][hopFrames]
    double m_hops = 0.0, m_voicedHops = 0.0;
};

} // namespace resonate
