#include "pipeline/models/model_import.h"
#include "pipeline/models/model_store.h"
#include "tests/pipeline/models/made_up_models.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace resonate;
using namespace resonate::test;
namespace fs = std::filesystem;
using State = FileVerdict::State;

class TestModelStore final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->path().toStdString();
        m_store.emplace(m_models.catalogue, m_path / "data" / "models");
        m_source = m_path / m_models.soloFile().name;
        writeFile(m_source, m_models.soloContent);
    }
    void cleanup() { fs::permissions(m_path, fs::perms::owner_all); }

    void aNewStoreIsEmptyAndMakesNothing()
    {
        QCOMPARE(m_store->presence(m_models.solo()).filesThere, 0);
        expectError(m_store->find(m_models.solo(), {}), ErrorCode::BadInput, "models install solo");
        expectError(m_store->remove(m_models.solo()), ErrorCode::BadInput, "not installed");
        QVERIFY(!fs::exists(m_store->root()));
    }
    void placeOfTheStore()
    {
        qputenv("RESONATE_MODELS", "/somewhere/else");
        QCOMPARE(ModelStore::defaultRoot(), fs::path("/somewhere/else"));
        qputenv("RESONATE_MODELS", "");
        qputenv("XDG_DATA_HOME", "/my/data");
        QCOMPARE(ModelStore::defaultRoot(), fs::path("/my/data/resonate/models"));
        qunsetenv("RESONATE_MODELS");
        qunsetenv("XDG_DATA_HOME");
    }

    void importsAFileUnderAnyName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("its own") << QString::fromStdString(m_models.soloFile().name);
        QTest::newRow("a browser's") << QStringLiteral("model (1).th.download");
        QTest::newRow("somebody else's name") << QString::fromStdString(m_models.quartet().files[0].name);
        QTest::newRow("through a link") << QStringLiteral("link");
    }
    void importsAFileUnderAnyName()
    {
        QFETCH(QString, name);
        const fs::path path = m_path / name.toStdString();
        if (name == QLatin1String("link"))
            fs::create_symlink(m_source, path);
        else if (path != m_source)
            fs::rename(m_source, path);
        const auto imported = importModel(path, *m_store, {});
        QVERIFY2(imported, imported ? "" : imported.error().detail.c_str());
        QCOMPARE(imported->size(), std::size_t{1});
        QCOMPARE(imported->front(), &m_models.soloFile());
        QVERIFY(m_store->presence(m_models.solo()).isComplete());
        QCOMPARE(readFile(m_store->pathOf(m_models.soloFile())), m_models.soloContent);
        QVERIFY(!fs::is_symlink(m_store->pathOf(m_models.soloFile())));
        const auto found = m_store->find(m_models.solo(), {});
        QVERIFY(found);
        QCOMPARE(found->digests.front(), sha256(m_models.soloContent));
        expectNothingElse({m_models.soloFile().name});
    }
    void importsABag()
    {
        for (int i = 0; i < 2; ++i)
            writeFile(m_path / m_models.quartet().files[static_cast<std::size_t>(i)].name, m_models.quartetContents[i]);
        writeFile(m_path / "quartet.yaml", "models: ['aaaa', 'bbbb']\n");
        const auto imported = importModel(m_path / "quartet.yaml", *m_store, {});
        QVERIFY2(imported, imported ? "" : imported.error().detail.c_str());
        QCOMPARE(imported->size(), std::size_t{2});
        QVERIFY(m_store->find(m_models.quartet(), {}));
    }
    void aBagIsImportedWholeOrNotAtAll_data()
    {
        QTest::addColumn<QString>("second");
        QTest::newRow("missing") << QString();
        QTest::newRow("damaged") << QStringLiteral("damaged");
    }
    void aBagIsImportedWholeOrNotAtAll()
    {
        QFETCH(QString, second);
        writeFile(m_path / m_models.quartet().files[0].name, m_models.quartetContents[0]);
        if (!second.isEmpty())
            writeFile(m_path / m_models.quartet().files[1].name, second.toLatin1());
        writeFile(m_path / "quartet.yaml", "models: ['aaaa', 'bbbb']\n");
        expectError(importModel(m_path / "quartet.yaml", *m_store, {}), ErrorCode::BadInput, "bbbb");
        QVERIFY(!fs::exists(m_store->root()));
    }
    void refusesToImport_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const QString official = QString::fromStdString(m_models.soloFile().name);
        const QString unknown = QStringLiteral("--model FILE");
        QTest::newRow("unknown") << QByteArray("hello") << QStringLiteral("mine.th") << unknown;
        QTest::newRow("empty") << QByteArray() << QStringLiteral("mine.th") << unknown;
        QTest::newRow("cut short") << m_models.soloContent.chopped(1) << official << QStringLiteral("not its content");
        QTest::newRow("a bit longer") << m_models.soloContent + '\0' << official << QStringLiteral("not its content");
        QTest::newRow("no bag") << QByteArray("hello: world") << QStringLiteral("bag.yaml") << QStringLiteral("bag");
    }
    void refusesToImport()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, name);
        QFETCH(QString, expected);
        writeFile(m_path / name.toStdString(), content);
        expectError(importModel(m_path / name.toStdString(), *m_store, {}), ErrorCode::BadInput, expected);
        QVERIFY(!fs::exists(m_store->root()));
    }
    void refusesWhatIsNoFile()
    {
        QCOMPARE(mkfifo((m_path / "pipe").c_str(), 0600), 0);
        expectError(importModel(m_path / "absent", *m_store, {}), ErrorCode::BadInput, "there is no such file");
        expectError(importModel(m_path / "pipe", *m_store, {}), ErrorCode::BadInput, "not a regular file");
        expectError(importModel(m_path, *m_store, {}), ErrorCode::BadInput, "is a folder");
        writeFile(m_path / "huge", "x");
        fs::resize_file(m_path / "huge", CatalogueFile::kLargestBytes + 1);
        expectError(importModel(m_path / "huge", *m_store, {}), ErrorCode::BadInput, "more than");
    }
    void withoutPermission()
    {
        if (geteuid() == 0)
            QSKIP("root may read and write everything");
        fs::permissions(m_source, fs::perms::none);
        expectError(importModel(m_source, *m_store, {}), ErrorCode::BadInput, "Permission denied");
        fs::permissions(m_source, fs::perms::owner_read);
        fs::permissions(m_path, fs::perms::owner_read | fs::perms::owner_exec);
        expectError(importModel(m_source, *m_store, {}), ErrorCode::Io, "Permission denied");
    }
    void aPlaceThatIsNoFolder()
    {
        writeFile(m_path / "data", "in the way");
        expectError(importModel(m_source, *m_store, {}), ErrorCode::Io, "creating the folder");
    }
    void importCanBeStopped()
    {
        std::stop_source stop;
        ModelWork work{stop.get_token(),
                       [&](double fraction) {
                           if (fraction > 0.5) // copying
                               stop.request_stop();
                       },
                       {}};
        expectError(importModel(m_source, *m_store, work), ErrorCode::Cancelled, "");
        expectNothingElse(std::vector<std::string>{});
    }
    void manyProcessesImportTheSame()
    {
        std::vector<pid_t> children;
        for (int i = 0; i < 6; ++i) {
            const pid_t child = fork();
            if (child == 0) {
                bool good = true;
                for (int round = 0; round < 5; ++round)
                    good = good && importModel(m_source, *m_store, {}) && m_store->find(m_models.solo(), {});
                _exit(good ? 0 : 1);
            }
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = -1;
            waitpid(child, &status, 0);
            QCOMPARE(status, 0);
        }
        QCOMPARE(readFile(m_store->pathOf(m_models.soloFile())), m_models.soloContent);
        expectNothingElse({m_models.soloFile().name});
    }

    void verifyFindsDamage()
    {
        for (int i = 0; i < 2; ++i)
            put(m_models.quartet().files[static_cast<std::size_t>(i)].name, m_models.quartetContents[i]);
        auto verdicts = m_store->verify(m_models.quartet(), {});
        QVERIFY(verdicts && (*verdicts)[0].state == State::Good && (*verdicts)[1].state == State::Good);
        QByteArray flipped = m_models.quartetContents[1];
        flipped[77'777] = static_cast<char>(flipped[77'777] ^ 1);
        put(m_models.quartet().files[1].name, flipped);
        fs::remove(m_store->pathOf(m_models.quartet().files[0]));
        verdicts = m_store->verify(m_models.quartet(), {});
        QVERIFY(verdicts);
        QCOMPARE((*verdicts)[0].state, State::Missing);
        QCOMPARE((*verdicts)[1].state, State::Damaged);
        QVERIFY((*verdicts)[1].reason.find("SHA-256") != std::string::npos);
        expectError(m_store->find(m_models.quartet(), {}), ErrorCode::BadInput, "is missing");
    }
    /// Nothing that was put there by hand is used before it was hashed, and it is hashed once.
    void hashesBeforeTheFirstUseAndAfterEachChange()
    {
        int reads = 0;
        const ModelWork counting{{}, [&](double fraction) { reads += fraction >= 1.0 ? 1 : 0; }, {}};
        put(m_models.soloFile().name, m_models.soloContent);
        QVERIFY(m_store->find(m_models.solo(), counting));
        QCOMPARE(reads, 1);
        QVERIFY(m_store->find(m_models.solo(), counting));
        QCOMPARE(reads, 1);
        QByteArray flipped = m_models.soloContent;
        flipped[5] = static_cast<char>(flipped[5] ^ 1);
        const auto time = fs::last_write_time(m_store->pathOf(m_models.soloFile()));
        put(m_models.soloFile().name, flipped); // the same length, and made to look as old
        fs::last_write_time(m_store->pathOf(m_models.soloFile()), time);
        expectError(m_store->find(m_models.solo(), counting), ErrorCode::BadInput, "is damaged");
        QCOMPARE(reads, 2);
    }
    void aBrokenListIsNoHarm()
    {
        put(m_models.soloFile().name, m_models.soloContent);
        for (const char* list : {"", "{", "{\"files\": 7}", "{\"files\": {\"x\": 1}}"}) {
            writeFile(m_store->root() / "verified.json", list);
            QVERIFY(m_store->find(m_models.solo(), {}));
        }
    }
    void removesAModelAndNothingElse()
    {
        put(m_models.soloFile().name, m_models.soloContent);
        put("mine.th", "mine");
        fs::create_directories(m_store->root() / "partial" / m_models.soloFile().name);
        put(fs::path("partial") / m_models.soloFile().name / "data", "begun");
        QCOMPARE(m_store->presence(m_models.solo()).partialBytes, 5);
        const auto freed = m_store->remove(m_models.solo());
        QVERIFY(freed);
        QCOMPARE(*freed, 300'005);
        expectNothingElse({"mine.th"});
    }
    void whatIsBeingFetchedIsNotRemoved()
    {
        auto partial = PartialDownload::open(m_store->root(), m_models.soloFile(), {});
        QVERIFY(partial && partial->append("begun"));
        expectError(m_store->remove(m_models.solo()), ErrorCode::Io, "another program is fetching");
    }

private:
    void put(const fs::path& name, const QByteArray& content) const
    {
        fs::create_directories(m_store->root());
        writeFile(m_store->root() / name, content);
    }
    template <class T>
    static void expectError(const Result<T>& result, ErrorCode code, const QString& part)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QVERIFY2(QString::fromStdString(result.error().detail).contains(part), result.error().detail.c_str());
    }
    template <class T>
    static void expectError(const Result<T>& result, ErrorCode code, const char* part)
    {
        expectError(result, code, QString::fromLatin1(part));
    }
    /// No temporary files, beside these names and the list.
    void expectNothingElse(const std::vector<std::string>& names) const
    {
        std::vector<std::string> found;
        for (const auto& entry : fs::directory_iterator(m_store->root()))
            if (entry.path().filename() != "verified.json")
                found.push_back(entry.path().filename().string());
        QCOMPARE(found, names);
    }

    const MadeUpModels m_models;
    std::optional<QTemporaryDir> m_folder;
    std::optional<ModelStore> m_store;
    fs::path m_path;
    fs::path m_source;
};

QTEST_APPLESS_MAIN(TestModelStore)
#include "test_model_store.moc"
