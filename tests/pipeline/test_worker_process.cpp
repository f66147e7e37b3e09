#include "pipeline/worker_process.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

using namespace resonate;

class TestWorkerProcess final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesAnswerAndProgress()
    {
        std::vector<double> told;
        InlineExecutor executor;
        const auto outcome = runWorker({script("read job; echo '{\"progress\":0.25}'; echo '{\"progress\":0.1}'; "
                                               "echo '{\"progress\":1e9}'; echo \"{\\\"done\\\":$job}\""),
                                        {{QStringLiteral("job"), 7}},
                                        {},
                                        {}},
                                       {executor, {}, [&told](double done) { told.push_back(done); }});
        QCOMPARE(outcome.end, WorkerEnd::Done);
        QCOMPARE(outcome.answer.value(QStringLiteral("job")).toInt(), 7);
        QCOMPARE(told, (std::vector<double>{0.25, 1.0}));
    }
    void givesDescriptorsAndNoOthers()
    {
        const std::string path = (folder() / "given").string();
        const int given = open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        QVERIFY(given >= 0);
        const int stray = dup(given); // not close-on-exec: must not be seen
        WorkerJob job{script("echo hello >&3; echo world >&4; n=$(ls -l /proc/$$/fd | grep -c " + path +
                             "); echo \"{\\\"done\\\":{\\\"copies\\\":$n}}\""),
                      {},
                      {given, given},
                      {}};
        const auto outcome = run(job);
        close(stray);
        close(given);
        QCOMPARE(outcome.end, WorkerEnd::Done);
        QCOMPARE(outcome.answer.value(QStringLiteral("copies")).toInt(), 2);
        std::ifstream written(path);
        QCOMPARE(std::string(std::istreambuf_iterator<char>(written), {}), std::string("hello\nworld\n"));
    }
    void endsBadly_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("end");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* body, WorkerEnd end, const char* reason) {
            QTest::newRow(name) << QByteArray(body) << static_cast<int>(end) << QByteArray(reason);
        };
        row("fails", "echo '{\"failed\":{\"code\":\"io\",\"detail\":\"no luck\"}}'; exit 1", WorkerEnd::Failed,
            "no luck");
        row("cancels itself", "echo '{\"failed\":{\"code\":\"cancelled\"}}'", WorkerEnd::Cancelled, "cancelled");
        row("crashes", "kill -SEGV $$", WorkerEnd::BrokeDown, "signal 11");
        row("crashes after its answer", "echo '{\"done\":{}}'; kill -ABRT $$", WorkerEnd::BrokeDown, "signal 6");
        row("says nothing", "exit 0", WorkerEnd::BrokeDown, "without an answer");
        row("bad status after done", "echo '{\"done\":{}}'; exit 3", WorkerEnd::BrokeDown, "exit status 3");
        row("no JSON", "echo oops; sleep 20", WorkerEnd::BrokeDown, "no proper answer");
        row("unknown line", "echo '{\"hello\":1}'; sleep 20", WorkerEnd::BrokeDown, "no proper answer");
        row("two answers", "echo '{\"done\":{}}'; echo '{\"done\":{}}'; sleep 20", WorkerEnd::BrokeDown,
            "no proper answer");
        row("endless line", "exec tr '\\0' x </dev/zero", WorkerEnd::BrokeDown, "no proper answer");
        row("endless lines", "while :; do echo '{\"progress\":0}'; done", WorkerEnd::BrokeDown, "no proper answer");
        row("hangs", "sleep 20", WorkerEnd::OutOfLimit, "ran for more than");
        row("hangs deaf", "trap '' TERM; while :; do sleep 1; done", WorkerEnd::OutOfLimit, "ran for more than");
        row("closes its output", "exec >&-; sleep 20", WorkerEnd::OutOfLimit, "ran for more than");
        row("computes for ever", "ulimit -t 1; while :; do :; done", WorkerEnd::OutOfLimit, "computed for more than");
    }
    void endsBadly()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, end);
        QFETCH(QByteArray, reason);
        WorkerJob job{script(body.constData()), {}, {}, {}};
        job.limits.wallClock = std::chrono::milliseconds(reason.startsWith("ran") ? 300 : 30'000);
        job.limits.cpuSeconds = 60;
        job.limits.lineBytes = 1 << 16;
        job.limits.outputBytes = 1 << 17;
        const auto outcome = run(job);
        QCOMPARE(static_cast<int>(outcome.end), end);
        QVERIFY2(QByteArray::fromStdString(outcome.reason).contains(reason), outcome.reason.c_str());
    }
    void keepsTheEndOfItsMessages()
    {
        const auto outcome = run({script("echo complaint >&2; echo '{\"done\":{}}'"), {}, {}, {}});
        QCOMPARE(outcome.end, WorkerEnd::Done);
        QCOMPARE(outcome.messages, std::string("complaint\n"));
    }
    void aMissingProgramIsNotStarted()
    {
        const auto outcome = run({"/nonexistent/worker", {}, {}, {}});
        QCOMPARE(outcome.end, WorkerEnd::NotStarted);
        QVERIFY(outcome.reason.find("/nonexistent/worker") != std::string::npos);
    }
    void stopsWhenAsked()
    {
        std::stop_source source;
        InlineExecutor executor;
        const auto path = folder() / "pid";
        const WorkerJob job{
            script("trap '' TERM; echo $$ >" + path.string() + "; while :; do sleep 0.1; done"), {}, {}, {}};
        std::jthread stopper([&source, &path] {
            while (!std::filesystem::exists(path) || std::filesystem::file_size(path) == 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            source.request_stop();
        });
        const auto outcome = runWorker(job, {executor, source.get_token(), {}});
        QCOMPARE(outcome.end, WorkerEnd::Cancelled);
        pid_t pid = 0;
        std::ifstream(path) >> pid;
        QVERIFY(pid > 0);
        QVERIFY(kill(pid, 0) != 0); // gone, not a zombie
    }
    void dropsNoCore()
    {
        const auto outcome = run({script("echo \"{\\\"done\\\":{\\\"core\\\":$(ulimit -c)}}\""), {}, {}, {}});
        QCOMPARE(outcome.answer.value(QStringLiteral("core")).toInt(-1), 0);
    }
    void limitsFilesAndMemory()
    {
        WorkerJob job{
            script("echo \"{\\\"done\\\":{\\\"file\\\":$(ulimit -f),\\\"memory\\\":$(ulimit -v)}}\""), {}, {}, {}};
        job.limits.fileBytes = 1 << 20;
        job.limits.addressSpaceBytes = 1 << 30;
        const auto outcome = run(job);
        QCOMPARE(outcome.answer.value(QStringLiteral("file")).toInt() * 512, 1 << 20);
        QCOMPARE(outcome.answer.value(QStringLiteral("memory")).toInt(), 1 << 20);
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    std::filesystem::path script(const std::string& body)
    {
        const auto path = folder() / ("worker" + std::to_string(m_scripts++));
        std::ofstream(path) << "#!/bin/sh\n" << body << '\n';
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
        return path;
    }
    static WorkerOutcome run(const WorkerJob& job)
    {
        InlineExecutor executor;
        return runWorker(job, {executor, {}, {}});
    }
    QTemporaryDir m_folder;
    int m_scripts = 0;
};

QTEST_GUILESS_MAIN(TestWorkerProcess)
#include "test_worker_process.moc"
