#include "core/media/read_media.h"

#include "core/media/content_kind.h"
#include "core/media/ffmpeg_reader.h"
#include "core/media/refusals.h"
#include "core/media/sound_file_reader.h"

#include <algorithm>

namespace resonate {
namespace {

// Writers disagree about pad bytes; what is missing beyond them is audio.
constexpr std::int64_t kPadSlackBytes = 16;

bool has(const MediaReport& report, const char* code)
{
    return std::ranges::any_of(report.notices, [code](const MediaNotice& notice) { return notice.code == code; });
}

void addContentNotices(const ContentKind& kind, std::int64_t fileBytes, MediaReport& report)
{
    if (kind.declaredBytes && *kind.declaredBytes > fileBytes + kPadSlackBytes && !has(report, notice::kTruncated))
        addTruncated(report);
    if (kind.neverClosed)
        report.notices.push_back({notice::kNeverClosed, "The recorder never closed the file; it was read to its end."});
}

// libFLAC gives up at the first damaged frame, where FFmpeg goes on to the next good one.
bool mayHoldMore(Result<MediaReport>& report)
{
    if (!report)
        return false;
    return report->frames == 0 || (report->container == "flac" && has(*report, notice::kTruncated));
}

Result<MediaReport> readContent(DescriptorInput& input, bool forSoundFile, const MediaTaker& take,
                                const std::function<Result<>()>& beginAgain)
{
    if (forSoundFile) {
        if (auto reader = openWithSoundFile(input)) {
            auto report = take(*reader);
            if (!mayHoldMore(report))
                return report;
        }
        if (auto again = beginAgain(); !again)
            return again.error();
    }
    auto reader = openWithFfmpeg(input);
    if (!reader)
        return reader.error();
    return take(**reader);
}

} // namespace

Result<MediaReport> readMedia(int descriptor, const MediaTaker& take, const std::function<Result<>()>& beginAgain)
{
    DescriptorInput input(descriptor);
    if (input.size() < 0)
        return refused("is not a regular file");
    if (input.size() == 0)
        return refused("is empty");
    const ContentKind kind = contentKindOf(input);
    auto report = readContent(input, kind.forSoundFile, take, beginAgain);
    if (!report)
        return report;
    if (report->frames == 0)
        return refused("holds no audio");
    addContentNotices(kind, input.size(), *report);
    return report;
}

} // namespace resonate
