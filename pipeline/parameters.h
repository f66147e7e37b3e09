#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <span>
#include <vector>

namespace resonate {

enum class ProcessingMode { Preview, Render };

/// One thing that a user may set, declared once; presets, `--set`, help and panels are all drawn from it.
struct Parameter {
    QString id; ///< "stage.parameter"
    /// Shown to users; a source text for the translation context "Parameters".
    const char* description;
    QString unit;         ///< "dB", or empty
    double minimum = 0.0; ///< of numbers
    double maximum = 0.0;
    QStringList choices;       ///< not empty: one of these words, and no number
    QJsonValue standard;       ///< what counts when nobody says otherwise
    QJsonValue inPreview = {}; ///< counts in a preview instead, unless it is null
    bool whole = false;        ///< a number without a fraction

    bool isChoice() const { return !choices.isEmpty(); }
    const QJsonValue& standardFor(ProcessingMode mode) const
    {
        return mode == ProcessingMode::Preview && !inPreview.isNull() ? inPreview : standard;
    }
};

/// All of them, by stage in the order of the pipeline.
std::span<const Parameter> allParameters();
/// Null when there is none of that name.
const Parameter* findParameter(const QString& id);

/// Says what is wrong with a value: "'mix.vocalsGainDb' must be between -24 and 24, is 60". Errors: BadUsage.
Result<> checkParameter(const QString& id, const QJsonValue& value);

/// Values for some parameters, each of them checked; what is not set has its standard value.
class ParameterSet final {
public:
    /// Errors: BadUsage, as checkParameter(); nothing changes then.
    Result<> set(const QString& id, const QJsonValue& value);
    /// "stage.parameter=value", from the command line; the number has a point, in every locale. Errors: BadUsage.
    Result<> setFromText(const QString& assignment);
    /// Takes over what `stronger` sets.
    void merge(const ParameterSet& stronger);

    bool isSet(const QString& id) const { return m_values.contains(id); }
    /// `id` is a number of the table.
    double number(const QString& id, ProcessingMode mode = ProcessingMode::Render) const;
    QString choice(const QString& id, ProcessingMode mode) const; ///< `id` is a choice of the table
    /// What was set, and nothing else.
    const QJsonObject& values() const noexcept { return m_values; }
    /// Every parameter with the value that counts.
    QJsonObject resolved(ProcessingMode mode) const;
    bool operator==(const ParameterSet&) const = default;

private:
    QJsonObject m_values;
};

} // namespace resonate
