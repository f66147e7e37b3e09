#include "core/separation/block_separation.h"

#include "core/dsp/simd_clones.h"
#include "core/dsp/stft.h"
#include "core/separation/stereo_place.h"

#include <algorithm>

namespace resonate {
namespace {

using Spectrum = std::vector<std::complex<float>>;

RESONATE_SIMD_CLONES
void masked(const std::complex<float>* spectrum, const float* mask, std::complex<float>* product, std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k)
        product[k] = {spectrum[k].real() * mask[k], spectrum[k].imag() * mask[k]};
}

/// Adds overlapping frames up and hands each hop over once nothing more will be added to it.
class OverlapAdd final {
public:
    explicit OverlapAdd(const SpectrumLayout& layout)
        : m_sum(static_cast<std::size_t>(layout.size)), m_hop(static_cast<std::size_t>(layout.hop))
    {
    }
    void add(Stft& stft, const Spectrum& spectrum) { stft.synthesise(spectrum, m_sum); }
    /// Moves on by a hop; what was finished begins at `first` of `out`, which may lie outside of it.
    void handOver(std::int64_t first, std::span<float> out)
    {
        for (std::size_t i = 0; i < m_hop; ++i) {
            const std::int64_t at = first + static_cast<std::int64_t>(i);
            if (at >= 0 && at < static_cast<std::int64_t>(out.size()))
                out[static_cast<std::size_t>(at)] = m_sum[i];
        }
        std::copy(m_sum.begin() + static_cast<std::ptrdiff_t>(m_hop), m_sum.end(), m_sum.begin());
        std::fill(m_sum.end() - static_cast<std::ptrdiff_t>(m_hop), m_sum.end(), 0.0F);
    }

private:
    std::vector<float> m_sum;
    std::size_t m_hop;
};

/// What one block's synthesis needs from spectrum to spectrum.
class Synthesis final {
public:
    Synthesis(ConstAudioView audio, const BlockCues& cues, const SpectrumLayout& layout)
        : m_audio(audio),
          m_layout(layout),
          m_masks(cues, layout),
          m_stft({layout.size, layout.hop}),
          m_samples(static_cast<std::size_t>(layout.size)),
          m_product(static_cast<std::size_t>(layout.bins)),
          m_spectra(static_cast<std::size_t>(audio.channels()), m_product),
          m_sideShare(cues.stereo ? m_product.size() : 0),
          m_sums(StemMasks::kMasked, std::vector<OverlapAdd>(m_spectra.size(), OverlapAdd(layout)))
    {
        m_maskRows.fill(std::vector<float>(m_product.size()));
    }

    /// Adds spectrum `index`, then hands over the hop that it finishes, `first` frames into the result.
    void step(int index, std::int64_t first, MaskedStems& stems)
    {
        for (std::size_t c = 0; c < m_spectra.size(); ++c) {
            copyPadded(m_audio.channel(static_cast<int>(c)), spectrumStart(m_layout, index), m_samples);
            m_stft.analyse(m_samples, m_spectra[c]);
        }
        if (!m_sideShare.empty())
            sideShares(m_spectra[0], m_spectra[1], m_sideShare);
        m_masks.compute(index, m_sideShare, {m_maskRows[0], m_maskRows[1], m_maskRows[2]});
        for (std::size_t s = 0; s < m_sums.size(); ++s) {
            for (std::size_t c = 0; c < m_spectra.size(); ++c) {
                masked(m_spectra[c].data(), m_maskRows[s].data(), m_product.data(), m_product.size());
                m_sums[s][c].add(m_stft, m_product);
                m_sums[s][c].handOver(first, stems[s].channel(static_cast<int>(c)));
            }
        }
    }

private:
    ConstAudioView m_audio;
    SpectrumLayout m_layout;
    StemMasks m_masks;
    Stft m_stft;
    std::vector<float> m_samples;
    Spectrum m_product;
    std::vector<Spectrum> m_spectra; // [channels]
    std::vector<float> m_sideShare;
    std::array<std::vector<float>, StemMasks::kMasked> m_maskRows;
    std::vector<std::vector<OverlapAdd>> m_sums; // [stems][channels]
};

} // namespace

MaskedStems synthesiseStems(ConstAudioView audio, const BlockCues& cues, const SpectrumLayout& layout,
                            std::int64_t resultFirst, std::int64_t resultFrames, std::stop_token stop)
{
    MaskedStems stems;
    stems.fill(AudioBuffer(audio.channels(), resultFrames));
    Synthesis synthesis(audio, cues, layout);
    for (int t = 0; t < cues.magnitude.frames() && !stop.stop_requested(); ++t) {
        const std::int64_t start = spectrumStart(layout, t);
        if (start + layout.size <= resultFirst || start >= resultFirst + resultFrames)
            continue;
        synthesis.step(t, start - resultFirst, stems);
    }
    return stems;
}

} // namespace resonate
