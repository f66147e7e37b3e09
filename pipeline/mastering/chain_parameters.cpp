#include "pipeline/mastering/chain_parameters.h"

#include "pipeline/parameter_table.h"

#include <QtGlobal>

#include <functional>

namespace resonate {
namespace {

const QString kGroup = QStringLiteral("master.");
constexpr std::array<const char*, 3> kBands = {"low", "mid", "high"};

/// One number of the chain's settings as a parameter.
struct Row {
    const char* name;
    const char* unit;
    double minimum, maximum;
    double scale; // of the parameter's value, against the setting's
    double& (*in)(MasterChainSettings&);
    const char* description;
};

using Settings = MasterChainSettings;

constexpr Row kToneRows[] = {
    {"lowShelfDb", "dB", -6.0, 6.0, 1.0, [](Settings& s) -> double& { return s.tone.lowShelfDb; },
     QT_TRANSLATE_NOOP("Parameters", "How much louder or quieter the bass of the master is made.")},
    {"lowShelfHz", "Hz", 30.0, 300.0, 1.0, [](Settings& s) -> double& { return s.tone.lowShelfHz; },
     QT_TRANSLATE_NOOP("Parameters", "Where the bass begins: half of the change is reached there.")},
    {"midDb", "dB", -6.0, 6.0, 1.0, [](Settings& s) -> double& { return s.tone.midDb; },
     QT_TRANSLATE_NOOP("Parameters", "How much louder or quieter the middle of the master is made.")},
    {"midHz", "Hz", 200.0, 6000.0, 1.0, [](Settings& s) -> double& { return s.tone.midHz; },
     QT_TRANSLATE_NOOP("Parameters", "Where the change of the middle is greatest.")},
    {"midQ", "", 0.3, 4.0, 1.0, [](Settings& s) -> double& { return s.tone.midQ; },
     QT_TRANSLATE_NOOP("Parameters", "How narrow the change of the middle is; 1 is about an octave and a half.")},
    {"highShelfDb", "dB", -6.0, 6.0, 1.0, [](Settings& s) -> double& { return s.tone.highShelfDb; },
     QT_TRANSLATE_NOOP("Parameters", "How much louder or quieter the treble of the master is made.")},
    {"highShelfHz", "Hz", 3000.0, 16000.0, 1.0, [](Settings& s) -> double& { return s.tone.highShelfHz; },
     QT_TRANSLATE_NOOP("Parameters", "Where the treble begins: half of the change is reached there.")},
};

constexpr Row kGlueRows[] = {
    {"gluePercent", "%", 0.0, 100.0, 100.0, [](Settings& s) -> double& { return s.glue.amount; },
     QT_TRANSLATE_NOOP("Parameters", "How much of what the three bands would hold back is held back; 0 leaves all "
                                     "dynamics.")},
    {"lowEdgeHz", "Hz", 40.0, 400.0, 1.0, [](Settings& s) -> double& { return s.glue.lowEdgeHz; },
     QT_TRANSLATE_NOOP("Parameters", "Where the low band ends and the middle one begins.")},
    {"highEdgeHz", "Hz", 800.0, 8000.0, 1.0, [](Settings& s) -> double& { return s.glue.highEdgeHz; },
     QT_TRANSLATE_NOOP("Parameters", "Where the middle band ends and the high one begins.")},
    {"kneeDb", "dB", 0.0, 24.0, 1.0, [](Settings& s) -> double& { return s.glue.kneeDb; },
     QT_TRANSLATE_NOOP("Parameters", "How gradually the bands begin to be held back, around their thresholds.")},
};

constexpr Row kWidthRow = {
    "widthPercent",
    "%",
    0.0,
    100.0,
    100.0,
    [](Settings& s) -> double& { return s.width; },
    QT_TRANSLATE_NOOP("Parameters",
                      "How much width is added to stereo; heard in mono it is gone, so nothing gets lost.")};

/// One number of each band.
struct BandRow {
    const char* name;
    const char* unit;
    double minimum, maximum;
    double MasterBand::*in;
    const char* description;
};

constexpr BandRow kBandRows[] = {
    {"ThresholdDb", "dB", -60.0, 0.0, &MasterBand::thresholdDb,
     QT_TRANSLATE_NOOP("Parameters", "Peaks of the band over this level are held back; for music of -14 LUFS, and it "
                                     "moves with quieter or louder music.")},
    {"Ratio", "", 1.0, 10.0, &MasterBand::ratio,
     QT_TRANSLATE_NOOP("Parameters", "How strongly: at 2, half of what is over the threshold is left; 1 is nothing.")},
    {"AttackMs", "ms", 0.1, 200.0, &MasterBand::attackMs,
     QT_TRANSLATE_NOOP("Parameters", "How soon the band is held back when it gets loud.")},
    {"ReleaseMs", "ms", 10.0, 2000.0, &MasterBand::releaseMs,
     QT_TRANSLATE_NOOP("Parameters", "How soon it is let go again.")},
    {"MakeupDb", "dB", 0.0, 6.0, &MasterBand::makeupDb,
     QT_TRANSLATE_NOOP("Parameters", "How much louder the band is made after it was held back.")},
};

/// Every row in the table's order; `visit(name, unit, minimum, maximum, scale, value in the settings, description)`.
template <class Visit>
void forEachRow(Settings& settings, Visit&& visit)
{
    const auto visitRow = [&](const Row& row) {
        visit(QLatin1String(row.name), row.unit, row.minimum, row.maximum, row.scale, row.in(settings),
              row.description);
    };
    std::ranges::for_each(kToneRows, visitRow);
    std::ranges::for_each(kGlueRows, visitRow);
    for (std::size_t band = 0; band < kBands.size(); ++band)
        for (const BandRow& row : kBandRows)
            visit(QLatin1String(kBands[band]) + QLatin1String(row.name), row.unit, row.minimum, row.maximum, 1.0,
                  settings.glue.bands[band].*row.in, row.description);
    visitRow(kWidthRow);
}

/// Settings of which each value is `valueOf(name, its standard)`, in the parameters' units.
MasterChainSettings settingsFrom(const std::function<double(const QString&, double)>& valueOf)
{
    Settings settings;
    forEachRow(settings, [&](const QString& name, const char*, double, double, double scale, double& value,
                             const char*) { value = valueOf(name, value * scale) / scale; });
    return settings;
}

} // namespace

std::vector<Parameter> chainParameters()
{
    std::vector<Parameter> table;
    Settings standard;
    forEachRow(standard, [&](const QString& name, const char* unit, double minimum, double maximum, double scale,
                             double& value, const char* description) {
        table.push_back(numberParameter((kGroup + name).toLatin1().constData(), unit, minimum, maximum, value * scale,
                                        description));
    });
    return table;
}

MasterChainSettings chainSettings(const ParameterSet& parameters, ProcessingMode mode)
{
    return settingsFrom([&](const QString& name, double) { return parameters.number(kGroup + name, mode); });
}

QJsonObject toJson(const MasterChainSettings& settings)
{
    QJsonObject json;
    Settings copy = settings;
    forEachRow(copy, [&](const QString& name, const char*, double, double, double scale, double& value, const char*) {
        json.insert(name, value * scale);
    });
    return json;
}

MasterChainSettings chainSettingsFromJson(const QJsonObject& json)
{
    return settingsFrom([&](const QString& name, double standard) { return json.value(name).toDouble(standard); });
}

} // namespace resonate
