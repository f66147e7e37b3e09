#pragma once

#include "core/playback/playback_renderer.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace resonate {

/// Reads ahead for the renderer on a thread of its own: every change of what is to be heard (a place, a loop, a set of
/// takes, the device's rate) is a new deck, filled for a moment and offered; the renderer goes over to it when it
/// suits.
class TakeReader final {
public:
    /// Seconds of the takes.
    struct Loop {
        double beginSeconds = 0.0;
        double endSeconds = 0.0;
    };
    /// What is to be heard. Whoever changes it counts `generation` up.
    struct Order {
        std::shared_ptr<const TakeSet> takes; ///< null: nothing
        int sampleRateHz = 48000;             ///< of the stream
        std::optional<Loop> loop;
        std::uint64_t generation = 0;
        /// Where to go; empty: on from where it is.
        std::optional<double> seekSeconds;
        /// When going on in another set: how much later the same moment lies in it.
        double shiftSeconds = 0.0;
    };

    explicit TakeReader(PlaybackRenderer& renderer);
    ~TakeReader();

    void change(const std::function<void(Order&)>& edit);
    /// What is played goes on at that rate.
    void setSampleRateHz(int sampleRateHz);
    /// The renderer plays or pauses: there is something to do.
    void wake();
    /// The last thing that could not be read; empty when all went well since the takes were set.
    std::string readError() const;

private:
    /// How long the renderer has to go on in the old deck while the new one is begun.
    static constexpr double kLeadSeconds = 0.05;
    static constexpr double kFirstSeconds = 0.1;
    static constexpr std::size_t kDecksAtMost = 8;

    struct Place {
        std::int64_t frame = 0;
        std::uint64_t timeline = 0;
        std::int64_t timelineBegin = 0;
    };

    void run(const std::stop_token& stop);
    void collect();
    bool fillAll();
    void begin(const Order& order);
    Place placeOf(const Order& order);
    void drop(const Deck* deck);

    PlaybackRenderer& m_renderer;
    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable_any m_changed;
    Order m_order;
    bool m_isChanged = false;
    std::string m_readError;

    // The thread's own.
    std::vector<std::unique_ptr<Deck>> m_decks;
    const Deck* m_newest = nullptr;
    std::uint64_t m_timelines = 0;
    std::jthread m_thread; // last: its end comes first
};

} // namespace resonate
