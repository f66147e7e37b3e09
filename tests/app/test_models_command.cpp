#include "app/cli/models_command.h"
#include "cli_runner.h"
#include "tests/pipeline/models/local_server.h"
#include "tests/pipeline/models/made_up_models.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace resonate;
using namespace resonate::test;
namespace fs = std::filesystem;

namespace {

/// Leads one of this program's own outputs into a file while it lives.
class Captured final {
public:
    Captured(int stream, const fs::path& path) : m_stream(stream), m_before(dup(stream)), m_path(path)
    {
        const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        dup2(file, stream);
        close(file);
    }
    ~Captured()
    {
        dup2(m_before, m_stream);
        close(m_before);
    }
    Captured(const Captured&) = delete;
    Captured& operator=(const Captured&) = delete;
    QByteArray text() const
    {
        fflush(nullptr);
        return readFile(m_path);
    }

private:
    int m_stream;
    int m_before;
    fs::path m_path;
};

} // namespace

/// `resonate-cli models`: with models and a server that are made up, and the real program where it needs neither.
class TestModelsCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->path().toStdString();
        m_store.emplace(m_models.catalogue, m_path / "models");
        m_requests = 0;
        m_solo = m_path / m_models.soloFile().name;
        writeFile(m_solo, m_models.soloContent);
    }

    void installs()
    {
        const ProgramRun run = models({"install", "quartet", "--json"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(run.json()[QStringLiteral("installed")].toString(), QStringLiteral("quartet"));
        QCOMPARE(run.json()[QStringLiteral("bytes")].toInt(), 300'001);
        QCOMPARE(run.json()[QStringLiteral("fetched")].toArray().size(), 2);
        QVERIFY(run.err.contains("Licence of the weights: made up"));
        QVERIFY(m_store->find(m_models.quartet(), {}));
        const ProgramRun again = models({"install", "quartet"});
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.out.contains("quartet is installed (300 kB)."), again.out.constData());
        QCOMPARE(m_requests, 2);
    }
    void saysWhyItDidNotInstall()
    {
        m_offers404 = true;
        const ProgramRun run = models({"install", "solo", "--json"});
        m_offers404 = false;
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("no such file on the server any more (HTTP 404)"), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }
    void importsVerifiesAndRemoves()
    {
        const ProgramRun imported = models({"import", m_solo.string(), "--json"});
        QVERIFY2(imported.exitCode == 0, imported.err.constData());
        QCOMPARE(imported.json()[QStringLiteral("installed")].toArray(), QJsonArray{QStringLiteral("solo")});
        QCOMPARE(imported.json()[QStringLiteral("imported")].toArray().size(), 1);
        QVERIFY(models({"list"}).out.contains("installed, 300 kB (recommended)"));
        const ProgramRun verified = models({"verify", "--json"});
        QCOMPARE(verified.exitCode, 0);
        QVERIFY(verified.json()[QStringLiteral("good")].toBool());
        QCOMPARE(verified.json()[QStringLiteral("models")].toArray().size(), 1);
        const ProgramRun removed = models({"remove", "solo", "--json"});
        QCOMPARE(removed.exitCode, 0);
        QCOMPARE(removed.json()[QStringLiteral("bytes")].toInt(), 300'000);
        QVERIFY(!fs::exists(m_store->pathOf(m_models.soloFile())));
        QCOMPARE(models({"remove", "solo"}).exitCode, kBadInput);
    }
    void aPartOfABag()
    {
        writeFile(m_path / "half.th", m_models.quartetContents[0]);
        const ProgramRun run = models({"import", (m_path / "half.th").string()});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains("quartet: 1 of 2 files are there."), run.out.constData());
        QVERIFY(models({"list"}).out.contains("1 of 2 files are there"));
    }
    void verifyFindsDamage()
    {
        QCOMPARE(models({"import", m_solo.string()}).exitCode, 0);
        writeFile(m_store->pathOf(m_models.soloFile()), "damaged");
        const ProgramRun run = models({"verify", "solo", "--json"});
        QCOMPARE(run.exitCode, kBadInput);
        QVERIFY(!run.json()[QStringLiteral("good")].toBool(true));
        const QJsonObject model = run.json()[QStringLiteral("models")].toArray().first().toObject();
        QCOMPARE(model[QStringLiteral("files")].toArray().first().toObject()[QStringLiteral("state")].toString(),
                 QStringLiteral("damaged"));
        QVERIFY(run.err.contains("not every file is good"));
        QVERIFY(models({"verify"}).out.contains("is damaged"));
    }

    void theProgramListsWhatItKnows()
    {
        const ProgramRun run = program({"models", "list", "--json"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(run.json()[QStringLiteral("folder")].toString(), QString::fromStdString(m_store->root().string()));
        const QJsonArray list = run.json()[QStringLiteral("models")].toArray();
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[1].toObject()[QStringLiteral("name")].toString(), QStringLiteral("htdemucs"));
        QVERIFY(list[1].toObject()[QStringLiteral("recommended")].toBool());
        QVERIFY(!list[1].toObject()[QStringLiteral("installed")].toBool(true));
        QVERIFY(program({"models", "list"}).out.contains("not installed, 84 MB to fetch (recommended)"));
        QVERIFY(!fs::exists(m_store->root()));
    }
    void theProgramVerifiesNothing()
    {
        QVERIFY(program({"models", "verify"}).out.contains("No model is installed."));
        const ProgramRun run = program({"models", "verify", "--json"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.json()[QStringLiteral("models")].toArray().isEmpty());
        QCOMPARE(program({"models", "verify", "htdemucs"}).exitCode, kBadInput);
    }
    void theProgramRefuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const QStringList& arguments, int exitCode, const char* expected) {
            QTest::newRow(name) << arguments << exitCode << QByteArray(expected);
        };
        const QString list = QStringLiteral("list");
        const QString import = QStringLiteral("import");
        const QString remove = QStringLiteral("remove");
        const QString verify = QStringLiteral("verify");
        const QString install = QStringLiteral("install");
        const QString unknown = QStringLiteral("duet");
        row("nothing", {}, kWrongUsage, "models list, install NAME");
        row("another verb", {QStringLiteral("fetch")}, kWrongUsage, "models list, install NAME");
        row("list of something", {list, unknown}, kWrongUsage, "models list, install NAME");
        row("an option", {list, QStringLiteral("--loud")}, kWrongUsage, "--loud");
        row("install nothing", {install}, kWrongUsage, "install NAME");
        row("install ''", {install, QString()}, kWrongUsage, "install NAME");
        row("install two", {install, unknown, unknown}, kWrongUsage, "install NAME");
        row("install unknown", {install, unknown}, kWrongUsage, "there is no model");
        row("verify unknown", {verify, unknown}, kWrongUsage, "there is no model");
        row("remove nothing", {remove}, kWrongUsage, "remove NAME");
        row("remove unknown", {remove, unknown}, kWrongUsage, "there is no model");
        row("remove absent", {remove, QStringLiteral("htdemucs")}, kBadInput, "is not installed");
        row("import nothing", {import}, kWrongUsage, "import FILE");
        row("import absent", {import, QStringLiteral("/absent.th")}, kBadInput, "there is no such file");
        row("import a folder", {import, QStringLiteral("/")}, kBadInput, "is a folder");
        row("import a stranger", {import, QStringLiteral("SOLO")}, kBadInput, "is no official file");
    }
    void theProgramRefuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, expected);
        std::vector<std::string> all = {"models"};
        for (const QString& argument : arguments)
            all.push_back(argument == QLatin1String("SOLO") ? m_solo.string() : argument.toStdString());
        const ProgramRun run = program(all);
        QCOMPARE(run.exitCode, exitCode);
        QVERIFY2(run.err.contains(expected), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }

private:
    ProgramRun models(const std::vector<std::string>& arguments)
    {
        DownloadRules rules;
        rules.allowLoopbackHttp = true;
        const Captured out(STDOUT_FILENO, m_path / "out");
        const Captured err(STDERR_FILENO, m_path / "err");
        ProgramRun run;
        run.exitCode = runModels({arguments, {}}, *m_store, rules);
        run.out = out.text();
        run.err = err.text();
        return run;
    }
    ProgramRun program(const std::vector<std::string>& arguments) const
    {
        QStringList list;
        for (const std::string& argument : arguments)
            list << QString::fromStdString(argument);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("RESONATE_MODELS"), QString::fromStdString(m_store->root().string()));
        return runProgram(QStringLiteral(RESONATE_BIN_DIR "/resonate-cli"), list, environment);
    }

    const LocalServer m_server{[this](const ServerRequest& request) {
        ++m_requests;
        return m_offers404 ? ServerAnswer{404} : LocalServer::file(request, m_models.contentOf(request.path.mid(1)));
    }};
    const MadeUpModels m_models{m_server.base()};
    int m_requests = 0;
    bool m_offers404 = false;
    std::optional<QTemporaryDir> m_folder;
    std::optional<ModelStore> m_store;
    fs::path m_path;
    fs::path m_solo;
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    TestModelsCommand test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_models_command.moc"
