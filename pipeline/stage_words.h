#pragma once

#include <QString>

namespace resonate {

/// A stage in a listener's words, translated (context "Stages").
struct StageWords {
    QString title;   ///< "Noise"
    QString doing;   ///< while it is at work: "Lowering the noise"
    QString does;    ///< one sentence: what it does to the sound
    QString tooMuch; ///< one sentence: what too much of it sounds like; empty where there is no such thing
};

/// Of a restoring stage or of a step of a run, by its id: "denoise", "ingest". What is unknown is called by its id and
/// says nothing more.
StageWords stageWords(const QString& id);

/// The ids that stageWords() knows, in the order of the pipeline.
QStringList stagesWithWords();

/// A stem's name for people, by its name in files: "Vocals" of "vocals"; kWholePart is "Everything".
QString partTitle(const QString& part);

} // namespace resonate
