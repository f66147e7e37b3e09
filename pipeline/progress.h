#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace resonate {

/// How far a run is.
struct Progress {
    QString stage;                     ///< id of the stage at work
    double fraction = 0.0;             ///< 0..1 of the whole run
    std::optional<double> secondsLeft; ///< an estimate; empty until there is something to estimate from
    std::optional<double> rate;        ///< seconds of recording per second, in the stage at work
};

/// Turns the fractions of single stages into one for the whole run, with the time left, and passes it on at most every
/// `interval` (and at each stage's beginning). Driven by one thread at a time.
class ProgressTracker final {
public:
    using Listener = std::function<void(const Progress&)>;
    static constexpr std::chrono::milliseconds kInterval{50}; // as often as an eye can use

    explicit ProgressTracker(Listener listener, std::chrono::milliseconds interval = kInterval);

    /// What is still to come, in seconds of expected work; may be called again when more is known.
    void setRemaining(double expectedSeconds) { m_remaining = expectedSeconds; }
    /// The length of what is worked on, for the rate.
    void setAudioSeconds(double seconds) { m_audioSeconds = seconds; }
    void beginStage(const QString& id, double expectedSeconds);
    void report(double stageFraction);
    void endStage();

private:
    using Clock = std::chrono::steady_clock;
    void emitNow();

    Listener m_listener;
    std::chrono::milliseconds m_interval;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_stageStart = m_start;
    Clock::time_point m_lastEmitted = {};
    QString m_stage;
    double m_done = 0.0;      // expected seconds of finished stages
    double m_expected = 0.0;  // of the stage at work
    double m_remaining = 0.0; // of the stages after it
    double m_fraction = 0.0;  // of the stage at work
    double m_audioSeconds = 0.0;
    double m_shown = 0.0; // what was last told: never falls
};

} // namespace resonate
