#include "pipeline/models/model_choice.h"
#include "tests/pipeline/models/made_up_models.h"

#include <QTemporaryDir>
#include <QTest>

using namespace resonate;
using namespace resonate::test;
namespace fs = std::filesystem;

class TestModelChoice final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->path().toStdString();
        m_store.emplace(m_models.catalogue, m_path / "store");
        fs::create_directories(m_store->root());
        m_messages.clear();
    }

    void none()
    {
        installSolo();
        const auto choice = choose("none");
        QVERIFY(choice && std::holds_alternative<BasicSeparation>(*choice));
        QVERIFY(std::get<BasicSeparation>(*choice).notice.isEmpty());
    }
    void autoWithNothing()
    {
        const auto choice = choose("auto");
        QVERIFY(choice && std::holds_alternative<BasicSeparation>(*choice));
        const QString& notice = std::get<BasicSeparation>(*choice).notice;
        QVERIFY2(notice.contains(QStringLiteral("resonate-cli models install solo (300 kB)")), qPrintable(notice));
        QVERIFY(!notice.contains(QLatin1Char('\n')));
    }
    void autoTakesTheBest()
    {
        installSolo();
        QCOMPARE(nameOf(choose("auto")), QStringLiteral("solo"));
        put(m_models.quartet().files[0].name, m_models.quartetContents[0]);
        QCOMPARE(nameOf(choose("auto")), QStringLiteral("solo")); // half of a model is none
        put(m_models.quartet().files[1].name, m_models.quartetContents[1]);
        QCOMPARE(nameOf(choose("auto")), QStringLiteral("quartet"));
        QVERIFY(m_messages.isEmpty());
    }
    void autoPassesOverWhatIsDamaged()
    {
        installSolo();
        put(m_models.quartet().files[0].name, m_models.quartetContents[0]);
        put(m_models.quartet().files[1].name, "damaged");
        QCOMPARE(nameOf(choose("auto")), QStringLiteral("solo"));
        QCOMPARE(m_messages.size(), 1);
        QVERIFY2(m_messages.first().contains(QStringLiteral("is damaged")), qPrintable(m_messages.first()));
        QVERIFY(m_messages.first().contains(QStringLiteral("models install quartet")));
        put(m_models.soloFile().name, "damaged too");
        const auto choice = choose("auto");
        QVERIFY(choice && std::holds_alternative<BasicSeparation>(*choice));
    }

    void anInstalledName()
    {
        expectError(choose("solo"), ErrorCode::BadInput, "models install solo");
        installSolo();
        const auto choice = choose("solo");
        QCOMPARE(nameOf(choice), QStringLiteral("solo"));
        const auto& bag = std::get<DemucsFiles>(*choice);
        QCOMPARE(bag.files, std::vector<fs::path>{m_store->pathOf(m_models.soloFile())});
        QVERIFY(bag.weights.empty());
        QCOMPARE(bag.fingerprint.size(), std::size_t{64});
        put(m_models.soloFile().name, "damaged");
        expectError(choose("solo"), ErrorCode::BadInput, "is damaged");
    }
    void anInstalledBag()
    {
        put(m_models.quartet().files[0].name, m_models.quartetContents[0]);
        expectError(choose("quartet"), ErrorCode::BadInput, "is missing");
        put(m_models.quartet().files[1].name, m_models.quartetContents[1]);
        const auto choice = choose("quartet");
        QCOMPARE(nameOf(choice), QStringLiteral("quartet"));
        QCOMPARE(std::get<DemucsFiles>(*choice).files.size(), std::size_t{2});
        QCOMPARE(std::get<DemucsFiles>(*choice).weights, m_models.quartet().weights);
    }
    void unknownNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"", "duet", "AUTO", "htdemucs"})
            QTest::addRow("'%s'", name) << QString::fromLatin1(name);
    }
    void unknownNames()
    {
        QFETCH(QString, name);
        expectError(choose(name.toStdString()), ErrorCode::BadUsage, "take auto, none, quartet, solo, or a file");
    }

    void aFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("without a checksum") << QStringLiteral("mine.th");
        QTest::newRow("with its checksum") << QString::fromStdString(m_models.soloFile().name);
        QTest::newRow("its checksum in capitals") << QString::fromStdString(m_models.soloFile().name)
                                                         .toUpper()
                                                         .replace(QStringLiteral(".TH"), QStringLiteral(".th"));
        QTest::newRow("no checksum after the dash") << QStringLiteral("my-model.th");
        QTest::newRow("too few digits for one") << QStringLiteral("my-0123456.th");
    }
    void aFile()
    {
        QFETCH(QString, name);
        const fs::path path = m_path / name.toStdString();
        writeFile(path, m_models.soloContent);
        const auto choice = choose(path);
        QCOMPARE(nameOf(choice), name);
        const auto& bag = std::get<DemucsFiles>(*choice);
        QCOMPARE(bag.files, std::vector<fs::path>{path});
        QVERIFY(bag.weights.empty() && !bag.segmentSeconds);
    }
    void aFileWhoseNamePromisesAnotherContent()
    {
        writeFile(m_path / "mine-01234567.th", m_models.soloContent);
        expectError(choose(m_path / "mine-01234567.th"), ErrorCode::BadInput, "not with the 01234567 of its name");
    }
    void whatIsNoFile()
    {
        expectError(choose(m_path / "absent.th"), ErrorCode::BadInput, "there is no such file");
        expectError(choose(m_path), ErrorCode::BadInput, "without a manifest.json");
    }
    /// The result is known by what it was computed from, wherever that lay and whatever it was called.
    void theFingerprintFollowsTheContent()
    {
        writeFile(m_path / "one.th", m_models.soloContent);
        writeFile(m_path / "two.th", m_models.soloContent);
        writeFile(m_path / "three.th", m_models.soloContent.chopped(1));
        installSolo();
        QCOMPARE(fingerprintOf(choose(m_path / "one.th")), fingerprintOf(choose(m_path / "two.th")));
        QCOMPARE(fingerprintOf(choose(m_path / "one.th")), fingerprintOf(choose("solo")));
        QVERIFY(fingerprintOf(choose(m_path / "one.th")) != fingerprintOf(choose(m_path / "three.th")));
        const std::string plain = fingerprintOf(choose(bag("models: ['one', 'three']\n")));
        QVERIFY(plain != fingerprintOf(choose(bag("models: ['three', 'one']\n"))));
        QVERIFY(plain != fingerprintOf(choose(bag("models: ['one', 'three']\nweights: [[1., 0.], [0., 1.]]\n"))));
        QVERIFY(plain != fingerprintOf(choose(bag("models: ['one', 'three']\nsegment: 5\n"))));
    }

    void aBag()
    {
        for (std::size_t i = 0; i < 2; ++i)
            writeFile(m_path / m_models.quartet().files[i].name, m_models.quartetContents[i]);
        const fs::path path = bag("models: ['bbbb', 'aaaa']\nweights: [[0., 2.], [1., 0.]]\nsegment: 7\n");
        const auto choice = choose(path);
        QCOMPARE(nameOf(choice), QStringLiteral("bag.yaml"));
        const auto& chosen = std::get<DemucsFiles>(*choice);
        QCOMPARE(chosen.files, (std::vector<fs::path>{m_path / m_models.quartet().files[1].name,
                                                      m_path / m_models.quartet().files[0].name}));
        QCOMPARE(chosen.weights, (std::vector<std::vector<double>>{{0.0, 2.0}, {1.0, 0.0}}));
        QCOMPARE(chosen.segmentSeconds, std::optional<double>(7.0));
    }
    void aBagThatIsNotWhole()
    {
        writeFile(m_path / m_models.quartet().files[0].name, m_models.quartetContents[0]);
        const fs::path path = bag("models: ['aaaa', 'bbbb']\n");
        expectError(choose(path), ErrorCode::BadInput, "needs bbbb-*.th or bbbb.th beside it");
        writeFile(m_path / m_models.quartet().files[1].name, "damaged");
        expectError(choose(path), ErrorCode::BadInput, "is damaged or was changed");
        writeFile(m_path / "bbbb.th", "which one?");
        expectError(choose(path), ErrorCode::BadInput, "finds more than one file for bbbb");
        expectError(choose(bag("hello: world\n")), ErrorCode::BadInput, "is no bag of models");
        expectError(choose(m_path / "absent.yaml"), ErrorCode::BadInput, "there is no such file");
    }

    void aFolder()
    {
        const fs::path folder = m_path / "made";
        fs::create_directories(folder);
        expectError(choose(folder), ErrorCode::BadInput, "without a manifest.json");
        writeFile(folder / "manifest.json", "{}");
        for (const fs::path& path : {folder, folder / ""}) {
            const auto choice = choose(path);
            QVERIFY(choice && std::holds_alternative<ModelFolder>(*choice));
            QCOMPARE(std::get<ModelFolder>(*choice).name, QStringLiteral("made"));
            QCOMPARE(std::get<ModelFolder>(*choice).folder, path);
        }
    }
    void canBeStopped()
    {
        installSolo();
        writeFile(m_path / "mine.th", m_models.soloContent);
        std::stop_source stop;
        stop.request_stop();
        for (const std::string& what : {std::string("auto"), std::string("solo"), (m_path / "mine.th").string()})
            expectError(chooseModel(what, *m_store, {stop.get_token(), {}, {}}), ErrorCode::Cancelled, "");
    }

private:
    void put(const std::string& name, const QByteArray& content) const { writeFile(m_store->root() / name, content); }
    void installSolo() const { put(m_models.soloFile().name, m_models.soloContent); }
    fs::path bag(const QByteArray& text) const
    {
        writeFile(m_path / "bag.yaml", text);
        return m_path / "bag.yaml";
    }
    Result<ModelChoice> choose(const std::string& what)
    {
        return chooseModel(what, *m_store, {{}, {}, [this](const QString& text) { m_messages << text; }});
    }
    static QString nameOf(const Result<ModelChoice>& choice)
    {
        if (!choice)
            return QString::fromStdString(choice.error().detail);
        const auto* bag = std::get_if<DemucsFiles>(&*choice);
        return bag != nullptr ? bag->name : QStringLiteral("no Demucs");
    }
    static std::string fingerprintOf(const Result<ModelChoice>& choice)
    {
        return choice ? std::get<DemucsFiles>(*choice).fingerprint : choice.error().detail;
    }
    static void expectError(const Result<ModelChoice>& choice, ErrorCode code, const char* part)
    {
        QVERIFY(!choice);
        QCOMPARE(choice.error().code, code);
        QVERIFY2(choice.error().detail.find(part) != std::string::npos, choice.error().detail.c_str());
    }

    const MadeUpModels m_models;
    std::optional<QTemporaryDir> m_folder;
    std::optional<ModelStore> m_store;
    fs::path m_path;
    QStringList m_messages;
};

QTEST_APPLESS_MAIN(TestModelChoice)
#include "test_model_choice.moc"
