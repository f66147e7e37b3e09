#pragma once

#include "core/playback/take_set.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace resonate {

/// Makes the original and the restored take equally loud: the louder one is turned down to the integrated loudness of
/// the quieter one, so that nothing ever becomes louder than it is and nothing can clip. What is a part of one of the
/// two keeps its place in it: stems and what was synthesised are turned down with the restored take, what was removed
/// with the original. They are not matched on their own: a faint remainder would be blown up until it is as loud as the
/// music.
///
/// Loudness is measured on a thread of its own, over everything that the takes hold, and kept for each source. Past ten
/// minutes a rough measure comes first, within about a dB, until the exact one is there.
class LevelMatcher final {
public:
    LevelMatcher();
    ~LevelMatcher();

    /// Measures what is not known yet and then sets the gains; until then they are those of the set before.
    void setTakes(std::shared_ptr<TakeSet> takes);
    void setOn(bool on);
    bool isOn() const;
    /// Loudness of a take (by takeId) less that of the original; empty for others than original and restored.
    std::optional<double> louderDb(const std::string& id) const;
    /// Counts up whenever a loudness becomes known.
    std::uint64_t changes() const;

private:
    struct Known {
        std::weak_ptr<const AudioSource> source;
        std::optional<double> lufs; ///< empty: silent
        bool isExact = false;
    };

    void run(const std::stop_token& stop);
    void measure(const std::shared_ptr<const AudioSource>& source, bool roughly, const std::stop_token& stop);
    std::shared_ptr<const AudioSource> nextToMeasure(bool& roughly) const;
    const Known* known(const std::shared_ptr<const AudioSource>& source) const;
    std::optional<double> loudnessOf(TakeKind kind) const;
    void applyGains();

    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable_any m_changed;
    std::shared_ptr<TakeSet> m_takes;
    std::vector<Known> m_known;
    std::map<std::string, float> m_gains; ///< the last ones, by takeId
    bool m_isOn = true;
    std::uint64_t m_changes = 0;
    std::jthread m_thread; // last: its end comes first
};

} // namespace resonate
