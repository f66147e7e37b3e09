#pragma once

#include "core/separation/basic_separation_settings.h"
#include "core/separation/separator.h"

namespace resonate {

/// "Basic separation": needs no model. What is struck is drums, what repeats is accompaniment, what is low and lasts is
/// bass, what stands out and moves like a voice is vocals; the rest is other. Several decibels behind a trained
/// network.
///
/// Works in blocks of 20 s that are computed side by side, each from the source alone with some seconds around it, and
/// faded into one another over half a second. The working memory is below 350 MiB whatever the length and the threads.
class BasicSeparator final : public Separator {
public:
    explicit BasicSeparator(const BasicSeparationSettings& settings);

    std::string name() const override { return "basic separation"; }
    std::string fingerprint() const override;
    Result<> separate(const AudioSource& mix, std::span<AudioSink* const> stems, std::int64_t firstFrame,
                      const Checkpoint& checkpoint, const WorkContext& context) const override;

private:
    BasicSeparationSettings m_settings;
};

} // namespace resonate
