#include "core/mastering/k_weighting.h"
#include "core/mastering/loudness_gating.h"
#include "core/mastering/program_loudness.h"
#include "tests/core/mastering/test_audio.h"

#include <QTest>

using namespace resonate;

namespace {

LoudnessMeasure measured(const AudioBuffer& audio, int sampleRateHz, int threads)
{
    ThreadExecutor executor(threads);
    return measureLoudness(MemorySource(audio, sampleRateHz), {executor, {}, {}}).value();
}

/// A 1 kHz stereo sine at levels that change: {dBFS, seconds}.
AudioBuffer steps(std::initializer_list<std::pair<double, double>> levels, int sampleRateHz)
{
    double seconds = 0.0;
    for (const auto& level : levels)
        seconds += level.second;
    AudioBuffer audio(2, static_cast<std::int64_t>(seconds * sampleRateHz));
    std::size_t at = 0;
    for (const auto& [levelDb, length] : levels)
        for (std::size_t i = 0; i < static_cast<std::size_t>(length * sampleRateHz); ++i, ++at)
            for (int c = 0; c < 2; ++c)
                audio.channel(c)[at] =
                    static_cast<float>(dbToGain(levelDb) * std::sin(2.0 * std::numbers::pi * 1000.0 *
                                                                    static_cast<double>(at) / sampleRateHz));
    return audio;
}

} // namespace

class TestProgramLoudness final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheEbuSequences_data()
    {
        // EBU Tech 3341 (2016), cases 1-5: want within 0.1 LU.
        QTest::addColumn<int>("number");
        QTest::addColumn<double>("expectedLufs");
        QTest::newRow("1") << 1 << -23.0;
        QTest::newRow("2") << 2 << -33.0;
        QTest::newRow("3") << 3 << -23.0;
        QTest::newRow("4") << 4 << -23.0;
        QTest::newRow("5") << 5 << -23.0;
    }
    void readsTheEbuSequences()
    {
        QFETCH(int, number);
        QFETCH(double, expectedLufs);
        constexpr int kRate = 16000;
        AudioBuffer audio =
            number == 1   ? steps({{-23.0, 20.0}}, kRate)
            : number == 2 ? steps({{-33.0, 20.0}}, kRate)
            : number == 3 ? steps({{-36.0, 10.0}, {-23.0, 60.0}, {-36.0, 10.0}}, kRate)
            : number == 4 ? steps({{-72.0, 10.0}, {-36.0, 10.0}, {-23.0, 60.0}, {-36.0, 10.0}, {-72.0, 10.0}}, kRate)
                          : steps({{-26.0, 20.0}, {-20.0, 20.1}, {-26.0, 20.0}}, kRate);
        const auto lufs = measured(audio, kRate, 2).integratedLufs;
        QVERIFY(lufs);
        QVERIFY2(std::abs(*lufs - expectedLufs) <= 0.1, qPrintable(QString::number(*lufs)));
    }
    void rangeIsThatOfTheEbuSequence()
    {
        // EBU Tech 3342 (2016), case 1: 20 s at -20, 20 s at -30 dBFS: 10 +- 1 LU.
        const double range = measured(steps({{-20.0, 20.0}, {-30.0, 20.0}}, 16000), 16000, 1).rangeLu;
        QVERIFY2(std::abs(range - 10.0) <= 1.0, qPrintable(QString::number(range)));
    }
    void agreesWithAnotherMeter_data()
    {
        QTest::addColumn<int>("sampleRateHz");
        QTest::addColumn<int>("channels");
        for (const int rate : {8000, 11025, 22050, 44100, 48000, 96000, 192000})
            QTest::addRow("%d", rate) << rate << (rate % 1000 == 0 ? 2 : 1);
    }
    void agreesWithAnotherMeter()
    {
        QFETCH(int, sampleRateHz);
        QFETCH(int, channels);
        const AudioBuffer audio =
            test::music(channels, 5 * sampleRateHz / 2 * (sampleRateHz < 50000 ? 3 : 1), sampleRateHz, -6.0);
        const auto expected = test::readingOf(audio.view(), sampleRateHz);
        const auto got = measured(audio, sampleRateHz, 2);
        QVERIFY(got.integratedLufs);
        QVERIFY2(std::abs(*got.integratedLufs - expected.lufs) < 0.001,
                 qPrintable(QString::number(*got.integratedLufs)));
        QVERIFY(std::abs(got.rangeLu - expected.rangeLu) < 0.001);
        if (sampleRateHz < 192000) // there it reads samples only
            QVERIFY2(std::abs(got.truePeakDbtp - expected.truePeakDbtp) < 0.15,
                     qPrintable(QString::number(got.truePeakDbtp)));
        QVERIFY(got.truePeakDbtp > expected.truePeakDbtp - 0.15);
    }
    void sameOnAnyNumberOfThreads()
    {
        // Several segments (524 thousand frames each), and the same bits as from one stream.
        const AudioBuffer audio = test::music(1, 1'700'000, 8000, -6.0);
        const auto one = measured(audio, 8000, 1);
        const auto four = measured(audio, 8000, 4);
        QCOMPARE(four.integratedLufs, one.integratedLufs);
        QCOMPARE(four.truePeakDbtp, one.truePeakDbtp);
        KWeightedEnergy energy({8000, 1});
        std::vector<double> meanSquares;
        energy.process(audio.view(), meanSquares);
        QVERIFY(std::abs(*integratedLufs(meanSquares) - *one.integratedLufs) < 1e-9);
    }
    void hasNoLoudnessWhereThereIsNone()
    {
        QVERIFY(!measured(AudioBuffer(2, 48000), 48000, 1).integratedLufs);
        QVERIFY(!measured(test::music(2, 19199, 48000, -6.0), 48000, 1).integratedLufs); // a frame short of 400 ms
        QVERIFY(measured(test::music(2, 19200, 48000, -6.0), 48000, 1).integratedLufs);
        QCOMPARE(measured(AudioBuffer(1, 1), 48000, 1).truePeakDbtp, kSilenceDb);
        QCOMPARE(measured(AudioBuffer(1, 0), 48000, 1).truePeakDbtp, kSilenceDb);
    }
};

QTEST_APPLESS_MAIN(TestProgramLoudness)
#include "test_program_loudness.moc"
