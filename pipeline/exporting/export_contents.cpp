#include "pipeline/exporting/export_contents.h"

namespace resonate {

QString exportKindName(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Master:
        return QStringLiteral("master");
    case ExportKind::Report:
        return QStringLiteral("report");
    case ExportKind::Stem:
        return QStringLiteral("stem");
    case ExportKind::Residual:
        return QStringLiteral("residual");
    case ExportKind::StemFile:
        return QStringLiteral("stemFile");
    case ExportKind::DawProject:
        return QStringLiteral("dawProject");
    case ExportKind::Video:
        return QStringLiteral("video");
    }
    return {};
}

std::vector<ExportFile> contentsOf(const OutputForm& form, const std::string& videoExtension)
{
    const std::string extension = "." + form.format.toStdString();
    std::vector<ExportFile> files = {{ExportKind::Master, 0, {"master", extension}},
                                     {ExportKind::Report, 0, {"report", ".json"}}};
    if (form.stems)
        for (std::size_t i = 0; i < kStems.size(); ++i)
            files.push_back({ExportKind::Stem, i, {std::string(kStemNames[i]), extension}});
    if (form.residual)
        files.push_back({ExportKind::Residual, 0, {"residual", extension}});
    if (form.stemFile)
        files.push_back({ExportKind::StemFile, 0, {"stems", ".stem.mp4"}});
    if (form.dawProject)
        files.push_back({ExportKind::DawProject, 0, {"stems", ".dawproject"}});
    if (form.video)
        files.push_back({ExportKind::Video, 0, {"video", videoExtension}});
    return files;
}

} // namespace resonate
