#include "core/analysis/analyser.h"
#include "core/audio/memory_audio.h"
#include "test_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::signals;

namespace {

RecordingReport analyse(const AudioSource& source, int width = 2)
{
    ThreadExecutor executor(width);
    auto report = analyseRecording(source, {executor, {}, {}});
    if (!report)
        qFatal("%s", report.error().detail.c_str());
    return *report;
}

/// Every number of a report, in a fixed order.
std::vector<double> numbersOf(const RecordingReport& r)
{
    std::vector<double> all = {r.durationSeconds,
                               r.loudness.integratedLufs,
                               r.loudness.shortTermMaxLufs,
                               r.loudness.momentaryMaxLufs,
                               r.loudness.rangeLu,
                               r.loudness.truePeakDbtp,
                               r.level.samplePeakDbfs,
                               r.level.rmsDbfs,
                               r.level.crestDb,
                               r.level.peakToLoudnessDb,
                               r.noise.floorDbfs,
                               r.noise.rawSnrDb,
                               r.noise.snrDb,
                               r.bandwidth.lowHz,
                               r.bandwidth.highHz,
                               r.bandwidth.highStepDb,
                               r.clipping.levelDbfs,
                               r.clipping.share,
                               r.clipping.score,
                               r.clipping.flatTopRatio,
                               r.hum.frequencyHz,
                               r.hum.levelDbfs,
                               r.hum.score,
                               r.reverb.rt60Seconds,
                               r.reverb.modulationRatio,
                               r.pumping.rangeDb,
                               r.pumping.correlation,
                               r.stereo.correlation,
                               r.stereo.sideToMidDb,
                               r.spectrum.centroidHz,
                               r.spectrum.rolloff85Hz,
                               r.crowd.likelihood,
                               r.phone.likelihood};
    all.insert(all.end(), r.level.dcOffset.begin(), r.level.dcOffset.end());
    for (const StereoBand& band : r.stereo.bands)
        all.insert(all.end(), {band.lowHz, band.highHz, band.correlation, band.sideToMidDb});
    all.insert(all.end(), r.spectrum.thirdOctaveHz.begin(), r.spectrum.thirdOctaveHz.end());
    all.insert(all.end(), r.spectrum.thirdOctaveDb.begin(), r.spectrum.thirdOctaveDb.end());
    for (const PhoneFeature& feature : r.phone.features)
        all.insert(all.end(), {feature.value, feature.weight});
    for (const auto* spans : {&r.crowd.spans, &r.structure.silences, &r.structure.songs})
        for (const TimeSpan& span : *spans)
            all.insert(all.end(), {span.beginSeconds, span.endSeconds});
    all.insert(all.end(), r.loudnessCurve.shortTermLufs.begin(), r.loudnessCurve.shortTermLufs.end());
    return all;
}

/// An hour-long recording that takes no memory, and notes what is asked of it.
class EndlessTone final : public AudioSource {
public:
    AudioFormat format() const noexcept override { return {48000, 2}; }
    std::int64_t frames() const noexcept override { return std::int64_t{48000} * 3600; }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        if (firstFrame >= m_failsAt)
            return Error{ErrorCode::Io, "the disk is gone"};
        for (int c = 0; c < out.channels(); ++c)
            for (std::int64_t i = 0; i < out.frames(); ++i)
                out.channel(c)[static_cast<std::size_t>(i)] = static_cast<float>((firstFrame + i) % 97) / 200.0F;
        m_longestRead = std::max(m_longestRead, out.frames());
        return {};
    }
    std::int64_t m_failsAt = frames();
    mutable std::int64_t m_longestRead = 0;
};

} // namespace

class TestAnalyser final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finite_data()
    {
        QTest::addColumn<int>("rateHz");
        QTest::addColumn<int>("channels");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"silence", "dc", "outOfPhase", "tiny", "huge", "impulse", "music"})
            for (const int channels : {1, 2})
                QTest::addRow("%s, %d ch", kind, channels) << 48000 << channels << 2.5 << QString::fromLatin1(kind);
        for (const int rateHz : {8000, 11025, 22050, 44100, 96000, 192000})
            QTest::addRow("%d Hz", rateHz) << rateHz << 2 << 1.5 << QStringLiteral("music");
        for (const char* kind : {"silence", "dc", "music"}) {
            QTest::addRow("one frame, %s", kind) << 48000 << 2 << 1.0 / 48000 << QString::fromLatin1(kind);
            QTest::addRow("50 ms, %s", kind) << 48000 << 1 << 0.05 << QString::fromLatin1(kind);
            QTest::addRow("one frame at 8 kHz, %s", kind) << 8000 << 1 << 1.0 / 8000 << QString::fromLatin1(kind);
        }
    }
    void finite()
    {
        QFETCH(int, rateHz);
        QFETCH(int, channels);
        QFETCH(double, seconds);
        QFETCH(QString, kind);
        const auto frames = static_cast<std::size_t>(std::lround(seconds * rateHz));
        auto left = kind == QStringLiteral("music") ? music(seconds, rateHz, 1) : std::vector<float>(frames);
        if (kind == QStringLiteral("dc"))
            left.assign(frames, 0.5F);
        else if (kind == QStringLiteral("tiny"))
            left = noise(1e-30, frames, 1);
        else if (kind == QStringLiteral("huge"))
            left = noise(1e6, frames, 1);
        else if (kind == QStringLiteral("impulse"))
            left[frames / 2] = 1.0F;
        else if (kind == QStringLiteral("outOfPhase"))
            left = sine(-6.0, 440.0, seconds, rateHz);
        auto right = left;
        if (kind == QStringLiteral("outOfPhase"))
            for (float& sample : right)
                sample = -sample;
        const RecordingReport report = analyse(MemorySource(channels == 2 ? stereo(left, right) : mono(left), rateHz));
        for (const double number : numbersOf(report))
            QVERIFY(std::isfinite(number));
        QVERIFY(report.loudness.integratedLufs >= -70.0 && report.loudness.truePeakDbtp >= -200.0);
        QVERIFY(report.level.rmsDbfs >= -200.0 && report.stereo.sideToMidDb >= -200.0);
        QCOMPARE(report.channels, channels);
        QCOMPARE(report.level.dcOffset.size(), static_cast<std::size_t>(channels));
        QVERIFY(!report.loudnessCurve.shortTermLufs.empty());
        if (kind == QStringLiteral("silence")) {
            QCOMPARE(report.loudness.truePeakDbtp, -200.0);
            QCOMPARE(report.level.rmsDbfs, -200.0);
            QCOMPARE(report.level.peakToLoudnessDb, 0.0);
            QVERIFY(report.structure.songs.empty());
        }
    }
    void everyReadingIsThere()
    {
        const auto piece = lowPass(music(12.0, 48000, 1), 9000.0, 48000);
        const auto samples = clipped(piece, clipLevelFor(piece, 15.0));
        const RecordingReport report = analyse(MemorySource(stereo(samples, samples), 48000));
        QCOMPARE(report.sampleRateHz, 48000);
        QCOMPARE(report.durationSeconds, 12.0);
        QVERIFY(report.clipping.hardPcm);
        QVERIFY(report.bandwidth.highHz > 8000.0);
        QVERIFY(report.stereo.mono);
        QCOMPARE(report.stereo.bands.size(), std::size_t{9});
        QCOMPARE(report.loudnessCurve.shortTermLufs.size(), std::size_t{12});
        QCOMPARE(report.structure.songs.size(), std::size_t{1});
        QVERIFY(report.spectrum.centroidHz > 100.0);
        // PLR = true peak - I.
        QCOMPARE(report.level.peakToLoudnessDb, report.loudness.truePeakDbtp - report.loudness.integratedLufs);
        QVERIFY(!report.loudness.rangeReliable);
    }
    void aWidthChangesNothing()
    {
        const MemorySource source(stereo(music(7.3, 44100, 1), music(7.3, 44100, 2)), 44100);
        const auto expected = numbersOf(analyse(source, 1));
        for (const int width : {2, 3, 8})
            QVERIFY(numbersOf(analyse(source, width)) == expected);
    }
    void progressRisesToOne()
    {
        const MemorySource source(mono(music(6.5, 48000, 1)), 48000);
        InlineExecutor executor;
        std::vector<double> seen;
        QVERIFY(analyseRecording(source, {executor, {}, [&](double done) { seen.push_back(done); }}));
        QVERIFY(seen.size() >= 6 && std::ranges::is_sorted(seen));
        QCOMPARE(seen.back(), 1.0);
    }
    void stopsWhenAsked()
    {
        // Whatever the length, no more than a few blocks pass after the request.
        const EndlessTone source;
        ThreadExecutor executor(2);
        std::stop_source stop;
        int reports = 0;
        const auto result = analyseRecording(source, {executor, stop.get_token(), [&](double) {
                                                          if (++reports == 4)
                                                              stop.request_stop();
                                                      }});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(reports, 4);
        QVERIFY2(source.m_longestRead <= 48000, "memory is a block, not the recording");
    }
    void readingErrorsComeThrough()
    {
        EndlessTone source;
        source.m_failsAt = 48000 * 3;
        InlineExecutor executor;
        const auto result = analyseRecording(source, {executor, {}, {}});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Io);
    }
    void anEmptyRecordingIsRefused()
    {
        InlineExecutor executor;
        const auto result = analyseRecording(MemorySource(AudioBuffer(2, 0), 48000), {executor, {}, {}});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::BadInput);
    }
};

QTEST_APPLESS_MAIN(TestAnalyser)
#include "test_analyser.moc"
