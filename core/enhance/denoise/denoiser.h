#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/restoration_quality.h"
#include "core/audio/stream_processor.h"
#include "core/enhance/denoise/noise_profile.h"

#include <memory>

namespace resonate {

/// Lowers steady noise (hiss, fans, the venue's rumble) under music. The noise is followed blindly in time and
/// frequency with several seconds of look-ahead, or taken from a profile that was learned; how much of it is removed
/// depends on how loud it was measured to be (denoiseRule), and gains come from blocks that fit notes and attacks alike
/// (BlockShrinkage). All channels share one gain, made from their mean power, so the image stays. At amount 0 and
/// from an SNR of 19.5 dB without a profile, the output is the input, bit by bit, and there is no latency.
class Denoiser final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format;
        RestorationQuality quality = RestorationQuality::Render;
        double amount = 1.0;              ///< 0..1
        double snrDb = 20.0;              ///< of the recording, calibrated (NoiseReading); 20: that or better
        NoiseProfile learnedProfile = {}; ///< if not empty, used in place of what is heard
    };
    explicit Denoiser(const Parameters& parameters);
    ~Denoiser() override;

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override;
    void reset() noexcept override;

private:
    class Work;
    std::unique_ptr<Work> m_work; // none: nothing to do
};

} // namespace resonate
