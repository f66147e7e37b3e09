#include "made_processors.h"
#include "pipeline/restoring/processors/processors.h"

#include <QTest>

#include <random>

using namespace resonate;

namespace {

constexpr AudioFormat kFormat{32000, 1};

/// A second of silence, a second of noise alone, and then music over the noise.
MemorySource recording()
{
    const auto music = chord(6.0, kFormat);
    AudioBuffer audio(1, music->frames());
    if (!music->read(0, audio.view()))
        qFatal("memory cannot be read");
    std::mt19937 random(11);
    const auto samples = audio.channel(0);
    for (std::size_t n = 0; n < samples.size(); ++n) {
        const double noise = 0.06 * (static_cast<double>(random()) / 4294967296.0 - 0.5);
        const double seconds = static_cast<double>(n) / kFormat.sampleRateHz;
        samples[n] = seconds < 1.0 ? 0.0F : static_cast<float>(noise) + (seconds < 2.0 ? 0.0F : samples[n]);
    }
    return MemorySource(std::move(audio), kFormat.sampleRateHz);
}

double meanSquare(std::span<const float> samples)
{
    double sum = 0.0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * static_cast<double>(sample);
    return sum / static_cast<double>(samples.size());
}

} // namespace

class TestLearnedNoise final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsLearnedIsLowered()
    {
        const MemorySource source = recording();
        const auto made = make(source, 1.0, 2.0);
        QVERIFY(made && made->processor != nullptr);
        QCOMPARE(made->details().value(QStringLiteral("profileEnd")), QJsonValue(2.0));
        AudioBuffer audio(1, source.frames());
        QVERIFY(source.read(0, audio.view()));
        const auto rate = static_cast<std::size_t>(kFormat.sampleRateHz);
        const double before = meanSquare(audio.channel(0).subspan(rate + rate / 4, rate / 2));
        made->processor->process(audio.view());
        const auto latency = static_cast<std::size_t>(made->processor->latencyFrames());
        const double after = meanSquare(audio.channel(0).subspan(rate + rate / 4 + latency, rate / 2));
        QVERIFY2(after < 0.25 * before, qPrintable(QString::number(10.0 * std::log10(after / before)))); // 6 dB
    }
    void aSilentPlaceIsRefused()
    {
        const auto refused = make(recording(), 0.1, 0.9);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadUsage);
        QVERIFY(refused.error().detail.find("silent") != std::string::npos);
    }

private:
    /// The recording is what was read; what goes into the chain may be a part of it.
    static Result<MadeProcessor> make(const MemorySource& source, double begin, double end)
    {
        InlineExecutor executor;
        const WorkContext context{executor, {}, {}};
        return makeDenoise({QStringLiteral("denoise"),
                            kWholePart,
                            {{QStringLiteral("amount"), 1.0},
                             {QStringLiteral("snrDb"), 15.0},
                             {QStringLiteral("profileBegin"), begin},
                             {QStringLiteral("profileEnd"), end}},
                            ProcessingMode::Render,
                            *chord(1.0, kFormat),
                            context,
                            &source});
    }
};

QTEST_APPLESS_MAIN(TestLearnedNoise)
#include "test_learned_noise.moc"
