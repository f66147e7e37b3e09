#pragma once

#include "pipeline/stage_record.h"

#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <string_view>

namespace resonate {

/// One of several things that go on side by side within a stage.
struct PartProgress {
    QString part; ///< a stem's name
    double fraction = 0.0;
};

/// One step of a run, as it is planned.
struct PlannedStep {
    QString stage;
    double expectedSeconds = 0.0; ///< on an ordinary machine; only the proportions matter
};

/// How far a run is. Each is complete by itself: who misses one has missed nothing.
struct Progress {
    QString stage;                     ///< id of the stage at work
    double fraction = 0.0;             ///< 0..1 of the whole run
    std::optional<double> secondsLeft; ///< an estimate; empty until there is something to estimate from
    std::optional<double> rate;        ///< seconds of recording per second, in the stage at work
    double stageFraction = 0.0;        ///< 0..1 of the stage at work
    QList<PartProgress> parts = {};    ///< of the stage at work; empty where there are none
    QList<PlannedStep> steps = {};     ///< of the run, in order, as far as it is planned
    int step = -1;                     ///< which of them is at work
    QList<StageRecord> records = {};   ///< of the steps that have ended
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
    /// The steps that follow those that were begun.
    void setSteps(const QList<PlannedStep>& next);
    /// The length of what is worked on, for the rate.
    void setAudioSeconds(double seconds) { m_audioSeconds = seconds; }
    void beginStage(const QString& id, double expectedSeconds);
    void report(double stageFraction);
    void reportPart(std::string_view part, double fraction);
    void endStage();
    /// What has ended, or was left out.
    void addRecords(const QList<StageRecord>& records) { m_now.records.append(records); }

private:
    using Clock = std::chrono::steady_clock;
    void emitIfDue();
    void emitNow();

    Listener m_listener;
    std::chrono::milliseconds m_interval;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_stageStart = m_start;
    Clock::time_point m_lastEmitted = {};
    Progress m_now;           // its fraction is what was last told: it never falls
    double m_done = 0.0;      // expected seconds of finished stages
    double m_expected = 0.0;  // of the stage at work
    double m_remaining = 0.0; // of the stages after it
    double m_audioSeconds = 0.0;
};

} // namespace resonate
