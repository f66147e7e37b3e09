#include "pipeline/stages/ingest_stage.h"

#include "core/base/hash.h"
#include "core/io/unfinished_file.h"
#include "core/io/working_file.h"
#include "pipeline/cache_key.h"
#include "pipeline/media_client.h"
#include "pipeline/media_report_json.h"
#include "pipeline/stages/expected_rates.h"

#include <fstream>
#include <vector>

namespace resonate {
namespace {

constexpr int kDecodeVersion = 2; // raise when decoding gives other samples for the same file
const std::string kAudioName = "audio.wav";

Result<std::string> contentOf(const std::filesystem::path& path, const std::stop_token& stop)
{
    std::ifstream in(path, std::ios::binary);
    std::vector<char> buffer(1 << 20);
    ContentHash hash;
    while (in && !stop.stop_requested()) {
        in.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        hash.add(std::string_view(buffer.data(), static_cast<std::size_t>(in.gcount())));
    }
    if (stop.stop_requested())
        return cancelled();
    if (!in.eof())
        return Error{ErrorCode::BadInput, path.string() + ": cannot be read"};
    return hash.hex();
}

Result<> openEntry(Session& session, CacheEntry entry)
{
    auto file = WorkingFile::open(entry.file(kAudioName));
    if (!file)
        return file.error();
    session.decoded = mediaReportFromJson(entry.metadata());
    session.recording = *file;
    session.held.push_back(std::move(entry));
    return {};
}

} // namespace

double IngestStage::expectedSeconds(const Session& session) const
{
    return session.recordingSeconds() / kDecodeRate;
}

void IngestStage::tell(const Session& session, const std::filesystem::path& file, double fraction) const
{
    if (!m_arriving)
        return;
    if (const auto grown = lookAtUnfinishedFile(file))
        m_arriving({session.recordingKey, file, grown->dataOffset, grown->format, grown->frames, fraction,
                    session.recording != nullptr});
}

Result<StageRecord> IngestStage::run(Session& session, const WorkContext& context)
{
    if (auto readable = checkRecording(session.input); !readable)
        return readable.error();
    auto content = contentOf(session.input, context.stop);
    if (!content)
        return content.error();
    // The name's extension decides about a notice, if about nothing else.
    const QString extension = QString::fromStdString(session.input.extension().string());
    session.recordingKey = cacheKey({*content, "ingest", kDecodeVersion, {{QStringLiteral("extension"), extension}}});

    StageRecord record;
    auto claim = session.cache.begin(session.recordingKey, 0, context.stop);
    if (!claim)
        return claim.error();
    if (auto* found = std::get_if<CacheEntry>(&*claim)) {
        record.reused = true;
        if (auto opened = openEntry(session, std::move(*found)); !opened)
            return opened.error();
        tell(session, session.held.back().file(kAudioName), 1.0);
        return record;
    }
    auto& partial = std::get<PartialEntry>(*claim);
    const WorkContext telling{context.executor, context.stop, [&](double fraction) {
                                  context.report(fraction);
                                  tell(session, partial.file(kAudioName), fraction);
                              }};
    const auto decoded = decodeRecording(session.input, partial.file(kAudioName), telling);
    if (!decoded) {
        std::move(partial).discard();
        return decoded.error();
    }
    auto entry = std::move(partial).commit(mediaReportJson(*decoded), context.stop);
    if (!entry)
        return entry.error();
    if (auto opened = openEntry(session, std::move(*entry)); !opened)
        return opened.error();
    tell(session, session.held.back().file(kAudioName), 1.0);
    return record;
}

} // namespace resonate
