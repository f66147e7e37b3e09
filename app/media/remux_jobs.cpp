#include "app/media/remux_jobs.h"

#include "core/media/remux.h"
#include "core/media/stem_movie.h"

#include <QJsonArray>

namespace resonate {

Result<QJsonObject> remuxJob(const QJsonObject& job, const WorkContext& context)
{
    RemuxRequest request;
    request.video = job[QStringLiteral("video")].toInt(-1);
    request.sound = job[QStringLiteral("sound")].toInt(-1);
    request.output = job[QStringLiteral("output")].toInt(-1);
    request.scratch = job[QStringLiteral("scratch")].toInt(-1);
    request.extension = job[QStringLiteral("extension")].toString().toStdString();
    request.startSeconds = job[QStringLiteral("startSeconds")].toDouble();
    const auto report = remuxSound(request, context);
    if (!report)
        return report.error();
    QJsonArray notices;
    for (const MediaNotice& notice : report->notices)
        notices.append(QJsonObject{{QStringLiteral("code"), QString::fromStdString(notice.code)},
                                   {QStringLiteral("text"), QString::fromStdString(notice.text)}});
    return QJsonObject{{QStringLiteral("notices"), notices}};
}

Result<QJsonObject> stemsJob(const QJsonObject& job, const WorkContext& context)
{
    StemMovieRequest request;
    request.master = job[QStringLiteral("master")].toInt(-1);
    request.output = job[QStringLiteral("output")].toInt(-1);
    const QJsonArray stems = job[QStringLiteral("stems")].toArray();
    const QJsonArray labels = job[QStringLiteral("labels")].toArray();
    for (std::size_t i = 0; i < kStemsInFile; ++i) {
        const QJsonObject label = labels[static_cast<qsizetype>(i)].toObject();
        request.stems[i] = stems[static_cast<qsizetype>(i)].toInt(-1);
        request.labels[i] = {label[QStringLiteral("name")].toString().toStdString(),
                             label[QStringLiteral("colour")].toString().toStdString()};
    }
    if (auto written = writeStemMovie(request, context); !written)
        return written.error();
    return QJsonObject{};
}

} // namespace resonate
