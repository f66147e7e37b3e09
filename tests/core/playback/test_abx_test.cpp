#include "core/playback/abx_test.h"

#include <QTest>

#include <cmath>

using namespace resonate;

class TestAbxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void probabilities_data();
    void probabilities();
    void manyTosses();
    void countsAnswers();
    void chanceIsFairAndSeeded();
};

void TestAbxTest::probabilities_data()
{
    QTest::addColumn<int>("right");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("expected");
    QTest::newRow("none") << 0 << 0 << 1.0;
    QTest::newRow("0 of 5") << 0 << 5 << 1.0;
    QTest::newRow("1 of 1") << 1 << 1 << 0.5;
    QTest::newRow("5 of 5") << 5 << 5 << 1.0 / 32.0;
    QTest::newRow("8 of 10") << 8 << 10 << 56.0 / 1024.0;      // 45 + 10 + 1
    QTest::newRow("12 of 16") << 12 << 16 << 2517.0 / 65536.0; // 1820 + 560 + 120 + 16 + 1
    QTest::newRow("14 of 16") << 14 << 16 << 137.0 / 65536.0;
    QTest::newRow("16 of 16") << 16 << 16 << 1.0 / 65536.0;
}

void TestAbxTest::probabilities()
{
    QFETCH(int, right);
    QFETCH(int, count);
    QFETCH(double, expected);
    QCOMPARE(atLeastByChance(right, count), expected);
}

/// Half of an odd number of tosses and more: 1/2, whatever the number. And P(>= k) + P(>= n - k + 1) = 1.
void TestAbxTest::manyTosses()
{
    QVERIFY(std::abs(atLeastByChance(501, 1001) - 0.5) < 1e-12);
    for (int right = 0; right <= 100; ++right)
        QVERIFY(std::abs(atLeastByChance(right, 100) + (right == 0 ? 0.0 : atLeastByChance(101 - right, 100)) - 1.0) <
                1e-12);
}

void TestAbxTest::countsAnswers()
{
    AbxTest test(7);
    QCOMPARE(test.guessProbability(), 1.0);
    for (int i = 0; i < 10; ++i) {
        const auto x = test.x();
        const auto other = x == AbxTest::Choice::A ? AbxTest::Choice::B : AbxTest::Choice::A;
        test.answer(i < 8 ? x : other);
        QCOMPARE(test.trials().back().x, x);
    }
    QCOMPARE(test.right(), 8);
    QCOMPARE(test.trials().size(), std::size_t(10));
    QCOMPARE(test.guessProbability(), 56.0 / 1024.0);
}

void TestAbxTest::chanceIsFairAndSeeded()
{
    AbxTest one(1);
    AbxTest same(1);
    AbxTest other(2);
    int a = 0;
    int repeats = 0;
    int differences = 0;
    auto last = one.x();
    for (int i = 0; i < 10000; ++i) {
        QCOMPARE(one.x(), same.x());
        differences += one.x() != other.x();
        a += one.x() == AbxTest::Choice::A;
        one.answer(AbxTest::Choice::A);
        same.answer(AbxTest::Choice::B); // what was answered changes nothing
        other.answer(AbxTest::Choice::A);
        repeats += one.x() == last;
        last = one.x();
    }
    // Within five standard deviations (50) of a half.
    QVERIFY(std::abs(a - 5000) < 250);
    QVERIFY(std::abs(repeats - 5000) < 250);
    QVERIFY(std::abs(differences - 5000) < 250);
}

QTEST_GUILESS_MAIN(TestAbxTest)
#include "test_abx_test.moc"
