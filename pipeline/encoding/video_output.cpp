#include "pipeline/encoding/video_output.h"

#include "pipeline/encoding/muxing_worker.h"

#include <QJsonArray>

namespace resonate {

Result<std::vector<MediaNotice>> writeVideo(const VideoOutput& output, const std::filesystem::path& out,
                                            const WorkContext& context)
{
    const QJsonObject job = {{QStringLiteral("job"), QStringLiteral("remux")},
                             {QStringLiteral("video"), 3},
                             {QStringLiteral("sound"), 4},
                             {QStringLiteral("output"), 5},
                             {QStringLiteral("scratch"), 6},
                             {QStringLiteral("extension"), QString::fromStdString(output.extension)},
                             {QStringLiteral("startSeconds"), output.soundStartSeconds}};
    const auto answer = runMuxing({job, {output.video, output.sound}, true}, out, context);
    if (!answer)
        return answer.error();
    std::vector<MediaNotice> notices;
    for (const QJsonValue& value : (*answer)[QStringLiteral("notices")].toArray())
        notices.push_back({value.toObject()[QStringLiteral("code")].toString().toStdString(),
                           value.toObject()[QStringLiteral("text")].toString().toStdString()});
    return notices;
}

} // namespace resonate
