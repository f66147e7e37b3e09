#pragma once

#include "core/audio/stem.h"
#include "core/audio/take.h"
#include "pipeline/plan.h"
#include "pipeline/recording/export_names.h"
#include "pipeline/recording/open_recording.h"
#include "pipeline/stage_record.h"

#include <QJsonObject>

#include <vector>

namespace resonate {

/// The audio of a restoration at its stations, all of the part's length and format.
struct RestoredAudio {
    std::shared_ptr<const AudioSource> mix; ///< before mastering
    std::shared_ptr<const AudioSource> master;
    double masterGainDb = 0.0; ///< how much louder than the mix it is
    /// As they come into the mix, before their gains; null when it was not separated.
    std::array<std::shared_ptr<const AudioSource>, kStems.size()> stems;
    std::array<double, kStems.size()> stemGains = {1.0, 1.0, 1.0, 1.0};
};

/// A part of a recording (or all of it) with everything that was made of it, to be listened to, looked at and exported.
/// Everything lies in the cache and stays there while this object lives.
struct Restoration {
    std::shared_ptr<const OpenRecording> recording;
    RestoreRequest request;
    Plan plan;
    TimeSpan part;          ///< of the recording
    RecordingReport before; ///< of the whole recording
    RecordingReport after;  ///< of the master
    QList<StageRecord> records;
    QJsonObject report; ///< what the command line prints; `outputs` is empty until it is exported
    RestoredAudio audio;
    /// Original, restored, the stems with their gains (when it was separated), removed. All of the part's length and
    /// format.
    std::vector<Take> takes;
    std::vector<CacheEntry> held;
};

/// From the recording to a master in the cache. `request.input` is the recording's. Errors: BadUsage, NoSpace, Io,
/// Worker, TimedOut, Cancelled.
Result<std::shared_ptr<const Restoration>> restorePartOf(std::shared_ptr<const OpenRecording> recording,
                                                         const RestoreRequest& request, Cache& cache,
                                                         const JobContext& job);

/// Whether all of the recording was restored, from its beginning to its end.
bool isWhole(const Restoration& restoration);

/// What files of it are called by.
NameFields nameFieldsOf(const Restoration& restoration);

/// Only what was made up in it, as loud as it is in the master; null when nothing was. Where the guard took back some
/// of it, all of it is heard. Errors: as restorePartOf().
Result<std::shared_ptr<const AudioSource>> synthesisedOf(const Restoration& restoration, Cache& cache,
                                                         const JobContext& job);

} // namespace resonate
