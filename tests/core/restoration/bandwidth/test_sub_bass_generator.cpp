#include "band_signals.h"
#include "core/dsp/biquad.h"
#include "core/restoration/bandwidth/sub_bass_generator.h"

#include <QTest>

using namespace resonate;
using namespace resonate::band_signals;

namespace {

constexpr double kEdgeHz = 120.0;
constexpr double kNotesHz[] = {41.2, 55.0, 73.4, 49.0, 65.4, 98.0, 46.2, 61.7};
constexpr double kNoteSeconds = 0.5;

/// Plucked notes with six harmonics, one every half second; a rest takes the last fifth of each.
AudioBuffer bassLine(double seconds, int rateHz, int channels)
{
    constexpr double kHarmonics[] = {1.0, 0.8, 0.5, 0.3, 0.15, 0.08};
    AudioBuffer audio(channels, static_cast<std::int64_t>(seconds * rateHz));
    const auto samples = audio.channel(0);
    for (std::size_t n = 0; n < samples.size(); ++n) {
        const double t = static_cast<double>(n) / rateHz;
        const auto note = static_cast<std::size_t>(t / kNoteSeconds);
        const double since = t - static_cast<double>(note) * kNoteSeconds;
        const double envelope =
            std::min({1.0, since / 0.005, std::max(0.0, (0.4 - since) / 0.02)}) * std::exp(-2.0 * since);
        for (std::size_t h = 0; h < std::size(kHarmonics); ++h)
            samples[n] += static_cast<float>(
                0.2 * envelope * kHarmonics[h] *
                std::sin(2.0 * std::numbers::pi * kNotesHz[note % 8] * static_cast<double>(h + 1) * since +
                         0.4 * static_cast<double>(h)));
    }
    for (int c = 1; c < channels; ++c)
        std::ranges::copy(audio.channel(0), audio.channel(c).begin());
    return audio;
}

/// Butterworth of eighth order.
AudioBuffer highPassed(const AudioBuffer& input, int rateHz, double edgeHz)
{
    AudioBuffer output = copyOf(input);
    for (int c = 0; c < output.channels(); ++c)
        for (const double q : {0.50979558, 0.60134489, 0.89997622, 2.56291545})
            Biquad(BiquadCoefficients::highPass(rateHz, edgeHz, q)).process(output.channel(c));
    return output;
}

AudioBuffer restored(const AudioBuffer& input, const SubBassGenerator::Parameters& parameters,
                     std::int64_t block = 4096)
{
    SubBassGenerator generator(parameters);
    return processed(generator, input, block);
}

SubBassGenerator::Parameters full(int channels = 1, int rateHz = 48000)
{
    return {.format = {rateHz, channels}, .lowEdgeHz = kEdgeHz, .amount = 1.0};
}

/// Log-spectral distance 40-120 Hz, frames of 43 ms, floor 60 dB under the loudest bin of the truth.
double lowDistanceDb(std::span<const float> truth, std::span<const float> found, int rateHz)
{
    const int size = rateHz > 50000 ? 4096 : 2048;
    Stft stft({size, size / 4});
    std::vector<std::complex<float>> a(static_cast<std::size_t>(stft.bins())), b(a.size());
    const auto first = static_cast<std::size_t>(std::ceil(40.0 * size / rateHz));
    const auto last = static_cast<std::size_t>(120.0 * size / rateHz);
    const auto length = static_cast<std::size_t>(size);
    double sum = 0.0;
    int frames = 0;
    for (std::size_t at = 0; at + length <= truth.size(); at += length / 4) {
        stft.analyse(truth.subspan(at, length), a);
        stft.analyse(found.subspan(at, length), b);
        const double floor = 1e-6 * std::pow(0.1 * size / 4.0, 2);
        double squares = 0.0, energy = 0.0;
        for (std::size_t k = first; k <= last; ++k) {
            energy += static_cast<double>(std::norm(a[k]));
            squares += std::pow(powerToDb((static_cast<double>(std::norm(b[k])) + floor) /
                                          (static_cast<double>(std::norm(a[k])) + floor)),
                                2);
        }
        if (energy < 100.0 * floor)
            continue;
        sum += std::sqrt(squares / static_cast<double>(last - first + 1));
        ++frames;
    }
    return sum / frames;
}

} // namespace

class TestSubBassGenerator final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putsTheFundamentalsBack_data()
    {
        QTest::addColumn<int>("rateHz");
        for (const int rate : {44100, 48000, 96000})
            QTest::addRow("%d Hz", rate) << rate;
    }
    void putsTheFundamentalsBack()
    {
        QFETCH(int, rateHz);
        const AudioBuffer truth = bassLine(4.0, rateHz, 1);
        const AudioBuffer cut = highPassed(truth, rateHz, kEdgeHz);
        const AudioBuffer found = restored(cut, full(1, rateHz));
        const double before = lowDistanceDb(truth.channel(0), cut.channel(0), rateHz);
        const double after = lowDistanceDb(truth.channel(0), found.channel(0), rateHz);
        QVERIFY2(before > 15.0 && after < 10.0, qPrintable(QStringLiteral("%1 -> %2 dB").arg(before).arg(after)));
    }
    void singsInTune()
    {
        // In the second half of every note, what is added has the note's frequency to 20 cents: counted by its zeros.
        auto parameters = full();
        parameters.addedOnly = true;
        const AudioBuffer truth = bassLine(4.0, 48000, 1);
        const AudioBuffer added = restored(highPassed(truth, 48000, kEdgeHz), parameters);
        YinPitch yin({.sampleRateHz = 3000.0});
        int right = 0, all = 0;
        for (std::size_t at = 0; at + yin.frameLength() * 16 < added.channel(0).size(); at += 480) {
            const double middle = (static_cast<double>(at) + 8.0 * static_cast<double>(yin.frameLength())) / 48000.0;
            const auto note = static_cast<std::size_t>(middle / kNoteSeconds);
            const double since = middle - static_cast<double>(note) * kNoteSeconds;
            if (since < 0.05 || since > 0.35)
                continue;
            std::vector<float> frame(yin.frameLength());
            for (std::size_t i = 0; i < frame.size(); ++i)
                frame[i] = added.channel(0)[at + 16 * i];
            const double cents = 1200.0 * std::log2(yin.estimate(frame).frequencyHz / kNotesHz[note % 8]);
            right += std::abs(cents) < 20.0 ? 1 : 0;
            ++all;
        }
        QVERIFY2(right > 0.85 * all, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(all)));
    }
    void addsNothingToAWholeNote()
    {
        auto parameters = full();
        parameters.addedOnly = true;
        parameters.lowEdgeHz = 35.0;
        const AudioBuffer truth = bassLine(2.0, 48000, 1);
        const AudioBuffer added = restored(truth, parameters);
        QVERIFY(bandDb(added.channel(0), 48000, 20.0, 150.0) < bandDb(truth.channel(0), 48000, 20.0, 150.0) - 40.0);
    }
    void addsNothingWithoutABass()
    {
        // Hiss has no pitch; 60 dB under full scale nothing counts as a bass.
        auto parameters = full();
        parameters.addedOnly = true;
        std::mt19937 random(1);
        std::normal_distribution<float> value(0.0F, 0.1F);
        AudioBuffer hiss(1, 96000), quiet = highPassed(bassLine(2.0, 48000, 1), 48000, kEdgeHz);
        for (float& sample : hiss.channel(0))
            sample = value(random);
        for (float& sample : quiet.channel(0))
            sample *= 0.003F;
        const AudioBuffer nothing(1, 96000);
        QVERIFY(sameBytes(restored(hiss, parameters), nothing));
        QVERIFY(sameBytes(restored(quiet, parameters), nothing));
        QVERIFY(sameBytes(restored(nothing, parameters), nothing));
    }
    void stopsWithTheNote()
    {
        auto parameters = full();
        parameters.addedOnly = true;
        AudioBuffer cut = highPassed(bassLine(2.0, 48000, 1), 48000, kEdgeHz);
        std::ranges::fill(cut.channel(0).subspan(48000 + 12000), 0.0F);
        const AudioBuffer added = restored(cut, parameters);
        QVERIFY(std::ranges::any_of(added.channel(0).first(60000), [](float x) { return std::abs(x) > 0.02F; }));
        QVERIFY(std::ranges::all_of(added.channel(0).subspan(60000 + 14400), [](float x) { return x == 0.0F; }));
    }
    void agreesWithWhatIsLeft()
    {
        // A soft edge leaves some of the fundamental: what is added stands in phase with it, so that the sum is louder.
        const AudioBuffer truth = bassLine(4.0, 48000, 1);
        AudioBuffer cut = copyOf(truth);
        Biquad(BiquadCoefficients::highPass(48000, kEdgeHz, 0.7071)).process(cut.channel(0));
        auto parameters = full();
        const AudioBuffer found = restored(cut, parameters);
        parameters.addedOnly = true;
        const AudioBuffer added = restored(cut, parameters);
        const auto level = [](const AudioBuffer& audio) {
            return dbToGain(bandDb(audio.channel(0), 48000, 35.0, 110.0));
        };
        QVERIFY2(level(found) > 0.9 * (level(cut) + level(added)),
                 qPrintable(QStringLiteral("%1 %2 %3").arg(level(found)).arg(level(cut)).arg(level(added))));
    }
    void changesNothingWhenThereIsNothingToDo()
    {
        const AudioBuffer input = highPassed(bassLine(0.5, 48000, 2), 48000, kEdgeHz);
        auto parameters = full(2);
        parameters.amount = 0.0;
        QVERIFY(sameBytes(restored(input, parameters), input));
        parameters = full(2);
        parameters.lowEdgeHz = 0.0;
        QVERIFY(sameBytes(restored(input, parameters), input));
        parameters.addedOnly = true;
        QVERIFY(sameBytes(restored(input, parameters), AudioBuffer(2, input.frames())));
    }
    void reportsWhatWasAdded()
    {
        const AudioBuffer input = highPassed(bassLine(2.0, 48000, 1), 48000, kEdgeHz);
        SubBassGenerator generator(full());
        processed(generator, input);
        QVERIFY(generator.synthesis().share > 0.1 && generator.synthesis().share < 0.95);
        QCOMPARE(generator.synthesis().highHz, kEdgeHz);
        QVERIFY(generator.voicedShare() > 0.5 && generator.voicedShare() < 1.0);
    }
    void blocksChangeNothing()
    {
        const AudioBuffer input = highPassed(bassLine(1.0, 48000, 2), 48000, kEdgeHz);
        const AudioBuffer whole = restored(input, full(2), input.frames() + 20000);
        for (const std::int64_t block : {1, 333, 512, 4097})
            QVERIFY(sameBytes(restored(input, full(2), block), whole));
    }
    void resetForgets()
    {
        const AudioBuffer input = highPassed(bassLine(1.0, 48000, 2), 48000, kEdgeHz);
        SubBassGenerator generator(full(2));
        const AudioBuffer first = processed(generator, input);
        generator.reset();
        QVERIFY(sameBytes(processed(generator, input), first));
    }
};

QTEST_APPLESS_MAIN(TestSubBassGenerator)
#include "test_sub_bass_generator.moc"
