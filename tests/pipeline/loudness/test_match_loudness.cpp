#include "core/analysis/loudness_meter.h"
#include "core/audio/memory_audio.h"
#include "core/io/working_file.h"
#include "pipeline/encoding/audio_output.h"
#include "pipeline/encoding/media_extras.h"
#include "pipeline/loudness_json.h"
#include "pipeline/loudness/match_files.h"
#include "pipeline/media_client.h"
#include "tests/core/analysis/test_signals.h"
#include "tests/core/metering/ebu_signals.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <sndfile.h>

#include <fstream>
#include <limits>
#include <thread>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

constexpr double kCeilingDbtp = -1.0;

void writeSound(const fs::path& path, const AudioBuffer& audio, int format, int rateHz = ebu::kRateHz,
                const char* title = nullptr)
{
    SF_INFO info = {};
    info.samplerate = rateHz;
    info.channels = audio.channels();
    info.format = format;
    SNDFILE* file = sf_open(path.c_str(), SFM_WRITE, &info);
    if (title != nullptr)
        sf_set_string(file, SF_STR_TITLE, title);
    std::vector<float> interleaved;
    for (std::int64_t i = 0; i < audio.frames(); ++i)
        for (int c = 0; c < audio.channels(); ++c)
            interleaved.push_back(audio.channel(c)[static_cast<std::size_t>(i)]);
    sf_writef_float(file, interleaved.data(), audio.frames());
    sf_close(file);
}

AudioBuffer band(double seconds, unsigned seed, double gain)
{
    const auto samples = signals::music(seconds, ebu::kRateHz, seed);
    AudioBuffer audio = signals::stereo(samples, samples);
    for (int c = 0; c < 2; ++c)
        for (float& sample : audio.channel(c))
            sample *= static_cast<float>(gain);
    return audio;
}

std::string bytesOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

LoudnessScan scanOf(double lufs, double truePeakDbtp)
{
    LoudnessScan scan;
    scan.integratedLufs = lufs;
    scan.truePeakDbtp = truePeakDbtp;
    const double meanSquare = std::pow(10.0, (lufs + 0.691) / 10.0);
    for (int i = 0; i < 100; ++i)
        scan.momentaries.add(meanSquare);
    return scan;
}

bool near(double value, double wanted, double tolerance)
{
    if (std::abs(value - wanted) <= tolerance)
        return true;
    qWarning("%f is not %f +- %f", value, wanted, tolerance);
    return false;
}

} // namespace

/// Scanning and matching, through the worker program.
class TestMatchLoudness final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("RESONATE_MEDIA", RESONATE_BIN_DIR "/resonate-media");
        writeSound(folder() / "quiet.wav", band(4.0, 1, 0.05), SF_FORMAT_WAV | SF_FORMAT_PCM_16, ebu::kRateHz, "Quiet");
        writeSound(folder() / "loud.flac", band(4.0, 2, 0.9), SF_FORMAT_FLAC | SF_FORMAT_PCM_24);
        writeSound(folder() / "float.wav", band(4.0, 3, 0.4), SF_FORMAT_WAV | SF_FORMAT_FLOAT);
        writeSound(folder() / "silent.wav", AudioBuffer(2, 48000), SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        std::ofstream(folder() / "text.wav") << "no audio";
    }

    // The plan, in numbers that can be checked by head.
    void tracksGoToTheTarget()
    {
        const LoudnessScan quiet = scanOf(-30.0, -20.0);
        const LoudnessScan peaky = scanOf(-20.0, -3.0);
        const LoudnessScan* scans[] = {&quiet, nullptr, &peaky};
        const MatchPlan plan = planMatch(scans, {-14.0, kCeilingDbtp, MatchAs::Tracks, true});
        QVERIFY(near(*plan.files[0].gainDb, 16.0, 1e-9));
        QCOMPARE(plan.files[0].overCeilingDb, 0.0);
        QVERIFY(!plan.files[1].gainDb);
        QVERIFY(near(*plan.files[2].gainDb, 6.0, 1e-9));
        QVERIFY(near(plan.files[2].overCeilingDb, 4.0, 1e-9)); // -3 + 6 - (-1)
        QVERIFY(near(plan.files[2].truePeakDbtp, kCeilingDbtp, 1e-9));
    }
    void theGainIsLoweredInstead()
    {
        const LoudnessScan peaky = scanOf(-20.0, -3.0);
        const LoudnessScan* scans[] = {&peaky};
        const FileMatch match = planMatch(scans, {-14.0, kCeilingDbtp, MatchAs::Tracks, false}).files[0];
        QVERIFY(near(*match.gainDb, 2.0, 1e-9));
        QVERIFY(near(match.loweredDb, 4.0, 1e-9));
        QVERIFY(near(*match.lufs, -18.0, 1e-9));
    }
    void anAlbumHasOneGain()
    {
        const LoudnessScan loud = scanOf(-20.0, -3.0);
        const LoudnessScan quiet = scanOf(-26.0, -12.0);
        const LoudnessScan* scans[] = {&loud, &quiet};
        const MatchPlan plan = planMatch(scans, {-16.0, kCeilingDbtp, MatchAs::Album, true});
        // As many windows of each, both within 10 LU of their mean: 10 log10((10^-2 + 10^-2.6) / 2) = -22.04.
        QVERIFY(near(*plan.albumLufs, -22.04, 0.01));
        QCOMPARE(*plan.files[0].gainDb, *plan.files[1].gainDb);
        QVERIFY(near(*plan.files[0].gainDb, 6.04, 0.01));
        const MatchPlan lowered = planMatch(scans, {-16.0, kCeilingDbtp, MatchAs::Album, false});
        QVERIFY(near(*lowered.files[0].gainDb, 2.0, 1e-9));
        QVERIFY(near(*lowered.files[1].gainDb, 2.0, 1e-9)); // the loud one's peaks decide for both
    }
    void anAlbumIsGatedAsOneProgramme()
    {
        const LoudnessScan loud = scanOf(-20.0, -3.0);
        const LoudnessScan whisper = scanOf(-45.0, -30.0);
        const LoudnessScan* scans[] = {&loud, &whisper};
        QVERIFY(near(*planMatch(scans, {}).albumLufs, -20.0, 0.01));
    }

    // EBU Tech 3341, case 6, through decoder, worker and JSON; the other cases are the meter's own test.
    void surroundIsWeighted()
    {
        writeSound(folder() / "surround.wav", ebu::surround(), SF_FORMAT_WAVEX | SF_FORMAT_PCM_24);
        writeSound(folder() / "surround.flac", ebu::surround(), SF_FORMAT_FLAC | SF_FORMAT_PCM_24);
        for (const char* name : {"surround.wav", "surround.flac"}) {
            const auto scan = scanLoudness(folder() / name, context());
            QVERIFY2(scan, scan ? "" : scan.error().detail.c_str());
            QCOMPARE(scan->channels, 6);
            QVERIFY(near(*scan->integratedLufs, -23.0, 0.1));
            QVERIFY(near(scan->truePeakDbtp, -24.0, 0.1));
            QVERIFY(near(scan->seconds, 20.0, 1e-9));
        }
    }
    void agreesWithAnotherMeter()
    {
        const AudioBuffer audio = band(4.0, 2, 0.9);
        LoudnessMeter meter({ebu::kRateHz, 2});
        meter.process(audio.view());
        const auto scan = scanLoudness(folder() / "loud.flac", context());
        QVERIFY(scan);
        QVERIFY(near(*scan->integratedLufs, meter.result().integratedLufs, 0.01));
        QVERIFY(near(*scan->shortTermMaxLufs, meter.result().shortTermMaxLufs, 0.01));
        QVERIFY(near(*scan->momentaryMaxLufs, meter.result().momentaryMaxLufs, 0.01));
    }
    // A worker that a broken file took over says what it likes.
    void aScanThatCannotBeIsNone()
    {
        MediaReport media;
        media.sourceSampleRateHz = 48000;
        media.sourceChannels = 2;
        media.frames = 480'000;
        LoudnessHistogram momentaries;
        momentaries.add(5000, {10, 0.5});
        QVERIFY(loudnessScanFromJson(loudnessJson(media, {}, momentaries)));
        momentaries.add(5001, {std::numeric_limits<std::int64_t>::max() - 10, 0.5});
        QJsonObject json = loudnessJson(media, {}, momentaries);
        QVERIFY(!loudnessScanFromJson(json));
        json.insert(QStringLiteral("momentaries"), QJsonArray{5000, 1, 0.5, 10'000, 1, 0.5});
        QVERIFY(!loudnessScanFromJson(json));
    }
    void whatCannotBeReadIsToldInPlainWords()
    {
        for (const auto& [name, reason] :
             {std::pair("text.wav", "text.wav: "), std::pair("no.wav", "does not exist")}) {
            const auto scan = scanLoudness(folder() / name, context());
            QVERIFY(!scan);
            QCOMPARE(scan.error().code, ErrorCode::BadInput);
            QVERIFY2(scan.error().detail.find(reason) != std::string::npos, scan.error().detail.c_str());
        }
    }
    void nothingIsLoudInSilence()
    {
        const auto scan = scanLoudness(folder() / "silent.wav", context());
        QVERIFY(scan);
        QVERIFY(!scan->integratedLufs && !scan->shortTermMaxLufs && !scan->momentaryMaxLufs);
    }

    void tracksComeOutAtTheTarget()
    {
        const auto made = match(files({"quiet.wav", "loud.flac", "float.wav", "text.wav", "silent.wav"}),
                                {-11.0, kCeilingDbtp, MatchAs::Tracks, true}, "tracks");
        for (const std::size_t i : {0U, 1U, 2U}) {
            QVERIFY2(made[i], made[i] ? "" : made[i].error().detail.c_str());
            QVERIFY(near(*made[i]->after.integratedLufs, -11.0, 0.1));
            QVERIFY(made[i]->after.truePeakDbtp <= kCeilingDbtp + 0.05);
            // Measured of the file that is there, by decoding it once more.
            const auto again = scanLoudness(made[i]->file, context());
            QVERIFY(again);
            QCOMPARE(*again->integratedLufs, *made[i]->after.integratedLufs);
        }
        QVERIFY(made[0]->limitingMaxDb > 0.0);
        QVERIFY(!made[3]);
        QVERIFY(made[4]);
        QCOMPARE(made[4]->after.media.frames, std::int64_t{48000}); // there, as it was
        QVERIFY(!made[4]->after.integratedLufs);
        QCOMPARE(made[0]->after.media.codec, std::string("pcm_s16"));
        QCOMPARE(made[0]->after.media.tags.at("title"), std::string("Quiet"));
        QCOMPARE(made[1]->after.media.container, std::string("flac"));
        QCOMPARE(made[1]->after.media.bitsPerSample, 24);
        QCOMPARE(made[2]->after.media.codec, std::string("pcm_f32"));
    }
    void surroundIsMatchedAsTheMixThatIsWritten()
    {
        writeSound(folder() / "five.wav", ebu::surround(), SF_FORMAT_WAVEX | SF_FORMAT_PCM_24);
        for (const bool limit : {true, false}) {
            const auto made = match(files({"five.wav"}), {-16.0, kCeilingDbtp, MatchAs::Tracks, limit},
                                    limit ? "five" : "five lowered");
            QVERIFY2(made[0], made[0] ? "" : made[0].error().detail.c_str());
            QCOMPARE(made[0]->after.channels, 2);
            QVERIFY(near(*made[0]->after.integratedLufs, -16.0, 0.1));
            QVERIFY(!made[0]->notes.empty()); // that it was mixed
        }
    }
    void anAlbumKeepsItsLevels()
    {
        const auto inputs = files({"quiet.wav", "loud.flac"});
        const auto made = match(inputs, {-23.0, kCeilingDbtp, MatchAs::Album, true}, "album");
        QVERIFY(made[0] && made[1]);
        const auto before0 = scanLoudness(inputs[0], context());
        const auto before1 = scanLoudness(inputs[1], context());
        QVERIFY(near(*made[1]->after.integratedLufs - *made[0]->after.integratedLufs,
                     *before1->integratedLufs - *before0->integratedLufs, 0.05));
        const LoudnessScan* after[] = {&made[0]->after, &made[1]->after};
        QVERIFY(near(*planMatch(after, {}).albumLufs, -23.0, 0.1));
    }
    void aLimitedAlbumComesToItsTargetToo()
    {
        // What the limiter takes is given back by one gain for both, however many rounds that needs.
        const auto made = match(files({"loud.flac", "float.wav"}), {-12.5, kCeilingDbtp, MatchAs::Album, true}, "hot");
        QVERIFY(made[0] && made[1]);
        QVERIFY(made[0]->limitingMaxDb > 1.0);
        QCOMPARE(made[0]->gainDb, made[1]->gainDb);
        const LoudnessScan* after[] = {&made[0]->after, &made[1]->after};
        QVERIFY(near(*planMatch(after, {}).albumLufs, -12.5, 0.1));
        for (const MatchResult& file : made)
            QVERIFY(file->after.truePeakDbtp <= kCeilingDbtp + 0.05);
    }
    void anAlbumIsHeldBackBeforeItIsCrushed()
    {
        const auto made =
            match(files({"loud.flac", "float.wav"}), {-3.0, kCeilingDbtp, MatchAs::Album, true}, "crushed");
        QVERIFY(made[0] && made[1]);
        QVERIFY(made[0]->limitingP99Db < 6.2);
        QCOMPARE(made[0]->gainDb, made[1]->gainDb);
        QVERIFY(!made[0]->notes.empty());
    }
    void withoutALimiterNothingButTheLevelChanges()
    {
        // x * g for every sample of a float file.
        const auto inputs = files({"float.wav"});
        const auto made = match(inputs, {-8.0, kCeilingDbtp, MatchAs::Tracks, false}, "lowered");
        QVERIFY(made[0]);
        QVERIFY(near(made[0]->after.truePeakDbtp, kCeilingDbtp, 0.01));
        QVERIFY(*made[0]->after.integratedLufs < -8.5);
        const auto before = WorkingFile::open(inputs[0]);
        const auto after = WorkingFile::open(made[0]->file);
        QVERIFY(before && after);
        AudioBuffer one(2, 4800);
        AudioBuffer other(2, 4800);
        QVERIFY((*before)->read(48000, one.view()) && (*after)->read(48000, other.view()));
        const auto gain = static_cast<float>(std::pow(10.0, made[0]->gainDb / 20.0));
        for (std::size_t i = 0; i < 4800; ++i)
            QCOMPARE(other.channel(0)[i], one.channel(0)[i] * gain);
    }
    void nothingIsReplacedUnasked()
    {
        const auto inputs = files({"quiet.wav"});
        const fs::path taken = folder() / "taken";
        fs::create_directory(taken);
        std::ofstream(taken / "quiet.wav") << "mine";
        const auto scans = scanFiles(inputs, context(), {});
        MatchRequest request{inputs, goodScans(scans), {}, taken, false};
        QCOMPARE(checkMatch(request).error().code, ErrorCode::BadUsage);
        QVERIFY(!matchFiles(request, context(), {})[0]);
        QCOMPARE(bytesOf(taken / "quiet.wav"), std::string("mine"));
        request.folder = folder(); // where the input is
        request.overwrite = true;
        QCOMPARE(checkMatch(request).error().code, ErrorCode::BadUsage);
        const std::string before = bytesOf(inputs[0]);
        QVERIFY(!matchFiles(request, context(), {})[0]);
        QCOMPARE(bytesOf(inputs[0]), before);
    }
    void codedFilesStayWhatTheyAre_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("codec");
        QTest::newRow("mp3") << static_cast<int>(EncodedFormat::Mp3) << "mp3";
        QTest::newRow("ogg") << static_cast<int>(EncodedFormat::Vorbis) << "vorbis";
        QTest::newRow("opus") << static_cast<int>(EncodedFormat::Opus) << "opus";
        QTest::newRow("m4a") << static_cast<int>(EncodedFormat::Aac) << "aac";
    }
    void codedFilesStayWhatTheyAre()
    {
        QFETCH(int, format);
        QFETCH(QString, codec);
        AudioOutput output;
        output.format = static_cast<EncodedFormat>(format);
        const std::string name = "song." + std::string(aboutFormat(output.format).extension);
        FileTags tags;
        tags.tags["title"] = "Song";
        tags.replayGain = ReplayGain{-12.3, 0.5, {}};
        const auto audio = std::make_shared<MemorySource>(band(4.0, 4, 0.7), ebu::kRateHz);
        QVERIFY(writeAudio(audio, folder() / name, output, tags, context()));
        const auto made = match({folder() / name}, {-11.0, kCeilingDbtp, MatchAs::Tracks, true}, "coded");
        QVERIFY2(made[0], made[0] ? "" : made[0].error().detail.c_str());
        const LoudnessScan& after = made[0]->after;
        QCOMPARE(QString::fromStdString(after.media.codec), codec);
        QVERIFY(near(*after.integratedLufs, -11.0, 0.2));
        // What the codec itself lifts was aimed at from below.
        QVERIFY2(after.truePeakDbtp <= kCeilingDbtp + 0.06, qPrintable(QString::number(after.truePeakDbtp)));
        const auto extras = readMediaExtras(made[0]->file, context());
        QVERIFY(extras);
        QCOMPARE(extras->tags.at("title"), std::string("Song"));
        for (const auto& [key, value] : extras->tags)
            QVERIFY2(!QString::fromStdString(value).contains(QStringLiteral("12.3")), key.c_str()); // it would lie
    }
    void equalNamesGetNumbers()
    {
        const LoudnessScan wav = [] {
            LoudnessScan scan;
            scan.media.container = "wav";
            scan.media.codec = "pcm_s16";
            return scan;
        }();
        const LoudnessScan* scans[] = {&wav, &wav, &wav};
        QCOMPARE(matchedNames({"a/x.wav", "b/x.wav", "c/y.aiff"}, scans),
                 (std::vector<std::string>{"x.wav", "x (2).wav", "y.wav"}));
    }
    void stopsSoonAndLeavesNothingHalf()
    {
        const auto inputs = files({"quiet.wav", "loud.flac", "float.wav"});
        const auto scans = scanFiles(inputs, context(), {});
        std::stop_source stop;
        InlineExecutor executor;
        const fs::path target = folder() / "stopped";
        const WorkContext stopping{executor, stop.get_token(), [&](double done) {
                                       if (done > 0.2)
                                           stop.request_stop();
                                   }};
        const auto made = matchFiles({inputs, goodScans(scans), {}, target, false}, stopping, {});
        QVERIFY(!made[2]);
        QCOMPARE(made[2].error().code, ErrorCode::Cancelled);
        for (const auto& entry : fs::directory_iterator(target)) // hidden leftovers would be half
            QVERIFY2(!entry.path().filename().native().starts_with('.'), entry.path().c_str());
    }
    void progressNeverFallsAndArrives()
    {
        double last = 0.0;
        bool fell = false;
        ThreadExecutor executor(3);
        const WorkContext watched{executor, {}, [&](double done) {
                                      fell = fell || done < last;
                                      last = done;
                                  }};
        scanFiles(files({"quiet.wav", "loud.flac", "float.wav", "text.wav"}), watched, {});
        QVERIFY(!fell);
        QVERIFY(near(last, 1.0, 1e-6));
    }

private:
    fs::path folder() const { return m_folder.path().toStdString(); }
    std::vector<fs::path> files(std::initializer_list<const char*> names) const
    {
        std::vector<fs::path> paths;
        for (const char* name : names)
            paths.push_back(folder() / name);
        return paths;
    }
    WorkContext context() { return {m_executor, {}, {}}; }
    std::vector<MatchResult> match(const std::vector<fs::path>& inputs, const MatchSettings& settings, const char* name)
    {
        const auto scans = scanFiles(inputs, context(), {});
        std::vector<std::string> before;
        for (const fs::path& input : inputs)
            before.push_back(bytesOf(input));
        auto made = matchFiles({inputs, goodScans(scans), settings, folder() / name, false}, context(), {});
        for (std::size_t i = 0; i < inputs.size(); ++i)
            if (bytesOf(inputs[i]) != before[i])
                qFatal("an input was written to");
        return made;
    }

    QTemporaryDir m_folder;
    ThreadExecutor m_executor{2};
};

QTEST_GUILESS_MAIN(TestMatchLoudness)
#include "test_match_loudness.moc"
