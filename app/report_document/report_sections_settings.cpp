#include "app/report_document/command_line.h"
#include "app/report_document/html_writer.h"
#include "app/report_document/report_sections.h"
#include "pipeline/stage_words.h"
#include "pipeline/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace resonate {
namespace {

/// translate() of the context "ReportDocument".
struct ReportDocument {
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

void writePair(HtmlWriter& html, const QString& name, const QString& value)
{
    html.open("tr");
    html.element("th", name);
    html.element("td", value);
    html.close();
}

QString pathText(const std::filesystem::path& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

QString orAsPreset(const QString& text)
{
    return text.isEmpty() ? ReportDocument::tr("as the preset says") : text;
}

QString skippedText(const RestoreSettings& settings)
{
    QStringList titles;
    for (const QString& stage : settings.skippedStages)
        titles << stageWords(stage).title;
    titles.sort();
    return titles.isEmpty() ? ReportDocument::tr("nothing") : QLocale().createSeparatedList(titles);
}

QString valueText(const QJsonValue& value)
{
    return value.isDouble() ? QString::fromStdString(formatShort(value.toDouble())) : value.toString();
}

/// Every parameter with the value that counted, so that a later version with other presets can still do the same.
void writeParameters(HtmlWriter& html, const ReportFacts& facts)
{
    const RestoreRequest& request = facts.restoration->request;
    const QJsonObject values = request.parameters.resolved(request.mode);
    html.open("table", {{"id", QStringLiteral("parameters")}});
    for (const Parameter& parameter : allParameters()) {
        html.open("tr");
        html.element("td", parameter.id, {{"dir", QStringLiteral("ltr")}});
        html.element("td", valueText(values.value(parameter.id)) + QLatin1Char(' ') + parameter.unit,
                     {{"class", QStringLiteral("number")}, {"dir", QStringLiteral("ltr")}});
        html.element("td", QCoreApplication::translate("Parameters", parameter.description));
        html.close();
    }
    html.close();
}

} // namespace

void writeRecording(HtmlWriter& html, const ReportFacts& facts)
{
    const OpenRecording& recording = *facts.restoration->recording;
    const MediaReport& decoded = recording.decoded;
    html.element("h2", ReportDocument::tr("The recording"));
    html.open("table", {{"id", QStringLiteral("recording")}});
    writePair(html, ReportDocument::tr("File"), pathText(recording.input));
    writePair(html, ReportDocument::tr("Format"),
              ReportDocument::tr("%1, %2, %3 Hz, %n channel(s)", nullptr, decoded.sourceChannels)
                  .arg(QString::fromStdString(decoded.container), QString::fromStdString(decoded.codec),
                       QLocale().toString(decoded.sourceSampleRateHz)));
    for (const auto& [name, value] : decoded.tags)
        writePair(html, QString::fromStdString(name), QString::fromStdString(value));
    for (const MediaNotice& notice : decoded.notices)
        writePair(html, ReportDocument::tr("Note"), QString::fromStdString(notice.text));
    for (const QString& file : facts.files)
        writePair(html, ReportDocument::tr("Written"), file);
    html.close();
}

void writeSettings(HtmlWriter& html, const ReportFacts& facts)
{
    const RestoreSettings& settings = facts.settings;
    html.element("h2", ReportDocument::tr("To do it again"));
    html.element("p",
                 ReportDocument::tr("The same recording with these settings gives the same result. In a terminal:"));
    html.element("pre",
                 QString::fromStdString(commandLine(settings, facts.restoration->recording->input, facts.outputFolder)),
                 {{"id", QStringLiteral("command")}, {"dir", QStringLiteral("ltr")}});
    html.open("table", {{"id", QStringLiteral("settings")}});
    writePair(html, ReportDocument::tr("Preset"), settings.preset);
    if (!settings.masterPreset.isEmpty())
        writePair(html, ReportDocument::tr("Mastering preset"), settings.masterPreset);
    writePair(html, ReportDocument::tr("Model"), QString::fromStdString(settings.model));
    writePair(html, ReportDocument::tr("Delivery target"), orAsPreset(settings.target));
    if (!settings.reference.empty())
        writePair(html, ReportDocument::tr("Reference"), pathText(settings.reference));
    writePair(html, ReportDocument::tr("Left out"), skippedText(settings));
    html.close();
    html.element("h2", ReportDocument::tr("All settings"));
    writeParameters(html, facts);
}

} // namespace resonate
