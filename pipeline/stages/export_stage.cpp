#include "pipeline/stages/export_stage.h"

#include "core/audio/copy_stream.h"
#include "core/base/decibels.h"
#include "pipeline/stages/expected_rates.h"

#include <algorithm>
#include <mutex>

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
Result<double> commonGain(const Session& session, const WorkContext& context)
{
    std::array<double, kStems.size()> peaks = {};
    const auto measured = forEachStem(context.executor, [&](std::size_t i) -> Result<> {
        const auto peak = samplePeak(*session.stems[i], context.stop);
        if (!peak)
            return peak.error();
        peaks[i] = *peak * session.stemGains[i];
        return {};
    });
    if (!measured)
        return measured.error();
    const double loudest = *std::ranges::max_element(peaks);
    return loudest > 1.0 ? 1.0 / loudest : 1.0;
}

} // namespace

double ExportStage::expectedSeconds(const Session& session) const
{
    return session.materialSeconds() / kExportRate;
}

Result<StageRecord> ExportStage::run(Session& session, const WorkContext& context)
{
    double common = 1.0;
    if (m_file.bits != 32) {
        const auto gain = commonGain(session, context);
        if (!gain)
            return gain.error();
        common = *gain;
    }
    const auto total = static_cast<double>(session.material->frames()) * static_cast<double>(kStems.size());
    std::mutex mutex;
    std::int64_t done = 0; // guarded by mutex
    const auto copied = [&](std::int64_t frames) {
        const std::lock_guard lock(mutex);
        done += frames;
        context.report(static_cast<double>(done) / total);
    };
    const auto written = forEachStem(context.executor, [&](std::size_t i) -> Result<> {
        auto writer = AudioFileWriter::create(m_paths[i], session.material->format(), m_file);
        if (!writer)
            return writer.error();
        return copyStream(*session.stems[i], static_cast<float>(session.stemGains[i] * common), **writer, context.stop,
                          copied);
    });
    if (!written)
        return written.error();
    StageRecord record;
    record.details.insert(QStringLiteral("gainDb"), gainToDb(common));
    return record;
}

} // namespace resonate
