#include "core/analysis/phone_likelihood.h"

#include <QTest>

#include <cmath>

using namespace resonate;

namespace {

/// Third octaves from 25 Hz to 16 kHz, flat but for a slope under `cornerHz`.
SpectrumReading spectrum(double cornerHz, double slopeDbPerOctave)
{
    SpectrumReading reading;
    for (double hz = 25.0; hz < 17000.0; hz *= std::cbrt(2.0)) {
        reading.thirdOctaveHz.push_back(hz);
        reading.thirdOctaveDb.push_back(-30.0 - slopeDbPerOctave * std::max(0.0, std::log2(cornerHz / hz)));
    }
    return reading;
}

RecordingReport master()
{
    RecordingReport report;
    report.sampleRateHz = 44100;
    report.durationSeconds = 200.0;
    report.level = {
        .samplePeakDbfs = -0.3, .rmsDbfs = -15.0, .crestDb = 14.7, .peakToLoudnessDb = 14.0, .dcOffset = {}};
    report.loudness.rangeLu = 8.0;
    report.loudness.rangeReliable = true;
    report.noise = {.floorDbfs = -60.0, .rawSnrDb = 17.0, .snrDb = 20.0, .atLeast = true};
    report.bandwidth = {.lowHz = 25.0, .highHz = 20000.0};
    report.reverb = {.wetness = ReverbClass::Dry, .rt60Seconds = 0.4};
    report.pumping.correlation = 0.4;
    report.stereo = {.correlation = 0.7, .sideToMidDb = -9.0, .mono = false, .bands = {}};
    report.spectrum = spectrum(40.0, 6.0);
    return report;
}

RecordingReport phone()
{
    RecordingReport report = master();
    report.level.crestDb = 10.0;
    report.loudness.rangeLu = 4.0;
    report.noise = {.floorDbfs = -28.0, .rawSnrDb = 9.0, .snrDb = 11.0};
    report.bandwidth = {.lowHz = 85.0, .highHz = 13000.0, .highStepDb = 20.0, .bandLimited = true};
    report.reverb = {.wetness = ReverbClass::Wet, .rt60Seconds = 1.6};
    report.pumping = {.present = true, .rangeDb = 7.0, .correlation = -0.5};
    report.stereo = {.channels = 1, .correlation = 1.0, .sideToMidDb = -200.0, .mono = true, .bands = {}};
    report.spectrum = spectrum(120.0, 15.0);
    return report;
}

double weightOf(const PhoneReading& reading, const char* name)
{
    for (const PhoneFeature& feature : reading.features)
        if (feature.name == name)
            return feature.weight;
    return NAN;
}

} // namespace

class TestPhoneLikelihood final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsAPhoneFromAMaster()
    {
        QVERIFY(phoneLikelihood(phone()).likelihood > 0.9);
        QVERIFY(phoneLikelihood(master()).likelihood < 0.1);
    }
    void addsUp()
    {
        // p = 1 / (1 + exp(-(bias + sum of contributions))), so two recordings differ by their contributions alone.
        const auto logit = [](double p) { return std::log(p / (1.0 - p)); };
        const PhoneReading a = phoneLikelihood(phone());
        const PhoneReading b = phoneLikelihood(master());
        double difference = 0.0;
        for (std::size_t i = 0; i < a.features.size(); ++i)
            difference += a.features[i].weight - b.features[i].weight;
        QVERIFY(std::abs(logit(a.likelihood) - logit(b.likelihood) - difference) < 1e-9);
    }
    void eachFeatureSpeaksForItself()
    {
        const PhoneReading clean = phoneLikelihood(master());
        const PhoneReading dirty = phoneLikelihood(phone());
        for (const char* name : {"highEdge", "lowEdge", "mono", "gainControl", "loudnessRange", "crest", "thinBass",
                                 "noise", "reverberation"})
            QVERIFY2(weightOf(dirty, name) > weightOf(clean, name), name);
    }
    void theUnknownIsNeutral()
    {
        RecordingReport report = phone();
        report.loudness.rangeReliable = false;
        report.noise.reliable = false;
        report.pumping.reliable = false;
        report.spectrum = {};
        const PhoneReading reading = phoneLikelihood(report);
        for (const char* name : {"loudnessRange", "noise", "gainControl", "thinBass", "presence"})
            QCOMPARE(weightOf(reading, name), 0.0);
    }
    void silenceIsNeutral()
    {
        const PhoneReading reading = phoneLikelihood({});
        QVERIFY(std::isfinite(reading.likelihood));
        for (const PhoneFeature& feature : reading.features)
            QCOMPARE(feature.weight, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestPhoneLikelihood)
#include "test_phone_likelihood.moc"
