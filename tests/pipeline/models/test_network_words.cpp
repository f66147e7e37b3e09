#include "pipeline/models/network_words.h"

#include <QTest>

using namespace resonate;
using NetworkError = QNetworkReply::NetworkError;

/// Those failures, too, that no server on this computer can be made to show.
class TestNetworkWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatHappened_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("expected");
        QTest::newRow("dns") << int(QNetworkReply::HostNotFoundError)
                             << QStringLiteral("models.invalid cannot be found; is this computer online?");
        QTest::newRow("refused") << int(QNetworkReply::ConnectionRefusedError)
                                 << QStringLiteral("models.invalid takes no connections");
        QTest::newRow("closed") << int(QNetworkReply::RemoteHostClosedError)
                                << QStringLiteral("models.invalid broke off the connection");
        QTest::newRow("timeout") << int(QNetworkReply::TimeoutError)
                                 << QStringLiteral("models.invalid does not answer; is this computer online?");
        QTest::newRow("tls") << int(QNetworkReply::SslHandshakeFailedError)
                             << QStringLiteral("no safe connection to models.invalid can be made, so nothing was "
                                               "fetched (more of it)");
        QTest::newRow("offline") << int(QNetworkReply::UnknownNetworkError)
                                 << QStringLiteral("models.invalid cannot be reached; is this computer online? "
                                                   "(more of it)");
        QTest::newRow("anything else") << int(QNetworkReply::ProtocolFailure)
                                       << QStringLiteral("the network does not get through to models.invalid (more of "
                                                         "it)");
    }
    void saysWhatHappened()
    {
        QFETCH(int, error);
        QFETCH(QString, expected);
        QCOMPARE(wordsFor(error, {}), QStringLiteral("https://models.invalid/x.th: ") + expected);
    }
    void saysWhatTheProxyDid_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("expected");
        QTest::newRow("refused") << int(QNetworkReply::ProxyConnectionRefusedError)
                                 << QStringLiteral("takes no connections; is it running?");
        QTest::newRow("dns") << int(QNetworkReply::ProxyNotFoundError)
                             << QStringLiteral("cannot be found; is this computer online?");
        QTest::newRow("timeout") << int(QNetworkReply::ProxyTimeoutError)
                                 << QStringLiteral("does not answer; is this computer online?");
        QTest::newRow("password") << int(QNetworkReply::ProxyAuthenticationRequiredError)
                                  << QStringLiteral("asks for a name and a password");
        QTest::newRow("anything else") << int(QNetworkReply::UnknownNetworkError)
                                       << QStringLiteral("does not get us through to models.invalid (more of it)");
    }
    void saysWhatTheProxyDid()
    {
        QFETCH(int, error);
        QFETCH(QString, expected);
        QCOMPARE(wordsFor(error, "proxy.invalid:3128"),
                 QStringLiteral("https://models.invalid/x.th: the proxy proxy.invalid:3128 of the system's settings ") +
                     expected);
    }
    void keepsSecretsAndLinesToItself()
    {
        const std::string words = networkWords(QNetworkReply::ProtocolFailure,
                                               QUrl(QStringLiteral("https://me:secret@h.invalid/x?key=secret")),
                                               QStringLiteral("two\nlines") + QString(1000, QLatin1Char('x')), {});
        QVERIFY(words.find("secret") == std::string::npos);
        QVERIFY(words.find('\n') == std::string::npos);
        QVERIFY(words.size() < 400);
    }
    void namesTheProxyWithoutItsPassword()
    {
        qputenv("https_proxy", "http://me:secret@proxy.invalid:3128");
        const std::string proxy = proxyFor(QUrl(QStringLiteral("https://models.invalid/x.th")));
        qunsetenv("https_proxy");
        QCOMPARE(proxy, std::string("proxy.invalid:3128"));
        qputenv("no_proxy", "127.0.0.1");
        QCOMPARE(proxyFor(QUrl(QStringLiteral("https://127.0.0.1/x.th"))), std::string());
        qunsetenv("no_proxy");
    }

private:
    static QString wordsFor(int error, const std::string& proxy)
    {
        return QString::fromStdString(networkWords(static_cast<NetworkError>(error),
                                                   QUrl(QStringLiteral("https://models.invalid/x.th?key=secret")),
                                                   QStringLiteral("more of it"), proxy));
    }
};

QTEST_APPLESS_MAIN(TestNetworkWords)
#include "test_network_words.moc"
