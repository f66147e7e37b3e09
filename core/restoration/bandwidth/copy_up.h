#pragma once

#include <complex>
#include <cstdint>
#include <span>
#include <vector>

namespace resonate {

/// The fine structure of a band that is missing: the octave under the cut-off, flattened by its own envelope and copied
/// upward as often as needed, with more noise the further up. Partials copied as they are would stand at wrong pitches
/// and ring; they are held down to a few times their surroundings, and noise fills between them.
/// Source: M. Dietz et al., "Spectral band replication, a novel approach in audio coding", AES 112, 2002.
class CopyUp final {
public:
    struct Parameters {
        int channels = 2;
        int firstBin = 0; ///< lowest bin to fill
        int lastBin = 0;  ///< one past the highest
    };
    explicit CopyUp(const Parameters& parameters);

    /// Lowest bin that is read.
    int sourceBin() const noexcept { return m_sourceBin; }
    /// `spectra` [channels][bins]; `smoothPower` [bins], the channels' powers added up and smoothed across frequency.
    /// Writes bins firstBin .. lastBin - 1 of `spectra` from those below: mean power 1, all channels together.
    /// Everything else in them becomes 0.
    void process(std::span<const std::span<std::complex<float>>> spectra, std::span<const float> smoothPower) noexcept;
    void reset() noexcept { m_random = kSeed; }

private:
    static constexpr std::uint32_t kSeed = 0x9e3779b9U;
    struct Image { // of the source band
        float shareOfFirst = 1.0F;
        float coherence = 1.0F;
    };
    Image imageOf(std::span<const std::span<std::complex<float>>> spectra) const noexcept;
    std::complex<float> noise() noexcept;

    Parameters m_parameters;
    int m_sourceBin;
    int m_sourceBins;
    std::uint32_t m_random = kSeed;
    std::vector<float> m_noiseShare;           // [lastBin - firstBin]
    std::vector<std::complex<float>> m_source; // [channels][sourceBins], flattened
    std::vector<std::complex<float>> m_phasors;
};

} // namespace resonate
