#include "pipeline/parameters.h"

#include "core/separation/model_bag.h"
#include "pipeline/text.h"

#include <QtGlobal>

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>

namespace resonate {
namespace {

Parameter gain(const char* id, const char* description)
{
    return {QLatin1String(id), description, QStringLiteral("dB"), -24.0, 24.0, {}, 0.0};
}

Parameter real(const char* id, const char* unit, double minimum, double maximum, double standard,
               const char* description)
{
    return {QLatin1String(id), description, QLatin1String(unit), minimum, maximum, {}, standard};
}

Parameter whole(const char* id, double minimum, double maximum, double standard, const QJsonValue& inPreview,
                const char* description)
{
    return {QLatin1String(id), description, {}, minimum, maximum, {}, standard, inPreview, true};
}

Parameter choice(const char* id, const QStringList& choices, const QString& standard, const QJsonValue& inPreview,
                 const char* description)
{
    return {QLatin1String(id), description, {}, 0.0, 0.0, choices, standard, inPreview};
}

std::vector<Parameter> makeTable()
{
    const auto preview = QStringLiteral("preview");
    const auto render = QStringLiteral("render");
    const auto tpdf = QStringLiteral("tpdf");
    const auto inRender = ModelSeparationSettings::render();
    const auto inPreview = ModelSeparationSettings::preview();
    return {
        choice("separate.quality", {preview, render}, render, preview,
               QT_TRANSLATE_NOOP("Parameters", "How much time is spent on taking the instruments apart.")),
        whole("separate.shifts", 0, 20, inRender.shifts, inPreview.shifts,
              QT_TRANSLATE_NOOP("Parameters", "How often a model listens again from another beginning, for a steadier "
                                              "result; 0 listens once, and each time takes as long again.")),
        {QStringLiteral("separate.overlap"),
         QT_TRANSLATE_NOOP("Parameters", "The share of a model's segment that the next one goes over again."),
         {},
         0.0,
         0.9,
         {},
         inRender.overlap,
         inPreview.overlap},
        real("separate.segmentSeconds", "s", 0.0, 60.0, 0.0,
             QT_TRANSLATE_NOOP("Parameters", "How much a model listens to at once; 0 for what it was trained with.")),
        whole("separate.seed", 0, 999'999, 0, {},
              QT_TRANSLATE_NOOP("Parameters", "Chooses the beginnings of the shifts; the same number gives the same "
                                              "result.")),
        choice("separate.precision", {QStringLiteral("float32"), QStringLiteral("bfloat16")}, QStringLiteral("float32"),
               {},
               QT_TRANSLATE_NOOP("Parameters", "bfloat16 is quicker where the processor has it, and slightly less "
                                               "exact.")),
        choice("separate.device", {QStringLiteral("auto"), QStringLiteral("cpu"), QStringLiteral("cuda")},
               QStringLiteral("auto"), {},
               QT_TRANSLATE_NOOP("Parameters", "What a model runs on; auto takes a graphics card when there is one.")),
        whole("separate.lanes", 0, 16, 0, {},
              QT_TRANSLATE_NOOP("Parameters",
                                "How many segments are worked on side by side on the processor, as far as "
                                "memory allows; more is quicker and takes more memory, and 0 chooses.")),
        gain("mix.vocalsGainDb", QT_TRANSLATE_NOOP("Parameters", "How much louder the voice is in the mix.")),
        gain("mix.drumsGainDb", QT_TRANSLATE_NOOP("Parameters", "How much louder the drums are in the mix.")),
        gain("mix.bassGainDb", QT_TRANSLATE_NOOP("Parameters", "How much louder the bass is in the mix.")),
        gain("mix.otherGainDb", QT_TRANSLATE_NOOP("Parameters", "How much louder everything else is in the mix.")),
        real("master.targetLufs", "LUFS", -70.0, -5.0, -14.0,
             QT_TRANSLATE_NOOP("Parameters", "How loud the master is made.")),
        real("master.ceilingDbtp", "dBTP", -9.0, 0.0, -1.0,
             QT_TRANSLATE_NOOP("Parameters", "The level that no peak of the master goes over.")),
        real("master.maxLimitingDb", "dB", 0.0, 20.0, 6.0,
             QT_TRANSLATE_NOOP("Parameters", "How far peaks may be pushed down to reach the loudness.")),
        choice("master.dither", {QStringLiteral("none"), tpdf}, tpdf, {},
               QT_TRANSLATE_NOOP("Parameters", "Faint noise that hides rounding to 16 or 24 bits.")),
        choice("output.bits", {QStringLiteral("16"), QStringLiteral("24"), QStringLiteral("32f")}, QStringLiteral("24"),
               {}, QT_TRANSLATE_NOOP("Parameters", "The sample format of the files that are written.")),
        real("cache.limitGb", "GB", 1.0, 10'000.0, 20.0,
             QT_TRANSLATE_NOOP("Parameters", "How much disk space earlier work may take.")),
    };
}

QString describe(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Double:
        return QString::fromStdString(formatShort(value.toDouble()));
    case QJsonValue::String:
        return quoted(value.toString());
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Array:
        return QStringLiteral("a list");
    case QJsonValue::Object:
        return QStringLiteral("an object");
    default:
        return QStringLiteral("null");
    }
}

Error badUsage(const QString& text)
{
    return {ErrorCode::BadUsage, text.toStdString()};
}

/// What a user typed as JSON: a number where the table wants one and the text is one, else the text.
QJsonValue valueFromText(const Parameter& parameter, const QString& text)
{
    const std::string bytes = text.toStdString();
    double number = 0.0;
    const auto read = std::from_chars(bytes.data(), bytes.data() + bytes.size(), number);
    const bool isNumber = read.ec == std::errc() && read.ptr == bytes.data() + bytes.size() && std::isfinite(number);
    return isNumber && !parameter.isChoice() ? QJsonValue(number) : QJsonValue(text);
}

} // namespace

std::span<const Parameter> allParameters()
{
    static const std::vector<Parameter> kTable = makeTable();
    return kTable;
}

const Parameter* findParameter(const QString& id)
{
    const auto all = allParameters();
    const auto found = std::ranges::find(all, id, &Parameter::id);
    return found == all.end() ? nullptr : &*found;
}

Result<> checkParameter(const QString& id, const QJsonValue& value)
{
    const Parameter* parameter = findParameter(id);
    if (parameter == nullptr)
        return badUsage(QStringLiteral("there is no parameter %1").arg(quoted(id)));
    if (parameter->isChoice()) {
        if (value.isString() && parameter->choices.contains(value.toString()))
            return {};
        return badUsage(
            QStringLiteral("'%1' must be one of %2, is ").arg(id, parameter->choices.join(QStringLiteral(", "))) +
            describe(value));
    }
    const double number = value.toDouble();
    if (!value.isDouble())
        return badUsage(QStringLiteral("'%1' must be a number, is ").arg(id) + describe(value));
    if (!(number >= parameter->minimum && number <= parameter->maximum))
        return badUsage(QStringLiteral("'%1' must be between %2 and %3, is ")
                            .arg(id, QString::fromStdString(formatShort(parameter->minimum)),
                                 QString::fromStdString(formatShort(parameter->maximum))) +
                        describe(value));
    if (parameter->whole && number != std::floor(number))
        return badUsage(QStringLiteral("'%1' must be a whole number, is ").arg(id) + describe(value));
    return {};
}

Result<> ParameterSet::set(const QString& id, const QJsonValue& value)
{
    if (auto good = checkParameter(id, value); !good)
        return good;
    m_values.insert(id, value);
    return {};
}

Result<> ParameterSet::setFromText(const QString& assignment)
{
    const qsizetype equals = assignment.indexOf(QLatin1Char('='));
    if (equals < 0)
        return badUsage(quoted(assignment) + QStringLiteral(" is not of the form stage.parameter=value"));
    const QString id = assignment.left(equals);
    const Parameter* parameter = findParameter(id);
    if (parameter == nullptr)
        return checkParameter(id, {});
    return set(id, valueFromText(*parameter, assignment.mid(equals + 1)));
}

void ParameterSet::merge(const ParameterSet& stronger)
{
    for (auto it = stronger.m_values.begin(); it != stronger.m_values.end(); ++it)
        m_values.insert(it.key(), it.value());
}

double ParameterSet::number(const QString& id, ProcessingMode mode) const
{
    const Parameter* parameter = findParameter(id);
    assert(parameter != nullptr && !parameter->isChoice());
    return m_values.contains(id) ? m_values.value(id).toDouble() : parameter->standardFor(mode).toDouble();
}

QString ParameterSet::choice(const QString& id, ProcessingMode mode) const
{
    const Parameter* parameter = findParameter(id);
    assert(parameter != nullptr && parameter->isChoice());
    return m_values.contains(id) ? m_values.value(id).toString() : parameter->standardFor(mode).toString();
}

QJsonObject ParameterSet::resolved(ProcessingMode mode) const
{
    QJsonObject all;
    for (const Parameter& parameter : allParameters())
        all.insert(parameter.id,
                   m_values.contains(parameter.id) ? m_values.value(parameter.id) : parameter.standardFor(mode));
    return all;
}

} // namespace resonate
