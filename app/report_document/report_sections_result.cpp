#include "app/report_document/html_writer.h"
#include "app/report_document/report_sections.h"
#include "pipeline/report_figure.h"
#include "pipeline/stage_words.h"
#include "widgets/compare/guard_words.h"
#include "widgets/compare/metric_rows.h"
#include "widgets/compare/step_row.h"
#include "widgets/compare/verdict.h"
#include "widgets/time/time_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace resonate {
namespace {

/// translate() of the context "ReportDocument".
struct ReportDocument {
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

QString timeOf(const StepRow& row)
{
    if (!row.seconds)
        return {};
    return row.reused ? ReportDocument::tr("from an earlier run")
                      : ReportDocument::tr("%1 s").arg(QLocale().toString(*row.seconds, 'f', 1));
}

QString artifactsOf(const StepRow& row)
{
    return row.artifactScore
               ? ReportDocument::tr("%1 (%2)", "artifacts: a word and the score")
                     .arg(artifactWord(*row.artifactScore), QLocale().toString(*row.artifactScore, 'f', 2))
               : QString();
}

void writeStage(HtmlWriter& html, const StepRow& row)
{
    html.open("tr", {{"class", QStringLiteral("stage")}});
    html.element("td", row.title());
    html.element("td", QStringLiteral("%1 %2").arg(stepStateShape(row.state)).arg(stepStateWord(row.state)),
                 {{"class", QStringLiteral("word")}});
    html.element("td", timeOf(row), {{"class", QStringLiteral("number")}});
    html.element("td", artifactsOf(row));
    html.open("td");
    for (const QString& reason : row.reasons)
        html.element("div", reason);
    if (!row.guardVerdict.isEmpty())
        html.element("div", row.guardVerdict);
    html.close();
    html.close();
}

QString dataUri(const ReportPicture& picture)
{
    return QStringLiteral("data:%1;base64,%2")
        .arg(QString::fromLatin1(picture.mime), QString::fromLatin1(picture.bytes.toBase64()));
}

/// "High end: 9.1 kHz to 16.0 kHz, 2 % of the sound's energy."
QString madeUpSentence(const StageRecord& record)
{
    const QLocale locale;
    const auto kilohertz = [&](const char* key) {
        return locale.toString(record.details.value(QLatin1String(key)).toDouble() / 1000.0, 'f', 2);
    };
    const double share = record.details.value(QStringLiteral("synthesisedShare")).toDouble();
    StepRow row;
    row.stage = record.stage;
    row.part = record.stem;
    return ReportDocument::tr("%1: from %2 kHz to %3 kHz, %4 % of the energy of the sound.")
        .arg(row.title(), kilohertz("synthesisedFromHz"), kilohertz("synthesisedToHz"),
             locale.toString(100.0 * share, 'g', 2));
}

} // namespace

void writeVerdict(HtmlWriter& html, const ReportFacts& facts)
{
    const Restoration& made = *facts.restoration;
    html.element("h1", ReportDocument::tr("What became of %1").arg(facts.title));
    html.element("p",
                 ReportDocument::tr("%1 to %2 of the recording; made with Resonate %3 on %4.")
                     .arg(timeText(made.part.beginSeconds), timeText(made.part.endSeconds), facts.programVersion,
                          QLocale().toString(facts.made, QLocale::LongFormat)),
                 {{"class", QStringLiteral("dim")}});
    for (const QString& sentence : verdictSentences(metricRows(made), stepRows(made.plan, made.records)))
        html.element("p", sentence, {{"class", QStringLiteral("lead")}});
}

void writePictures(HtmlWriter& html, const ReportFacts& facts)
{
    if (facts.pictures.isEmpty())
        return;
    html.element("h2", ReportDocument::tr("Before and after"));
    for (const ReportPicture& picture : facts.pictures) {
        html.open("figure");
        html.open("figcaption");
        html.element("p", picture.caption);
        html.close();
        html.open("div"); // a line of its own: beside text, QTextDocument makes the text as high as the picture
        html.empty("img", {{"id", picture.id},
                           {"alt", picture.caption},
                           {"width", QString::number(picture.shown.width())},
                           {"height", QString::number(picture.shown.height())},
                           {"src", dataUri(picture)}});
        html.close();
        html.close();
    }
}

void writeFigures(HtmlWriter& html, const ReportFacts& facts)
{
    html.element("h2", ReportDocument::tr("Figures"));
    html.open("table", {{"id", QStringLiteral("figures")}});
    html.header({ReportDocument::tr("Measure"), ReportDocument::tr("Before"), ReportDocument::tr("After"),
                 ReportDocument::tr("Change"), ReportDocument::tr("Verdict")});
    for (const MetricRow& row : metricRows(*facts.restoration)) {
        html.open("tr");
        html.element("td", row.label);
        for (const QString& number : {row.before, row.after, row.difference})
            html.element("td", number, {{"class", QStringLiteral("number")}, {"dir", QStringLiteral("ltr")}});
        html.element("td", metricChangeWord(row.change), {{"class", QStringLiteral("word")}});
        html.close();
    }
    html.close();
}

void writeStages(HtmlWriter& html, const ReportFacts& facts)
{
    html.element("h2", ReportDocument::tr("What was done, and why"));
    html.open("table", {{"id", QStringLiteral("stages")}});
    html.header({ReportDocument::tr("Step"), ReportDocument::tr("Outcome"), ReportDocument::tr("Time"),
                 ReportDocument::tr("Artifacts"), ReportDocument::tr("Why")});
    for (const StepRow& row : stepRows(facts.restoration->plan, facts.restoration->records))
        writeStage(html, row);
    html.close();
}

void writeMadeUp(HtmlWriter& html, const ReportFacts& facts)
{
    html.element("h2", ReportDocument::tr("What was made up"));
    bool any = false;
    html.open("ul");
    for (const StageRecord& record : facts.restoration->records)
        if (record.verdict != Verdict::RolledBack &&
            record.details.value(QStringLiteral("synthesisedShare")).toDouble() > 0.0) {
            html.element("li", madeUpSentence(record));
            any = true;
        }
    if (!any)
        html.element("li", ReportDocument::tr("Nothing: all that is heard was in the recording."));
    html.close();
}

} // namespace resonate
