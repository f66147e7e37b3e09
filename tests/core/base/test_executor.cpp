#include "core/base/executor.h"

#include <QTest>

#include <atomic>
#include <set>
#include <thread>

using namespace resonate;

class TestExecutor final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsEveryTaskOnce_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing") << 4 << 0;
        QTest::newRow("fewer tasks than threads") << 8 << 3;
        QTest::newRow("more tasks than threads") << 3 << 1000;
        QTest::newRow("one thread") << 1 << 10;
    }
    void runsEveryTaskOnce()
    {
        QFETCH(int, width);
        QFETCH(int, count);
        std::vector<std::atomic<int>> calls(static_cast<std::size_t>(count));
        ThreadExecutor executor(width);
        executor.run(count, [&](int i) { ++calls[static_cast<std::size_t>(i)]; });
        for (const auto& number : calls)
            QCOMPARE(number.load(), 1);
    }
    void nestedRunsEnd()
    {
        ThreadExecutor executor(3);
        std::atomic<int> sum = 0;
        executor.run(5, [&](int) { executor.run(7, [&](int i) { sum += i; }); });
        QCOMPARE(sum.load(), 5 * 21);
    }
};

QTEST_APPLESS_MAIN(TestExecutor)
#include "test_executor.moc"
