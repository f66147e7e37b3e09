#include "encoding_fixtures.h"
#include "pipeline/encoding/under_ceiling.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <fstream>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

constexpr AudioFormat kForm{44100, 2};
constexpr double kCeilingDbtp = -1.0;

/// Drums in noise and chords, far too loud: what a limiter leaves at its ceiling nearly all the time.
std::shared_ptr<const AudioSource> denseMusic(double seconds)
{
    AudioBuffer audio = allOf(*decayingChords(kForm, std::lround(seconds * kForm.sampleRateHz)));
    std::uint32_t random = 7;
    for (int c = 0; c < audio.channels(); ++c)
        for (std::size_t i = 0; i < audio.channel(c).size(); ++i) {
            random = random * 1664525U + 1013904223U;
            const double noise = static_cast<double>(random >> 8U) / 8388608.0 - 1.0;
            const double sinceStroke = std::fmod(static_cast<double>(i) / kForm.sampleRateHz, 0.125);
            audio.channel(c)[i] = static_cast<float>(4.0 * audio.channel(c)[i] + std::exp(-30.0 * sinceStroke) * noise);
        }
    return std::make_shared<MemorySource>(std::move(audio), kForm.sampleRateHz);
}

AudioOutput outputAs(EncodedFormat format, double ceilingDbtp = kCeilingDbtp)
{
    AudioOutput output;
    output.format = format;
    output.ceilingDbtp = ceilingDbtp;
    return output;
}

} // namespace

class TestUnderCeiling final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("RESONATE_MEDIA", RESONATE_BIN_DIR "/resonate-media"); }

    void decodedPeaksStayUnder_data()
    {
        QTest::addColumn<int>("format");
        for (const EncodedFormatInfo& about : encodedFormats())
            if (!about.lossless())
                QTest::newRow(std::string(about.extension).c_str())
                    << static_cast<int>(*encodedFormatNamed(about.extension));
    }
    void decodedPeaksStayUnder()
    {
        QFETCH(int, format);
        const AudioOutput output = outputAs(static_cast<EncodedFormat>(format));
        QVERIFY(writeAudio(denseMusic(2.0), file(), output, {}, context()));
        const auto once = scanLoudness(file(), context());
        QVERIFY(once && once->truePeakDbtp > kCeilingDbtp + kCeilingSlackDb); // or there would be nothing to do
        const auto reached = writeAudioUnderCeiling(denseMusic(2.0), file(), output, {}, context());
        QVERIFY2(reached && *reached, reached ? "" : reached.error().detail.c_str());
        QVERIFY2((*reached)->decoded.truePeakDbtp <= kCeilingDbtp + kCeilingSlackDb,
                 qPrintable(QString::number((*reached)->decoded.truePeakDbtp)));
        QVERIFY((*reached)->tries > 1 && (*reached)->ceilingDbtp < kCeilingDbtp);
        const auto written = scanLoudness(file(), context());
        QCOMPARE(written->truePeakDbtp, (*reached)->decoded.truePeakDbtp); // what is told is true of what stands there
        // It got no quieter than its ceiling got lower, and is not far below what is allowed.
        const double quieterLu = *once->integratedLufs - *written->integratedLufs;
        QVERIFY2(quieterLu <= kCeilingDbtp - (*reached)->ceilingDbtp + 0.1, qPrintable(QString::number(quieterLu)));
        QVERIFY2(written->truePeakDbtp > kCeilingDbtp - 1.0, qPrintable(QString::number(written->truePeakDbtp)));
        const std::string bytes = fileBytes(file());
        QVERIFY(writeAudioUnderCeiling(denseMusic(2.0), file(), output, {}, context()));
        QVERIFY(fileBytes(file()) == bytes);
    }
    void whatLosesNothingIsWrittenOnce()
    {
        for (const EncodedFormat format : {EncodedFormat::Wav, EncodedFormat::Flac}) {
            AudioOutput output = outputAs(format);
            output.sampleRateHz = 48000; // limited behind the resampler
            const auto reached = writeAudioUnderCeiling(denseMusic(0.5), file(), output, {}, context());
            QVERIFY(reached && !*reached);
            QVERIFY(scanLoudness(file(), context())->truePeakDbtp <= kCeilingDbtp + kCeilingSlackDb);
        }
        AudioOutput stem = outputAs(EncodedFormat::Mp3);
        stem.ceilingDbtp.reset();
        const auto reached = writeAudioUnderCeiling(denseMusic(0.5), file(), stem, {}, context());
        QVERIFY(reached && !*reached);
    }
    void quietMusicIsTriedOnce()
    {
        const auto reached = writeAudioUnderCeiling(decayingChords(kForm, 44100), file(),
                                                    outputAs(EncodedFormat::Vorbis, 0.0), {}, context());
        QVERIFY(reached && *reached);
        QCOMPARE((*reached)->tries, 1);
        QCOMPARE((*reached)->ceilingDbtp, 0.0);
    }
    /// A codec that lifts peaks to the same height whatever goes in.
    void theLastTryIsToldAsItIs()
    {
        std::vector<double> ceilings;
        const auto stubborn = [&](double ceilingDbtp, const WorkContext& own) {
            ceilings.push_back(ceilingDbtp);
            return writeAudio(squareWave(kForm, 44100, 0.9F), file(), {}, {}, own);
        };
        const auto reached = writeUnderCeiling(file(), -6.0, stubborn, context());
        QVERIFY(reached);
        QCOMPARE(reached->tries, 3);
        QCOMPARE(ceilings.size(), 3);
        QVERIFY(ceilings[0] == -6.0 && ceilings[1] < ceilings[0] && ceilings[2] < ceilings[1]);
        QCOMPARE(reached->ceilingDbtp, ceilings[2]);
        QCOMPARE(reached->decoded.truePeakDbtp, scanLoudness(file(), context())->truePeakDbtp);
        QVERIFY(reached->decoded.truePeakDbtp > -1.0);
    }
    void errorsOfWritingAreHandedOn()
    {
        const auto broken = [](double, const WorkContext&) -> Result<> { return Error{ErrorCode::NoSpace, "full"}; };
        const auto reached = writeUnderCeiling(file(), -1.0, broken, context());
        QVERIFY(!reached);
        QCOMPARE(reached.error().code, ErrorCode::NoSpace);
    }
    void progressNeverFallsAndArrives()
    {
        double last = 0.0;
        int calls = 0;
        bool fell = false;
        const WorkContext watched{m_executor, {}, [&](double done) {
                                      ++calls;
                                      fell = fell || done < last;
                                      last = done;
                                  }};
        const auto reached =
            writeAudioUnderCeiling(denseMusic(2.0), file(), outputAs(EncodedFormat::Opus), {}, watched);
        QVERIFY(reached && (*reached)->tries > 1);
        QVERIFY(!fell && calls > 10);
        QCOMPARE(last, 1.0);
    }
    void stopsSoonAndLeavesNothingHalf_data()
    {
        QTest::addColumn<double>("at");
        for (const double at : {0.1, 0.36, 0.6}) // writing, measuring, the second try
            QTest::newRow(qPrintable(QString::number(at))) << at;
    }
    void stopsSoonAndLeavesNothingHalf()
    {
        QFETCH(double, at);
        const auto music = denseMusic(12.0);
        std::stop_source stop;
        std::chrono::steady_clock::time_point asked;
        const WorkContext stopping{m_executor, stop.get_token(), [&](double done) {
                                       if (done > at && !stop.stop_requested()) {
                                           asked = std::chrono::steady_clock::now();
                                           stop.request_stop();
                                       }
                                   }};
        const auto made = writeAudioUnderCeiling(music, file(), outputAs(EncodedFormat::Opus), {}, stopping);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QVERIFY(std::chrono::steady_clock::now() - asked < std::chrono::milliseconds(500));
        for (const auto& entry : fs::directory_iterator(m_folder.path().toStdString()))
            QVERIFY2(entry.path() == file(), entry.path().c_str()); // none but a whole one
    }

private:
    fs::path file() const { return fs::path(m_folder.path().toStdString()) / "file"; }
    WorkContext context() { return {m_executor, {}, {}}; }

    QTemporaryDir m_folder;
    InlineExecutor m_executor;
};

QTEST_GUILESS_MAIN(TestUnderCeiling)
#include "test_under_ceiling.moc"
