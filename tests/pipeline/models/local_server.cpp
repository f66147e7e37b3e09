#include "tests/pipeline/models/local_server.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

namespace resonate::test {
namespace {

// Made for these tests, for 127.0.0.1, and trusted by nobody. The key protects nothing.
const char kCertificate[] = "-----BEGIN CERTIFICATE-----\n"
                            "MIIBkDCCATagAwIBAgIUWsg+0SCfYNUpvyWv034ZlzQwVvwwCgYIKoZIzj0EAwIw\n"
                            "FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMTA1MjY0MVoYDzIxMjYxMDI4\n"
                            "MDUyNjQxWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO\n"
                            "PQMBBwNCAATuaDiVxX0Xonu+cMGqwwIX3g1nMW0VXPgvbpkHA18wq4xaMoqZd+/Q\n"
                            "8qiYERrfjQFw4y0p+OWrMHKpq80cfgL2o2QwYjAdBgNVHQ4EFgQUbCA/++fjMgse\n"
                            "4pVvk+epczApIGUwHwYDVR0jBBgwFoAUbCA/++fjMgse4pVvk+epczApIGUwDwYD\n"
                            "VR0RBAgwBocEfwAAATAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUC\n"
                            "IB0V0FCnnKSd8cyoVa9l3zNbZ9mQey7VcR9SPoDYBlmqAiEAvl9bPkpQFRxX6np3\n"
                            "int2p+oV155ZzW6nIs+3Ekxhzvw=\n"
                            "-----END CERTIFICATE-----\n";

const char kKey[] = "-----BEGIN PRIVATE KEY-----\n"
                    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg2moIRJPWhL8tzAnb\n"
                    "nQLgwOgDPCHppj1WUDllADCuVRihRANCAATuaDiVxX0Xonu+cMGqwwIX3g1nMW0V\n"
                    "XPgvbpkHA18wq4xaMoqZd+/Q8qiYERrfjQFw4y0p+OWrMHKpq80cfgL2\n"
                    "-----END PRIVATE KEY-----\n";
std::unique_ptr<QTcpServer> makeServer(bool withTls)
{
    if (!withTls)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(QByteArray(kCertificate)));
    configuration.setPrivateKey(QSslKey(QByteArray(kKey), QSsl::Ec));
    server->setSslConfiguration(configuration);
    return server;
}

ServerRequest parseRequest(const QByteArray& head)
{
    const QByteArrayList lines = head.split('\n');
    ServerRequest request{lines.first().split(' ').value(1), {}};
    for (const QByteArray& line : lines.mid(1))
        if (const auto colon = line.indexOf(':'); colon > 0)
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    return request;
}

QByteArray headOf(const ServerAnswer& answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Some Reason\r\n";
    const qint64 length = answer.claimedLength.value_or(answer.body.size());
    if (length >= 0)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    for (const QByteArray& line : answer.headers)
        head += line + "\r\n";
    return head + "Connection: close\r\n\r\n";
}

/// Goes on as fast as the other side reads.
void pour(QTcpSocket* socket)
{
    const auto more = [socket] {
        if (socket->bytesToWrite() < 100'000)
            socket->write(QByteArray(100'000, 'e'));
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
    more();
}

} // namespace

LocalServer::LocalServer(Handler handler, bool withTls) : m_handler(std::move(handler)), m_server(makeServer(withTls))
{
    m_server->listen(QHostAddress::LocalHost);
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection())
            serve(socket);
    });
}

LocalServer::~LocalServer() = default;

QUrl LocalServer::url(const QString& path) const
{
    const bool tls = qobject_cast<QSslServer*>(m_server.get()) != nullptr;
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                    .arg(tls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(m_server->serverPort())
                    .arg(path));
}

QByteArray LocalServer::certificate()
{
    return kCertificate;
}

void LocalServer::serve(QTcpSocket* socket)
{
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    auto received = std::make_shared<QByteArray>();
    const auto read = [this, socket, received] {
        *received += socket->readAll();
        if (!received->contains("\r\n\r\n"))
            return;
        m_requests.append(parseRequest(*received));
        received->clear();
        answer(socket, m_handler(m_requests.last()));
    };
    QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
    read(); // what came before anybody listened
}

void LocalServer::answer(QTcpSocket* socket, const ServerAnswer& answer)
{
    if (!answer.silent) {
        socket->write(headOf(answer));
        socket->write(answer.body.left(answer.sent.value_or(answer.body.size())));
    }
    switch (answer.then) {
    case ServerAnswer::Then::Close:
        return socket->disconnectFromHost();
    case ServerAnswer::Then::Stall:
        socket->flush();
        return;
    case ServerAnswer::Then::Endless:
        return pour(socket);
    }
}

ServerAnswer LocalServer::file(const ServerRequest& request, const QByteArray& content, const QByteArray& tag)
{
    ServerAnswer answer;
    answer.body = content;
    if (!tag.isEmpty())
        answer.headers << "ETag: " + tag;
    const QByteArray range = request.headers.value("range");
    const QByteArray condition = request.headers.value("if-range");
    if (!range.startsWith("bytes=") || (!condition.isEmpty() && condition != tag))
        return answer;
    const qint64 from = range.mid(6).chopped(1).toLongLong();
    const QByteArray size = QByteArray::number(content.size());
    if (from >= content.size())
        return {416, {"Content-Range: bytes */" + size}, {}, {}, {}, ServerAnswer::Then::Close, false};
    answer.status = 206;
    answer.body = content.mid(from);
    answer.headers << "Content-Range: bytes " + QByteArray::number(from) + '-' +
                          QByteArray::number(content.size() - 1) + '/' + size;
    return answer;
}

} // namespace resonate::test
