#include "core/analysis/clipping_detector.h"
#include "test_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::signals;

namespace {

constexpr int kRateHz = 48000;
constexpr double kSeconds = 8.0;
constexpr int kPieces = 5;

ClippingReading measure(const std::vector<float>& samples)
{
    ClippingDetector detector({kRateHz, 1});
    detector.process(mono(samples).view());
    return detector.result();
}

double decibels(float level)
{
    return 20.0 * std::log10(static_cast<double>(level));
}

} // namespace

class TestClippingDetector final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (unsigned seed = 1; seed <= kPieces; ++seed)
            m_pieces.push_back(music(kSeconds, kRateHz, seed));
    }

    // Area under the ROC curve >= 0.98 for clipping in the samples, 30 to 7 dB signal to distortion.
    void flatTopsStandOut()
    {
        std::vector<double> unclipped;
        std::vector<double> flat;
        for (const auto& piece : m_pieces) {
            const auto clean = measure(piece);
            QCOMPARE(clean.severity, ClippingSeverity::None);
            unclipped.push_back(clean.flatTopRatio);
            for (const double sdrDb : {30.0, 20.0, 15.0, 10.0, 7.0}) {
                const float level = clipLevelFor(piece, sdrDb);
                const auto reading = measure(clipped(piece, level));
                flat.push_back(reading.flatTopRatio);
                QVERIFY2(reading.hardPcm, qPrintable(QString::number(sdrDb)));
                QVERIFY(reading.severity != ClippingSeverity::None);
                QVERIFY2(std::abs(reading.levelDbfs - decibels(level)) <= 0.1,
                         qPrintable(QString::number(reading.levelDbfs)));
            }
        }
        QVERIFY(areaUnderCurve(flat, unclipped) >= 0.98);
    }

    // The same after a stand-in for a codec, which leaves no two samples equal: >= 0.93, and the level within 1.2 dB.
    void pilesOfPeaksStandOut()
    {
        std::vector<double> unclipped;
        std::vector<double> piled;
        for (const auto& piece : m_pieces) {
            const auto clean = measure(throughCodec(piece, kRateHz, 11));
            QCOMPARE(clean.severity, ClippingSeverity::None);
            unclipped.push_back(clean.score);
            for (const double sdrDb : {20.0, 15.0, 10.0, 7.0}) {
                const float level = clipLevelFor(piece, sdrDb);
                const auto reading = measure(throughCodec(clipped(piece, level), kRateHz, 12));
                piled.push_back(reading.score);
                QVERIFY(!reading.hardPcm);
                if (!reading.beforeCodec)
                    continue;
                QVERIFY2(std::abs(reading.levelDbfs - decibels(level)) <= 1.2,
                         qPrintable(QStringLiteral("%1 for %2").arg(reading.levelDbfs).arg(decibels(level))));
            }
        }
        const double area = areaUnderCurve(piled, unclipped);
        QVERIFY2(area >= 0.93, qPrintable(QString::number(area)));
    }
    void harderClippingIsNeverJudgedLighter()
    {
        for (const auto& piece : m_pieces) {
            auto last = ClippingSeverity::None;
            for (const double sdrDb : {30.0, 20.0, 15.0, 10.0, 7.0}) {
                const auto severity = measure(clipped(piece, clipLevelFor(piece, sdrDb))).severity;
                QVERIFY(severity >= last);
                last = severity;
            }
            QCOMPARE(last, ClippingSeverity::Severe);
        }
    }
    void whatIsNotClipped_data()
    {
        QTest::addColumn<std::vector<float>>("samples");
        QTest::newRow("silence") << std::vector<float>(kRateHz * 8);
        QTest::newRow("direct current") << std::vector<float>(kRateHz * 8, 0.25F);
        QTest::newRow("sine") << sine(-6.0, 440.0, 8.0, kRateHz);
        QTest::newRow("noise") << noise(0.1, kRateHz * 8, 3);
        QTest::newRow("one sample") << std::vector<float>{0.5F};
        std::vector<float> dither(kRateHz * 8);
        for (std::size_t i = 0; i < dither.size(); ++i)
            dither[i] = static_cast<float>(static_cast<int>(i * 7 / 5 % 3) - 1) / 32768.0F;
        QTest::newRow("last bit of 16") << dither;
    }
    void whatIsNotClipped()
    {
        QFETCH(std::vector<float>, samples);
        const auto reading = measure(samples);
        QCOMPARE(reading.severity, ClippingSeverity::None);
        QVERIFY(!reading.hardPcm && !reading.beforeCodec);
    }
    void oneClippedChannelIsEnough()
    {
        const auto& piece = m_pieces.front();
        const auto audio = stereo(m_pieces[1], clipped(piece, clipLevelFor(piece, 15.0)));
        ClippingDetector detector({kRateHz, 2});
        for (std::int64_t at = 0; at < audio.frames(); at += 1000)
            detector.process(audio.view().slice(at, std::min<std::int64_t>(1000, audio.frames() - at)));
        QVERIFY(detector.result().hardPcm);
        QCOMPARE(detector.result().share, measure(clipped(piece, clipLevelFor(piece, 15.0))).share);
    }

private:
    std::vector<std::vector<float>> m_pieces;
};

QTEST_APPLESS_MAIN(TestClippingDetector)
#include "test_clipping_detector.moc"
