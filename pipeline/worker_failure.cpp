#include "pipeline/worker_failure.h"

#include <array>

namespace resonate {
namespace {

struct NamedCode {
    ErrorCode code;
    const char* name;
};

constexpr std::array<NamedCode, 8> kCodes = {{{ErrorCode::BadInput, "badInput"},
                                              {ErrorCode::BadUsage, "badUsage"},
                                              {ErrorCode::NoSpace, "noSpace"},
                                              {ErrorCode::Io, "io"},
                                              {ErrorCode::Worker, "worker"},
                                              {ErrorCode::TimedOut, "timedOut"},
                                              {ErrorCode::Cancelled, "cancelled"},
                                              {ErrorCode::Internal, "internal"}}};

} // namespace

QJsonObject failedLine(const Error& error)
{
    QString name;
    for (const NamedCode& code : kCodes)
        if (code.code == error.code)
            name = QLatin1String(code.name);
    return {{QStringLiteral("failed"),
             QJsonObject{{QStringLiteral("code"), name},
                         {QStringLiteral("detail"),
                          QString::fromUtf8(error.detail.data(), static_cast<qsizetype>(error.detail.size()))}}}};
}

Error errorFromJson(const QJsonObject& failed)
{
    Error error{ErrorCode::Internal, failed[QStringLiteral("detail")].toString().toStdString()};
    const QString name = failed[QStringLiteral("code")].toString();
    for (const NamedCode& code : kCodes)
        if (name == QLatin1String(code.name))
            error.code = code.code;
    return error;
}

} // namespace resonate
