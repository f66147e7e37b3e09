#include "pipeline/encoding/stem_file.h"

#include "pipeline/encoding/muxing_worker.h"

#include <QJsonArray>

namespace resonate {

Result<> writeStemFile(const StemFile& file, const std::filesystem::path& out, const WorkContext& context)
{
    MuxingJob muxing;
    muxing.inputs.push_back(file.master);
    QJsonArray stems;
    QJsonArray labels;
    constexpr int kFirstStem = 4;
    for (std::size_t i = 0; i < file.stems.size(); ++i) {
        muxing.inputs.push_back(file.stems[i]);
        stems.append(kFirstStem + static_cast<int>(i));
        labels.append(QJsonObject{{QStringLiteral("name"), QString::fromStdString(file.about[i].name)},
                                  {QStringLiteral("colour"), QString::fromStdString(file.about[i].colour)}});
    }
    muxing.job = {{QStringLiteral("job"), QStringLiteral("stems")},
                  {QStringLiteral("master"), 3},
                  {QStringLiteral("stems"), stems},
                  {QStringLiteral("output"), kFirstStem + static_cast<int>(file.stems.size())},
                  {QStringLiteral("labels"), labels}};
    const auto answer = runMuxing(muxing, out, context);
    return answer ? Result<>() : answer.error();
}

} // namespace resonate
