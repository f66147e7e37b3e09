#include "tests/pipeline/models/download_fixture.h"

#include <QTcpSocket>
#include <QTimer>

#include <csignal>
#include <thread>

#include <sys/resource.h>

using namespace resonate;
using namespace resonate::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kOther = madeUpContent(700'000, 6);

} // namespace

/// What becomes of a file against a server on this computer that is good, slow, broken or hostile.
class TestDownload final : public QObject, private DownloadFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }

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
};

QTEST_GUILESS_MAIN(TestDownload)
#include "test_download.moc"
