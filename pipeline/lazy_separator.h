#pragma once

#include "core/separation/separator.h"

#include <functional>
#include <memory>

namespace resonate {

/// A separator that is known and not yet loaded: its name and fingerprint are told from memory, and it is made when
/// something is really to be separated. What lies in the cache already is thus found without loading a model.
class LazySeparator final : public Separator {
public:
    struct Identity {
        std::string name;
        std::string fingerprint; ///< as the loaded one told it before
    };
    using Load = std::function<Result<std::shared_ptr<const Separator>>()>;

    LazySeparator(Identity identity, Load load) : m_identity(std::move(identity)), m_load(std::move(load)) {}

    std::string name() const override { return m_identity.name; }
    std::string fingerprint() const override { return m_identity.fingerprint; }
    /// Errors: those of loading, too.
    Result<> separate(const AudioSource& mix, std::span<AudioSink* const> stems, std::int64_t firstFrame,
                      const Checkpoint& checkpoint, const WorkContext& context) const override
    {
        const auto loaded = m_load();
        if (!loaded)
            return loaded.error();
        return (*loaded)->separate(mix, stems, firstFrame, checkpoint, context);
    }

private:
    Identity m_identity;
    Load m_load;
};

} // namespace resonate
