#include "widgets/compare/verdict.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace resonate {
namespace {

/// translate() of the context "Verdict".
struct VerdictText {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

QStringList labelsOf(const QList<MetricRow>& figures, MetricChange change)
{
    QStringList labels;
    for (const MetricRow& row : figures)
        if (row.change == change && !labels.contains(row.label))
            labels << row.label;
    return labels;
}

int countOf(const QList<StepRow>& steps, StepState state)
{
    return static_cast<int>(std::ranges::count(steps, state, &StepRow::state));
}

QString overall(qsizetype better, qsizetype worse)
{
    if (better == 0 && worse == 0)
        return VerdictText::tr("By the figures it is much as it was.");
    if (worse == 0)
        return VerdictText::tr("By the figures it got better, and nothing that was measured got worse.");
    return better > worse ? VerdictText::tr("By the figures it got better on the whole, with something lost.")
                          : VerdictText::tr("By the figures it did not get better: compare by ear before you keep it.");
}

} // namespace

QStringList verdictSentences(const QList<MetricRow>& figures, const QList<StepRow>& steps)
{
    const QStringList better = labelsOf(figures, MetricChange::Better), worse = labelsOf(figures, MetricChange::Worse);
    const QLocale locale;
    QStringList sentences = {overall(better.size(), worse.size())};
    if (!better.isEmpty())
        sentences << VerdictText::tr("Better: %1.").arg(locale.createSeparatedList(better));
    if (!worse.isEmpty())
        sentences << VerdictText::tr("Worse: %1.").arg(locale.createSeparatedList(worse));
    if (const int reduced = countOf(steps, StepState::Reduced); reduced > 0)
        sentences << VerdictText::tr("The guard held back %n stage(s) where they would have been heard.", nullptr,
                                     reduced);
    if (const int taken = countOf(steps, StepState::RolledBack); taken > 0)
        sentences << VerdictText::tr("It took back %n stage(s) as a whole, which would have done more harm than good.",
                                     nullptr, taken);
    return sentences;
}

} // namespace resonate
