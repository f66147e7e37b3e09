#include "widgets/compare/guard_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <span>

namespace resonate {
namespace {

/// translate() of the context "Guard".
struct Guard {
    Q_DECLARE_TR_FUNCTIONS(Guard)
};

struct FeatureWords {
    const char* name; ///< as core/quality/artifact_features.cpp has it
    const char* words;
};

constexpr FeatureWords kFeatureWords[] = {
    {"non-finite", QT_TRANSLATE_NOOP("Guard", "it broke down")},
    {"energy loss", QT_TRANSLATE_NOOP("Guard", "music went missing with what was taken out")},
    {"dropout", QT_TRANSLATE_NOOP("Guard", "the sound dropped out for moments")},
    {"band loss", QT_TRANSLATE_NOOP("Guard", "parts of the spectrum went missing")},
    {"new onset", QT_TRANSLATE_NOOP("Guard", "beats appeared that nobody played")},
    {"incoherence", QT_TRANSLATE_NOOP("Guard", "the result no longer resembled the recording")},
    {"polarity", QT_TRANSLATE_NOOP("Guard", "parts of the sound were turned upside down")},
    {"click", QT_TRANSLATE_NOOP("Guard", "it clicked")},
    {"clipping", QT_TRANSLATE_NOOP("Guard", "peaks were cut off")},
    {"roughness", QT_TRANSLATE_NOOP("Guard", "it made the sound rough")},
    {"onset loss", QT_TRANSLATE_NOOP("Guard", "attacks lost their bite")},
    {"pumping", QT_TRANSLATE_NOOP("Guard", "the level pumped")},
    {"gain spread", QT_TRANSLATE_NOOP("Guard", "the level wandered")},
    {"gain roughness", QT_TRANSLATE_NOOP("Guard", "the sound flickered")},
    {"isolation", QT_TRANSLATE_NOOP("Guard", "single tones were picked out")},
    {"musical noise", QT_TRANSLATE_NOOP("Guard", "the noise began to twitter")},
    {"addition", QT_TRANSLATE_NOOP("Guard", "sound appeared where there was none")},
    {"low click", QT_TRANSLATE_NOOP("Guard", "it thumped")},
    {"low roughness", QT_TRANSLATE_NOOP("Guard", "it made low sounds rough")},
    {"levelling", QT_TRANSLATE_NOOP("Guard", "loud and soft became too much alike")},
};

/// Windows that were not let pass as they were.
qsizetype windowsTakenBack(const QJsonArray& windows)
{
    return std::ranges::count_if(
        windows, [](const QJsonValue& window) { return window.toObject().contains(QStringLiteral("verdict")); });
}

/// The feature's words as a second sentence, or nothing.
QString withReason(const QString& sentence, const StageRecord& record)
{
    const QString why = artifactFeatureWords(record.details.value(QStringLiteral("artifact")).toString());
    return why.isEmpty() ? sentence : Guard::tr("%1 The worst that was found: %2.").arg(sentence, why);
}

} // namespace

QString artifactWord(double score)
{
    if (score < 0.02)
        return Guard::tr("clean", "artifacts of a stage");
    if (score < 0.1)
        return Guard::tr("barely audible", "artifacts of a stage");
    if (score < 0.3)
        return Guard::tr("audible", "artifacts of a stage");
    return Guard::tr("disturbing", "artifacts of a stage");
}

QString artifactFeatureWords(const QString& feature)
{
    const auto found = std::ranges::find_if(
        kFeatureWords, [&](const FeatureWords& words) { return feature == QLatin1String(words.name); });
    return found == std::end(kFeatureWords) ? QString() : Guard::tr(found->words);
}

QString guardSentence(const StageRecord& record)
{
    if (record.details.value(QStringLiteral("heardAlone")).toBool())
        return Guard::tr("Heard alone, unjudged by the guard.");
    if (record.verdict == Verdict::RolledBack)
        return withReason(Guard::tr("Taken back as a whole: it would have done more harm than good."), record);
    if (record.verdict != Verdict::Reduced)
        return {};
    const QLocale locale;
    return withReason(Guard::tr("Held back in %1 of %2 seconds, where it would have been heard.")
                          .arg(locale.toString(windowsTakenBack(record.windows)),
                               locale.toString(static_cast<qlonglong>(record.windows.size()))),
                      record);
}

} // namespace resonate
