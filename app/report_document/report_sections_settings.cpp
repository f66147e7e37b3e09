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

QString targetText(const RestoreRequest& request)
{
    return request.target ? request.target->id : ReportDocument::tr("as the preset says");
}

QString skippedText(const RestoreRequest& request)
{
    QStringList titles;
    for (const QString& stage : request.skippedStages)
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
    const RestoreRequest& request = facts.restoration->request;
    html.element("h2", ReportDocument::tr("To do it again"));
    html.element("p",
                 ReportDocument::tr("The same recording with these settings gives the same result. In a terminal:"));
    html.element("pre", QString::fromStdString(commandLine(facts.command)),
                 {{"id", QStringLiteral("command")}, {"dir", QStringLiteral("ltr")}});
    html.open("table", {{"id", QStringLiteral("settings")}});
    writePair(html, ReportDocument::tr("Preset"), request.presetName);
    if (!request.masteringName.isEmpty())
        writePair(html, ReportDocument::tr("Mastering preset"), request.masteringName);
    writePair(html, ReportDocument::tr("Model"), QString::fromStdString(request.model));
    writePair(html, ReportDocument::tr("Delivery target"), targetText(request));
    if (!request.reference.empty())
        writePair(html, ReportDocument::tr("Reference"), pathText(request.reference));
    writePair(html, ReportDocument::tr("Left out"), skippedText(request));
    html.close();
    html.element("h2", ReportDocument::tr("All settings"));
    writeParameters(html, facts);
}

} // namespace resonate
