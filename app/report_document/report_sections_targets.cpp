#include "app/report_document/html_writer.h"
#include "app/report_document/report_sections.h"
#include "widgets/compare/metric_rows.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace resonate {
namespace {

/// translate() of the context "ReportDocument".
struct ReportDocument {
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

constexpr double kToleranceDb = 0.1; // of loudness, and of peaks that a decoder may make

QString withUnit(double value, const char* unit)
{
    return std::isfinite(value)
               ? leftToRight(QStringLiteral("%1 %2").arg(QLocale().toString(value, 'f', 1), QLatin1String(unit)))
               : ReportDocument::tr("none");
}

void writeRow(HtmlWriter& html, const QString& measure, const QString& target, const QString& reached,
              const QString& outcome)
{
    html.open("tr");
    html.element("td", measure);
    html.element("td", target, {{"class", QStringLiteral("number")}});
    html.element("td", reached, {{"class", QStringLiteral("number")}});
    html.element("td", outcome);
    html.close();
}

QString loudnessOutcome(double lufs, double targetLufs, const QString& reason)
{
    if (std::abs(lufs - targetLufs) <= kToleranceDb)
        return ReportDocument::tr("reached");
    return reason.isEmpty() ? ReportDocument::tr("missed")
                            : ReportDocument::tr("missed: %1", "then a reason").arg(reason);
}

const StageRecord* masterRecord(const Restoration& made)
{
    for (const StageRecord& record : made.records)
        if (record.stage == QLatin1String("master"))
            return &record;
    return nullptr;
}

QString limiterSentence(const QJsonObject& details)
{
    const double most = details.value(QStringLiteral("limitingMaxDb")).toDouble();
    const auto number = [](double value) { return QLocale().toString(value, 'f', 1); };
    if (most < kToleranceDb)
        return ReportDocument::tr("The limiter had nothing to do.");
    return ReportDocument::tr("The limiter took off %1 dB at the most, and in 99 % of the time no more than %2 dB.")
        .arg(number(most), number(details.value(QStringLiteral("limitingP99Db")).toDouble()));
}

/// Empty where a reference was followed as far as was asked, or none.
QString matchSentence(const QJsonObject& details)
{
    const QJsonObject match =
        details.value(QStringLiteral("chain")).toObject().value(QStringLiteral("match")).toObject();
    if (match.value(QStringLiteral("reason")).toString().isEmpty())
        return {};
    return ReportDocument::tr("The match with the reference was lowered to %1 %, on average over the bands, so that "
                              "quiet and loud parts keep their distance.")
        .arg(QLocale().toString(match.value(QStringLiteral("amountPercent")).toDouble(), 'f', 0));
}

} // namespace

void writeTargets(HtmlWriter& html, const ReportFacts& facts)
{
    const Restoration& made = *facts.restoration;
    const PlannedStage* planned = made.plan.stage(QStringLiteral("master"));
    if (planned == nullptr || !planned->enabled)
        return;
    const StageRecord* record = masterRecord(made);
    const QJsonObject details = record != nullptr ? record->details : QJsonObject();
    html.element("h2", ReportDocument::tr("Targets"));
    html.open("table", {{"id", QStringLiteral("targets")}});
    html.header({ReportDocument::tr("Measure"), ReportDocument::tr("Target"), ReportDocument::tr("Reached"),
                 ReportDocument::tr("Outcome")});
    const double lufs = made.after.loudness.integratedLufs, peak = made.after.loudness.truePeakDbtp;
    if (const auto target = targetLufsOf(made.plan))
        writeRow(html, ReportDocument::tr("Loudness"), withUnit(*target, "LUFS"), withUnit(lufs, "LUFS"),
                 loudnessOutcome(lufs, *target, details.value(QStringLiteral("reason")).toString()));
    const double ceiling = planned->parameters.value(QStringLiteral("ceilingDbtp")).toDouble();
    writeRow(html, ReportDocument::tr("True peak"),
             ReportDocument::tr("at most %1", "a level").arg(withUnit(ceiling, "dBTP")), withUnit(peak, "dBTP"),
             peak <= ceiling + kToleranceDb ? ReportDocument::tr("kept") : ReportDocument::tr("passed over"));
    html.close();
    if (!details.isEmpty())
        html.element("p", limiterSentence(details), {{"id", QStringLiteral("limiting")}});
    if (const QString sentence = matchSentence(details); !sentence.isEmpty())
        html.element("p", sentence, {{"id", QStringLiteral("match")}});
}

} // namespace resonate
