#pragma once

#include "core/analysis/recording_report.h"
#include "core/audio/audio_source.h"
#include "core/audio/stem.h"
#include "core/media/media_report.h"
#include "core/separation/separator.h"
#include "pipeline/cache.h"
#include "pipeline/plan.h"
#include "pipeline/mastering/reference_piece.h"

#include <array>
#include <filesystem>
#include <memory>
#include <optional>

namespace resonate {

/// What the stages of one run hand to each other. Each member is filled in by the stage named beside it and only read
/// afterwards.
struct Session {
    Session(Cache& cacheToUse, std::filesystem::path inputPath) : cache(cacheToUse), input(std::move(inputPath)) {}

    Cache& cache;
    std::filesystem::path input;

    // ingest
    MediaReport decoded;
    std::string recordingKey; ///< names the working file's content
    std::shared_ptr<const AudioSource> recording;

    // analyze
    RecordingReport report;

    // reference, when there is one to follow
    std::optional<ReferencePiece> reference;

    // the runner, from the plan: the part of the recording that is worked on
    TimeSpan part;
    std::vector<double> removedOffsets; ///< per channel; empty when there are none to remove

    // the same, then repair; when nothing is separated also restoreStems
    std::shared_ptr<const AudioSource> material;
    std::string materialKey; ///< names the material's content

    // separate, then restoreStems (empty when separation was skipped)
    std::array<std::shared_ptr<const AudioSource>, kStems.size()> stems;
    std::array<std::string, kStems.size()> stemKeys; ///< name the stems' content
    bool stemsChanged = false;                       ///< false: they sum to the material

    // mix, then restoreMix
    std::shared_ptr<const AudioSource> mix;
    std::string mixKey; ///< names the mix's content
    std::array<double, kStems.size()> stemGains = {1.0, 1.0, 1.0, 1.0};

    // master
    std::shared_ptr<const AudioSource> master; ///< as float, before it is dithered
    std::string masterKey;                     ///< names the master's content
    double masterGainDb = 0.0;                 ///< how much louder than the mix it is

    // check
    RecordingReport result;

    /// Cache entries in use: held so that nothing evicts them.
    std::vector<CacheEntry> held;

    /// How long the recording is, or, before it was read, about how long a file of its size is: good enough for
    /// progress bars and time limits.
    double recordingSeconds() const
    {
        if (recording)
            return static_cast<double>(recording->frames()) / recording->format().sampleRateHz;
        constexpr double kTypicalBytesPerSecond = 16'000.0; // 128 kbit/s
        std::error_code error;
        const auto bytes = std::filesystem::file_size(input, error);
        return error ? 0.0 : static_cast<double>(bytes) / kTypicalBytesPerSecond;
    }
    double materialSeconds() const { return part.endSeconds - part.beginSeconds; }
};

} // namespace resonate
