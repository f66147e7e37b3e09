#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/audio_format.h"
#include "core/audio/stream_processor.h"
#include "core/dsp/stft_stream.h"
#include "core/restoration/bandwidth/copy_up.h"
#include "core/restoration/bandwidth/frame_delay.h"
#include "core/restoration/bandwidth/high_band_target.h"
#include "core/restoration/bandwidth/synthesis_meter.h"

namespace resonate {

/// Puts a top band where a recording's own ends: the octave under the cut-off copied up (CopyUp), as loud as the music
/// would have gone on (HighBandTarget), less what is there already. The input passes with its bits unchanged and the
/// new band is added to it, so amount 0, or a cut-off at the limit, changes nothing at all.
class HighExtender final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format;
        double cutoffHz = 0.0;         ///< where the band ends, measured; 0 or past the limit: nothing is added
        double amount = 0.7;           ///< gain of what is added, 0..1
        bool addedOnly = false;        ///< what is added, alone
        double tiltDbPerOctave = -8.5; ///< how the spectrum falls at 8 kHz: drums -6, vocals and other -10
        double limitHz = 18000.0;      ///< nothing above
    };
    explicit HighExtender(const Parameters& parameters);

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override { return m_stream.latencyFrames(); }
    void reset() noexcept override;
    /// Of all frames since reset().
    SynthesisReport synthesis() const noexcept { return m_meter.report(); }

private:
    void synthesise(std::span<const StftStream::Spectrum> channels) noexcept;
    void processChunk(AudioView chunk) noexcept;

    Parameters m_parameters;
    bool m_active;
    StftStream m_stream;
    HighBandTarget m_target;
    CopyUp m_copyUp;
    SynthesisMeter m_meter;
    FrameDelay m_delay;
    AudioBuffer m_added;             // [channels][hop]
    std::vector<float> m_power;      // [bins], channels added up
    std::vector<float> m_smooth;     // [bins]
    std::vector<float> m_targetBand; // power per bin from the target's first one
};

} // namespace resonate
