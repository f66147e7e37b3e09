#include "core/audio/audio_buffer.h"
#include "core/inference/torchscript/confinement.h"
#include "core/inference/torchscript/script_model.h"
#include "core/inference/torchscript/script_network.h"
#include "script_archive.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <exception>
#include <functional>
#include <thread>

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace resonate;

namespace {

constexpr int kThreads = 2;

struct ChildOutcome {
    int status = -1;
    QByteArray output; ///< of its standard output
};

/// Runs `work` in a process of its own, whose LibTorch is warm; confining is for good. What it returns is the exit
/// status. This process never starts LibTorch: its threads would not be there in the child.
ChildOutcome inChild(const std::function<int()>& work)
{
    std::array<int, 2> pipeEnds = {-1, -1};
    if (pipe(pipeEnds.data()) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        dup2(pipeEnds[1], STDOUT_FILENO);
        try {
            ScriptNetwork::warmUp(kThreads);
            _exit(work());
        } catch (const std::exception& exception) {
            qWarning("%s", exception.what());
            _exit(4);
        }
    }
    close(pipeEnds[1]);
    ChildOutcome outcome;
    std::array<char, 4096> bytes{};
    for (ssize_t got = 0; (got = read(pipeEnds[0], bytes.data(), bytes.size())) > 0;)
        outcome.output.append(bytes.data(), static_cast<qsizetype>(got));
    close(pipeEnds[0]);
    waitpid(child, &outcome.status, 0);
    return outcome;
}

/// Loads a network of one source that is made of `methods`, separates some noise with it, and prints what went wrong.
int printVerdict(const std::string& archive)
{
    const auto say = [](const std::string& text) {
        return write(STDOUT_FILENO, text.data(), text.size()) == static_cast<ssize_t>(text.size()) ? 0 : 3;
    };
    ScriptModelDescription description;
    description.sources = {"vocals"};
    description.segmentFrames = 4096;
    const auto model = loadScriptModel(std::as_bytes(std::span(archive)), description, kThreads);
    if (!model)
        return say(model.error().detail);
    AudioBuffer input(2, 4096);
    for (std::size_t i = 0; i < 4096; ++i)
        input.channel(0)[i] = static_cast<float>(i % 7) - 3.0F;
    AudioBuffer output(2, 4096);
    const std::array<AudioView, 1> views = {output.view()};
    const SegmentTask task = {input.view(), views};
    const int first = 0;
    const auto done = (*model)->separate({&task, 1}, {&first, 1}, {});
    return say(done ? "done" : done.error().detail);
}

int refused(long result, int expected = EPERM)
{
    return result == -1 && errno == expected ? 0 : 1;
}

} // namespace

Q_DECLARE_METATYPE(std::function<int()>)

class TestConfinement final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void systemCallsAreRefused_data()
    {
        QTest::addColumn<std::function<int()>>("attempt");
        const auto row = [](const char* name, const std::function<int()>& attempt) { QTest::newRow(name) << attempt; };
        const QByteArray path = QFile::encodeName(m_folder.filePath(QStringLiteral("kept")));
        QFile kept(QFile::decodeName(path));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        row("read a file", [] { return refused(open("/etc/passwd", O_RDONLY | O_CLOEXEC)); });
        row("make a file",
            [path] { return refused(open((path + "2").constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600)); });
        row("delete a file", [path] { return refused(unlink(path.constData())); });
        row("rename a file", [path] { return refused(rename(path.constData(), (path + "2").constData())); });
        row("make a folder", [path] { return refused(mkdir((path + "2").constData(), 0700)); });
        row("use the network", [] { return refused(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)); });
        row("start a process", [] { return refused(fork()); });
        row("run a program", [] { return refused(execl("/bin/true", "true", nullptr)); });
        row("signal the parent", [] { return refused(kill(getppid(), 0)); });
        row("memory that is a file", [] { return refused(memfd_create("x", 0)); });
        row("another descriptor", [] { return refused(dup(STDOUT_FILENO)); });
    }
    void systemCallsAreRefused()
    {
        QFETCH(std::function<int()>, attempt);
        QCOMPARE(inChild([&] { return confine() ? attempt() : 2; }).status, 0);
    }
    void threadsStillStart()
    {
        const auto outcome = inChild([] {
            if (!confine())
                return 2;
            int made = 0;
            std::thread([&made] { made = refused(open("/etc/passwd", O_RDONLY | O_CLOEXEC)) + 1; }).join();
            return made == 1 ? 0 : 1;
        });
        QCOMPARE(outcome.status, 0);
    }
    void scripts_data()
    {
        QTest::addColumn<std::string>("methods");
        QTest::addColumn<bool>("confined");
        QTest::addColumn<QByteArray>("words"); // that stand in what is said
        QTest::addColumn<bool>("writes");
        const std::string out = m_folder.filePath(QStringLiteral("written")).toStdString();
        const std::string in = m_folder.filePath(QStringLiteral("secret")).toStdString();
        QFile secret(QString::fromStdString(in));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write(QByteArray(8192, 'x'));
        // A script's __setstate__ runs while it is loaded, before anybody could look at it.
        const auto whileLoaded = [](const std::string& statement) {
            return "def __getstate__(self):\n    return 0\ndef __setstate__(self, state: int):\n    " + statement +
                   "\ndef forward(self, x):\n    return x.unsqueeze(1)\n";
        };
        const std::string save = whileLoaded("torch.save(state, '" + out + "')");
        const std::string map = whileLoaded("print(torch.from_file('" + in + "', False, 8).sum())");
        const std::string grow = whileLoaded("print(torch.from_file('" + out + "', True, 8).sum())");
        const std::string honest =
            "def forward(self, x):\n    w = torch.ones([2, 2, 31])\n    return torch.relu(torch.conv1d("
            "x, w, None, [1], [15])).unsqueeze(1)\n";
        // Free, the scripts do what they are here for; LibTorch's save does not notice that its file is not there.
        const QByteArray refusal = "Operation not permitted";
        QTest::newRow("saving, free") << save << false << QByteArray("done") << true;
        QTest::newRow("saving") << save << true << QByteArray("done") << false;
        QTest::newRow("mapping, free") << map << false << QByteArray("done") << false;
        QTest::newRow("mapping") << map << true << refusal << false;
        QTest::newRow("mapping to write, free") << grow << false << QByteArray("done") << true;
        QTest::newRow("mapping to write") << grow << true << refusal << false;
        QTest::newRow("honest") << honest << true << QByteArray("done") << false;
        QTest::newRow("printing")
            << std::string("def forward(self, x):\n    print('{\"done\": {}}')\n    return x.unsqueeze(1)\n") << true
            << QByteArray("done") << false;
    }
    void scripts()
    {
        QFETCH(std::string, methods);
        QFETCH(bool, confined);
        QFETCH(QByteArray, words);
        QFETCH(bool, writes);
        const QString written = m_folder.filePath(QStringLiteral("written"));
        QFile::remove(written);
        const auto outcome = inChild([&] {
            const std::string archive = scriptArchive(methods);
            return !confined || confine() ? printVerdict(archive) : 2;
        });
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.output.contains(words), outcome.output.constData());
        QVERIFY2(!outcome.output.contains('{') && !outcome.output.contains('\n'), outcome.output.constData());
        QCOMPARE(QFile::exists(written), writes);
        qInfo("%s", outcome.output.constData());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestConfinement)
#include "test_confinement.moc"
