#include "pipeline/models/download.h"
#include "tests/pipeline/models/local_server.h"
#include "tests/pipeline/models/made_up_models.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <thread>

#include <sys/resource.h>
#include <sys/wait.h>

using namespace resonate;
using namespace resonate::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kContent = madeUpContent(700'000, 5);
const QByteArray kOther = madeUpContent(700'000, 6);
const QByteArray kTag = "\"v1\"";

DownloadRules testRules()
{
    DownloadRules rules;
    rules.stallTimeout = 10s; // so that nothing but the tests of stalling sees it
    rules.retryPause = 1ms;
    rules.allowLoopbackHttp = true;
    return rules;
}

QString words(const Result<>& result)
{
    return result ? QStringLiteral("it went well") : QString::fromStdString(result.error().detail);
}

} // namespace

/// Against a server on this computer that is good, slow, broken or hostile.
class TestDownload final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_root = m_folder->path().toStdString();
        m_file = fileFor("cccc", kContent);
        m_messages.clear();
        m_fractions.clear();
    }

    void fetchesAFile_data()
    {
        QTest::addColumn<bool>("wellKnown");
        QTest::addColumn<bool>("withLength");
        QTest::newRow("size and hash known") << true << true;
        QTest::newRow("beginning of the hash known") << false << true;
        QTest::newRow("no length") << false << false;
    }
    void fetchesAFile()
    {
        QFETCH(bool, wellKnown);
        QFETCH(bool, withLength);
        m_file = fileFor("cccc", kContent, wellKnown);
        const LocalServer server([&](const ServerRequest& request) {
            ServerAnswer answer = LocalServer::file(request, kContent);
            if (!withLength)
                answer.claimedLength = -1;
            return answer;
        });
        const auto fetched = fetch(server.url(QStringLiteral("/x.th")));
        QVERIFY2(fetched, qPrintable(words(fetched)));
        QCOMPARE(partialContent(), kContent);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(!server.requests().first().headers.contains("range"));
        QCOMPARE(server.requests().first().headers.value("accept-encoding"), QByteArray("identity"));
        QVERIFY(std::ranges::is_sorted(m_fractions));
        if (withLength)
            QCOMPARE(m_fractions.last(), 1.0);
    }
    /// The CLI and the window fetch on a thread of a pool, where no event loop runs.
    void worksOnAThreadWithoutAnEventLoop()
    {
        const LocalServer server([](const ServerRequest& request) { return LocalServer::file(request, kContent); });
        const QUrl address = server.url(QStringLiteral("/x.th"));
        std::atomic<int> state = 0;
        std::jthread thread([&] { state = fetch(address) ? 1 : 2; });
        QTRY_VERIFY(state != 0);
        QCOMPARE(state, 1);
        QCOMPARE(partialContent(), kContent);
    }

    void goesOnWhenTheConnectionBreaks()
    {
        const LocalServer server([&](const ServerRequest& request) {
            ServerAnswer answer = LocalServer::file(request, kContent, kTag);
            if (answer.body.size() > 250'000)
                answer.sent = 150'000;
            return answer;
        });
        const auto fetched = fetch(server.url(QStringLiteral("/x.th")));
        QVERIFY2(fetched, qPrintable(words(fetched)));
        QCOMPARE(partialContent(), kContent);
        QCOMPARE(m_messages.size(), 3);
        QVERIFY(m_messages.first().contains(QStringLiteral("150 kB")));
        QByteArrayList ranges;
        for (const ServerRequest& request : server.requests()) // Qt may ask twice by itself when a connection breaks
            if (const QByteArray range = request.headers.value("range"); ranges.isEmpty() || range != ranges.last())
                ranges << range;
        QCOMPARE(ranges, (QByteArrayList{"", "bytes=150000-", "bytes=300000-", "bytes=450000-"}));
        QCOMPARE(server.requests().last().headers.value("if-range"), kTag);
    }
    void givesUpWhenNothingMoreComes()
    {
        const LocalServer server([&](const ServerRequest& request) {
            ServerAnswer answer = LocalServer::file(request, kContent, kTag);
            answer.sent = request.headers.contains("range") ? 0 : 1000;
            return answer;
        });
        expectRefusal(fetch(server.url(QStringLiteral("/x.th"))), QStringLiteral("broke off"));
        QCOMPARE(m_messages.size(), 3); // the first connection brought something, the next three did not
        QCOMPARE(partialContent(), kContent.left(1000));
    }
    void aServerThatBreaksAlwaysAtTheSamePlaceIsGivenUp()
    {
        const LocalServer server([&](const ServerRequest&) {
            ServerAnswer answer;
            answer.body = kContent;
            answer.sent = 100'000; // and Range is not understood
            return answer;
        });
        expectRefusal(fetch(server.url(QStringLiteral("/x.th"))), QStringLiteral("broke off"));
        QCOMPARE(m_messages.size(), 3);
    }
    void anotherRunGoesOn()
    {
        begin(kContent.left(400'000), "\"v1\"");
        const LocalServer server(
            [](const ServerRequest& request) { return LocalServer::file(request, kContent, kTag); });
        const auto fetched = fetch(server.url(QStringLiteral("/x.th")));
        QVERIFY2(fetched, qPrintable(words(fetched)));
        QCOMPARE(partialContent(), kContent);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().headers.value("range"), QByteArray("bytes=400000-"));
        QVERIFY(m_fractions.first() > 0.5);
    }
    void whatIsWholeAlreadyIsNotAskedFor()
    {
        begin(kContent, "");
        const LocalServer server([](const ServerRequest&) { return ServerAnswer{500}; });
        QVERIFY(fetch(server.url(QStringLiteral("/x.th"))));
        QVERIFY(server.requests().isEmpty());
    }

    /// Every way in which what is there may not go with what the server has: it is fetched whole.
    void beginsAgain_data()
    {
        QTest::addColumn<QByteArray>("begun");
        QTest::addColumn<QString>("server");
        QTest::addColumn<int>("requests");
        const QByteArray good = kContent.left(400'000);
        QTest::newRow("range not supported") << good << QStringLiteral("no ranges") << 1;
        QTest::newRow("another version now") << good << QStringLiteral("new version") << 1;
        QTest::newRow("416") << good << QStringLiteral("416") << 2;
        QTest::newRow("another part") << good << QStringLiteral("wrong part") << 2;
        QTest::newRow("a part of who knows what") << good << QStringLiteral("no content-range") << 2;
        QTest::newRow("damaged beginning") << kOther.left(400'000) << QStringLiteral("good") << 2;
        QTest::newRow("longer than the file") << kOther + kOther << QStringLiteral("good") << 1;
        QTest::newRow("as long as the file") << kOther << QStringLiteral("good") << 1;
    }
    void beginsAgain()
    {
        QFETCH(QByteArray, begun);
        QFETCH(QString, server);
        QFETCH(int, requests);
        begin(begun, "\"v1\"");
        const LocalServer local([&](const ServerRequest& request) {
            const bool resumed = request.headers.contains("range");
            if (server == QLatin1String("416") && resumed)
                return ServerAnswer{416, {"Content-Range: bytes */700000"}};
            if (server == QLatin1String("wrong part") && resumed)
                return ServerAnswer{206, {"Content-Range: bytes 399999-699999/700000"}, kContent.mid(399'999)};
            if (server == QLatin1String("no content-range") && resumed)
                return ServerAnswer{206, {}, kContent.mid(400'000)};
            if (server == QLatin1String("no ranges"))
                return LocalServer::file({request.path, {}}, kContent);
            return LocalServer::file(request, kContent, server == QLatin1String("new version") ? "\"v2\"" : kTag);
        });
        const auto fetched = fetch(local.url(QStringLiteral("/x.th")));
        QVERIFY2(fetched, qPrintable(words(fetched)));
        QCOMPARE(partialContent(), kContent);
        QCOMPARE(local.requests().size(), requests);
    }

    void wrongContentIsDeleted_data()
    {
        QTest::addColumn<bool>("wellKnown");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("another file") << true << kOther;
        QTest::newRow("another file, size not known") << false << madeUpContent(1234, 9);
        QByteArray flipped = kContent;
        flipped[555'555] = static_cast<char>(flipped[555'555] ^ 1);
        QTest::newRow("one bit") << true << flipped;
        QTest::newRow("nothing at all") << false << QByteArray();
    }
    void wrongContentIsDeleted()
    {
        QFETCH(bool, wellKnown);
        QFETCH(QByteArray, content);
        m_file = fileFor("cccc", kContent, wellKnown);
        const LocalServer server([&](const ServerRequest& request) { return LocalServer::file(request, content); });
        expectRefusal(fetch(server.url(QStringLiteral("/x.th"))), QStringLiteral("is not the official file"));
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(!std::filesystem::exists(m_root / "partial"));
    }
    void wrongLengthIsRefusedBeforeAnythingIsTaken_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::newRow("short") << qint64(699'999);
        QTest::newRow("long") << qint64(700'001);
        QTest::newRow("huge") << (qint64(1) << 50);
    }
    void wrongLengthIsRefusedBeforeAnythingIsTaken()
    {
        QFETCH(qint64, length);
        const LocalServer server([&](const ServerRequest& request) {
            ServerAnswer answer = LocalServer::file(request, kContent);
            answer.claimedLength = length;
            return answer;
        });
        expectRefusal(fetch(server.url(QStringLiteral("/x.th"))), QStringLiteral("the official file has 700000"));
        QVERIFY(!std::filesystem::exists(m_root / "partial"));
    }
    /// More was promised than came: the hash decides, not the server's word.
    void contentCountsMoreThanItsLength()
    {
        m_file = fileFor("cccc", kContent, false);
        const LocalServer server([&](const ServerRequest& request) {
            ServerAnswer answer = LocalServer::file(request, kContent);
            answer.claimedLength = kContent.size() + 5;
            return answer;
        });
        const auto fetched = fetch(server.url(QStringLiteral("/x.th")));
        QVERIFY2(fetched, qPrintable(words(fetched)));
        QCOMPARE(partialContent(), kContent);
    }
    void anEndlessFileIsCutOff()
    {
        const LocalServer server(
            [](const ServerRequest&) { return ServerAnswer{200, {}, {}, -1, {}, ServerAnswer::Then::Endless}; });
        expectRefusal(fetch(server.url(QStringLiteral("/x.th"))), QStringLiteral("sends more than the 700 kB"));
        QVERIFY(!std::filesystem::exists(m_root / "partial"));
    }
    void anEndlessErrorPageIsNotRead()
    {
        const LocalServer server(
            [](const ServerRequest&) { return ServerAnswer{404, {}, {}, -1, {}, ServerAnswer::Then::Endless}; });
        expectRefusal(fetch(server.url(QStringLiteral("/x.th"))), QStringLiteral("HTTP 404"));
    }

    void aServerThatFallsSilentIsLeft_data()
    {
        QTest::addColumn<bool>("silent");
        QTest::newRow("before it answers") << true;
        QTest::newRow("in the middle") << false;
    }
    void aServerThatFallsSilentIsLeft()
    {
        QFETCH(bool, silent);
        const LocalServer server([&](const ServerRequest& request) {
            ServerAnswer answer = LocalServer::file(request, kContent, kTag);
            answer.sent = 123'456;
            answer.then = ServerAnswer::Then::Stall;
            answer.silent = silent;
            return answer;
        });
        DownloadRules rules = testRules();
        rules.stallTimeout = 150ms;
        expectRefusal(fetch(server.url(QStringLiteral("/x.th")), rules), QStringLiteral("has sent nothing for 0.15 s"));
        QCOMPARE(partialContent(), silent ? QByteArray() : kContent.left(123'456));
    }
    /// Slow, but never silent for as long as the timeout: ten pieces, 50 ms apart, with a timeout of 300 ms.
    void aSlowServerIsWaitedFor()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTimer timer;
        int piece = 0;
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 700000\r\n\r\n");
            QObject::connect(&timer, &QTimer::timeout, socket,
                             [&, socket] { socket->write(kContent.mid(70'000 * piece++, 70'000)); });
            timer.start(50);
        });
        DownloadRules rules = testRules();
        rules.stallTimeout = 300ms;
        const auto fetched = fetch(QUrl(QStringLiteral("http://127.0.0.1:%1/x.th").arg(server.serverPort())), rules);
        QVERIFY2(fetched, qPrintable(words(fetched)));
        QCOMPARE(partialContent(), kContent);
    }

    void stopsAtOnce_data()
    {
        QTest::addColumn<bool>("silent");
        QTest::newRow("before an answer") << true;
        QTest::newRow("in the middle") << false;
    }
    void stopsAtOnce()
    {
        QFETCH(bool, silent);
        const LocalServer server([&](const ServerRequest& request) {
            ServerAnswer answer = LocalServer::file(request, kContent, kTag);
            answer.sent = 200'000;
            answer.then = ServerAnswer::Then::Stall; // for ten seconds, if nobody stops
            answer.silent = silent;
            return answer;
        });
        std::stop_source stop;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(150ms);
            stop.request_stop();
        });
        const auto fetched = fetch(server.url(QStringLiteral("/x.th")), testRules(), stop.get_token());
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().code, ErrorCode::Cancelled);
        QCOMPARE(partialContent(), silent ? QByteArray() : kContent.left(200'000)); // for the next time
    }
    void stopsBeforeItBegins()
    {
        const LocalServer server([](const ServerRequest& request) { return LocalServer::file(request, kContent); });
        std::stop_source stop;
        stop.request_stop();
        const auto fetched = fetch(server.url(QStringLiteral("/x.th")), testRules(), stop.get_token());
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().code, ErrorCode::Cancelled);
        QVERIFY(server.requests().isEmpty());
    }
    void stopsBetweenAttempts()
    {
        const LocalServer server([&](const ServerRequest& request) {
            ServerAnswer answer = LocalServer::file(request, kContent, kTag);
            answer.sent = 1000;
            return answer;
        });
        DownloadRules rules = testRules();
        rules.retryPause = 1h;
        std::stop_source stop;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(150ms);
            stop.request_stop();
        });
        const auto fetched = fetch(server.url(QStringLiteral("/x.th")), rules, stop.get_token());
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().code, ErrorCode::Cancelled);
    }

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
    void saysWhenTheProxyIsNotThere()
    {
        qputenv("https_proxy", "http://127.0.0.1:9");
        const auto fetched = fetch(QUrl(QStringLiteral("https://models.invalid/x.th")));
        qunsetenv("https_proxy");
        expectRefusal(fetched, QStringLiteral("the proxy 127.0.0.1:9 of the system's settings"));
    }

    void aFullDiskLosesNothing()
    {
        const LocalServer server(
            [](const ServerRequest& request) { return LocalServer::file(request, kContent, kTag); });
        rlimit before = {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small = {600'000, before.rlim_max}; // a limit of file size stands in for a full disk
        setrlimit(RLIMIT_FSIZE, &small);
        const auto full = fetch(server.url(QStringLiteral("/x.th")));
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::NoSpace);
        QCOMPARE(partialContent(), kContent.left(600'000));
        const auto fetched = fetch(server.url(QStringLiteral("/x.th")));
        QVERIFY2(fetched, qPrintable(words(fetched)));
        QCOMPARE(partialContent(), kContent);
    }
    void moreThanTheDiskHoldsIsNotBegun()
    {
        m_file = fileFor("cccc", kContent, false);
        const LocalServer server([&](const ServerRequest& request) {
            ServerAnswer answer = LocalServer::file(request, kContent);
            answer.claimedLength = CatalogueFile::kLargestBytes + 1;
            return answer;
        });
        expectRefusal(fetch(server.url(QStringLiteral("/x.th"))), QStringLiteral("more than such a file can have"));
    }

private:
    std::filesystem::path dataPath() const { return m_root / "partial" / m_file.name / "data"; }
    QByteArray partialContent() const { return readFile(dataPath()); }
    /// Leaves what an earlier run would have.
    void begin(const QByteArray& content, const std::string& validator)
    {
        std::filesystem::create_directories(dataPath().parent_path());
        writeFile(dataPath(), content);
        writeFile(dataPath().parent_path() / "validator", QByteArray::fromStdString(validator));
    }
    Result<> fetch(const QUrl& address, const DownloadRules& rules = testRules(), const std::stop_token& stop = {})
    {
        const ModelWork work{stop, [this](double fraction) { m_fractions.append(fraction); },
                             [this](const QString& text) { m_messages.append(text); }};
        auto partial = PartialDownload::open(m_root, m_file, {});
        return partial ? download(address, m_file, *partial, rules, work) : Result<>(partial.error());
    }
    static void expectRefusal(const Result<>& result, const QString& expected)
    {
        QVERIFY2(!result && result.error().code == ErrorCode::Io, qPrintable(words(result)));
        QVERIFY2(words(result).contains(expected), qPrintable(words(result)));
        QVERIFY(!words(result).contains(QLatin1Char('\n')));
    }
    static QSslConfiguration trustTheServer()
    {
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.setCaCertificates({QSslCertificate(LocalServer::certificate())});
        QSslConfiguration::setDefaultConfiguration(trusting);
        return before;
    }

    std::optional<QTemporaryDir> m_folder;
    std::filesystem::path m_root;
    CatalogueFile m_file;
    QStringList m_messages;
    QList<double> m_fractions;
};

QTEST_GUILESS_MAIN(TestDownload)
#include "test_download.moc"
