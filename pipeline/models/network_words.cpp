#include "pipeline/models/network_words.h"

#include "pipeline/models/download_rules.h"

namespace resonate {
namespace {

std::string inBrackets(const QString& detail)
{
    const std::string text = detail.simplified().left(200).toStdString();
    return text.empty() ? std::string() : " (" + text + ')';
}

std::string reasonOf(QNetworkReply::NetworkError error, const std::string& host, const QString& detail)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return host + " cannot be found; is this computer online?";
    case QNetworkReply::ConnectionRefusedError:
        return host + " takes no connections";
    case QNetworkReply::RemoteHostClosedError:
        return host + " broke off the connection";
    case QNetworkReply::TimeoutError:
        return host + " does not answer; is this computer online?";
    case QNetworkReply::SslHandshakeFailedError:
        return "no safe connection to " + host + " can be made, so nothing was fetched" + inBrackets(detail);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return "the proxy of the system's settings cannot be reached" + inBrackets(detail);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return "the proxy of the system's settings asks for a name and a password";
    default:
        return "the network does not get through to " + host + inBrackets(detail);
    }
}

std::string meaningOf(int status)
{
    if (status == 404 || status == 410)
        return "there is no such file on the server any more";
    if (status == 401 || status == 403)
        return "the server does not give this file away";
    if (status == 429)
        return "the server is asked too often; try again later";
    if (status >= 500)
        return "the server is in trouble; try again later";
    return "the server gave an answer that makes no sense here";
}

} // namespace

std::string networkWords(QNetworkReply::NetworkError error, const QUrl& address, const QString& detail)
{
    return shownAddress(address) + ": " + reasonOf(error, address.host().toStdString(), detail);
}

std::string statusWords(int status, const QUrl& address)
{
    return shownAddress(address) + ": " + meaningOf(status) + " (HTTP " + std::to_string(status) + ')';
}

} // namespace resonate
