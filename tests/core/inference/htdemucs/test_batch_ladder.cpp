#include "core/inference/htdemucs/batch_ladder.h"

#include <QTest>

#include <utility>
#include <vector>

using namespace resonate;

namespace {

/// A device that has memory for so many pieces; the processor it falls back to, for one.
struct FakeDevice {
    std::int64_t fits;
    std::int64_t processorFits = 1;
    bool onProcessor = false;
    std::vector<std::pair<std::int64_t, std::int64_t>> done = {}; // first, count
    std::vector<std::string> warnings = {};

    BatchLadder::Device device()
    {
        return {[this](std::int64_t first, std::int64_t count) {
                    if (count > (onProcessor ? processorFits : fits))
                        return BatchOutcome::OutOfMemory;
                    done.emplace_back(first, count);
                    return BatchOutcome::Done;
                },
                [this] { onProcessor = true; }, [this](const std::string& line) { warnings.push_back(line); }};
    }
    /// Every piece once, in order.
    bool covered(std::int64_t pieces) const
    {
        std::int64_t next = 0;
        for (const auto& [first, count] : done) {
            if (first != next)
                return false;
            next += count;
        }
        return next == pieces;
    }
};

} // namespace

class TestBatchLadder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void worksInFullBatches();
    void halvesUntilItFits();
    void remembersWhatFits();
    void fallsBackToTheProcessor();
    void saysWhenNothingFits();
};

void TestBatchLadder::worksInFullBatches()
{
    FakeDevice fake{.fits = 8};
    BatchLadder ladder(4, true);
    QVERIFY(ladder.run(10, fake.device()));
    QVERIFY(fake.covered(10));
    QCOMPARE(fake.done.size(), std::size_t{3}); // 4, 4, 2
    QVERIFY(fake.warnings.empty());
}

void TestBatchLadder::halvesUntilItFits()
{
    FakeDevice fake{.fits = 3};
    BatchLadder ladder(8, true);
    QVERIFY(ladder.run(7, fake.device()));
    QVERIFY(fake.covered(7));
    QVERIFY(!fake.onProcessor);
    QVERIFY(fake.warnings.empty());
}

void TestBatchLadder::remembersWhatFits()
{
    FakeDevice fake{.fits = 2};
    BatchLadder ladder(8, true);
    QVERIFY(ladder.run(8, fake.device()));
    QCOMPARE(ladder.batch(), std::int64_t{2});
}

void TestBatchLadder::fallsBackToTheProcessor()
{
    FakeDevice fake{.fits = 0};
    BatchLadder ladder(8, true);
    QVERIFY(ladder.run(5, fake.device()));
    QVERIFY(fake.onProcessor);
    QVERIFY(fake.covered(5));
    QCOMPARE(fake.warnings.size(), std::size_t{1});
    QVERIFY(ladder.run(2, fake.device()));
    QCOMPARE(fake.warnings.size(), std::size_t{1}); // said once
}

void TestBatchLadder::saysWhenNothingFits()
{
    FakeDevice fake{.fits = 0, .processorFits = 0};
    BatchLadder ladder(2, true);
    const Result<> ran = ladder.run(2, fake.device());
    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::Worker);
    QVERIFY(fake.done.empty());
}

QTEST_APPLESS_MAIN(TestBatchLadder)
#include "test_batch_ladder.moc"
