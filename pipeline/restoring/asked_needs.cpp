#include "pipeline/restoring/asked_needs.h"

#include "pipeline/restoring/tone_plan.h"
#include "pipeline/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace resonate {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Plan", text);
}

QString figure(double value, int decimals)
{
    return QString::fromStdString(formatFixed(value, decimals));
}

} // namespace

Need referenceToneNeed(const RecordingReport& report, const ReferenceTone& reference)
{
    const ToneLimits limits = toneLimits(1.0, std::max(report.bandwidth.lowHz, reference.lowHz),
                                         std::min(report.bandwidth.highHz, reference.highHz));
    const ToneNeed need = toneNeed(report.spectrum, reference.target, limits);
    const bool needed = need.meanDeviationDb > limits.deadZoneDb;
    const QString sentence =
        needed ? tr("Its tone is %1 dB off that of the reference %2, on average over the bands; it is brought towards "
                    "the reference %2.")
               : tr("Its tone is that of the reference %2, within %1 dB on average over the bands; it stays.");
    return {needed ? 1.0 : 0.0,
            {{QStringLiteral("spectrum.referenceDeviation"), need.meanDeviationDb, limits.deadZoneDb,
              QStringLiteral("dB"), sentence.arg(figure(need.meanDeviationDb, 1), quoted(reference.name))}}};
}

} // namespace resonate
