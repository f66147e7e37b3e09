#include "core/inference/torchscript/soft_masks.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace resonate;

class TestSoftMasks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void completeSharesSumToOne_data()
    {
        QTest::addColumn<double>("exponent");
        QTest::addColumn<std::vector<float>>("outputs"); // of three sources for one bin
        QTest::addColumn<std::vector<float>>("expected");
        QTest::newRow("as they are") << 1.0 << std::vector{1.0F, 2.0F, 5.0F} << std::vector{0.125F, 0.25F, 0.625F};
        QTest::newRow("powers") << 2.0 << std::vector{1.0F, 2.0F, 2.0F} << std::vector{1 / 9.0F, 4 / 9.0F, 4 / 9.0F};
        QTest::newRow("negative") << 1.0 << std::vector{-3.0F, 1.0F, 1.0F} << std::vector{0.0F, 0.5F, 0.5F};
        QTest::newRow("nothing") << 1.0 << std::vector{0.0F, -1.0F, 0.0F} << std::vector{1 / 3.0F, 1 / 3.0F, 1 / 3.0F};
        QTest::newRow("huge") << 1.0 << std::vector{3e38F, 3e38F, 0.0F} << std::vector{0.5F, 0.5F, 0.0F};
        QTest::newRow("overflowing powers")
            << 4.0 << std::vector{3e38F, 3e38F, 0.0F} << std::vector{1 / 3.0F, 1 / 3.0F, 1 / 3.0F};
        QTest::newRow("tiny") << 1.0 << std::vector{1e-44F, 1e-44F, 0.0F} << std::vector{0.5F, 0.5F, 0.0F};
    }
    void completeSharesSumToOne()
    {
        QFETCH(double, exponent);
        QFETCH(std::vector<float>, outputs);
        QFETCH(std::vector<float>, expected);
        ScriptSpectrum spectrum;
        spectrum.exponent = exponent;
        const std::vector<float> mixture = {1.0F};
        softMasks(outputs, 3, 1, mixture, spectrum);
        float sum = 0.0F;
        for (std::size_t s = 0; s < 3; ++s) {
            QVERIFY2(std::abs(outputs[s] - expected[s]) < 1e-6F, qPrintable(QString::number(outputs[s])));
            sum += outputs[s];
        }
        QVERIFY(std::abs(sum - 1.0F) < 1e-6F);
    }
    void incompleteSharesAreAtMostOne_data()
    {
        QTest::addColumn<bool>("masks");
        QTest::addColumn<double>("exponent");
        QTest::addColumn<std::vector<float>>("expected"); // of outputs 1, 3, 9, 0, -1 in a mixture of 4, 4, 4, 0, 4
        QTest::newRow("magnitudes") << false << 1.0 << std::vector{0.25F, 0.75F, 1.0F, 1.0F, 0.0F};
        QTest::newRow("their powers") << false << 2.0 << std::vector{0.0625F, 0.5625F, 1.0F, 1.0F, 0.0F};
        QTest::newRow("masks") << true << 1.0 << std::vector{1.0F, 1.0F, 1.0F, 0.0F, 0.0F};
    }
    void incompleteSharesAreAtMostOne()
    {
        QFETCH(bool, masks);
        QFETCH(double, exponent);
        QFETCH(std::vector<float>, expected);
        ScriptSpectrum spectrum;
        spectrum.complete = false;
        spectrum.exponent = exponent;
        spectrum.output = masks ? ScriptSpectrum::Output::Masks : ScriptSpectrum::Output::Magnitudes;
        std::vector<float> outputs = {1.0F, 3.0F, 9.0F, 0.0F, -1.0F};
        const std::vector<float> mixture = {4.0F, 4.0F, 4.0F, 0.0F, 4.0F};
        softMasks(outputs, 1, 5, mixture, spectrum);
        QCOMPARE(outputs, expected);
    }
    void sourcesLieAStrideApart()
    {
        // Two sources, two bins, a value between them that belongs to somebody else.
        std::vector<float> outputs = {1.0F, 1.0F, 7.0F, 3.0F, 1.0F, 7.0F};
        const std::vector<float> mixture = {1.0F, 1.0F};
        softMasks(outputs, 2, 3, mixture, ScriptSpectrum());
        QCOMPARE(outputs, (std::vector{0.25F, 0.5F, 7.0F, 0.75F, 0.5F, 7.0F}));
    }
};

QTEST_APPLESS_MAIN(TestSoftMasks)
#include "test_soft_masks.moc"
