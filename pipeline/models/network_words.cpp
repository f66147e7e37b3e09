#include "pipeline/models/network_words.h"

#include "pipeline/models/download_rules.h"

#include <QNetworkProxyFactory>

namespace resonate {
namespace {

std::string inBrackets(const QString& detail)
{
    const std::string text = detail.simplified().left(200).toStdString();
    return text.empty() ? std::string() : " (" + text + ')';
}

/// A proxy stands between: which end is to blame is not always known.
std::string proxyWords(QNetworkReply::NetworkError error, const std::string& host, const std::string& proxy,
                       const QString& detail)
{
    const std::string named = "the proxy " + proxy + " of the system's settings";
    switch (error) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ConnectionRefusedError:
        return named + " takes no connections; is it running?";
    case QNetworkReply::ProxyNotFoundError:
        return named + " cannot be found; is this computer online?";
    case QNetworkReply::ProxyTimeoutError:
        return named + " does not answer; is this computer online?";
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return named + " asks for a name and a password";
    default:
        return named + " does not get us through to " + host + inBrackets(detail);
    }
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
    case QNetworkReply::UnknownNetworkError: // as when there is no way to any network
        return host + " cannot be reached; is this computer online?" + inBrackets(detail);
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

std::string proxyFor(const QUrl& address)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address));
    if (proxies.isEmpty() || proxies.first().hostName().isEmpty())
        return {};
    return proxies.first().hostName().toStdString() + ':' + std::to_string(proxies.first().port());
}

std::string networkWords(QNetworkReply::NetworkError error, const QUrl& address, const QString& detail,
                         const std::string& proxy)
{
    const std::string host = address.host().toStdString();
    if (error == QNetworkReply::SslHandshakeFailedError)
        return shownAddress(address) + ": no safe connection to " + host + " can be made, so nothing was fetched" +
               inBrackets(detail);
    return shownAddress(address) + ": " +
           (proxy.empty() ? reasonOf(error, host, detail) : proxyWords(error, host, proxy, detail));
}

std::string statusWords(int status, const QUrl& address)
{
    return shownAddress(address) + ": " + meaningOf(status) + " (HTTP " + std::to_string(status) + ')';
}

} // namespace resonate
