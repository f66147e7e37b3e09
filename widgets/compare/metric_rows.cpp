#include "widgets/compare/metric_rows.h"

#include "pipeline/report_readings.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace resonate {
namespace {

/// translate() of the context "Metrics".
struct Metrics {
    Q_DECLARE_TR_FUNCTIONS(Metrics)
};

/// Which way a figure should go.
enum class Aim { Up, Down, Target, Nowhere };

struct MetricRule {
    const char* group;
    const char* key;
    Aim aim;
    double noticeable; ///< less of a change is none; in the figure's unit
    int decimals;
};

/// Half a loudness unit is heard by nobody; a decibel of noise by hardly anybody; under these a figure moves by itself
/// from one piece of music to the next.
constexpr std::array kRules = {
    MetricRule{"loudness", "integrated", Aim::Target, 0.3, 1},
    MetricRule{"loudness", "truePeak", Aim::Nowhere, 0.1, 1},
    MetricRule{"loudness", "range", Aim::Nowhere, 0.5, 1},
    MetricRule{"level", "crest", Aim::Nowhere, 0.5, 1},
    MetricRule{"noise", "snr", Aim::Up, 1.0, 0},
    MetricRule{"bandwidth", "high", Aim::Up, 400.0, 0},
    MetricRule{"bandwidth", "low", Aim::Down, 5.0, 0},
    MetricRule{"clipping", "severity", Aim::Nowhere, 0.0, 0},
    MetricRule{"clipping", "share", Aim::Down, 0.002, 1},
    MetricRule{"hum", "present", Aim::Nowhere, 0.0, 0},
    MetricRule{"reverb", "wetness", Aim::Nowhere, 0.0, 0},
    MetricRule{"reverb", "tail", Aim::Down, 0.05, 0},
    MetricRule{"crowd", "likelihood", Aim::Down, 0.05, 0},
    MetricRule{"stereo", "mono", Aim::Nowhere, 0.0, 0},
    MetricRule{"stereo", "sideToMid", Aim::Nowhere, 1.0, 1},
    MetricRule{"spectrum", "centroid", Aim::Nowhere, 100.0, 0},
};

const Figure* findFigure(const Figures& figures, const MetricRule& rule)
{
    const auto found = std::ranges::find_if(figures, [&](const Figure& figure) {
        return std::string_view(figure.group) == rule.group && std::string_view(figure.key) == rule.key;
    });
    return found == figures.end() ? nullptr : &*found;
}

/// The number that people see of a value in a figure's unit.
QString numberWithUnit(double value, const QString& unit, int decimals, bool withSign)
{
    const QLocale locale;
    const auto text = [&](double shown, int digits) {
        const double rounded = std::round(shown * std::pow(10.0, digits)) / std::pow(10.0, digits);
        const QString sign = withSign && rounded > 0.0 ? QString(locale.positiveSign()) : QString();
        return sign + locale.toString(rounded == 0.0 ? 0.0 : rounded, 'f', digits);
    };
    if (unit == QLatin1String("Hz") && std::abs(value) >= 1000.0)
        return Metrics::tr("%1 kHz").arg(text(value / 1000.0, 1));
    if (unit == QLatin1String("0..1"))
        return Metrics::tr("%1 %").arg(text(100.0 * value, decimals));
    return unit.isEmpty() ? text(value, decimals) : text(value, decimals) + QChar(0x00a0) + unit;
}

QString shownText(const Figure& figure, int decimals)
{
    if (!figure.value.isDouble())
        return figure.shown; // a word
    const QString number = numberWithUnit(figure.value.toDouble(), figure.unit, decimals, false);
    return figure.atLeast.value_or(false) ? Metrics::tr("%1 or better").arg(number) : number;
}

/// Differences of levels against a reference have no reference.
QString differenceUnit(const QString& unit)
{
    if (unit == QLatin1String("LUFS"))
        return QStringLiteral("LU");
    return unit.startsWith(QLatin1String("dB")) ? QStringLiteral("dB") : unit;
}

QString differenceText(const Figure& before, const Figure& after, int decimals)
{
    if (!before.value.isDouble() || !after.value.isDouble())
        return {};
    return numberWithUnit(after.value.toDouble() - before.value.toDouble(), differenceUnit(after.unit), decimals, true);
}

/// By how much a number went where it should; negative: away from it.
double gained(const MetricRule& rule, double before, double after, std::optional<double> target)
{
    switch (rule.aim) {
    case Aim::Up:
        return after - before;
    case Aim::Down:
        return before - after;
    case Aim::Target:
        return target ? std::abs(before - *target) - std::abs(after - *target) : 0.0;
    default:
        return 0.0;
    }
}

MetricChange bySeverity(const Figure& before, const Figure& after)
{
    if (before.severity == Severity::None || after.severity == Severity::None || before.severity == after.severity)
        return MetricChange::Changed;
    return after.severity < before.severity ? MetricChange::Better : MetricChange::Worse;
}

MetricChange changeOf(const MetricRule& rule, const Figure& before, const Figure& after, std::optional<double> target)
{
    if (!before.reliable || !after.reliable)
        return MetricChange::Unsure;
    if (before.value == after.value)
        return MetricChange::Same;
    if (!before.value.isDouble() || !after.value.isDouble())
        return bySeverity(before, after);
    const double from = before.value.toDouble(), to = after.value.toDouble();
    if (std::abs(to - from) < rule.noticeable)
        return MetricChange::Same;
    const double gain = gained(rule, from, to, target);
    if (gain == 0.0)
        return bySeverity(before, after);
    return gain > 0.0 ? MetricChange::Better : MetricChange::Worse;
}

} // namespace

QString leftToRight(const QString& number)
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft && !number.isEmpty();
    return mirrored ? QChar(0x2066) + number + QChar(0x2069) : number; // left-to-right isolate
}

QString metricChangeWord(MetricChange change)
{
    switch (change) {
    case MetricChange::Better:
        return Metrics::tr("better");
    case MetricChange::Worse:
        return Metrics::tr("worse");
    case MetricChange::Same:
        return Metrics::tr("the same");
    case MetricChange::Changed:
        return Metrics::tr("different");
    case MetricChange::Unsure:
        break;
    }
    return Metrics::tr("unsure");
}

QList<MetricRow> metricRows(const RecordingReport& before, const RecordingReport& after,
                            std::optional<double> targetLufs)
{
    const Figures was = reportFigures(before), is = reportFigures(after);
    QList<MetricRow> rows;
    for (const MetricRule& rule : kRules) {
        const Figure *from = findFigure(was, rule), *to = findFigure(is, rule);
        if (from == nullptr || to == nullptr)
            continue;
        rows.append({QStringLiteral("%1.%2").arg(QLatin1String(rule.group), QLatin1String(rule.key)), to->label,
                     shownText(*from, rule.decimals), shownText(*to, rule.decimals),
                     differenceText(*from, *to, rule.decimals), changeOf(rule, *from, *to, targetLufs), to->reading});
    }
    return rows;
}

QList<MetricRow> metricRows(const Restoration& made)
{
    return metricRows(made.before, made.after, targetLufsOf(made.plan));
}

std::optional<double> targetLufsOf(const Plan& plan)
{
    const PlannedStage* master = plan.stage(QStringLiteral("master"));
    if (master == nullptr || !master->enabled)
        return std::nullopt;
    const QJsonValue target = master->parameters.value(QStringLiteral("targetLufs"));
    return target.isDouble() ? std::optional(target.toDouble()) : std::nullopt;
}

} // namespace resonate
