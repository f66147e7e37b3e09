#pragma once

#include "pipeline/parameters.h"

namespace resonate {

/// A parameter in a listener's words, translated (context "Parameters").
struct ParameterWords {
    QString title;       ///< within its group: "Strength"
    QString description; ///< what it sets
    QString sound;       ///< what more or less of it sounds like, or costs
};
ParameterWords parameterWords(const Parameter& parameter);

/// The stage, or whatever else it belongs to: "denoise" of "denoise.strength".
QString parameterGroup(const Parameter& parameter);
/// "Noise"; "Files".
QString parameterGroupTitle(const QString& group);

/// One of a parameter's choices for people: "Automatic" of "auto".
QString choiceTitle(const QString& choice);
/// A value with its unit in the reader's locale: "60 %", "Automatic".
QString valueText(const Parameter& parameter, const QJsonValue& value);
/// With group, title and value: "Noise: strength 60 %". For the history.
QString changeText(const Parameter& parameter, const QJsonValue& value);

/// The digits after the point that a value is worth.
int parameterDecimals(const Parameter& parameter);

} // namespace resonate
