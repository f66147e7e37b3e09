#include "pipeline/models/http_get.h"

#include "pipeline/models/http_exchange.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace resonate {
namespace {

class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override { return systemProxyForQuery(query); }
};

} // namespace

Result<HttpEnd> httpGet(const HttpRequest& request, const DownloadRules& rules, HttpReceiver& receiver,
                        const std::stop_token& stop)
{
    QNetworkAccessManager network;
    network.setProxyFactory(new SystemProxies); // owned by it
    HttpRequest next = request;
    for (int hops = 0; hops <= rules.redirects; ++hops) {
        if (auto allowed = checkAddress(next.address, rules); !allowed)
            return hops == 0 ? allowed.error()
                             : Error{ErrorCode::Io, shownAddress(request.address) + ": the server sends us on to " +
                                                        allowed.error().detail};
        if (stop.stop_requested())
            return cancelled();
        HttpExchange exchange(network, next, rules, receiver);
        exchange.run(stop);
        const QUrl target = exchange.target();
        if (target.isEmpty())
            return exchange.end();
        next.address = target;
    }
    return Error{ErrorCode::Io, shownAddress(request.address) + ": the server sends us from one address to the next, " +
                                    std::to_string(rules.redirects) + " times and more"};
}

} // namespace resonate
