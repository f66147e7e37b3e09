#pragma once

#include <QNetworkReply>

#include <string>

namespace resonate {

/// What went wrong between us and a server, in plain words that name the address. `detail`: what is known beyond the
/// code, in English; may be empty.
std::string networkWords(QNetworkReply::NetworkError error, const QUrl& address, const QString& detail);

/// What a server's refusal means. `status`: any but 2xx and 3xx.
std::string statusWords(int status, const QUrl& address);

} // namespace resonate
