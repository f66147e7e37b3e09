#pragma once

#include "core/analysis/ebur128_handle.h"
#include "core/analysis/recording_report.h"
#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"

#include <vector>

namespace resonate {

/// Integrated, momentary and short-term loudness, their maxima, and the loudness range.
/// Source: ITU-R BS.1770-4; EBU Tech 3341 and 3342; gating and weighting by libebur128. The maxima are taken over
/// windows that begin every 10 ms (Tech 3341 cases 10-14 move in steps of 20), from the energies of 10 ms pieces.
class LoudnessMeter final {
public:
    explicit LoudnessMeter(AudioFormat format);

    void process(ConstAudioView block);
    /// Everything but the true peak, which has a meter of its own.
    LoudnessReading result() const;
    /// Short-term loudness at the end of every whole second; of the end, when the recording is shorter.
    LoudnessCurve curve() const;

private:
    void addPiece();
    void addEnergy(double energy);

    AudioFormat m_format;
    std::int64_t m_pieceFrames;
    Ebur128Handle m_state;
    std::int64_t m_filled = 0;      // frames of m_piece
    std::vector<float> m_piece;     // interleaved
    std::vector<double> m_energies; // ring of the last 300 pieces
    std::int64_t m_pieces = 0;
    double m_momentaryMax = 0.0; // mean square, K-weighted
    double m_shortTermMax = 0.0;
    std::vector<float> m_curve; // LUFS
};

} // namespace resonate
