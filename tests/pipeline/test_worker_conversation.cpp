#include "pipeline/worker_conversation.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>
#include <thread>

#include <sys/wait.h>

using namespace resonate;
using Heard = WorkerConversation::Heard;

class TestWorkerConversation final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksAndIsAnswered()
    {
        auto worker = WorkerConversation::start(
            {script("while read line; do echo \"heard $line\"; done"), {{QStringLiteral("job"), 1}}, {}, {}});
        QVERIFY(worker);
        QCOMPARE(next(*worker), QByteArray("heard {\"job\":1}"));
        for (int i = 2; i < 100; ++i) {
            worker->say({{QStringLiteral("job"), i}});
            QCOMPARE(next(*worker), "heard {\"job\":" + QByteArray::number(i) + '}');
        }
        worker->hangUp();
        QByteArray line;
        QCOMPARE(worker->listen(line, {}, {}), Heard::Ended);
        QCOMPARE(WEXITSTATUS(worker->status()), 0);
    }
    void hearsEverythingBeforeTheEnd()
    {
        auto worker = WorkerConversation::start({script("printf 'a\\nb\\nc\\n'; echo no >&2; exit 7"), {}, {}, {}});
        QVERIFY(worker);
        for (const char* expected : {"a", "b", "c"})
            QCOMPARE(next(*worker), QByteArray(expected));
        QByteArray line;
        QCOMPARE(worker->listen(line, {}, {}), Heard::Ended);
        QCOMPARE(WEXITSTATUS(worker->status()), 7);
        QCOMPARE(worker->messages(), std::string("no\n"));
    }
    void givesItsOwnEnvironment()
    {
        qputenv("RESONATE_TEST_KEPT", "kept");
        qputenv("RESONATE_TEST_CHANGED", "before");
        auto worker =
            WorkerConversation::start({script("echo $RESONATE_TEST_KEPT $RESONATE_TEST_CHANGED $RESONATE_TEST_NEW"),
                                       {},
                                       {},
                                       {},
                                       {"RESONATE_TEST_CHANGED=after", "RESONATE_TEST_NEW=new"}});
        QVERIFY(worker);
        QCOMPARE(next(*worker), QByteArray("kept after new"));
    }
    void stopsWaiting()
    {
        auto worker = WorkerConversation::start({script("sleep 20"), {}, {}, {}});
        QVERIFY(worker);
        std::stop_source source;
        std::jthread stopper([&source] { source.request_stop(); });
        QByteArray line;
        QCOMPARE(worker->listen(line, source.get_token(), {}), Heard::Stopped);
        QCOMPARE(worker->listen(line, {}, WorkerConversation::Clock::now()), Heard::TooLate);
        worker->end(SIGKILL);
        QVERIFY(WIFSIGNALED(worker->status()));
        QCOMPARE(worker->listen(line, {}, {}), Heard::Ended);
    }
    void refusesBabble()
    {
        WorkerLimits limits;
        limits.lineBytes = 1000;
        auto worker = WorkerConversation::start({script("head -c 1001 /dev/zero; sleep 20"), {}, {}, limits});
        QVERIFY(worker);
        QByteArray line;
        QCOMPARE(worker->listen(line, {}, {}), Heard::Babble);
    }

private:
    static QByteArray next(WorkerConversation& worker)
    {
        QByteArray line;
        const Heard heard = worker.listen(line, {}, WorkerConversation::Clock::now() + std::chrono::seconds(20));
        return heard == Heard::Line ? line : QByteArray("nothing");
    }
    std::filesystem::path script(const std::string& body)
    {
        const auto path =
            std::filesystem::path(m_folder.path().toStdString()) / ("worker" + std::to_string(m_scripts++));
        std::ofstream(path) << "#!/bin/sh\n" << body << '\n';
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
        return path;
    }

    QTemporaryDir m_folder;
    int m_scripts = 0;
};

QTEST_APPLESS_MAIN(TestWorkerConversation)
#include "test_worker_conversation.moc"
