#pragma once

#include "core/analysis/recording_report.h"
#include "pipeline/recording/restoration.h"

#include <QList>
#include <QString>

#include <optional>

namespace resonate {

/// What became of one figure. Changed: different, which is neither good nor bad by itself. Unsure: one of the two
/// figures cannot be relied on.
enum class MetricChange { Better, Worse, Same, Changed, Unsure };
/// "better", "worse", "the same", "different", "unsure", translated.
QString metricChangeWord(MetricChange change);

/// A number with its unit, kept in its order where the text around it runs from right to left.
QString leftToRight(const QString& number);

/// One measured figure before and after, as people read it.
struct MetricRow {
    QString id; ///< "loudness.integrated"
    QString label;
    QString before; ///< with its unit, in the user's locale
    QString after;
    QString difference; ///< "+3.1 dB"; empty for words
    MetricChange change = MetricChange::Changed;
    QString reading; ///< of the figure after, one plain sentence
};

/// The figures that a restoration is judged by, in the order people want them. `targetLufs`: how loud the master was
/// to become; empty: nobody asked.
QList<MetricRow> metricRows(const RecordingReport& before, const RecordingReport& after,
                            std::optional<double> targetLufs);
QList<MetricRow> metricRows(const Restoration& made);

/// How loud a plan wants the master; empty when there is no mastering.
std::optional<double> targetLufsOf(const Plan& plan);

} // namespace resonate
