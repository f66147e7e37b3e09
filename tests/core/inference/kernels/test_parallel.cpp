#include "core/inference/kernels/parallel.h"

#include <QTest>

#include <vector>

using namespace resonate;

class TestParallel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingToDo();
    void everyItemOnce();
    void stopsBetweenItems();
};

void TestParallel::nothingToDo()
{
    QVERIFY(parallelFor(0, nullptr, [](std::int64_t) { QFAIL("there is no item"); }));
}

void TestParallel::everyItemOnce()
{
    for (const int items : {1, 2, 3, 1000}) {
        std::vector<int> visits(items);
        std::vector<std::atomic<int>> scratchUsers(parallelThreads());
        std::atomic<bool> shared = false;
        QVERIFY(parallelFor(items, nullptr, [&](std::int64_t item) {
            std::atomic<int>& users = scratchUsers[omp_get_thread_num()];
            if (users++ != 0)
                shared = true;
            ++visits[item];
            --users;
        }));
        QVERIFY(!shared);
        QCOMPARE(visits, std::vector<int>(items, 1));
    }
}

void TestParallel::stopsBetweenItems()
{
    std::atomic<bool> stop = false;
    std::atomic<int> done = 0;
    QVERIFY(!parallelFor(100000, &stop, [&](std::int64_t) {
        if (++done == 10)
            stop = true;
    }));
    QVERIFY(done >= 10 && done < 10 + parallelThreads());
}

QTEST_APPLESS_MAIN(TestParallel)
#include "test_parallel.moc"
