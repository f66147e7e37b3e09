#include "widgets/look/error_sentence.h"

#include <QCoreApplication>

namespace resonate {

QString errorSentence(const Error& error)
{
    const auto sentence = [](const char* source) { return QCoreApplication::translate("ErrorSentence", source); };
    switch (error.code) {
    case ErrorCode::BadInput:
        return sentence(QT_TRANSLATE_NOOP("ErrorSentence", "This file cannot be used."));
    case ErrorCode::BadUsage:
        return sentence(QT_TRANSLATE_NOOP("ErrorSentence", "These settings do not go together."));
    case ErrorCode::NoSpace:
        return sentence(QT_TRANSLATE_NOOP("ErrorSentence", "There is not enough room on the disk."));
    case ErrorCode::Io:
        return sentence(QT_TRANSLATE_NOOP("ErrorSentence", "A file could not be read or written."));
    case ErrorCode::Worker:
        return sentence(QT_TRANSLATE_NOOP("ErrorSentence", "A helper program of Resonate stopped unexpectedly."));
    case ErrorCode::TimedOut:
        return sentence(QT_TRANSLATE_NOOP("ErrorSentence", "This took far longer than it should and was stopped."));
    case ErrorCode::Cancelled:
        return sentence(QT_TRANSLATE_NOOP("ErrorSentence", "Stopped, as you asked."));
    case ErrorCode::Internal:
        break;
    }
    return sentence(QT_TRANSLATE_NOOP("ErrorSentence", "Resonate made a mistake of its own."));
}

} // namespace resonate
