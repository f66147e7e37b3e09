#include "pipeline/stages/separate_stage.h"

#include "core/io/working_file.h"
#include "pipeline/cache_key.h"

namespace resonate {
namespace {

const QString kFramesKey = QStringLiteral("frames");

using StemFiles = std::array<std::unique_ptr<WorkingFileWriter>, kStems.size()>;

std::string fileName(Stem stem)
{
    return std::string(stemName(stem)) + ".wav";
}

/// The unfinished stem files as the last checkpoint left them, or new ones; `frames` becomes what they hold.
Result<StemFiles> openStemFiles(const PartialEntry& partial, AudioFormat format, std::int64_t& frames)
{
    const auto& progress = partial.progress();
    frames = progress ? static_cast<std::int64_t>(progress->value(kFramesKey).toDouble()) : 0;
    StemFiles files;
    for (std::size_t i = 0; i < kStems.size() && frames > 0; ++i) {
        auto resumed = WorkingFileWriter::resume(partial.file(fileName(kStems[i])), format, frames);
        if (!resumed)
            frames = 0; // damaged: begin anew
        else
            files[i] = std::move(*resumed);
    }
    if (frames == 0)
        files = {}; // closed before new files take their names: closing writes a header
    for (std::size_t i = 0; i < kStems.size() && frames == 0; ++i) {
        auto created = WorkingFileWriter::create(partial.file(fileName(kStems[i])), format);
        if (!created)
            return created.error();
        files[i] = std::move(*created);
    }
    return files;
}

Result<> openStems(Session& session, CacheEntry entry)
{
    for (std::size_t i = 0; i < kStems.size(); ++i) {
        auto file = WorkingFile::open(entry.file(fileName(kStems[i])));
        if (!file)
            return file.error();
        session.stems[i] = *file;
        session.stemKeys[i] = stemKey(entry.key(), kStems[i]);
    }
    session.stemsChanged = false;
    session.held.push_back(std::move(entry));
    return {};
}

} // namespace

std::int64_t stemBytes(const Session& session)
{
    return session.material->frames() * session.material->format().channels * std::int64_t{sizeof(float)} *
           std::int64_t{kStems.size()};
}

std::string stemsCacheKey(const std::string& materialKey, const Separator& separator)
{
    return cacheKey(
        {materialKey, "separate", 2, {{QStringLiteral("separator"), QString::fromStdString(separator.fingerprint())}}});
}

std::string stemKey(const std::string& stemsCacheKey, Stem stem)
{
    return stemsCacheKey + ' ' + std::string(stemName(stem));
}

double SeparateStage::expectedSeconds(const Session& session) const
{
    return session.materialSeconds() / m_rate;
}

Result<StageRecord> SeparateStage::run(Session& session, const WorkContext& context)
{
    const AudioFormat format = session.material->format();
    const std::string key = stemsCacheKey(session.materialKey, *m_separator);
    StageRecord record;
    record.details.insert(QStringLiteral("method"), QString::fromStdString(m_separator->name()));
    auto claim = session.cache.begin(key, stemBytes(session), context.stop);
    if (!claim)
        return claim.error();
    if (auto* found = std::get_if<CacheEntry>(&*claim)) {
        record.reused = true;
        if (auto opened = openStems(session, std::move(*found)); !opened)
            return opened.error();
        return record;
    }
    auto& partial = std::get<PartialEntry>(*claim);
    std::int64_t frames = 0;
    auto files = openStemFiles(partial, format, frames);
    if (!files)
        return files.error();
    record.details.insert(QStringLiteral("resumedAtSeconds"), static_cast<double>(frames) / format.sampleRateHz);

    std::array<AudioSink*, kStems.size()> sinks = {};
    for (std::size_t i = 0; i < sinks.size(); ++i)
        sinks[i] = (*files)[i].get();
    const auto checkpoint = [&](std::int64_t done) -> Result<> {
        for (const auto& file : *files)
            if (auto safe = file->checkpoint(); !safe)
                return safe;
        return partial.saveProgress({{kFramesKey, static_cast<double>(done)}});
    };
    if (auto done = m_separator->separate(*session.material, sinks, frames, checkpoint, context); !done)
        return done.error();
    for (const auto& file : *files)
        if (auto finished = file->finish(); !finished)
            return finished.error();
    for (auto& file : *files)
        file.reset();
    auto entry = std::move(partial).commit({}, context.stop);
    if (!entry)
        return entry.error();
    if (auto opened = openStems(session, std::move(*entry)); !opened)
        return opened.error();
    return record;
}

} // namespace resonate
