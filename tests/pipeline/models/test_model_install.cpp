#include "pipeline/models/model_install.h"
#include "tests/pipeline/models/download_fixture.h"

#include <QProcess>

#include <thread>

using namespace resonate;
using namespace resonate::test;
namespace fs = std::filesystem;

namespace {

const QString kInstallSolo = QStringLiteral("--install-solo"); // ROOT ADDRESS: this program as the one that is killed

int installSolo(const QString& root, const QString& address)
{
    const MadeUpModels models(address);
    const ModelStore store(models.catalogue, root.toStdString());
    return installModel(models.solo(), store, testRules(), {}) ? 0 : 1;
}

} // namespace

class TestModelInstall final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_root = fs::path(m_folder->path().toStdString()) / "models";
        m_handler = [this](const ServerRequest& request) { return official(request); };
        m_server.emplace([this](const ServerRequest& request) { return m_handler(request); });
        m_models.emplace(m_server->base());
        m_store.emplace(m_models->catalogue, m_root);
        m_fractions.clear();
    }

    void aBag()
    {
        const auto report = install(m_models->quartet());
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->fetched, names());
        QVERIFY(report->unchanged.empty());
        QCOMPARE(report->bytes, 300'001);
        QVERIFY(std::ranges::is_sorted(m_fractions));
        QCOMPARE(m_fractions.last(), 1.0);
        expectInstalled();
        QCOMPARE(m_server->requests().size(), 2);
    }
    void whatIsGoodIsNotFetchedAgain()
    {
        fs::create_directories(m_root);
        writeFile(m_root / names()[1], m_models->quartetContents[1]);
        const auto report = install(m_models->quartet());
        QVERIFY(report);
        QCOMPARE(report->fetched, std::vector<std::string>{names()[0]});
        QCOMPARE(report->unchanged, std::vector<std::string>{names()[1]});
        const auto again = install(m_models->quartet());
        QVERIFY(again && again->fetched.empty());
        QCOMPARE(m_server->requests().size(), 1);
        expectInstalled();
    }
    void whatIsDamagedIsFetchedAnew()
    {
        QVERIFY(install(m_models->quartet()));
        writeFile(m_root / names()[0], m_models->quartetContents[1]);
        const auto report = install(m_models->quartet());
        QVERIFY(report);
        QCOMPARE(report->fetched, std::vector<std::string>{names()[0]});
        expectInstalled();
    }
    void aWrongHashInstallsNothing()
    {
        m_handler = [this](const ServerRequest& request) {
            ServerAnswer answer = official(request);
            answer.body[1000] = static_cast<char>(answer.body[1000] ^ 1);
            return answer;
        };
        const auto report = install(m_models->quartet());
        QVERIFY(!report && report.error().code == ErrorCode::Io);
        QVERIFY2(report.error().detail.find("is not the official file") != std::string::npos,
                 report.error().detail.c_str());
        QVERIFY(fs::is_empty(m_root));
    }
    void theSecondFileIsNotThere()
    {
        m_handler = [this](const ServerRequest& request) {
            return request.path.contains("bbbb") ? ServerAnswer{404} : official(request);
        };
        const auto report = install(m_models->quartet());
        QVERIFY(!report && report.error().detail.find("HTTP 404") != std::string::npos);
        QCOMPARE(m_store->presence(m_models->quartet()).filesThere, 1); // kept for the next time
        m_handler = [this](const ServerRequest& request) { return official(request); };
        QVERIFY(install(m_models->quartet()));
        expectInstalled();
    }
    /// A program that is killed in the middle leaves what came, and the next one asks for the rest.
    void goesOnAfterAKill()
    {
        m_handler = [this](const ServerRequest& request) {
            ServerAnswer answer = official(request);
            answer.sent = 100'000;
            answer.then = ServerAnswer::Then::Stall;
            return answer;
        };
        const fs::path data = m_root / "partial" / m_models->soloFile().name / "data";
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    {kInstallSolo, QString::fromStdString(m_root.string()), m_server->base()});
        std::error_code error;
        QTRY_VERIFY(fs::exists(data, error) && fs::file_size(data, error) == 100'000);
        other.kill();
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitStatus(), QProcess::CrashExit);
        QCOMPARE(m_store->presence(m_models->solo()).partialBytes, 100'000);

        m_handler = [this](const ServerRequest& request) { return official(request); };
        const auto report = install(m_models->solo());
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(m_server->requests().last().headers.value("range"), QByteArray("bytes=100000-"));
        QVERIFY(m_store->find(m_models->solo(), {}));
        QVERIFY(!fs::exists(m_root / "partial"));
    }
    /// Two programs at once: one fetches, the other waits and finds it done.
    void twoAtOnceFetchItOnce()
    {
        std::atomic<int> good = 0;
        std::atomic<int> ended = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 2; ++i)
            threads.emplace_back([&] {
                good += installModel(m_models->quartet(), *m_store, testRules(), {}) ? 1 : 0;
                ++ended;
            });
        QTRY_COMPARE(ended, 2);
        QCOMPARE(good, 2);
        QCOMPARE(m_server->requests().size(), 2);
        expectInstalled();
    }
    void canBeStopped()
    {
        std::stop_source stop;
        m_handler = [this, &stop](const ServerRequest& request) {
            if (request.path.contains("bbbb"))
                stop.request_stop();
            return official(request);
        };
        const auto report = installModel(m_models->quartet(), *m_store, testRules(), {stop.get_token(), {}, {}});
        QVERIFY(!report && report.error().code == ErrorCode::Cancelled);
        QCOMPARE(m_store->presence(m_models->quartet()).filesThere, 1);
    }
    /// More than any disk holds: nobody is even asked.
    void enoughRoomIsAskedForBefore()
    {
        m_models->catalogue.models[1].files[0].bytes = std::int64_t{1} << 60;
        const auto report = install(m_models->solo());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::NoSpace);
        QVERIFY2(report.error().detail.find("are free") != std::string::npos, report.error().detail.c_str());
        QVERIFY(m_server->requests().isEmpty());
        QVERIFY(fs::is_empty(m_root));
    }

private:
    ServerAnswer official(const ServerRequest& request) const
    {
        return LocalServer::file(request, m_models->contentOf(request.path.mid(1)), kTag);
    }
    Result<InstallReport> install(const CatalogueModel& model)
    {
        return installModel(model, *m_store, testRules(),
                            {{}, [this](double fraction) { m_fractions.append(fraction); }, {}});
    }
    std::vector<std::string> names() const
    {
        return {m_models->quartet().files[0].name, m_models->quartet().files[1].name};
    }
    void expectInstalled() const
    {
        const auto found = m_store->find(m_models->quartet(), {});
        QVERIFY2(found, found ? "" : found.error().detail.c_str());
        for (std::size_t i = 0; i < 2; ++i)
            QCOMPARE(readFile(found->files[i]), m_models->quartetContents[i]);
        QVERIFY(!fs::exists(m_root / "partial"));
    }

    std::optional<QTemporaryDir> m_folder;
    fs::path m_root;
    LocalServer::Handler m_handler;
    std::optional<LocalServer> m_server;
    std::optional<MadeUpModels> m_models;
    std::optional<ModelStore> m_store;
    QList<double> m_fractions;
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == kInstallSolo)
        return installSolo(arguments.value(2), arguments.value(3));
    TestModelInstall test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_model_install.moc"
