#pragma once

#include "core/inference/torchscript/centred_stft.h"
#include "core/inference/torchscript/script_piece.h"

namespace resonate {

/// For networks that take magnitude spectra and give the sources' magnitudes or masks: the masks that follow are laid
/// on the mixture's spectra, whose phases stay. Complete masks sum to 1, and the sources to the piece.
class MagnitudePiece final : public ScriptPiece {
public:
    explicit MagnitudePiece(const ScriptModelDescription& description);
    void separate(ScriptNetwork& network, ConstAudioView input, std::span<const AudioView> sources,
                  std::span<const int> wanted) override;

private:
    void analyse(ConstAudioView input);
    void gatherMagnitudes();
    void call(ScriptNetwork& network);
    void synthesise(int source, int channel, std::span<float> to);
    std::size_t clipValues() const noexcept;

    ScriptModelDescription m_description;
    ScriptSpectrum m_spectrum;
    CentredStft m_stft;
    std::vector<std::complex<float>> m_mixture[2]; // [frames][bins]
    std::vector<std::complex<float>> m_masked;     // [frames][bins]
    std::vector<float> m_magnitudes;               // [clips][channels] and the two axes
    std::vector<float> m_input;                    // the same, for the network to overwrite
    std::vector<float> m_masks;                    // [clips][sources][channels] and the two axes
};

} // namespace resonate
