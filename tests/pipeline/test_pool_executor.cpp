#include "pipeline/pool_executor.h"

#include <QTest>

#include <atomic>
#include <mutex>
#include <set>
#include <thread>

using namespace resonate;

class TestPoolExecutor final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsEveryTaskOnce()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(3);
        PoolExecutor executor(pool);
        std::vector<std::atomic<int>> calls(500);
        executor.run(500, [&](int i) { ++calls[static_cast<std::size_t>(i)]; });
        for (const auto& number : calls)
            QCOMPARE(number.load(), 1);
    }
    void nestedRunsOnAFullPoolEnd()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(2);
        PoolExecutor executor(pool);
        std::atomic<int> sum = 0;
        executor.run(8, [&](int) { executor.run(8, [&](int) { executor.run(4, [&](int i) { sum += i; }); }); });
        QCOMPARE(sum.load(), 8 * 8 * 6);
    }
    void worksSideBySide()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(4);
        PoolExecutor executor(pool);
        // Two tasks that wait for each other can only end when both run at the same time.
        std::atomic<int> arrived = 0;
        executor.run(2, [&](int) {
            ++arrived;
            while (arrived < 2)
                std::this_thread::yield();
        });
        QCOMPARE(arrived.load(), 2);
    }
};

QTEST_APPLESS_MAIN(TestPoolExecutor)
#include "test_pool_executor.moc"
