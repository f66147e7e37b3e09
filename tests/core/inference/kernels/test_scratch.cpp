#include "core/inference/kernels/scratch.h"

#include <QTest>

using namespace resonate;

class TestScratch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsOnACacheLine();
    void staysUntilItMustGrow();
    void stridesAreLinesApart();
};

void TestScratch::beginsOnACacheLine()
{
    for (const std::int64_t floats : {1, 15, 16, 100000, 3000001}) {
        Scratch scratch;
        float* memory = scratch.reserve(floats);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(memory) % 64, 0U);
        memory[0] = memory[floats - 1] = 1.0f; // the address sanitizer watches
    }
}

void TestScratch::staysUntilItMustGrow()
{
    Scratch scratch;
    QCOMPARE(scratch.data(), nullptr);
    float* memory = scratch.reserve(1000);
    memory[999] = 5.0f;
    QCOMPARE(scratch.reserve(10), memory);
    QCOMPARE(scratch.reserve(1000)[999], 5.0f);
    scratch.reserve(1000000)[999999] = 1.0f;
}

void TestScratch::stridesAreLinesApart()
{
    for (std::int64_t floats = 1; floats < 3000; ++floats) {
        const std::int64_t stride = paddedStride(floats);
        QVERIFY(stride >= floats + 1 && stride < floats + 32);
        QCOMPARE(stride % 16, 0);
    }
    QVERIFY(paddedStride(2048) % 1024 != 0);
}

QTEST_APPLESS_MAIN(TestScratch)
#include "test_scratch.moc"
