#include "core/dsp/power_quantile.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <deque>
#include <random>

using namespace resonate;

class TestPowerQuantile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codesAreFineAndMonotone()
    {
        // A step is at most 1 dB, so half a step is at most 0.5 dB off.
        const PowerCode code(1.0F);
        int last = -1;
        for (double db = -185.0; db < 0.0; db += 0.1) {
            const auto power = static_cast<float>(std::pow(10.0, db / 10.0));
            const int now = code.encode(power);
            QVERIFY(now >= last);
            last = now;
            QVERIFY(std::abs(10.0 * std::log10(static_cast<double>(code.decode(now, 0.5F))) - db) < 0.55);
        }
        QCOMPARE(code.encode(0.0F), std::uint8_t{0});
        QCOMPARE(code.encode(100.0F), std::uint8_t{255});
    }
    void agreesWithSorting_data()
    {
        QTest::addColumn<int>("window");
        QTest::addColumn<double>("quantile");
        QTest::newRow("everything") << 0 << 0.1;
        QTest::newRow("moving, low") << 40 << 0.05;
        QTest::newRow("moving, median") << 25 << 0.5;
        QTest::newRow("moving, high") << 25 << 0.95;
    }
    void agreesWithSorting()
    {
        QFETCH(int, window);
        QFETCH(double, quantile);
        PowerQuantile moving({.bins = 3, .quantile = quantile, .window = window, .top = 1.0F});
        std::mt19937 random(1);
        std::deque<float> recent;
        std::vector<float> out(3);
        for (int i = 0; i < 300; ++i) {
            const auto power = static_cast<float>(std::pow(10.0, -static_cast<double>(random() % 1000) / 100.0));
            moving.process(std::vector<float>{power, power * 1e-3F, power * 1e-9F});
            recent.push_back(power);
            if (window > 0 && recent.size() > static_cast<std::size_t>(window))
                recent.pop_front();
            std::vector<float> sorted(recent.begin(), recent.end());
            std::ranges::sort(sorted);
            const auto rank = static_cast<std::size_t>(quantile * static_cast<double>(sorted.size() - 1) + 0.5);
            moving.quantile(out);
            for (std::size_t bin = 0; bin < 3; ++bin) {
                const double scale = bin == 0 ? 1.0 : bin == 1 ? 1e-3 : 1e-9;
                QVERIFY(std::abs(10.0 * std::log10(static_cast<double>(out[bin]) / scale /
                                                   static_cast<double>(sorted[rank]))) < 1.0);
            }
        }
    }
    void forgets()
    {
        PowerQuantile moving({.bins = 1, .quantile = 0.5, .window = 10, .top = 1.0F});
        std::vector<float> out(1);
        moving.quantile(out);
        QCOMPARE(out[0], 0.0F);
        moving.process(std::vector<float>{0.5F});
        moving.reset();
        QCOMPARE(moving.count(), std::int64_t{0});
        moving.quantile(out);
        QCOMPARE(out[0], 0.0F);
    }
};

QTEST_APPLESS_MAIN(TestPowerQuantile)
#include "test_power_quantile.moc"
