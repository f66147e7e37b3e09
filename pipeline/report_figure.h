#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace resonate {

/// Whether a figure is a reason to worry. None: a fact without a verdict.
enum class Severity { None, Good, Fair, Poor };

/// One measured figure as people and programs meet it. Texts are translated (context "Report").
struct Figure {
    const char* group = ""; ///< "loudness"; empty: of the recording as a whole
    const char* key = "";   ///< "integrated"; stable, part of the JSON contract
    QString label = {};     ///< "Loudness"
    QJsonValue value = {};  ///< never NaN or infinite: null when there is nothing to say
    QString unit = {};      ///< "LUFS"; empty for words
    QString shown = {};     ///< the value with its unit, as on a screen: "-14.2 LUFS", "light"
    QString reading = {};   ///< one plain sentence
    bool reliable = true;
    Severity severity = Severity::None;
    std::optional<bool> atLeast = {}; ///< where a method sees no further: the value "or better"
    bool estimate = false;            ///< a judgement, not a measurement; the reading alone does not say so
};

/// translate() of the context "Report".
struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// A number; where it is not finite: null, unreliable, and a reading that says so.
Figure numberFigure(const char* group, const char* key, const QString& label, double value, const char* unit,
                    int decimals, const QString& reading, Severity severity = Severity::None);
/// Something that was looked for and is not there: null.
Figure absentFigure(const char* group, const char* key, const QString& label, const char* unit, const QString& reading);
/// One of a few words: `value` for programs, `shown` for people.
Figure wordFigure(const char* group, const char* key, const QString& label, const char* value, const QString& shown,
                  const QString& reading, Severity severity = Severity::None);
Figure flagFigure(const char* group, const char* key, const QString& label, bool value, const QString& reading,
                  Severity severity = Severity::None);
Figure estimated(Figure figure);
/// Marks a figure as unreliable, and says why, in a sentence, at the end of its reading.
Figure unreliable(Figure figure, const QString& why);
/// The reading as it stands where there is no mark on the figure: "Estimate: The room is heard."
QString fullReading(const Figure& figure);

/// As numberText().
QString fixedText(double value, int decimals);
/// "82 Hz", "16.2 kHz".
QString hertzText(double hertz);
/// A share of 1 as "12 %"; "0.3 %" under one.
QString percentText(double share);

/// Null for what is no finite number.
QJsonValue finiteOrNull(double value);
/// "good", "fair", "poor"; for people it is translated.
QString severityKey(Severity severity);
QString severityWord(Severity severity);

} // namespace resonate
