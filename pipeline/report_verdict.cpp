#include "pipeline/report_verdict.h"

namespace resonate {
namespace {

/// So many poor subjects are a rough recording.
constexpr qsizetype kRough = 3;
/// The gate of BS.1770: a recording under it has nothing to restore.
constexpr double kGateLufs = -70.0;

QStringList titlesOf(const std::vector<ReportCard>& cards, Severity severity)
{
    QStringList titles;
    for (const ReportCard& card : cards)
        if (card.leading.reliable && card.leading.severity == severity)
            titles.append(card.title);
    return titles;
}

QString listed(const QStringList& titles)
{
    return titles.join(Report::tr(", ", "between the members of a list"));
}

} // namespace

ReportVerdict reportVerdict(const RecordingReport& report)
{
    if (report.loudness.integratedLufs <= kGateLufs)
        return {Severity::Poor, Report::tr("There is hardly anything to hear in this recording."),
                Report::tr("Is it the right file?")};
    const std::vector<ReportCard> cards = reportCards(report);
    const QStringList poor = titlesOf(cards, Severity::Poor);
    const QStringList fair = titlesOf(cards, Severity::Fair);
    if (poor.isEmpty() && fair.isEmpty())
        return {Severity::Good, Report::tr("This recording is in good shape."), Report::tr("Nothing stands out.")};
    if (poor.isEmpty())
        return {Severity::Good, Report::tr("This is a good recording; a little can be made better."),
                Report::tr("Could be better: %1.").arg(listed(fair))};
    const QString matters = Report::tr("Needs help most: %1.").arg(listed(poor));
    if (poor.size() < kRough)
        return {Severity::Fair,
                Report::tr("This recording has clear weaknesses, and something can be done about them."), matters};
    return {Severity::Poor, Report::tr("This is a rough recording: it can gain a lot, but will not become a studio's."),
            matters};
}

} // namespace resonate
