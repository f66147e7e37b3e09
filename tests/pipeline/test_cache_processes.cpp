#include "pipeline/cache.h"
#include "pipeline/cache_key.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>
#include <functional>
#include <random>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

const std::string kKey = cacheKey({"input", "separate", 1, {}});

/// Runs `work` in a process of its own; it returns true when all went well.
pid_t start(const std::function<bool()>& work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work() ? 0 : 1);
    return child;
}

int wait(pid_t child)
{
    int status = -1;
    waitpid(child, &status, 0);
    return status;
}

bool isAbsent(const Cache& cache)
{
    const auto found = cache.find(kKey);
    return found && !*found;
}

/// One line for each time that the work was really done.
void note(const fs::path& path, const std::string& line)
{
    std::ofstream(path, std::ios::app) << line << std::endl;
}

int lines(const fs::path& path)
{
    std::ifstream file(path);
    int count = 0;
    for (std::string line; std::getline(file, line);)
        ++count;
    return count;
}

} // namespace

class TestCacheProcesses final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->path().toStdString();
    }
    /// Killed at each step in turn, the run after it goes on at the last checkpoint and ends with the same bytes.
    void goesOnAfterBeingKilled()
    {
        constexpr int kSteps = 6;
        for (int killedAt = 0; killedAt < kSteps; ++killedAt) {
            const pid_t child = start([&] { return work(kSteps, killedAt); });
            QCOMPARE(wait(child), SIGKILL);
        }
        const auto cache = Cache::open(m_path / "cache");
        QVERIFY(isAbsent(*cache));
        QCOMPARE(wait(start([&] { return work(kSteps, -1); })), 0);
        const auto entry = cache->find(kKey);
        QVERIFY(entry && *entry);
        std::ifstream file((*entry)->file("data"));
        QCOMPARE(std::string(std::istreambuf_iterator<char>(file), {}), std::string("012345"));
        // The step in flight is lost each time, nothing before it: every step ran twice but for the last.
        QCOMPARE(lines(m_path / "log"), 2 * kSteps);
    }
    /// Killed at any moment, in the middle of commit() too: what is found is whole, what is not can be made.
    void survivesKillsAtAnyMoment()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 40; ++round) {
            const pid_t child = start([&] {
                for (int number = 0;; ++number)
                    if (!makeLines(number % 3))
                        return false;
            });
            std::this_thread::sleep_for(std::chrono::microseconds(500 + random() % 15'000));
            kill(child, SIGKILL);
            QCOMPARE(wait(child), SIGKILL); // it had not failed before
        }
        for (int number = 0; number < 3; ++number)
            QVERIFY(makeLines(number));
    }
    /// Four processes want the same entry: one makes it, the others wait and find it.
    void oneMakesItTheOthersWait()
    {
        std::vector<pid_t> children;
        for (int i = 0; i < 4; ++i)
            children.push_back(start([&] { return makeOrFind(); }));
        for (const pid_t child : children)
            QCOMPARE(wait(child), 0);
        QCOMPARE(lines(m_path / "log"), 1);
    }
    void theNextTakesOverWhenTheMakerDies()
    {
        const pid_t first = start([&] {
            const auto cache = Cache::open(m_path / "cache");
            auto claim = cache->begin(kKey, 1);
            note(m_path / "ready", "locked");
            for (;;)
                pause();
            return false;
        });
        QTRY_VERIFY(fs::exists(m_path / "ready"));
        const pid_t second = start([&] { return makeOrFind(); });
        std::this_thread::sleep_for(std::chrono::milliseconds(60)); // it waits; were it late, nothing would fail
        QCOMPARE(waitpid(second, nullptr, WNOHANG), 0);
        kill(first, SIGKILL);
        QCOMPARE(wait(first), SIGKILL);
        QCOMPARE(wait(second), 0);
        QCOMPARE(lines(m_path / "log"), 1);
    }
    void waitingCanBeStopped()
    {
        const auto cache = Cache::open(m_path / "cache");
        const auto held = cache->begin(kKey, 1);
        QVERIFY(held);
        std::stop_source stop;
        const std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            stop.request_stop();
        });
        const auto claim = cache->begin(kKey, 1, stop.get_token());
        QVERIFY(!claim);
        QCOMPARE(claim.error().code, ErrorCode::Cancelled);
    }
    /// What one process reads, another one cannot evict.
    void entriesInUseElsewhereStay()
    {
        QCOMPARE(wait(start([&] { return makeOrFind(); })), 0);
        const auto cache = Cache::open(m_path / "cache", 1);
        {
            const auto entry = cache->find(kKey);
            QVERIFY(entry && *entry);
            QCOMPARE(wait(start([&] { return evictAll(); })), 0);
            QVERIFY(fs::exists((*entry)->file("data")));
        }
        QCOMPARE(wait(start([&] { return evictAll(); })), 0);
        QVERIFY(isAbsent(*cache));
    }
    /// Makers, readers and evictors at once, for many keys: nobody ever sees an entry that is not whole.
    void manyAtOnce()
    {
        std::vector<pid_t> children;
        for (int worker = 0; worker < 4; ++worker)
            children.push_back(start([&, worker] { return churn(worker); }));
        for (const pid_t child : children)
            QCOMPARE(wait(child), 0);
        for (const auto& left : fs::directory_iterator(m_path / "cache"))
            QVERIFY2(!left.path().filename().string().starts_with("trash-"), left.path().c_str());
    }
    void temporaryCacheOfAKilledProcessIsRemoved()
    {
        const pid_t child = start([&] {
            const auto cache = Cache::temporary(m_path);
            auto claim = cache->begin(kKey, 1);
            raise(SIGKILL);
            return false;
        });
        QCOMPARE(wait(child), SIGKILL);
        QCOMPARE(std::distance(fs::directory_iterator(m_path), {}), 1);
        {
            const auto cache = Cache::temporary(m_path);
            QVERIFY(cache);
            QCOMPARE(std::distance(fs::directory_iterator(m_path), {}), 1);
        }
        QVERIFY(fs::is_empty(m_path));
    }

private:
    /// Writes one digit a step and saves its progress after each; kills itself in the middle of step `killedAt`.
    bool work(int steps, int killedAt)
    {
        const auto cache = Cache::open(m_path / "cache");
        auto claim = cache->begin(kKey, steps);
        auto* partial = claim ? std::get_if<PartialEntry>(&*claim) : nullptr;
        if (partial == nullptr)
            return false;
        const int done = partial->progress() ? partial->progress()->value(QStringLiteral("steps")).toInt() : 0;
        if (done > 0)
            fs::resize_file(partial->file("data"), static_cast<std::uintmax_t>(done));
        for (int step = done; step < steps; ++step) {
            note(m_path / "log", std::to_string(step));
            std::ofstream(partial->file("data"), std::ios::app) << step;
            if (step == killedAt)
                raise(SIGKILL);
            if (!partial->saveProgress({{QStringLiteral("steps"), step + 1}}))
                return false;
        }
        return static_cast<bool>(std::move(*partial).commit({}));
    }
    bool makeOrFind()
    {
        const auto cache = Cache::open(m_path / "cache");
        auto claim = cache->begin(kKey, 100);
        if (!claim)
            return false;
        if (std::holds_alternative<CacheEntry>(*claim))
            return true;
        PartialEntry& partial = std::get<PartialEntry>(*claim);
        note(m_path / "log", "made");
        std::ofstream(partial.file("data")) << std::string(100, 'x');
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        return static_cast<bool>(std::move(partial).commit({}));
    }
    bool evictAll()
    {
        const auto cache = Cache::open(m_path / "cache", 1);
        return static_cast<bool>(cache->begin(cacheKey({"other", "stage", 1, {}}), 0));
    }
    /// Makes an entry of ten files, saving its progress after each, checks it, and evicts it.
    bool makeLines(int number)
    {
        const auto cache = Cache::open(m_path / "cache", 1);
        auto claim = cache->begin(cacheKey({"lines", "stage", number, {}}), 0);
        if (!claim)
            return false;
        if (auto* partial = std::get_if<PartialEntry>(&*claim)) {
            const QString files = QStringLiteral("files");
            for (int i = partial->progress() ? partial->progress()->value(files).toInt() : 0; i < 10; ++i) {
                std::ofstream(partial->file(std::to_string(i))) << std::string(static_cast<std::size_t>(100 + i), 'l');
                if (!partial->saveProgress({{files, i + 1}}))
                    return false;
            }
            auto entry = std::move(*partial).commit({});
            if (!entry)
                return false;
            claim = Cache::Claim(std::move(*entry));
        }
        const auto& found = std::get<CacheEntry>(*claim).files();
        if (found.size() != 10)
            return false;
        for (int i = 0; i < 10; ++i)
            if (found[static_cast<std::size_t>(i)].bytes != 100 + i)
                return false;
        return true;
    }
    bool churn(int worker)
    {
        const auto cache = Cache::open(m_path / "cache", 4000);
        for (int round = 0; round < 25; ++round) {
            const int number = (round * 7 + worker * 3) % 10;
            auto claim = cache->begin(cacheKey({"many", "stage", number, {}}), 1000);
            if (!claim)
                return false;
            if (auto* partial = std::get_if<PartialEntry>(&*claim)) {
                std::ofstream(partial->file("data")) << std::string(1000, static_cast<char>('0' + number));
                auto entry = std::move(*partial).commit({});
                if (!entry)
                    return false;
                claim = Cache::Claim(std::move(*entry));
            }
            std::ifstream file(std::get<CacheEntry>(*claim).file("data"));
            if (std::string(std::istreambuf_iterator<char>(file), {}) !=
                std::string(1000, static_cast<char>('0' + number)))
                return false;
        }
        return true;
    }
    std::optional<QTemporaryDir> m_folder;
    fs::path m_path;
};

QTEST_APPLESS_MAIN(TestCacheProcesses)
#include "test_cache_processes.moc"
