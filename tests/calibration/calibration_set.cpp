#include "calibration_set.h"

#include "core/analysis/analyser.h"
#include "core/io/working_file.h"
#include "core/quality/artifact_score.h"
#include "injected_faults.h"

#include <cmath>
#include <cstdio>
#include <filesystem>

namespace resonate::calibration {
namespace {

constexpr double kInaudible = 1e-4; // of the power, -40 dB: what changes a window by less is no fault there

using Keep = std::function<bool(std::int64_t first, std::int64_t end)>;

/// Appends a row per sounding window that is to be kept.
void score(std::vector<WindowRow>& rows, const WindowRow& label, const Recording& recording, const AudioBuffer& before,
           const AudioBuffer& after, const Keep& keep)
{
    ArtifactScorer scorer(ArtifactScorer::Parameters{.format = {recording.report.sampleRateHz, before.channels()}});
    scorer.add(before.view(), after.view());
    scorer.finish();
    for (std::size_t w = 0; w < scorer.windows().size(); ++w) {
        const std::int64_t first = static_cast<std::int64_t>(w) * scorer.windowFrames();
        if (scorer.windows()[w].silent || !keep(first, std::min(first + scorer.windowFrames(), before.frames())))
            continue;
        rows.push_back(label);
        rows.back().features = scorer.windows()[w].features;
    }
}

/// Whether a fault is one in these frames: it touches them, and the difference is not 40 dB below the music.
Keep touchedBy(const test::FrameRanges& ranges, const AudioBuffer& sound, const AudioBuffer& faulty)
{
    return [&](std::int64_t first, std::int64_t end) {
        if (std::ranges::none_of(ranges, [&](const auto& r) { return r.first < end && r.second > first; }))
            return false;
        double difference = 0.0, power = 0.0;
        for (int c = 0; c < sound.channels(); ++c)
            for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(end); ++i) {
                const auto x = static_cast<double>(sound.channel(c)[i]);
                const auto d = static_cast<double>(faulty.channel(c)[i]) - x;
                difference += d * d;
                power += x * x;
            }
        return !(difference <= kInaudible * power); // so that NaN is a fault
    };
}

std::vector<WindowRow> measureStage(const Recording& recording, const HonestStage& stage, std::size_t turn,
                                    const std::vector<test::Treatment>& faults)
{
    std::vector<WindowRow> rows;
    AudioBuffer before = recording.audio;
    if (stage.prepare)
        stage.prepare(before, recording.report);
    AudioBuffer after = before;
    stage.apply(after, recording.report);
    WindowRow label{stage.kind, stage.name, {}, recording.name, recording.group, {}};
    score(rows, label, recording, before, after, [](std::int64_t, std::int64_t) { return true; });
    constexpr std::size_t kEvery = 12; // each fault on each stage, on every twelfth recording
    for (std::size_t f = 0; f < faults.size(); ++f) {
        if ((f + turn) % kEvery != 0 && stage.name != "identity")
            continue;
        AudioBuffer faulty = after;
        const test::FrameRanges ranges = faults[f].apply(faulty, recording.report.sampleRateHz);
        label.fault = faults[f].name;
        score(rows, label, recording, before, faulty, touchedBy(ranges, after, faulty));
    }
    return rows;
}

} // namespace

std::vector<Recording> loadRecordings(std::span<char* const> paths)
{
    std::vector<Recording> recordings;
    for (const char* path : paths) {
        const auto file = WorkingFile::open(path);
        if (!file) {
            std::fprintf(stderr, "%s\n", file.error().detail.c_str());
            continue;
        }
        InlineExecutor executor;
        auto report = analyseRecording(**file, {executor, {}, {}});
        if (!report)
            continue;
        Recording recording{std::filesystem::path(path).stem().string(), {}, {}, std::move(*report)};
        recording.group = recording.name.substr(0, recording.name.find('_'));
        recording.audio = AudioBuffer((*file)->format().channels, (*file)->frames());
        if ((*file)->read(0, recording.audio.view()))
            recordings.push_back(std::move(recording));
    }
    return recordings;
}

std::vector<WindowRow> measureSet(const std::vector<Recording>& recordings, Executor& executor)
{
    const auto stages = honestStages();
    const auto faults = injectedFaults();
    std::vector<std::vector<WindowRow>> parts(recordings.size() * stages.size());
    executor.run(static_cast<int>(parts.size()), [&](int part) {
        const auto i = static_cast<std::size_t>(part);
        const std::size_t r = i / stages.size(), s = i % stages.size();
        parts[i] = measureStage(recordings[r], stages[s], r + s, faults);
    });
    std::vector<WindowRow> rows;
    for (auto& part : parts)
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

} // namespace resonate::calibration
