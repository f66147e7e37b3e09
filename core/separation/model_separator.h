#pragma once

#include "core/separation/model_bag.h"
#include "core/separation/separator.h"

#include <memory>

namespace resonate {

class SegmentedApply;

/// Separation by trained models, as the published Demucs program applies them (SegmentedApply), at any sample rate,
/// mono or stereo, in a memory that does not grow with the recording.
///
/// The models are asked for vocals, drums and bass alone. `other` is what these leave of the recording, in its own
/// samples: so the stems sum to the recording to the last bit or two, and neither the models' own `other` nor the
/// guitar and piano of a model with six sources need to be computed. A bag whose models serve one source each runs
/// three of them, each for its one. A stem that the models do not know is silent.
class ModelSeparator final : public Separator {
public:
    /// What the caller knows of the models.
    struct Identity {
        std::string name;        ///< that a user sees
        std::string fingerprint; ///< of all weights and of what computes them
    };

    ModelSeparator(Identity identity, ModelBag bag, const ModelSeparationSettings& settings);
    ~ModelSeparator() override;

    /// Whether bag and settings fit, checkModelBag(), and make a stem at all. Errors: BadUsage.
    const Result<>& usable() const noexcept { return m_usable; }
    /// Whether the stems need what this model of the bag makes. One that they do not need is never called.
    bool needs(std::size_t model) const;

    std::string name() const override { return m_identity.name; }
    std::string fingerprint() const override;
    /// Checkpoints every four seconds. BadUsage also unless usable().
    Result<> separate(const AudioSource& mix, std::span<AudioSink* const> stems, std::int64_t firstFrame,
                      const Checkpoint& checkpoint, const WorkContext& context) const override;

private:
    Identity m_identity;
    ModelBag m_bag;
    ModelSeparationSettings m_settings;
    Result<> m_usable;
    std::unique_ptr<const SegmentedApply> m_apply; ///< none unless usable
};

} // namespace resonate
