#include "widgets/settings/name_template.h"

#include "pipeline/recording/export_restoration.h"
#include "widgets/settings/delivery_panel.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace resonate {
namespace {

struct NameWords {
    Q_DECLARE_TR_FUNCTIONS(FileNames)
};

constexpr std::size_t kMostShown = 4;

/// Why no names come of a template, in plain words. The last one is for what nobody has thought of.
QString troubleOf(const QString& pattern, bool stems)
{
    static const QRegularExpression kFields(
        QStringLiteral("\\{(name|part|song|title|artist|album|date|track|preset)\\}")),
        kInvisible(QStringLiteral("[\\x00-\\x1f]"));
    QString rest = pattern;
    rest.remove(kFields);
    if (pattern.trimmed().isEmpty())
        return NameWords::tr("A name is needed.");
    if (rest.contains(QLatin1Char('/')))
        return NameWords::tr("A name cannot hold the character /; choose the folder above.");
    if (rest.contains(kInvisible))
        return NameWords::tr("A name cannot hold line breaks or other invisible characters.");
    if (rest.contains(QLatin1Char('{')))
        return NameWords::tr("Between braces there can be {name}, {part}, {song}, {title}, {artist}, {album}, {date}, "
                             "{track} and {preset}, and nothing else.");
    if (stems && !pattern.contains(QStringLiteral("{part}")))
        return NameWords::tr("Without {part}, the master and the parts would have one name.");
    return NameWords::tr("Files cannot be called like that; it may be too long.");
}

} // namespace

NameExample nameExample(const RestoreSettings& settings, const std::filesystem::path& input)
{
    const OutputSettings& output = settings.output;
    ExportRequest request;
    request.form = output.form;
    request.nameTemplate = output.nameTemplate;
    const auto name = input.empty() ? std::filesystem::path(NameWords::tr("concert.wav", "an example").toStdString())
                                    : input.filename();
    const QString song = settings.songs.isEmpty()
                             ? QString()
                             : QStringLiteral("%1").arg(settings.songs.first() + 1, 2, 10, QLatin1Char('0'));
    request.form.video = false; // whether there is one nobody knows here
    const auto files = filesOfExport({name, song, settings.preset}, request);
    if (!files || output.nameTemplate.trimmed().isEmpty())
        return {{}, troubleOf(output.nameTemplate, output.form.stems)};
    NameExample example;
    for (std::size_t i = 0; i < std::min(files->size(), kMostShown); ++i)
        example.files << shownPath((*files)[i].filename());
    if (files->size() > kMostShown)
        example.files << QStringLiteral("\u2026");
    return example;
}

} // namespace resonate
