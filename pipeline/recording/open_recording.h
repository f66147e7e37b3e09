#pragma once

#include "core/analysis/recording_report.h"
#include "core/audio/audio_source.h"
#include "core/media/media_report.h"
#include "pipeline/cache_entry.h"
#include "pipeline/job.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace resonate {

class Cache;

/// A recording that was read and measured, ready to be worked on again and again: what a window holds on to, so that a
/// preview begins with neither reading nor measuring.
struct OpenRecording {
    std::filesystem::path input;
    MediaReport decoded;
    std::string key; ///< names the working file's content
    std::shared_ptr<const AudioSource> audio;
    RecordingReport report;
    QList<StageRecord> records;   ///< of reading and measuring
    std::vector<CacheEntry> held; ///< so that nothing evicts them

    double seconds() const { return static_cast<double>(audio->frames()) / audio->format().sampleRateHz; }
};

/// Errors: BadInput, NoSpace, Io, Worker, TimedOut, Cancelled.
Result<std::shared_ptr<const OpenRecording>> openRecording(const std::filesystem::path& input, Cache& cache,
                                                           const JobContext& job);

} // namespace resonate
