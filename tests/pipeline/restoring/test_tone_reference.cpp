#include "core/enhance/tone/tone_need.h"
#include "made_processors.h"
#include "pipeline/reference_tone.h"
#include "pipeline/restoring/processors/measured_source.h"
#include "pipeline/restoring/processors/processors.h"
#include "pipeline/restoring/restored_part.h"

#include <QTest>

#include <random>

using namespace resonate;

namespace {

constexpr AudioFormat kFormat{32000, 1};

/// Noise whose upper part is as loud as one says.
std::shared_ptr<const MemorySource> tilted(double highShare)
{
    AudioBuffer audio(1, 4L * kFormat.sampleRateHz);
    std::mt19937 random(7);
    double low = 0.0;
    for (float& sample : audio.channel(0)) {
        const double white = static_cast<double>(random()) / 4294967296.0 - 0.5;
        low += 0.1 * (white - low);
        sample = static_cast<float>(0.5 * low + highShare * (white - low));
    }
    return std::make_shared<MemorySource>(std::move(audio), kFormat.sampleRateHz);
}

ReferenceTone toneOf(const AudioSource& source)
{
    RecordingReport report;
    report.spectrum = *measuredSpectrum(source, {});
    return *referenceTone(report, "reference.wav");
}

} // namespace

class TestToneReference final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMixComesCloserToTheReference()
    {
        const auto dull = tilted(0.1), bright = tilted(0.3);
        const ReferenceTone reference = toneOf(*bright);
        const auto made = make(dull, reference, 1.0);
        QVERIFY(made && made->processor != nullptr);
        QCOMPARE(made->details().value(QStringLiteral("reference")).toString(), QStringLiteral("reference.wav"));
        // processed, its latency taken out
        AudioBuffer audio(1, dull->frames());
        QVERIFY(dull->read(0, audio.view()));
        made->processor->process(audio.view());
        const MemorySource after(std::move(audio), kFormat.sampleRateHz);
        ToneLimits limits;
        limits.highHz = 10'000.0;
        const auto distance = [&](const AudioSource& source) {
            return toneNeed(*measuredSpectrum(source, {}), reference.target, limits).meanDeviationDb;
        };
        const double before = distance(*dull), now = distance(after);
        QVERIFY2(now < 0.6 * before, qPrintable(QStringLiteral("%1 dB, was %2").arg(now).arg(before)));
        // Towards itself there is nothing to do.
        const auto none = make(dull, toneOf(*dull), 1.0);
        QVERIFY(none && none->processor == nullptr);
    }
    void theReferencesToneIsPartOfTheKey()
    {
        const auto key = [](const ReferenceTone& reference) {
            PlannedStage stage;
            stage.id = QStringLiteral("tone");
            stage.parameters = parameters(reference, 1.0);
            return restoringKey({nullptr, "mix", kWholePart, {stage}});
        };
        const ReferenceTone bright = toneOf(*tilted(0.3)), dull = toneOf(*tilted(0.1));
        QCOMPARE(key(bright), key(bright));
        QVERIFY(key(bright) != key(dull));
        QVERIFY(ReferenceTone::fromJson(bright.toJson()).toJson() == bright.toJson());
    }

private:
    static QJsonObject parameters(const ReferenceTone& reference, double amount)
    {
        return {{QStringLiteral("amount"), amount},
                {QStringLiteral("lowHz"), 40.0},
                {QStringLiteral("highHz"), 10'000.0},
                {QStringLiteral("reference"), reference.toJson()}};
    }
    static Result<MadeProcessor> make(const std::shared_ptr<const MemorySource>& source, const ReferenceTone& reference,
                                      double amount)
    {
        InlineExecutor executor;
        const WorkContext context{executor, {}, {}};
        return makeTone({QStringLiteral("tone"), kWholePart, parameters(reference, amount), ProcessingMode::Render,
                         *source, context});
    }
};

QTEST_APPLESS_MAIN(TestToneReference)
#include "test_tone_reference.moc"
