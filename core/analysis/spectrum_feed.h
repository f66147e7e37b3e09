#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"
#include "core/dsp/stft.h"

#include <span>
#include <vector>

namespace resonate {

/// Frame length of the analysis spectra: about 90 ms whatever the rate (4096 at 44.1 and 48 kHz); the hop is a quarter
/// of it.
int analysisFftSize(int sampleRateHz) noexcept;

/// Powers of left, right and their product, summed over one band of one frame; mono counts as two equal channels.
struct StereoPower {
    double left = 0.0;
    double right = 0.0;
    double cross = 0.0;
};

/// The bands in which stereo is judged: edges in Hz, ascending; the last is half the sample rate.
std::vector<double> stereoBandEdgesHz(int sampleRateHz);

/// Spectral frames of one stretch of the recording.
struct SpectralFrames {
    int bins = 0;
    int bands = 0;
    int count = 0;
    std::vector<float> midPower;     // [count][bins]
    std::vector<StereoPower> stereo; // [count][bands]

    std::span<const float> mid(int frame) const noexcept
    {
        return std::span(midPower).subspan(static_cast<std::size_t>(frame) * bins, static_cast<std::size_t>(bins));
    }
    std::span<const StereoPower> bandsOf(int frame) const noexcept
    {
        return std::span(stereo).subspan(static_cast<std::size_t>(frame) * bands, static_cast<std::size_t>(bands));
    }
};

/// Cuts audio into overlapping frames on a grid that begins with the recording and gives their power spectra, once for
/// all measures. Powers are scaled so that the bins of a frame add up to its mean square: a full-scale sine is 0.5 in
/// all, whatever the frame length. "Mid" is (left + right) / 2, or the one channel. A recording shorter than one frame
/// is padded with silence; otherwise what does not fill a last frame is left out.
class SpectrumFeed final {
public:
    explicit SpectrumFeed(AudioFormat format);

    int fftSize() const noexcept { return m_stft.size(); }
    int hop() const noexcept { return m_stft.hop(); }
    int bins() const noexcept { return m_stft.bins(); }

    /// Replaces `frames` by those that the next block completes.
    void process(ConstAudioView block, SpectralFrames& frames);
    /// After the last block: the padded frame of a short recording, or nothing.
    void finish(SpectralFrames& frames);

private:
    void begin(SpectralFrames& frames) const;
    void addFrame(std::int64_t first, SpectralFrames& frames);

    AudioFormat m_format;
    Stft m_stft;
    std::vector<int> m_bandEdges;              // [bands + 1], in bins
    std::vector<std::vector<float>> m_pending; // [channels][frames not yet left behind]
    std::vector<std::vector<std::complex<float>>> m_spectra;
    bool m_any = false;
};

} // namespace resonate
