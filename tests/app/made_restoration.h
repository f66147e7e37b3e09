#pragma once

#include "core/audio/memory_audio.h"
#include "pipeline/recording/restoration.h"

#include <cmath>
#include <memory>

namespace resonate {

/// What a run might have made of ten seconds of a quiet, noisy recording: plain tones as audio, and records of every
/// kind. For tests of what shows results.
struct MadeRestoration {
    static constexpr int kRateHz = 8000;
    static constexpr std::int64_t kFrames = 10 * kRateHz;

    static std::shared_ptr<const AudioSource> tone(double hertz, float level)
    {
        AudioBuffer audio(2, kFrames);
        for (int c = 0; c < 2; ++c)
            for (std::size_t i = 0; i < static_cast<std::size_t>(kFrames); ++i)
                audio.channel(c)[i] =
                    level *
                    static_cast<float>(std::sin(2.0 * 3.14159265358979 * hertz * static_cast<double>(i) / kRateHz));
        return std::make_shared<MemorySource>(std::move(audio), kRateHz);
    }

    static RecordingReport report(double lufs, double snrDb)
    {
        RecordingReport report;
        report.sampleRateHz = kRateHz;
        report.channels = 2;
        report.durationSeconds = 10.0;
        report.loudness.integratedLufs = lufs;
        report.loudness.truePeakDbtp = lufs + 13.0;
        report.noise.snrDb = snrDb;
        report.bandwidth.highHz = 4000.0;
        report.bandwidth.lowHz = 60.0;
        report.loudnessCurve.shortTermLufs.assign(10, static_cast<float>(lufs));
        report.spectrum.thirdOctaveHz = {100.0, 1000.0, 3150.0};
        report.spectrum.thirdOctaveDb = {lufs - 10.0, lufs - 12.0, lufs - 25.0};
        return report;
    }

    static PlannedStage planned(const char* id, bool enabled, const char* sentence)
    {
        PlannedStage stage;
        stage.id = QLatin1String(id);
        stage.enabled = enabled;
        stage.decisions.append(
            {QStringLiteral("noise.snr"), 12.0, 20.0, QStringLiteral("dB"), QString::fromUtf8(sentence)});
        return stage;
    }

    static StageRecord record(const char* id, const char* stem, Verdict verdict, std::optional<double> score = {})
    {
        StageRecord record;
        record.stage = QLatin1String(id);
        record.stem = QLatin1String(stem);
        record.verdict = verdict;
        record.seconds = verdict == Verdict::Skipped ? 0.0 : 1.25;
        record.artifactScore = score;
        return record;
    }

    static QJsonArray windows()
    {
        return {QJsonObject{{QStringLiteral("score"), 0.02}},
                QJsonObject{{QStringLiteral("score"), 0.31},
                            {QStringLiteral("feature"), QStringLiteral("musical noise")},
                            {QStringLiteral("verdict"), QStringLiteral("half")}},
                QJsonObject{{QStringLiteral("score"), 0.9},
                            {QStringLiteral("feature"), QStringLiteral("pumping")},
                            {QStringLiteral("verdict"), QStringLiteral("input")}}};
    }

    static QList<StageRecord> records()
    {
        StageRecord denoise = record("denoise", "", Verdict::Reduced, 0.9);
        denoise.windows = windows();
        denoise.details = {{QStringLiteral("artifact"), QStringLiteral("pumping")}};
        StageRecord highs = record("highs", "", Verdict::Kept, 0.01);
        highs.details = {{QStringLiteral("synthesisedShare"), 0.02},
                         {QStringLiteral("synthesisedFromHz"), 9100.0},
                         {QStringLiteral("synthesisedToHz"), 16000.0}};
        return {record("declip", "", Verdict::Skipped),
                record("repair", "", Verdict::Kept),
                denoise,
                record("separate", "", Verdict::Kept),
                record("enhance", "vocals", Verdict::Kept, 0.05),
                record("enhance", "drums", Verdict::RolledBack, 0.6),
                record("mix", "", Verdict::Kept),
                highs,
                record("master", "", Verdict::Kept),
                record("check", "", Verdict::Kept)};
    }

    static Plan plan()
    {
        Plan plan;
        plan.preset = QStringLiteral("balanced");
        plan.endSeconds = 10.0;
        plan.stages = {planned("declip", false, "No peak is cut off."),
                       planned("denoise", true, "Noise is heard all the time."),
                       planned("separate", true, "It is taken apart."),
                       planned("enhance", true, "The voice is far away."),
                       planned("mix", true, ""),
                       planned("highs", true, "Nothing is there above 9.1 kHz."),
                       planned("master", true, "It is made louder.")};
        plan.stages.last().parameters = {{QStringLiteral("targetLufs"), -14.0}};
        return plan;
    }

    static std::vector<Take> takes()
    {
        std::vector<Take> takes = {{TakeKind::Original, {}, tone(440.0, 0.1F)},
                                   {TakeKind::Restored, {}, tone(440.0, 0.4F)}};
        double hertz = 200.0;
        for (const Stem stem : kStems)
            takes.push_back({TakeKind::Stem, stem, tone(hertz *= 1.5, 0.1F)});
        takes.push_back({TakeKind::Removed, {}, tone(1900.0, 0.02F)});
        return takes;
    }

    static std::shared_ptr<OpenRecording> recording(const std::filesystem::path& input = "/music/gig.m4a")
    {
        auto recording = std::make_shared<OpenRecording>();
        recording->input = input;
        recording->decoded.container = "mov";
        recording->decoded.codec = "aac";
        recording->decoded.sourceSampleRateHz = kRateHz;
        recording->decoded.sourceChannels = 2;
        recording->decoded.format = {kRateHz, 2};
        recording->decoded.frames = kFrames;
        recording->key = "made";
        recording->audio = tone(440.0, 0.1F);
        recording->report = report(-26.0, 12.0);
        return recording;
    }

    static std::shared_ptr<Restoration>
    make(std::shared_ptr<const OpenRecording> recording = MadeRestoration::recording())
    {
        auto made = std::make_shared<Restoration>();
        made->request.input = recording->input;
        made->request.presetName = QStringLiteral("balanced");
        made->plan = plan();
        made->part = {0.0, 10.0};
        made->before = recording->report;
        made->after = report(-14.0, 25.0);
        made->records = records();
        made->takes = takes();
        made->recording = std::move(recording);
        return made;
    }
};

} // namespace resonate
