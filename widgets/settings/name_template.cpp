#include "widgets/settings/name_template.h"

#include "widgets/settings/delivery_panel.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace resonate {
namespace {

struct NameWords {
    Q_DECLARE_TR_FUNCTIONS(FileNames)
};

constexpr qsizetype kMostShown = 3;

const QString kName = QStringLiteral("{name}"), kPart = QStringLiteral("{part}"), kSong = QStringLiteral("{song}");

QString troubleOf(const QString& pattern, const RestoreSettings& settings)
{
    QString rest = pattern;
    rest.remove(kName).remove(kPart).remove(kSong);
    if (pattern.trimmed().isEmpty())
        return NameWords::tr("A name is needed.");
    if (rest.contains(QLatin1Char('/')))
        return NameWords::tr("A name cannot hold the character /; choose the folder above.");
    if (rest.contains(QRegularExpression(QStringLiteral("[\\x00-\\x1f]"))))
        return NameWords::tr("A name cannot hold line breaks or other invisible characters.");
    if (rest.contains(QRegularExpression(QStringLiteral("[{}]"))))
        return NameWords::tr("Between braces there can be {name}, {part} and {song}, and nothing else.");
    if (!pattern.contains(kPart) && settings.output.stems)
        return NameWords::tr("Without {part}, the master and the stems would have one name.");
    if (!pattern.contains(kPart))
        return NameWords::tr("Without {part}, the master and its report would have one name.");
    if (pattern.size() > 120)
        return NameWords::tr("That is too long for a name.");
    return {};
}

} // namespace

NameExample nameExample(const RestoreSettings& settings, const std::filesystem::path& input)
{
    const QString pattern = settings.output.nameTemplate;
    NameExample example;
    example.trouble = troubleOf(pattern, settings);
    if (!example.trouble.isEmpty())
        return example;
    const QString name =
        input.empty() ? NameWords::tr("concert", "an example of a file's name") : shownPath(input.stem());
    const QString song = settings.songs.isEmpty()
                             ? QString()
                             : QStringLiteral("%1").arg(settings.songs.first() + 1, 2, 10, QLatin1Char('0'));
    const auto expand = [&](const QString& part) {
        QString text = pattern;
        if (song.isEmpty())
            text.remove(QRegularExpression(QStringLiteral("[ \\-_.]?\\{song\\}")));
        else if (!text.contains(kSong))
            text.replace(kName, kName + QStringLiteral(".{song}"));
        return text.replace(kName, name).replace(kPart, part).replace(kSong, song) + QLatin1Char('.') +
               settings.output.format;
    };
    QStringList parts{QStringLiteral("master")};
    if (settings.output.stems)
        parts << QStringLiteral("vocals") << QStringLiteral("drums") << QStringLiteral("bass")
              << QStringLiteral("other");
    for (const QString& part : parts.mid(0, kMostShown))
        example.files << expand(part);
    if (parts.size() > kMostShown)
        example.files << QStringLiteral("\u2026");
    return example;
}

} // namespace resonate
