#include "app/cli/command.h"

#include <QJsonDocument>

#include <cstdio>

namespace resonate {
namespace {

void put(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

int reportError(const Error& error)
{
    if (error.code == ErrorCode::Cancelled) {
        put(stderr, "resonate-cli: cancelled\n");
        return kWasCancelled;
    }
    std::string line = "resonate-cli: " + error.detail;
    for (char& c : line)
        if (c == '\n' || c == '\r')
            c = ' '; // one line, whatever is in a file name
    put(stderr, QByteArray::fromStdString(line + '\n'));
    switch (error.code) {
    case ErrorCode::BadInput:
        return kBadInput;
    case ErrorCode::BadUsage:
        return kWrongUsage;
    default:
        return kFailed;
    }
}

void printLine(const QString& text)
{
    put(stdout, text.toUtf8() + '\n');
}

void printJson(const QJsonObject& object)
{
    put(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace resonate
