#pragma once

#include "core/audio/take.h"

#include <atomic>
#include <memory>
#include <vector>

namespace resonate {

/// Takes that are played together, each with its slot (a number that a take's id keeps for the player's life) and the
/// gain that matches its level. The gains alone change, from any thread.
class TakeSet final {
public:
    struct Entry {
        Take take;
        int slot = 0;
        std::atomic<float> gain = 1.0F;
    };

    explicit TakeSet(std::size_t count) : m_entries(count) {}
    std::vector<Entry>& entries() noexcept { return m_entries; }
    const std::vector<Entry>& entries() const noexcept { return m_entries; }
    AudioFormat format() const { return m_entries.front().take.audio->format(); }
    std::int64_t frames() const { return m_entries.front().take.audio->frames(); }

private:
    std::vector<Entry> m_entries;
};

} // namespace resonate
