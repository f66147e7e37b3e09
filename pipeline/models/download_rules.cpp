#include "pipeline/models/download_rules.h"

#include <QHostAddress>

namespace resonate {

Result<> checkAddress(const QUrl& address, const DownloadRules& rules)
{
    const bool safe = address.scheme() == QLatin1String("https") && !address.host().isEmpty();
    const bool own = address.scheme() == QLatin1String("http") && QHostAddress(address.host()).isLoopback();
    if (address.isValid() && (safe || (own && rules.allowLoopbackHttp)))
        return {};
    return Error{ErrorCode::Io,
                 shownAddress(address) + ": is not an https address, and models are fetched from no other"};
}

std::string shownAddress(const QUrl& address)
{
    constexpr qsizetype kLongest = 200;
    return address.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded)
        .left(kLongest)
        .toStdString();
}

} // namespace resonate
