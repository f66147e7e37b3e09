#include "app/report_document/html_writer.h"
#include "app/report_document/report_sections.h"
#include "widgets/compare/guard_words.h"
#include "widgets/compare/step_row.h"
#include "widgets/time/time_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace resonate {
namespace {

/// translate() of the context "ReportDocument".
struct ReportDocument {
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

constexpr int kMostSpans = 12; // in one cell of a table

bool isTakenBack(const QJsonValue& window)
{
    return window.toObject().contains(QStringLiteral("verdict"));
}

/// Runs of seconds that were held back, as moments of the recording; of very many, the first.
QString whereText(const StageRecord& record, double beginSeconds)
{
    QStringList spans;
    int more = 0;
    for (qsizetype i = 0; i < record.windows.size(); ++i) {
        if (!isTakenBack(record.windows[i]))
            continue;
        const qsizetype first = i;
        while (i + 1 < record.windows.size() && isTakenBack(record.windows[i + 1]))
            ++i;
        if (spans.size() == kMostSpans)
            ++more;
        else
            spans << ReportDocument::tr("%1 to %2", "from one moment to another")
                         .arg(timeText(beginSeconds + static_cast<double>(first)),
                              timeText(beginSeconds + static_cast<double>(i + 1)));
    }
    const QString text = spans.join(QStringLiteral(", "));
    return more > 0 ? ReportDocument::tr("%1 and %n more", nullptr, more).arg(text) : text;
}

QString howMuchText(const StageRecord& record)
{
    if (record.verdict == Verdict::RolledBack)
        return ReportDocument::tr("all of it");
    const auto held = std::ranges::count_if(record.windows, &isTakenBack);
    return ReportDocument::tr("%1 of %2 s")
        .arg(QLocale().toString(static_cast<qlonglong>(held)),
             QLocale().toString(static_cast<qlonglong>(record.windows.size())));
}

void writeRecord(HtmlWriter& html, const StageRecord& record, double beginSeconds)
{
    StepRow row;
    row.stage = record.stage;
    row.part = record.stem;
    html.open("tr");
    html.element("td", row.title());
    html.element("td", howMuchText(record), {{"class", QStringLiteral("number")}});
    html.element("td", record.verdict == Verdict::RolledBack ? ReportDocument::tr("everywhere")
                                                             : whereText(record, beginSeconds));
    html.element("td", artifactFeatureWords(record.details.value(QStringLiteral("artifact")).toString()));
    html.close();
}

} // namespace

void writeTakenBack(HtmlWriter& html, const ReportFacts& facts)
{
    const Restoration& made = *facts.restoration;
    QList<StageRecord> taken;
    for (const StageRecord& record : made.records)
        if (record.verdict == Verdict::Reduced || record.verdict == Verdict::RolledBack)
            taken.append(record);
    html.element("h2", ReportDocument::tr("What the guard took back"));
    html.element("p",
                 ReportDocument::tr("A guard compares what every restoring stage makes with what it was given, second "
                                    "by second, and takes back what would be heard as an artifact. A score of %1 is "
                                    "where one begins.")
                     .arg(QLocale().toString(0.1, 'f', 1)),
                 {{"class", QStringLiteral("dim")}});
    if (taken.isEmpty()) {
        html.element("p", ReportDocument::tr("Nothing."), {{"id", QStringLiteral("takenBack")}});
        return;
    }
    html.open("table", {{"id", QStringLiteral("takenBack")}});
    html.header({ReportDocument::tr("Step"), ReportDocument::tr("Taken back"), ReportDocument::tr("Where"),
                 ReportDocument::tr("What would have been heard")});
    for (const StageRecord& record : std::as_const(taken))
        writeRecord(html, record, made.plan.beginSeconds);
    html.close();
}

} // namespace resonate
