#include "tests/pipeline/models/download_fixture.h"

#include <QSslCertificate>
#include <QSslConfiguration>

using namespace resonate;
using namespace resonate::test;

/// Which addresses are asked, over which ways, and what is said when it fails.
class TestHttpGet final : public QObject, private DownloadFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }

    void followsRedirects_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void followsRedirects()
    {
        QFETCH(int, status);
        begin(kContent.left(100'000), "\"v1\"");
        const LocalServer server([&](const ServerRequest& request) {
            if (request.path == "/old/x.th")
                return ServerAnswer{status, {"Location: ../new/x.th"}, "moved"};
            return request.path == "/new/x.th" ? LocalServer::file(request, kContent, kTag) : ServerAnswer{404};
        });
        const auto fetched = fetch(server.url(QStringLiteral("/old/x.th")));
        QVERIFY2(fetched, qPrintable(words(fetched)));
        QCOMPARE(partialContent(), kContent);
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(server.requests()[1].headers.value("range"), QByteArray("bytes=100000-"));
    }
    void refusesRedirects_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("expected");
        const QString notSafe = QStringLiteral("is not an https address");
        QTest::newRow("to http") << QByteArray("http://192.0.2.1/x.th") << notSafe;
        QTest::newRow("to a name that may be this computer's") << QByteArray("http://localhost/x.th") << notSafe;
        QTest::newRow("to a file") << QByteArray("file:///etc/passwd") << notSafe;
        QTest::newRow("to data") << QByteArray("data:text/plain,hello") << notSafe;
        QTest::newRow("to ftp") << QByteArray("ftp://127.0.0.1/x.th") << notSafe;
        QTest::newRow("to itself") << QByteArray("/x.th") << QStringLiteral("from one address to the next");
        QTest::newRow("nowhere") << QByteArray() << QStringLiteral("HTTP 302");
    }
    void refusesRedirects()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, expected);
        const LocalServer server([&](const ServerRequest&) {
            return ServerAnswer{302, {location.isEmpty() ? "X-Nothing: 1" : "Location: " + location}};
        });
        expectRefusal(fetch(server.url(QStringLiteral("/x.th"))), expected);
        QVERIFY(server.requests().size() <= 6);
    }

    void saysWhatTheServerSaid_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("expected");
        QTest::newRow("404") << 404 << QStringLiteral("there is no such file on the server any more (HTTP 404)");
        QTest::newRow("403") << 403 << QStringLiteral("does not give this file away (HTTP 403)");
        QTest::newRow("401") << 401 << QStringLiteral("does not give this file away (HTTP 401)");
        QTest::newRow("429") << 429 << QStringLiteral("asked too often; try again later (HTTP 429)");
        QTest::newRow("500") << 500 << QStringLiteral("in trouble; try again later (HTTP 500)");
        QTest::newRow("503") << 503 << QStringLiteral("in trouble; try again later (HTTP 503)");
        QTest::newRow("204") << 204 << QStringLiteral("makes no sense here (HTTP 204)");
        QTest::newRow("304") << 304 << QStringLiteral("makes no sense here (HTTP 304)");
    }
    void saysWhatTheServerSaid()
    {
        QFETCH(int, status);
        QFETCH(QString, expected);
        begin(kContent.left(1000), "\"v1\"");
        const LocalServer server([&](const ServerRequest&) { return ServerAnswer{status, {}, "<html>sorry</html>"}; });
        expectRefusal(fetch(server.url(QStringLiteral("/x.th"))), expected);
        QCOMPARE(partialContent(), kContent.left(1000));
    }
    void saysWhenNobodyAnswers()
    {
        quint16 port = 0;
        {
            QTcpServer closed;
            QVERIFY(closed.listen(QHostAddress::LocalHost));
            port = closed.serverPort();
        }
        expectRefusal(fetch(QUrl(QStringLiteral("http://127.0.0.1:%1/x.th").arg(port))),
                      QStringLiteral("127.0.0.1 takes no connections"));
    }
    void saysWhenTheNameIsUnknown()
    {
        // RFC 2606: .invalid is never there, with or without a network.
        expectRefusal(fetch(QUrl(QStringLiteral("https://models.invalid/x.th"))),
                      QStringLiteral("models.invalid cannot be found; is this computer online?"));
    }
    void onlyHttpsIsAsked_data()
    {
        QTest::addColumn<QUrl>("address");
        QTest::newRow("http") << QUrl(QStringLiteral("http://192.0.2.1/x.th"));
        QTest::newRow("ftp") << QUrl(QStringLiteral("ftp://192.0.2.1/x.th"));
        QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/passwd"));
        QTest::newRow("nothing") << QUrl();
        QTest::newRow("no host") << QUrl(QStringLiteral("https:///x.th"));
    }
    void onlyHttpsIsAsked()
    {
        QFETCH(QUrl, address);
        expectRefusal(fetch(address), QStringLiteral("is not an https address"));
    }
    void thisComputerNeedsThePermission()
    {
        const LocalServer server([](const ServerRequest& request) { return LocalServer::file(request, kContent); });
        expectRefusal(fetch(server.url(QStringLiteral("/x.th")), DownloadRules()), QStringLiteral("not an https"));
        QVERIFY(server.requests().isEmpty());
    }

    void aCertificateThatNobodySignedIsRefused()
    {
        const LocalServer server([](const ServerRequest& request) { return LocalServer::file(request, kContent); },
                                 true);
        expectRefusal(fetch(server.url(QStringLiteral("/x.th")), DownloadRules()),
                      QStringLiteral("no safe connection"));
        QVERIFY(server.requests().isEmpty());
    }
    void fetchesOverTls()
    {
        const QSslConfiguration before = trustTheServer();
        const LocalServer server([](const ServerRequest& request) { return LocalServer::file(request, kContent); },
                                 true);
        const auto fetched = fetch(server.url(QStringLiteral("/x.th")), DownloadRules());
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY2(fetched, qPrintable(words(fetched)));
        QCOMPARE(partialContent(), kContent);
    }
    void tlsIsNotLeftOnTheWay()
    {
        const LocalServer plain([](const ServerRequest& request) { return LocalServer::file(request, kContent); });
        const QSslConfiguration before = trustTheServer();
        const QByteArray location = "Location: " + plain.url(QStringLiteral("/x.th")).toEncoded();
        const LocalServer server([&](const ServerRequest&) { return ServerAnswer{302, {location}}; }, true);
        const auto fetched = fetch(server.url(QStringLiteral("/x.th")), DownloadRules());
        QSslConfiguration::setDefaultConfiguration(before);
        expectRefusal(fetched, QStringLiteral("is not an https address"));
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(plain.requests().isEmpty());
    }

    void theSystemsProxyIsUsed()
    {
        const LocalServer proxy([](const ServerRequest& request) { return LocalServer::file(request, kContent); });
        qputenv("http_proxy", proxy.base().toLatin1());
        const auto fetched = fetch(QUrl(QStringLiteral("http://127.0.0.1:9/x.th")));
        qunsetenv("http_proxy");
        QVERIFY2(fetched, qPrintable(words(fetched)));
        QCOMPARE(proxy.requests().size(), 1);
        QCOMPARE(proxy.requests().first().path, QByteArray("http://127.0.0.1:9/x.th"));
    }
    void saysWhenTheProxyRefuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a password") << 407 << QStringLiteral("asks for a name and a password");
        QTest::newRow("no way") << 502 << QStringLiteral("does not get us through to models.invalid");
        QTest::newRow("not allowed") << 403 << QStringLiteral("does not get us through to models.invalid");
    }
    void saysWhenTheProxyRefuses()
    {
        QFETCH(int, status);
        QFETCH(QString, expected);
        const LocalServer proxy([&](const ServerRequest&) {
            return ServerAnswer{status, {"Proxy-Authenticate: Basic realm=\"x\""}};
        });
        const QString port = QString::number(proxy.port());
        qputenv("https_proxy", "http://me:secret@127.0.0.1:" + port.toLatin1());
        const auto fetched = fetch(QUrl(QStringLiteral("https://models.invalid/x.th")));
        qunsetenv("https_proxy");
        expectRefusal(fetched,
                      QStringLiteral("the proxy 127.0.0.1:%1 of the system's settings %2").arg(port, expected));
        QVERIFY(!words(fetched).contains(QStringLiteral("secret")));
    }
    void saysWhenTheProxyIsNotThere()
    {
        qputenv("https_proxy", "http://127.0.0.1:9");
        const auto fetched = fetch(QUrl(QStringLiteral("https://models.invalid/x.th")));
        qunsetenv("https_proxy");
        expectRefusal(fetched, QStringLiteral("the proxy 127.0.0.1:9 of the system's settings"));
    }

    /// Qt asks again by itself when a connection ends before its answer began, and never once it did: nothing is
    /// written twice.
    void asksAgainOnlyWhenNoAnswerBegan()
    {
        bool silent = true;
        const LocalServer server([&](const ServerRequest& request) {
            ServerAnswer answer = LocalServer::file(request, kContent, kTag);
            answer.silent = silent;
            answer.sent = 0;
            return answer;
        });
        DownloadRules rules = testRules();
        rules.fruitlessAttempts = 1;
        expectRefusal(fetch(server.url(QStringLiteral("/x.th")), rules), QStringLiteral("broke off"));
        const qsizetype before = server.requests().size();
        QVERIFY2(before >= 1 && before <= 3, qPrintable(QString::number(before)));
        silent = false;
        expectRefusal(fetch(server.url(QStringLiteral("/x.th")), rules), QStringLiteral("broke off"));
        QCOMPARE(server.requests().size(), before + 1);
    }

private:
    static QSslConfiguration trustTheServer()
    {
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.setCaCertificates({QSslCertificate(LocalServer::certificate())});
        QSslConfiguration::setDefaultConfiguration(trusting);
        return before;
    }
};

QTEST_GUILESS_MAIN(TestHttpGet)
#include "test_http_get.moc"
