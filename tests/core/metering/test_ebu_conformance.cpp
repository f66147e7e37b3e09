#include "core/analysis/ebur128_true_peak.h"
#include "core/analysis/loudness_meter.h"
#include "core/audio/memory_audio.h"
#include "core/mastering/program_loudness.h"
#include "core/metering/live_loudness.h"
#include "core/metering/live_true_peak.h"
#include "core/metering/program_meter.h"
#include "tests/core/metering/ebu_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::ebu;

namespace {

using Maybe = std::optional<double>;

/// What one meter says of a signal; empty: it does not measure that.
struct Readings {
    const char* meter;
    Maybe integrated, shortTermMax, momentaryMax, range, truePeak;
};

struct Expected {
    Maybe integrated, shortTermMax, momentaryMax, range, truePeak;
};

struct Case {
    const char* name;
    std::function<AudioBuffer()> signal;
    Expected expected;
};

AudioFormat formatOf(const AudioBuffer& audio)
{
    return {kRateHz, audio.channels()};
}

/// Peaks are the dear part; longer signals are about loudness.
bool isAboutPeaks(const AudioBuffer& audio)
{
    return audio.frames() <= framesOf(1.0);
}

Readings byProgramMeter(const AudioBuffer& audio)
{
    // Left, right and centre weigh 1, surrounds 1.41 (+1.5 dB), the low-frequency channel nothing.
    const double kSurround[] = {1.0, 1.0, 1.0, 0.0, 1.41, 1.41};
    ProgramMeter meter(formatOf(audio), audio.channels() == 6 ? std::span(kSurround) : std::span<const double>());
    meter.process(audio.view());
    const ProgramLevels levels = meter.finish();
    return {"program meter",         levels.integratedLufs.value_or(-70.0),
            levels.shortTermMaxLufs, levels.momentaryMaxLufs,
            levels.rangeLu,          levels.truePeakDbtp};
}

Readings byLiveMeters(const AudioBuffer& audio)
{
    LiveLoudness loudness(formatOf(audio));
    loudness.process(audio.view());
    const LoudnessLevels levels = loudness.levels();
    Readings readings{"live meters",           levels.integratedLufs, levels.shortTermMaxLufs,
                      levels.momentaryMaxLufs, levels.rangeLu,        std::nullopt};
    if (isAboutPeaks(audio)) {
        LiveTruePeak peak(formatOf(audio));
        peak.process(audio.view());
        readings.truePeak = peak.levels().largestDbtp;
    }
    return readings;
}

Readings byReport(const AudioBuffer& audio)
{
    LoudnessMeter loudness(formatOf(audio));
    loudness.process(audio.view());
    const LoudnessReading reading = loudness.result();
    Readings readings{"report (libebur128)",    reading.integratedLufs, reading.shortTermMaxLufs,
                      reading.momentaryMaxLufs, reading.rangeLu,        std::nullopt};
    if (isAboutPeaks(audio)) {
        Ebur128TruePeak peak(kRateHz);
        peak.process(audio.channel(0));
        readings.truePeak = peak.resultDbtp();
    }
    return readings;
}

Readings byMastering(const AudioBuffer& audio)
{
    MemorySource source(audio, kRateHz);
    InlineExecutor executor;
    const auto measured = measureLoudness(source, {executor, {}, {}});
    return {"mastering",       measured->integratedLufs.value_or(-70.0),
            std::nullopt,      std::nullopt,
            measured->rangeLu, measured->truePeakDbtp};
}

std::vector<Readings> allReadings(const AudioBuffer& audio, const Expected& expected)
{
    if (audio.channels() > 2)
        return {byProgramMeter(audio)};
    std::vector<Readings> readings = {byProgramMeter(audio), byLiveMeters(audio), byReport(audio)};
    if (expected.integrated || expected.range || expected.truePeak)
        readings.push_back(byMastering(audio));
    return readings;
}

bool within(const char* meter, const char* what, Maybe measured, Maybe expected, double below, double above)
{
    if (!measured || !expected)
        return true;
    if (*measured >= *expected - below && *measured <= *expected + above)
        return true;
    qWarning("%s: %s is %.3f, not %.3f", meter, what, *measured, *expected);
    return false;
}

std::vector<Case> integratedCases()
{
    const auto made = [](const Sequence& sequence) { return [sequence] { return stereoTones(sequence); }; };
    std::vector<Case> cases = {
        {"3341-01", made({{-23, 20}}), {-23.0, -23.0, -23.0, {}, {}}},
        {"3341-02", made({{-33, 20}}), {-33.0, -33.0, -33.0, {}, {}}},
        {"3341-03", made({{-36, 10}, {-23, 60}, {-36, 10}}), {-23.0, {}, {}, {}, {}}},
        {"3341-04", made({{-72, 10}, {-36, 10}, {-23, 60}, {-36, 10}, {-72, 10}}), {-23.0, {}, {}, {}, {}}},
        {"3341-05", made({{-26, 20}, {-20, 20.1}, {-26, 20}}), {-23.0, {}, {}, {}, {}}},
        {"3341-06", &surround, {-23.0, {}, {}, {}, {}}},
        {"3342-01", made({{-20, 20}, {-30, 20}}), {{}, {}, {}, 10.0, {}}},
        {"3342-02", made({{-20, 20}, {-15, 20}}), {{}, {}, {}, 5.0, {}}},
        {"3342-03", made({{-40, 20}, {-20, 20}}), {{}, {}, {}, 20.0, {}}},
        {"3342-04", made({{-50, 20}, {-35, 20}, {-20, 20}, {-35, 20}, {-50, 20}}), {{}, {}, {}, 15.0, {}}},
        {"one channel",
         [] {
             return inChannels(tones({{-20, 10}}), std::array{0.0});
         },
         {-23.0, {}, {}, {}, {}}},
        {"absolute gate", made({{-69.5, 10}, {-75, 20}}), {-69.5, {}, {}, {}, {}}},
        {"relative gate", made({{-23, 10}, {-45, 30}, {-23, 10}}), {-23.05, {}, {}, {}, {}}},
        {"silence", made({{kSilent, 5}}), {-70.0, {}, {}, 0.0, {}}},
        {"shorter than a window", made({{-23, 0.3}}), {-70.0, {}, {}, 0.0, {}}},
    };
    return cases;
}

} // namespace

Q_DECLARE_METATYPE(Case)

/// EBU Tech 3341 (2016) and 3342 (2016) for every meter there is. Tolerances are the documents': loudness 0.1 LU, range
/// 1 LU, true peak +0.2 and -0.4 dB.
class TestEbuConformance final : public QObject {
    Q_OBJECT
private:
    static void check(const Case& signal)
    {
        const AudioBuffer audio = signal.signal();
        for (const Readings& read : allReadings(audio, signal.expected)) {
            const Expected& want = signal.expected;
            QVERIFY(within(read.meter, "I", read.integrated, want.integrated, 0.1, 0.1));
            QVERIFY(within(read.meter, "S max", read.shortTermMax, want.shortTermMax, 0.1, 0.1));
            QVERIFY(within(read.meter, "M max", read.momentaryMax, want.momentaryMax, 0.1, 0.1));
            QVERIFY(within(read.meter, "LRA", read.range, want.range, 1.0, 1.0));
            QVERIFY(within(read.meter, "true peak", read.truePeak, want.truePeak, 0.4, 0.2));
        }
    }
    static void addRow(const Case& signal) { QTest::newRow(signal.name) << signal; }

private Q_SLOTS:
    void integratedAndRange_data()
    {
        QTest::addColumn<Case>("signal");
        for (const Case& signal : integratedCases())
            addRow(signal);
    }
    void integratedAndRange()
    {
        QFETCH(Case, signal);
        check(signal);
    }

    void truePeak_data()
    {
        QTest::addColumn<Case>("signal");
        const auto sine = [](double amplitude, int period, double degrees) {
            return [=] { return peakSine(amplitude, period, degrees); };
        };
        addRow({"3341-15", sine(0.5, 4, 0.0), {{}, {}, {}, {}, -6.0}});
        addRow({"3341-16", sine(0.5, 4, 45.0), {{}, {}, {}, {}, -6.0}});
        addRow({"3341-17", sine(0.5, 6, 60.0), {{}, {}, {}, {}, -6.0}});
        addRow({"3341-18", sine(0.5, 8, 67.5), {{}, {}, {}, {}, -6.0}});
        addRow({"3341-19", sine(1.41, 4, 45.0), {{}, {}, {}, {}, 3.0}});
        addRow({"3341-20", [] { return peakBurst(0); }, {{}, {}, {}, {}, 0.0}});
        addRow({"3341-21", [] { return peakBurst(1); }, {{}, {}, {}, {}, 0.0}});
        addRow({"3341-22", [] { return peakBurst(2); }, {{}, {}, {}, {}, 0.0}});
        addRow({"3341-23", [] { return peakBurst(3); }, {{}, {}, {}, {}, 0.0}});
    }
    void truePeak()
    {
        QFETCH(Case, signal);
        check(signal);
    }

    // Cases 10 and 13: windows of 3 s and of 400 ms, wherever they begin.
    void maximaWhereverTheyLie_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < 20; ++i)
            QTest::addRow("3341-10-%02d and 3341-13-%02d", i + 1, i + 1) << i;
    }
    void maximaWhereverTheyLie()
    {
        QFETCH(int, index);
        check({"", [=] { return stereoTones(shifted(index, 0.15, 3.0)); }, {{}, -23.0, {}, {}, {}}});
        check({"", [=] { return stereoTones(shifted(index, 0.02, 0.4)); }, {{}, {}, -23.0, {}, {}}});
    }

    // Cases 9 and 12: what a live meter shows stays the same although the signal does not.
    void liveReadingsStandStill()
    {
        LiveLoudness shortTerm(AudioFormat{kRateHz, 2});
        const AudioBuffer nine = stereoTones(repeated({{-20.0, 1.34}, {-30.0, 1.66}}, 5));
        LiveLoudness momentary(AudioFormat{kRateHz, 2});
        const AudioBuffer twelve = stereoTones(repeated({{-20.0, 0.18}, {-30.0, 0.22}}, 25));
        const std::int64_t step = framesOf(0.1);
        for (std::int64_t at = 0; at + step <= nine.frames(); at += step) {
            shortTerm.process(nine.view().slice(at, step));
            if (at + step >= framesOf(3.0))
                QVERIFY(within("3341-09", "S", shortTerm.levels().shortTermLufs, -23.0, 0.1, 0.1));
        }
        for (std::int64_t at = 0; at + step <= twelve.frames(); at += step) {
            momentary.process(twelve.view().slice(at, step));
            if (at + step >= framesOf(1.0))
                QVERIFY(within("3341-12", "M", momentary.levels().momentaryLufs, -23.0, 0.1, 0.1));
        }
    }
    void maximaOfTheSame()
    {
        check({"3341-09",
               [] {
                   return stereoTones(repeated({{-20.0, 1.34}, {-30.0, 1.66}}, 5));
               },
               {{}, -23.0, {}, {}, {}}});
        check({"3341-12",
               [] {
                   return stereoTones(repeated({{-20.0, 0.18}, {-30.0, 0.22}}, 25));
               },
               {{}, {}, -23.0, {}, {}}});
    }

    // Cases 11 and 14: the largest reading of each of twenty bursts after each other.
    void maximaOfAStaircase()
    {
        struct Staircase {
            double laterSeconds;
            double soundingSeconds;
            bool shortTerm;
        };
        for (const auto& [later, sounding, shortTerm] : {Staircase{0.15, 3.0, true}, Staircase{0.02, 0.4, false}}) {
            const AudioBuffer audio = stereoTones(staircase(later, sounding));
            LiveLoudness meter(AudioFormat{kRateHz, 2});
            const std::int64_t slot = framesOf(2.0 * sounding);
            const std::int64_t step = framesOf(0.01);
            for (int i = 0; i < 20; ++i) {
                double largest = -70.0;
                for (std::int64_t at = i * slot; at < (i + 1) * slot; at += step) {
                    meter.process(audio.view().slice(at, step));
                    const LoudnessLevels levels = meter.levels();
                    largest = std::max(largest, shortTerm ? levels.shortTermLufs : levels.momentaryLufs);
                }
                QVERIFY(within(shortTerm ? "3341-11" : "3341-14", "maximum", largest, -38.0 + i, 0.1, 0.1));
            }
            check({"", [&] { return audio; },
                   shortTerm ? Expected{{}, -19.0, {}, {}, {}} : Expected{{}, {}, -19.0, {}, {}}});
        }
    }

    // As in ITU-R BS.2217: K-weighting over the whole band.
    void weighting_data()
    {
        QTest::addColumn<double>("hertz");
        for (const double hertz : {25.0, 100.0, 500.0, 1000.0, 2000.0, 10000.0})
            QTest::addRow("%.0f Hz", hertz) << hertz;
    }
    void weighting()
    {
        QFETCH(double, hertz);
        for (const double lufs : {-23.0, -24.0})
            check({"", [=] { return weightedSine(hertz, lufs); }, {lufs, {}, {}, {}, {}}});
    }
};

QTEST_APPLESS_MAIN(TestEbuConformance)
#include "test_ebu_conformance.moc"
