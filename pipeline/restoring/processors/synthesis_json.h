#pragma once

#include "core/restoration/bandwidth/synthesis_meter.h"

#include <QJsonObject>

namespace resonate {

/// What was made up, for the report: its share of the sound's energy, its level, and the band that it lies in.
inline QJsonObject synthesisJson(const SynthesisReport& report)
{
    return {{QStringLiteral("synthesisedShare"), report.share},
            {QStringLiteral("synthesisedDbfs"), report.addedDbfs},
            {QStringLiteral("synthesisedFromHz"), report.lowHz},
            {QStringLiteral("synthesisedToHz"), report.highHz}};
}

} // namespace resonate
