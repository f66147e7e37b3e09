#include "core/audio/audio_buffer.h"
#include "core/io/working_file.h"
#include "pipeline/cache.h"
#include "pipeline/cache_key.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <fstream>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

std::string key(int number)
{
    return cacheKey({"input", "separate", number, {}});
}

void fill(const fs::path& path, std::size_t bytes, char with = 'a')
{
    std::ofstream(path, std::ios::binary) << std::string(bytes, with);
}

/// Makes an entry with one file of `bytes`. Nothing on failure.
std::optional<CacheEntry> make(const Cache& cache, const std::string& name, std::size_t bytes)
{
    auto claim = cache.begin(name, static_cast<std::int64_t>(bytes));
    auto* partial = claim ? std::get_if<PartialEntry>(&*claim) : nullptr;
    if (partial == nullptr)
        return std::nullopt;
    fill(partial->file("data"), bytes);
    auto entry = std::move(*partial).commit({{QStringLiteral("bytes"), static_cast<qint64>(bytes)}});
    return entry ? std::optional(std::move(*entry)) : std::nullopt;
}

void changeByte(const fs::path& path, std::streamoff at)
{
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekg(at);
    const int byte = file.get();
    file.seekp(at);
    file.put(static_cast<char>(byte ^ 1));
}

/// Sets when an entry was last used.
void age(const fs::path& folder, std::chrono::hours hours)
{
    fs::last_write_time(folder / ".lock", fs::file_time_type::clock::now() - hours);
}

bool has(const Cache& cache, const std::string& name)
{
    const auto found = cache.find(name);
    return found && *found;
}

} // namespace

class TestCache final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_root = fs::path(m_folder->path().toStdString()) / "cache";
    }
    void findsWhatWasMade()
    {
        const auto cache = Cache::open(m_root);
        QVERIFY(cache);
        QVERIFY(!has(*cache, key(1)));
        {
            auto claim = cache->begin(key(1), 1000);
            QVERIFY(claim && std::holds_alternative<PartialEntry>(*claim));
            PartialEntry& partial = std::get<PartialEntry>(*claim);
            QVERIFY(!partial.progress());
            auto writer = WorkingFileWriter::create(partial.file("vocals.wav"), {44100, 2});
            QVERIFY(writer);
            QVERIFY((*writer)->write(AudioBuffer(2, 777).view()));
            QVERIFY((*writer)->finish());
            QVERIFY(!has(*cache, key(1))); // not before it is complete
            QVERIFY(std::move(partial).commit({{QStringLiteral("seed"), 7}}));
        }
        const auto found = cache->find(key(1));
        QVERIFY(found && *found);
        const CacheEntry& entry = **found;
        QCOMPARE(entry.metadata()[QStringLiteral("seed")].toInt(), 7);
        QCOMPARE(entry.files().size(), std::size_t{1});
        QCOMPARE(entry.files()[0].name, std::string("vocals.wav"));
        QCOMPARE(entry.files()[0].frames, 777);
        QVERIFY(entry.files()[0].format == (AudioFormat{44100, 2}));
        QCOMPARE(entry.files()[0].bytes, static_cast<std::int64_t>(fs::file_size(entry.file("vocals.wav"))));
        QCOMPARE(entry.folder(), m_root / key(1).substr(0, 2) / key(1));
        QVERIFY(!fs::exists(m_root / key(1).substr(0, 2) / (key(1) + ".partial")));
    }
    void beginReturnsAFinishedEntry()
    {
        const auto cache = Cache::open(m_root);
        QVERIFY(make(*cache, key(1), 10));
        const auto claim = cache->begin(key(1), 10);
        QVERIFY(claim && std::holds_alternative<CacheEntry>(*claim));
    }
    void keysTellEverythingApart()
    {
        const CacheKeyParts parts = {"ab", "c", 1, {{QStringLiteral("x"), 1}, {QStringLiteral("y"), 2}}};
        const std::string same = cacheKey({"ab", "c", 1, {{QStringLiteral("y"), 2}, {QStringLiteral("x"), 1}}});
        QCOMPARE(cacheKey(parts), same); // the order of parameters does not matter
        QVERIFY(cacheKey({"a", "bc", 1, parts.parameters}) != same);
        QVERIFY(cacheKey({"ab", "c", 2, parts.parameters}) != same);
        QVERIFY(cacheKey({"ab", "c", 1, {{QStringLiteral("x"), 1}}}) != same);
        QVERIFY(cacheKey({"ab", "c", 1, {{QStringLiteral("x"), 1}, {QStringLiteral("y"), QStringLiteral("2")}}}) !=
                same);
    }
    void everyDamagedByteIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<qint64>("at");
        QTest::newRow("first byte") << QStringLiteral("data") << qint64{0};
        QTest::newRow("in the middle") << QStringLiteral("data") << qint64{700'000};
        QTest::newRow("last byte") << QStringLiteral("data") << qint64{1'499'999};
        for (int at = 0; at < 260; at += 7)
            QTest::addRow("manifest byte %d", at) << QStringLiteral("entry.json") << qint64{at};
    }
    void everyDamagedByteIsFound()
    {
        QFETCH(QString, file);
        QFETCH(qint64, at);
        const auto cache = Cache::open(m_root);
        fs::path folder;
        {
            const auto entry = make(*cache, key(1), 1'500'000);
            QVERIFY(entry);
            folder = entry->folder();
        }
        const fs::path path = folder / file.toStdString();
        const std::string before = QByteArray::fromStdString(read(path)).toStdString();
        QVERIFY(static_cast<std::size_t>(at) < before.size());
        if (std::isspace(static_cast<unsigned char>(before[static_cast<std::size_t>(at)])) != 0)
            return; // white space between the manifest's values says nothing
        changeByte(path, at);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("removing a damaged cache entry")));
        QVERIFY(!has(*cache, key(1)));
        QVERIFY(!fs::exists(folder));
        QVERIFY(make(*cache, key(1), 10)); // and can be made anew
        QVERIFY(has(*cache, key(1)));
    }
    void lostAndForeignFilesAreDamage_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("missing") << 0;
        QTest::newRow("shorter") << 1;
        QTest::newRow("longer") << 2;
        QTest::newRow("a link instead") << 3;
        QTest::newRow("no manifest") << 4;
        QTest::newRow("manifest of another entry") << 5;
        QTest::newRow("an empty folder") << 6;
    }
    void lostAndForeignFilesAreDamage()
    {
        QFETCH(int, kind);
        const auto cache = Cache::open(m_root);
        const fs::path folder = make(*cache, key(1), 1000)->folder();
        const fs::path data = folder / "data";
        switch (kind) {
        case 0:
            fs::remove(data);
            break;
        case 1:
            fs::resize_file(data, 999);
            break;
        case 2:
            fs::resize_file(data, 1001);
            break;
        case 3:
            fs::rename(data, m_root / "else");
            fs::create_symlink(m_root / "else", data);
            break;
        case 4:
            fs::remove(folder / "entry.json");
            break;
        case 5:
            fs::copy_file(make(*cache, key(2), 1000)->file("entry.json"), folder / "entry.json",
                          fs::copy_options::overwrite_existing);
            break;
        default:
            fs::remove_all(folder);
            fs::create_directory(folder);
        }
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("removing a damaged cache entry")));
        QVERIFY(!has(*cache, key(1)));
        QVERIFY(make(*cache, key(1), 1000));
    }
    void goesOnWhereItWas()
    {
        const auto cache = Cache::open(m_root);
        {
            auto claim = cache->begin(key(1), 1000);
            PartialEntry& partial = std::get<PartialEntry>(*claim);
            fill(partial.file("data"), 500);
            QVERIFY(partial.saveProgress({{QStringLiteral("frames"), 500}}));
        }
        auto claim = cache->begin(key(1), 1000);
        PartialEntry& partial = std::get<PartialEntry>(*claim);
        QVERIFY(partial.progress());
        QCOMPARE(partial.progress()->value(QStringLiteral("frames")).toInt(), 500);
        QCOMPARE(fs::file_size(partial.file("data")), std::uintmax_t{500});
        const auto entry = std::move(partial).commit({});
        QVERIFY(entry);
        QCOMPARE(entry->files().size(), std::size_t{1}); // progress.json is not part of it
    }
    void startsEmptyWithoutProgress_data()
    {
        QTest::addColumn<QByteArray>("progress");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("broken") << QByteArray("{\"frames\":");
        QTest::newRow("no object") << QByteArray("[1]");
    }
    void startsEmptyWithoutProgress()
    {
        QFETCH(QByteArray, progress);
        const auto cache = Cache::open(m_root);
        {
            auto claim = cache->begin(key(1), 1000);
            fill(std::get<PartialEntry>(*claim).file("left over"), 500);
            if (!progress.isEmpty())
                std::ofstream(std::get<PartialEntry>(*claim).file("progress.json")) << progress.toStdString();
        }
        auto claim = cache->begin(key(1), 1000);
        QVERIFY(!std::get<PartialEntry>(*claim).progress());
        QVERIFY(!fs::exists(std::get<PartialEntry>(*claim).file("left over")));
    }
    void discardLeavesNothing()
    {
        const auto cache = Cache::open(m_root);
        auto claim = cache->begin(key(1), 1000);
        const fs::path folder = std::get<PartialEntry>(*claim).folder();
        std::move(std::get<PartialEntry>(*claim)).discard();
        QVERIFY(!fs::exists(folder));
    }
    void evictsTheLeastRecentlyUsed()
    {
        const auto cache = Cache::open(m_root, 20'000); // manifests and all
        for (int i = 0; i < 4; ++i)
            age(make(*cache, key(i), 4000)->folder(), std::chrono::hours(40 - i));
        QVERIFY(has(*cache, key(0))); // used: the newest now
        QVERIFY(make(*cache, key(4), 4000));
        QVERIFY(!has(*cache, key(1)));
        for (const int kept : {0, 2, 3, 4})
            QVERIFY2(has(*cache, key(kept)), std::to_string(kept).c_str());
    }
    void keepsWhatIsInUse()
    {
        const auto cache = Cache::open(m_root, 10'000);
        const auto used = make(*cache, key(0), 4000);
        age(used->folder(), std::chrono::hours(99));
        QVERIFY(make(*cache, key(1), 4000));
        QVERIFY(make(*cache, key(2), 9000)); // over the limit with the one in use: still allowed
        QVERIFY(fs::exists(used->file("data")));
        QVERIFY(!has(*cache, key(1)));
    }
    void removesAbandonedPartialsAfterAWeek()
    {
        const auto cache = Cache::open(m_root);
        for (int i = 0; i < 2; ++i) {
            auto claim = cache->begin(key(i), 1000);
            QVERIFY(std::get<PartialEntry>(*claim).saveProgress({{QStringLiteral("i"), i}}));
        }
        const auto partial = [&](int i) { return m_root / key(i).substr(0, 2) / (key(i) + ".partial"); };
        age(partial(0), std::chrono::hours(8 * 24));
        age(partial(1), std::chrono::hours(6 * 24));
        fs::create_directory(m_root / "trash-abc");
        QVERIFY(make(*cache, key(2), 1));
        QVERIFY(!fs::exists(partial(0)));
        QVERIFY(fs::exists(partial(1)));
        QVERIFY(!fs::exists(m_root / "trash-abc"));
    }
    void saysWhenTheDiskIsTooSmall()
    {
        const auto cache = Cache::open(m_root);
        const auto claim = cache->begin(key(1), 8'000'000'000'000'000'000);
        QVERIFY(!claim);
        QCOMPARE(claim.error().code, ErrorCode::NoSpace);
        QVERIFY2(claim.error().detail.find("needs 8.0 EB") != std::string::npos, claim.error().detail.c_str());
    }
    void saysWhenTheRootCannotBeWritten()
    {
        fill(m_folder->filePath(QStringLiteral("file")).toStdString(), 1);
        const auto cache = Cache::open(m_folder->filePath(QStringLiteral("file/cache")).toStdString());
        QVERIFY(!cache);
        QCOMPARE(cache.error().code, ErrorCode::Io);
        QVERIFY2(cache.error().detail.find("file/cache: creating failed") != std::string::npos,
                 cache.error().detail.c_str());
    }
    void rootThatVanishesIsAnError()
    {
        const auto cache = Cache::open(m_root);
        auto claim = cache->begin(key(1), 1);
        fs::remove_all(m_root);
        const auto entry = std::move(std::get<PartialEntry>(*claim)).commit({});
        QVERIFY(!entry);
        QCOMPARE(entry.error().code, ErrorCode::Io);
    }
    void stopEndsVerifying()
    {
        const auto cache = Cache::open(m_root);
        QVERIFY(make(*cache, key(1), 2'000'000));
        std::stop_source stop;
        stop.request_stop();
        const auto found = cache->find(key(1), stop.get_token());
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
        QVERIFY(has(*cache, key(1)));
    }
    void temporaryCacheGoesWithItsLastUser()
    {
        fs::path root;
        std::optional<CacheEntry> entry;
        {
            const auto cache = Cache::temporary(m_root);
            QVERIFY(cache);
            root = cache->root();
            entry = make(*cache, key(1), 1000);
            QVERIFY(entry);
        }
        QVERIFY(fs::exists(entry->file("data")));
        entry.reset();
        QVERIFY(!fs::exists(root));
        QVERIFY(fs::is_empty(m_root));
    }
    void temporaryCachesLeaveEachOtherAlone()
    {
        const auto one = Cache::temporary(m_root);
        const auto other = Cache::temporary(m_root);
        QVERIFY(one && other);
        QVERIFY(one->root() != other->root());
        QVERIFY(fs::exists(one->root()));
    }
    void defaultRootFollowsTheStandard()
    {
        const QByteArray before = qgetenv("XDG_CACHE_HOME");
        qputenv("XDG_CACHE_HOME", "/somewhere");
        QCOMPARE(Cache::defaultRoot(), fs::path("/somewhere/resonate"));
        qunsetenv("XDG_CACHE_HOME");
        QCOMPARE(Cache::defaultRoot(), fs::path(QDir::homePath().toStdString()) / ".cache" / "resonate");
        if (!before.isNull())
            qputenv("XDG_CACHE_HOME", before);
    }

private:
    static std::string read(const fs::path& path)
    {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    std::optional<QTemporaryDir> m_folder;
    fs::path m_root;
};

QTEST_APPLESS_MAIN(TestCache)
#include "test_cache.moc"
