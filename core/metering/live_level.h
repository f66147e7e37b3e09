#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"
#include "core/metering/ballistics.h"

#include <array>

namespace resonate {

/// The level of one channel while it plays, dBFS (0 dB: a full-scale square wave).
struct ChannelLevel {
    double peakDbfs = kSilenceDb; ///< falls back as PeakBallistics says
    double heldDbfs = kSilenceDb; ///< the mark that stays for a moment
    double rmsDbfs = kSilenceDb;  ///< over the last 300 ms or so (exponential)
    bool clipped = false;         ///< since the last reset
    bool operator==(const ChannelLevel&) const = default;
};

/// Sample peak, rms and clipping of each channel of what plays, for a meter on a screen. Time is counted in frames, so
/// what it shows does not depend on when it is asked. Takes no memory after its construction.
class LiveLevel final {
public:
    static constexpr double kRmsSeconds = 0.3; ///< of the exponential mean; as quick as an ear's sense of loudness
    /// So many samples in a row at full scale are clipping; one over it always is.
    static constexpr int kClipRun = 3;

    explicit LiveLevel(AudioFormat format);
    void process(ConstAudioView block) noexcept;
    /// Nothing was heard for so long: readings fall.
    void pass(double seconds) noexcept;
    /// Forgets everything.
    void reset() noexcept { m_state = {}; }
    void resetClipping() noexcept;
    int channels() const noexcept { return m_channels; }
    ChannelLevel channel(int index) const noexcept;

private:
    struct Channel {
        PeakBallistics peak;
        double meanSquare = 0.0;
        int fullScaleRun = 0;
        bool clipped = false;
    };
    void processPiece(Channel& channel, std::span<const float> samples) const noexcept;
    static void watchClipping(Channel& channel, std::span<const float> samples) noexcept;

    double m_sampleRateHz;
    int m_channels;
    std::int64_t m_pieceFrames; // readings move in steps of so many
    std::array<Channel, 2> m_state = {};
};

} // namespace resonate
