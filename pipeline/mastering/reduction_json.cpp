#include "pipeline/mastering/reduction_json.h"

#include <cmath>

namespace resonate {
namespace {

/// As much as a chart shows.
double rounded(float decibels)
{
    return std::round(100.0 * static_cast<double>(decibels)) / 100.0;
}

} // namespace

QJsonArray reductionJson(const ReductionSeries& series, const QStringList& names)
{
    const ReductionSeries folded = series.foldedTo(kMostReductionPoints);
    QJsonArray list;
    for (int band = 0; band < folded.bands(); ++band) {
        QJsonArray mean, most;
        for (int window = 0; window < folded.windows(); ++window) {
            const GainReduction figures = folded.at(band, window);
            mean.append(rounded(figures.meanDb));
            most.append(rounded(figures.maxDb));
        }
        list.append(QJsonObject{{QStringLiteral("name"), names.at(band)},
                                {QStringLiteral("secondsPerPoint"), folded.windowSeconds()},
                                {QStringLiteral("meanDb"), mean},
                                {QStringLiteral("maxDb"), most}});
    }
    return list;
}

QJsonObject totalReductionJson(const ReductionSeries& series, int band)
{
    const GainReduction total = series.total(band);
    return {{QStringLiteral("meanDb"), rounded(total.meanDb)}, {QStringLiteral("maxDb"), rounded(total.maxDb)}};
}

} // namespace resonate
