#include "core/audio/audio_buffer.h"
#include "core/restoration/dereverb/dereverb.h"
#include "tests/core/restoration/dereverb/wet_signals.h"

#include <QTest>

#include <cmath>

using namespace resonate;
using namespace resonate::test;

namespace {

Dereverb::Parameters quickRender()
{
    Dereverb::Parameters parameters;
    parameters.format = {16000, 1};
    parameters.amount = 80.0;
    parameters.stepSeconds = 2.0;
    parameters.rt60Seconds = 1.0;
    return parameters;
}

/// Everything that belongs to the input, the latency taken out.
AudioBuffer dereverberated(const Dereverb::Parameters& parameters, const AudioBuffer& input,
                           std::int64_t blockFrames = 4096)
{
    Dereverb dereverb(parameters);
    const std::int64_t latency = dereverb.latencyFrames();
    AudioBuffer stream(input.channels(), input.frames() + latency);
    copyAudio(input.view(), stream.view().slice(0, input.frames()));
    for (std::int64_t at = 0; at < stream.frames(); at += blockFrames)
        dereverb.process(stream.view().slice(at, std::min(blockFrames, stream.frames() - at)));
    AudioBuffer output(input.channels(), input.frames());
    copyAudio(stream.view().slice(latency, input.frames()), output.view());
    return output;
}

bool same(const AudioBuffer& a, const AudioBuffer& b)
{
    for (int c = 0; c < a.channels(); ++c)
        if (!std::ranges::equal(a.channel(c), b.channel(c)))
            return false;
    return true;
}

} // namespace

class TestDereverb final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lowersTheTailAndKeepsTheRest_data()
    {
        QTest::addColumn<bool>("render");
        QTest::addColumn<double>("atLeastDb");
        QTest::newRow("preview") << false << 0.8;
        QTest::newRow("render") << true << 2.0;
    }
    /// The output is fitted by a * early + b * late: the late part shall lose more than the early part.
    void lowersTheTailAndKeepsTheRest()
    {
        QFETCH(bool, render);
        QFETCH(double, atLeastDb);
        const WetSignal wet = wetNotes(16000, 8.0, 1.0);
        Dereverb::Parameters parameters = quickRender();
        parameters.quality = render ? RestorationQuality::Render : RestorationQuality::Preview;
        const AudioBuffer output = dereverberated(parameters, wet.mixed());
        const double gained = earlyToLateDb(output.channel(0), wet) - earlyToLateDb(wet.mixed().channel(0), wet);
        QVERIFY2(gained > atLeastDb, qPrintable(QString::number(gained)));
        const double sdr =
            scaleInvariantSdrDb(output.channel(0), wet.early) - scaleInvariantSdrDb(wet.mixed().channel(0), wet.early);
        QVERIFY2(sdr > (render ? 0.5 : -1.0), qPrintable(QString::number(sdr)));
    }
    void nothingToDoChangesNoBit_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<double>("wetShare");
        QTest::addColumn<double>("shares");
        QTest::newRow("amount 0") << 0.0 << 1.0 << 1.0;
        QTest::newRow("dry") << 50.0 << 0.0 << 1.0;
        QTest::newRow("a dry room") << 50.0 << 1.0 << 0.0;
    }
    void nothingToDoChangesNoBit()
    {
        QFETCH(double, amount);
        QFETCH(double, wetShare);
        QFETCH(double, shares);
        Dereverb::Parameters parameters = quickRender();
        parameters.amount = amount;
        parameters.wetShare = wetShare;
        parameters.predictionShare = parameters.lateShare = shares;
        const AudioBuffer input = wetNotes(16000, 1.0, 1.0).mixed();
        QCOMPARE(Dereverb(parameters).latencyFrames(), 0);
        QVERIFY(same(dereverberated(parameters, input), input));
    }
    void cuttingTheStreamChangesNoBit()
    {
        const AudioBuffer input = wetNotes(16000, 5.0, 1.0).mixed();
        const AudioBuffer whole = dereverberated(quickRender(), input, 1 << 20);
        QVERIFY(same(dereverberated(quickRender(), input, 777), whole));
        QVERIFY(same(dereverberated(quickRender(), input, 1), whole));
    }
    void threadsChangeNoBit()
    {
        const AudioBuffer input = wetNotes(16000, 5.0, 1.0).mixed();
        Dereverb::Parameters parameters = quickRender();
        const AudioBuffer alone = dereverberated(parameters, input);
        ThreadExecutor executor(3);
        parameters.executor = &executor;
        QVERIFY(same(dereverberated(parameters, input), alone));
    }
    /// Without new filters nothing is foretold, and what is left is what the suppression of the tail does.
    void stoppedFindsNoMoreFilters()
    {
        const AudioBuffer input = wetNotes(16000, 6.0, 1.0).mixed();
        std::stop_source stop;
        Dereverb::Parameters parameters = quickRender();
        parameters.stop = stop.get_token();
        stop.request_stop();
        const AudioBuffer unfinished = dereverberated(parameters, input);
        parameters = quickRender();
        QVERIFY(!same(unfinished, dereverberated(parameters, input)));
        parameters.predictionShare = 0.0;
        const AudioBuffer suppressed = dereverberated(parameters, input);
        for (std::size_t i = 512; i < input.channel(0).size(); ++i) // the first spectra lie before the stream
            QVERIFY(std::abs(unfinished.channel(0)[i] - suppressed.channel(0)[i]) < 1e-6F);
    }
    void resetIsANewBeginning()
    {
        const AudioBuffer input = wetNotes(16000, 6.0, 1.0).mixed();
        Dereverb dereverb(quickRender());
        AudioBuffer first(1, input.frames());
        copyAudio(input.view(), first.view());
        AudioBuffer second(1, input.frames());
        copyAudio(input.view(), second.view());
        dereverb.process(first.view());
        dereverb.reset();
        dereverb.process(second.view());
        QVERIFY(same(first, second));
    }
    void silenceStaysSilent()
    {
        const AudioBuffer silence(1, 5 * 16000);
        for (const RestorationQuality quality : {RestorationQuality::Preview, RestorationQuality::Render}) {
            Dereverb::Parameters parameters = quickRender();
            parameters.quality = quality;
            QVERIFY(same(dereverberated(parameters, silence), silence));
        }
    }
    void focusLeavesTheRestAlone()
    {
        Dereverb::Parameters parameters = quickRender();
        parameters.focus = DereverbFocus::High;
        AudioBuffer input(1, 5 * 16000);
        for (std::size_t n = 0; n < input.channel(0).size(); ++n) { // 400 Hz, under the focus, swelling
            const auto phase = static_cast<double>(n);
            input.channel(0)[n] = static_cast<float>(0.3 * std::sin(0.157 * phase) * std::sin(phase / 5093.0));
        }
        const AudioBuffer output = dereverberated(parameters, input);
        for (std::size_t n = 0; n < input.channel(0).size(); ++n)
            QVERIFY(std::abs(output.channel(0)[n] - input.channel(0)[n]) < 1e-4F);
    }
    void twoEqualChannelsStayEqual()
    {
        const AudioBuffer mono = wetNotes(16000, 5.0, 1.0).mixed();
        AudioBuffer stereo(2, mono.frames());
        copyAudio(mono.view(), AudioView(stereo.channel(0).data(), 1, mono.frames(), mono.frames()));
        copyAudio(mono.view(), AudioView(stereo.channel(1).data(), 1, mono.frames(), mono.frames()));
        Dereverb::Parameters parameters = quickRender();
        parameters.format.channels = 2;
        const AudioBuffer output = dereverberated(parameters, stereo);
        QVERIFY(std::ranges::equal(output.channel(0), output.channel(1)));
    }
    void anyRateGivesNumbers_data()
    {
        QTest::addColumn<int>("sampleRateHz");
        QTest::newRow("44.1 kHz") << 44100;
        QTest::newRow("96 kHz") << 96000;
    }
    void anyRateGivesNumbers()
    {
        QFETCH(int, sampleRateHz);
        Dereverb::Parameters parameters = quickRender();
        parameters.format.sampleRateHz = sampleRateHz;
        parameters.stepSeconds = 0.6;
        AudioBuffer input(1, 2 * sampleRateHz); // loud, hard cut, with silence before and after
        for (std::size_t n = 20000; n < 60000; ++n)
            input.channel(0)[n] = n / 50 % 2 == 0 ? 1.0F : -1.0F;
        const AudioBuffer output = dereverberated(parameters, input);
        for (const float sample : output.channel(0))
            QVERIFY(std::abs(sample) < 3.0F);
    }
};

QTEST_APPLESS_MAIN(TestDereverb)
#include "test_dereverb.moc"
