#include "widgets/charts/chart_axes.h"

#include "widgets/time/time_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace resonate {
namespace {

constexpr double kLowestHz = 20.0;

QString frequencyLabel(double hertz)
{
    return hertz < 1000.0 ? QLocale().toString(qRound(hertz))
                          : QCoreApplication::translate("ChartAxes", "%1k", "thousands of hertz, short")
                                .arg(QLocale().toString(qRound(hertz / 1000.0)));
}

} // namespace

double frequencyPosition(double hertz)
{
    return std::log10(std::max(hertz, 1.0));
}

QCategoryAxis* frequencyAxis(double highestHz, int labels, const QString& title)
{
    constexpr int kAllLabels = 14;
    constexpr int kHalves = 7;
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setTitleText(title);
    axis->setRange(frequencyPosition(kLowestHz), frequencyPosition(highestHz));
    axis->setStartValue(frequencyPosition(kLowestHz) - 1.0);
    for (double decade = 10.0; decade < highestHz; decade *= 10.0)
        for (const double factor : {1.0, 2.0, 5.0})
            if (const double hertz = decade * factor;
                hertz >= kLowestHz && hertz <= highestHz &&
                (factor == 1.0 || hertz == kLowestHz || labels >= kAllLabels || (factor == 5.0 && labels >= kHalves)))
                axis->append(frequencyLabel(hertz), frequencyPosition(hertz));
    return axis;
}

double timeStep(double seconds, int labels)
{
    constexpr std::array kSteps = {1.0,   2.0,   5.0,   10.0,  15.0,   30.0,   60.0,
                                   120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0};
    const double wanted = seconds / std::max(labels, 1);
    const auto* found = std::ranges::find_if(kSteps, [wanted](double step) { return step >= wanted; });
    return found != kSteps.end() ? *found : std::ceil(wanted / 3600.0) * 3600.0;
}

QCategoryAxis* timeAxis(double seconds, int labels, const QString& title)
{
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setTitleText(title);
    axis->setRange(0.0, std::max(seconds, 1.0));
    axis->setStartValue(-1.0);
    const double step = timeStep(seconds, labels);
    for (double at = 0.0; at <= seconds; at += step)
        axis->append(timeText(at), at);
    return axis;
}

QValueAxis* steppedAxis(double lowest, double highest, double step, const QString& title)
{
    auto* axis = new QValueAxis;
    axis->setTitleText(title);
    const double low = std::floor(lowest / step) * step;
    const double high = std::max(low + step, std::ceil(highest / step) * step);
    axis->setRange(low, high);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0.0);
    axis->setTickInterval(step);
    axis->setLabelFormat(QStringLiteral("%.0f"));
    return axis;
}

} // namespace resonate
