#pragma once

#include "core/analysis/recording_report.h"
#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"
#include "core/dsp/stft.h"

#include <array>
#include <complex>
#include <cstdint>
#include <vector>

namespace resonate {

/// How wet a recording is. A room lets no sound stop faster than the room does: in octaves from 500 Hz to 4 kHz, the
/// spread of level changes over 32 and 96 ms gives a regression of ln RT60, good for three classes. On a full mix the
/// music's own decays hide the room, so this estimate is always flagged unreliable. It is reliable only where the music
/// stops and the room rings: a straight decay of 12 dB or more in 0.64 s, alike in three octaves (free-decay fit; R.
/// Ratnam et al., "Blind estimation of reverberation time", 2003). Weights: fitted on 18 songs and stems in simulated
/// rooms of 0.3-2.5 s; with the artist left out, 67 / 56 / 77 % of dry / moderate / wet are named right.
class ReverbEstimator final {
public:
    explicit ReverbEstimator(AudioFormat format);

    /// Takes the next frames, any number of them; channels are averaged.
    void process(ConstAudioView block);
    ReverbReading result() const;

private:
    static constexpr std::size_t kOctaves = 4;
    static constexpr std::size_t kModulationBands = 8;
    static constexpr std::size_t kHistory = 80; // steps of 8 ms
    static constexpr std::size_t kChangeSlots = 512;
    static constexpr std::size_t kDecaySlots = 64;
    struct Bins {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    struct Modulation {
        std::array<double, 3> lowPassed{}; // at 4, 16 and 128 Hz
        double slow = 0.0;                 // energy of 4-16 Hz
        double fast = 0.0;                 // energy of 16-128 Hz
    };
    struct Octave {
        Bins bins;
        double power = 0.0; // of this step, so far
        std::array<float, kHistory> levelDb{};
        std::array<std::uint32_t, kChangeSlots> shortChange{}; // over 32 ms
        std::array<std::uint32_t, kChangeSlots> longChange{};  // over 96 ms
    };
    void analyse();
    void finishStep();
    double freeDecay(const Octave& octave) const;
    double regress() const;

    Stft m_stft;
    double m_envelopeRateHz;
    std::vector<float> m_mid; // not yet analysed
    std::vector<std::complex<float>> m_spectrum;
    std::vector<float> m_power;
    std::array<Octave, kOctaves> m_octaves;
    std::array<Bins, kModulationBands> m_modulationBins;
    std::array<Modulation, kModulationBands> m_modulation{};
    std::array<double, 3> m_smoothing{};
    int m_framesInStep = 0;
    std::int64_t m_steps = 0;
    std::array<std::uint32_t, kDecaySlots> m_decays{}; // free decays, by RT60 on a logarithmic scale
};

} // namespace resonate
