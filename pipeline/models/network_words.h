#pragma once

#include <QNetworkReply>

#include <string>

namespace resonate {

/// The proxy that the system's settings name for an address, as HOST:PORT without a password. Empty: none.
std::string proxyFor(const QUrl& address);

/// What went wrong between us and a server, in plain words that name the address. `detail`: what is known beyond the
/// code, in English; may be empty. `proxy`: what stood between, as proxyFor() names it.
std::string networkWords(QNetworkReply::NetworkError error, const QUrl& address, const QString& detail,
                         const std::string& proxy = {});

/// What a server's refusal means. `status`: any but 2xx and 3xx.
std::string statusWords(int status, const QUrl& address);

} // namespace resonate
