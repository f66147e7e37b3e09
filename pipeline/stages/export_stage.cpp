#include "pipeline/stages/export_stage.h"

#include "core/audio/copy_stream.h"
#include "core/base/decibels.h"
#include "pipeline/stages/expected_rates.h"
#include "pipeline/stages/parts_progress.h"

#include <algorithm>

namespace resonate {
namespace {

/// Runs work(stem) for every stem side by side; the first error counts.
Result<> forEachStem(Executor& executor, const std::function<Result<>(std::size_t)>& work)
{
    std::array<Result<>, kStems.size()> results;
    executor.run(static_cast<int>(kStems.size()), [&](int stem) {
        const auto i = static_cast<std::size_t>(stem);
        results[i] = work(i);
    });
    for (const Result<>& result : results)
        if (!result)
            return result;
    return {};
}

/// The one gain that keeps every stem within full scale: a stem may be louder than the mix it was part of, and a file
/// of whole numbers would cut it off.
Result<double> commonGain(const std::array<StemToWrite, kStems.size()>& stems, const WorkContext& context)
{
    std::array<double, kStems.size()> peaks = {};
    const auto measured = forEachStem(context.executor, [&](std::size_t i) -> Result<> {
        const auto peak = samplePeak(*stems[i].audio, context.stop);
        if (!peak)
            return peak.error();
        peaks[i] = *peak * stems[i].gain;
        return {};
    });
    if (!measured)
        return measured.error();
    const double loudest = *std::ranges::max_element(peaks);
    return loudest > 1.0 ? 1.0 / loudest : 1.0;
}

} // namespace

Result<StageRecord> writeStems(const std::array<StemToWrite, kStems.size()>& stems, const StemPaths& paths,
                               const AudioFileSettings& file, const WorkContext& context)
{
    double common = 1.0;
    if (file.bits != 32) {
        const auto gain = commonGain(stems, context);
        if (!gain)
            return gain.error();
        common = *gain;
    }
    PartsProgress progress(context, {kStemNames.begin(), kStemNames.end()});
    const auto written = forEachStem(context.executor, [&](std::size_t i) -> Result<> {
        const AudioSource& audio = *stems[i].audio;
        auto writer = AudioFileWriter::create(paths[i], audio.format(), file);
        if (!writer)
            return writer.error();
        std::int64_t done = 0;
        const auto copied = [&](std::int64_t frames) {
            done += frames;
            progress.report(i, static_cast<double>(done) / static_cast<double>(audio.frames()));
        };
        return copyStream(audio, static_cast<float>(stems[i].gain * common), **writer, context.stop, copied);
    });
    if (!written)
        return written.error();
    StageRecord record;
    record.details.insert(QStringLiteral("gainDb"), gainToDb(common));
    return record;
}

double ExportStage::expectedSeconds(const Session& session) const
{
    return session.materialSeconds() / kExportRate;
}

Result<StageRecord> ExportStage::run(Session& session, const WorkContext& context)
{
    std::array<StemToWrite, kStems.size()> stems;
    for (std::size_t i = 0; i < stems.size(); ++i)
        stems[i] = {session.stems[i], session.stemGains[i]};
    return writeStems(stems, m_paths, m_file, context);
}

} // namespace resonate
