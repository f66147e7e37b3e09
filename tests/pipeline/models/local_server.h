#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace resonate::test {

struct ServerRequest {
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

/// What the server does with a request.
struct ServerAnswer {
    enum class Then { Close, Stall, Endless };
    int status = 200;
    QByteArrayList headers = {}; ///< "Name: value"
    QByteArray body = {};
    std::optional<qint64> claimedLength = {}; ///< instead of the body's; negative: no Content-Length
    std::optional<qint64> sent = {};          ///< so many bytes of the body
    Then then = Then::Close;
    bool silent = false; ///< not even a head
};

/// A web server on 127.0.0.1, driven by the event loop of the thread that made it. It speaks just enough HTTP/1.1 to be
/// good or bad in every way that matters to a download.
class LocalServer final {
public:
    using Handler = std::function<ServerAnswer(const ServerRequest&)>;

    /// `withTls`: https, with a certificate that nobody has signed.
    explicit LocalServer(Handler handler, bool withTls = false);
    ~LocalServer();

    QUrl url(const QString& path) const;
    QString base() const { return url(QStringLiteral("/")).toString(); }
    quint16 port() const { return m_server->serverPort(); }
    const QList<ServerRequest>& requests() const { return m_requests; }

    /// A file as a good server gives it: whole, or from where `Range` asks, unless `If-Range` names another version.
    static ServerAnswer file(const ServerRequest& request, const QByteArray& content, const QByteArray& tag = {});
    /// The certificate of servers with TLS, in PEM.
    static QByteArray certificate();

private:
    void serve(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const ServerAnswer& answer);

    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    QList<ServerRequest> m_requests;
};

} // namespace resonate::test
