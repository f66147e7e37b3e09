#include "core/audio/resampled_source.h"
#include "core/dsp/true_peak_meter.h"
#include "encoding_fixtures.h"
#include "pipeline/encoding/audio_output.h"
#include "pipeline/encoding/media_extras.h"

#include <QTemporaryDir>
#include <QTest>

using namespace resonate;
namespace fs = std::filesystem;

Q_DECLARE_METATYPE(resonate::AudioOutput)

namespace {

AudioOutput outputAs(EncodedFormat format)
{
    AudioOutput output;
    output.format = format;
    return output;
}

FileTags everyKindOfTag()
{
    FileTags tags;
    tags.tags = {{"title", "Ærø – live"},    {"artist", "The Band"},     {"album", "Big Album"},
                 {"albumartist", "Various"}, {"composer", "S. Body"},    {"date", "2024-05-01"},
                 {"genre", "Folk"},          {"tracknumber", "3"},       {"tracktotal", "12"},
                 {"discnumber", "1"},        {"disctotal", "2"},         {"comment", "two\nlines"},
                 {"copyright", "(C) us"},    {"mood", "any other word"}, {"isrc", "USABC2400001"}};
    tags.chapters = {{0.0, 0.2, "First – song"}, {0.2, 0.5, "Second"}};
    tags.cover = CoverArt{"image/png", coverBytes(true, 150'001)};
    tags.replayGain = ReplayGain{-3.21, 0.98765, ReplayGain::Album{-4.5, 1.01}};
    return tags;
}

} // namespace

class TestAudioOutput final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { qputenv("RESONATE_MEDIA", RESONATE_BIN_DIR "/resonate-media"); }

    // The length to the frame, no delay, and SNR = 10 log10(sum x^2 / sum (x - y)^2) over a bar 3 dB or more below what
    // was measured.
    void comesBackAsLongAndAsGood_data()
    {
        QTest::addColumn<AudioOutput>("output");
        QTest::addColumn<int>("sampleRateHz");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("frames");
        QTest::addColumn<double>("leastSnrDb");
        struct Bar {
            EncodedFormat format;
            int bits;
            double snrDb;
        };
        for (const Bar& bar :
             {Bar{EncodedFormat::Wav, 16, 80.5}, Bar{EncodedFormat::Wav, 24, 128.5}, Bar{EncodedFormat::Wav, 32, 200.0},
              Bar{EncodedFormat::Flac, 16, 80.5}, Bar{EncodedFormat::Flac, 24, 128.5},
              Bar{EncodedFormat::Mp3, 24, 40.0}, Bar{EncodedFormat::Vorbis, 24, 29.0},
              Bar{EncodedFormat::Opus, 24, 32.0}, Bar{EncodedFormat::Aac, 24, 29.0}})
            for (const AudioFormat form :
                 {AudioFormat{22050, 1}, AudioFormat{44100, 2}, AudioFormat{48000, 1}, AudioFormat{96000, 2}}) {
                AudioOutput output = outputAs(bar.format);
                output.bits = bar.bits;
                const std::string name = std::string(aboutFormat(bar.format).extension) + " " +
                                         std::to_string(bar.bits) + " bits, " + std::to_string(form.sampleRateHz) +
                                         " Hz x" + std::to_string(form.channels);
                QTest::newRow(name.c_str())
                    << output << form.sampleRateHz << form.channels << form.sampleRateHz / 2 + 1 << bar.snrDb;
            }
    }
    void comesBackAsLongAndAsGood()
    {
        QFETCH(AudioOutput, output);
        QFETCH(int, sampleRateHz);
        QFETCH(int, channels);
        QFETCH(int, frames);
        QFETCH(double, leastSnrDb);
        const auto source = decayingChords({sampleRateHz, channels}, frames);
        const AudioBuffer back = writtenAndRead(source, output);
        const AudioFormat format = writtenFormat(output, source->format());
        QCOMPARE(back.frames(), resampledFrames(frames, sampleRateHz, format.sampleRateHz));
        QCOMPARE(back.channels(), channels);
        const AudioBuffer reference = allOf(ResampledSource(source, format.sampleRateHz));
        const double snrDb = signalToErrorDb(reference, back);
        QVERIFY2(snrDb >= leastSnrDb, qPrintable(QStringLiteral("SNR %1 dB").arg(snrDb)));
        const double levelDb = powerDb(back) - powerDb(reference);
        QVERIFY2(std::abs(levelDb) < 0.1, qPrintable(QStringLiteral("level changed by %1 dB").arg(levelDb)));
    }
    void theGridComesOutExactly_data()
    {
        QTest::addColumn<AudioOutput>("output");
        for (const EncodedFormat format : {EncodedFormat::Wav, EncodedFormat::Flac})
            for (const int bits : {16, 24}) {
                AudioOutput output = outputAs(format);
                output.bits = bits;
                output.dither = DitherKind::None;
                QTest::newRow((std::string(aboutFormat(format).extension) + std::to_string(bits)).c_str()) << output;
            }
    }
    // Every sample k / 2^(bits - 1) comes back as itself, the extremes included; what is louder is clamped.
    void theGridComesOutExactly()
    {
        QFETCH(AudioOutput, output);
        const int scale = 1 << (output.bits - 1);
        AudioBuffer audio(2, 9001);
        for (int i = 0; i < 9001; ++i) {
            const int level = i == 0 ? -scale : i == 1 ? scale - 1 : (i * 7919) % (2 * scale) - scale;
            audio.channel(0)[static_cast<std::size_t>(i)] = static_cast<float>(std::ldexp(level, 1 - output.bits));
            audio.channel(1)[static_cast<std::size_t>(i)] = static_cast<float>(std::ldexp(-1 - level, 1 - output.bits));
        }
        AudioBuffer expected = audio;
        audio.channel(1)[5] = 1.5F;
        expected.channel(1)[5] = static_cast<float>(std::ldexp(scale - 1, 1 - output.bits));
        const AudioBuffer back = writtenAndRead(std::make_shared<MemorySource>(std::move(audio), 44100), output);
        QCOMPARE(back.frames(), 9001);
        for (int c = 0; c < 2; ++c)
            QVERIFY(std::ranges::equal(back.channel(c), expected.channel(c)));
    }
    void shortFilesKeepTheirLength_data()
    {
        QTest::addColumn<AudioOutput>("output");
        QTest::addColumn<int>("frames");
        for (const EncodedFormatInfo& about : encodedFormats())
            for (const int frames : {1, 2, 100, 1000, 5000})
                QTest::newRow((std::string(about.extension) + std::to_string(frames)).c_str())
                    << outputAs(about.format) << frames;
    }
    void shortFilesKeepTheirLength()
    {
        QFETCH(AudioOutput, output);
        QFETCH(int, frames);
        QCOMPARE(writtenAndRead(decayingChords({48000, 2}, frames), output).frames(), frames);
    }
    void silenceAndFullScale_data() { everyFormat(); }
    void silenceAndFullScale()
    {
        QFETCH(AudioOutput, output);
        const AudioBuffer silence = writtenAndRead(squareWave({48000, 2}, 20000, 0.0F), output);
        QCOMPARE(silence.frames(), 20000);
        QVERIFY(powerDb(silence) <= -150.0);
        const AudioBuffer square = writtenAndRead(squareWave({48000, 2}, 20000, 1.0F), output);
        QCOMPARE(square.frames(), 20000);
        QVERIFY2(std::abs(powerDb(square)) < 0.5, qPrintable(QString::number(powerDb(square))));
    }
    void tagsComeBack_data() { everyFormat(); }
    void tagsComeBack()
    {
        QFETCH(AudioOutput, output);
        const FileTags tags = everyKindOfTag();
        write(decayingChords({48000, 2}, 24000), output, tags);
        const auto extras = readMediaExtras(fileAs(output.format), context());
        QVERIFY2(extras, extras ? "" : extras.error().detail.c_str());
        const auto report = probeRecording(fileAs(output.format), context());
        QVERIFY(report);
        const FileTags back = fileTagsOf(*report, *extras);
        const bool wav = output.format == EncodedFormat::Wav; // FFmpeg reads pictures and chapters of its ID3 only
        for (const auto& [key, text] : tags.tags)
            if (!wav || (!key.starts_with("disc") && key != "albumartist" && key != "composer" && key != "mood" &&
                         key != "isrc" && key != "tracktotal"))
                QVERIFY2(back.tags.contains(key) && back.tags.at(key) == text, (key + " is lost").c_str());
        QVERIFY(back.cover);
        QCOMPARE(back.cover->mimeType, std::string("image/png"));
        QVERIFY(back.cover->bytes == tags.cover->bytes);
        QCOMPARE(back.chapters.size(), 2);
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(back.chapters[i].title, tags.chapters[i].title);
            QVERIFY(std::abs(back.chapters[i].beginSeconds - tags.chapters[i].beginSeconds) < 1e-3);
        }
        const auto& found = extras->tags;
        if (output.format == EncodedFormat::Opus) {
            QCOMPARE(found.at("r128_track_gain"), std::to_string(std::lround((-3.21 - 5.0) * 256.0)));
            QCOMPARE(found.at("r128_album_gain"), std::to_string(std::lround((-4.5 - 5.0) * 256.0)));
        } else if (!wav) {
            QCOMPARE(found.at("replaygain_track_gain"), std::string("-3.21 dB"));
            QCOMPARE(found.at("replaygain_track_peak"), std::string("0.987650"));
            QCOMPARE(found.at("replaygain_album_gain"), std::string("-4.50 dB"));
            QCOMPARE(found.at("replaygain_album_peak"), std::string("1.010000"));
        }
        QVERIFY(!back.replayGain); // what a file says of its old sound is not carried over
        QVERIFY(!back.tags.contains("replaygain_track_gain") && !back.tags.contains("r128_track_gain"));
    }
    void hostileTagsHarmNothing_data() { everyFormat(); }
    void hostileTagsHarmNothing()
    {
        QFETCH(AudioOutput, output);
        FileTags tags;
        tags.tags = {{"title", std::string(1'000'000, 'x')},
                     {"artist", "caf\xE9 \xFF\xFE"},
                     {"comment", std::string("one\0two\x07\r\n", 10)},
                     {"key=with", "equals"},
                     {"", "no key"},
                     {std::string("nul\0key", 7), "x"},
                     {"tracknumber", "many"},
                     {"bad\xFFkey", "x"}};
        for (int i = 0; i < 500; ++i)
            tags.tags.emplace("free" + std::to_string(i), "y");
        tags.chapters = {{-5.0, 1e300, "a\xFF"}, {std::nan(""), 1.0, "b"}, {0.3, 0.1, std::string(100'000, 'z')}};
        tags.replayGain = ReplayGain{std::nan(""), 1.0, {}};
        write(decayingChords({48000, 2}, 24000), output, tags);
        const auto extras = readMediaExtras(fileAs(output.format), context());
        QVERIFY(extras);
        QCOMPARE(extras->tags.at("artist"), std::string("caf\xC3\xA9 \xC3\xBF\xC3\xBE"));
        QCOMPARE(extras->tags.at("comment"), std::string("onetwo\n"));
        QVERIFY(extras->tags.at("title").size() <= 4096);
        for (const auto& [key, text] : extras->tags)
            QVERIFY2(!key.starts_with("replaygain") && text != "no key" && text != "equals", key.c_str());
        QCOMPARE(readBack(output.format).frames(), 24000);
        tags = {};
        tags.cover = CoverArt{"image/jpeg", std::vector<std::byte>(100)};
        const auto refused =
            writeAudio(decayingChords({48000, 2}, 100), fileAs(output.format), output, tags, context());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadUsage);
    }
    void sameBytesTwice()
    {
        const auto source = decayingChords({44100, 2}, 30000);
        std::map<EncodedFormat, std::string> first;
        for (const int round : {1, 2}) {
            for (const EncodedFormatInfo& about : encodedFormats()) {
                write(source, outputAs(about.format), everyKindOfTag());
                const std::string bytes = fileBytes(fileAs(about.format));
                QVERIFY(!bytes.empty());
                QVERIFY2(first.emplace(about.format, bytes).second || first.at(about.format) == bytes,
                         about.name.data());
            }
            if (round == 1)
                QTest::qWait(1100); // by a clock of whole seconds it is another time now
        }
    }
    void ditherStaysWhereItBelongs()
    {
        AudioOutput output = outputAs(EncodedFormat::Flac);
        output.bits = 16;
        for (const DitherKind kind : {DitherKind::Triangular, DitherKind::Shaped}) {
            output.dither = kind;
            const auto source = decayingChords({48000, 2}, 40000);
            AudioBuffer expected = allOf(*source);
            Dither({kind, 16}).process(0, expected.view());
            const AudioBuffer back = writtenAndRead(source, output);
            QVERIFY(signalToErrorDb(expected, back) >= 200.0);
        }
    }
    void nothingPassesTheCeiling_data()
    {
        QTest::addColumn<int>("sampleRateHz");
        QTest::newRow("as it is") << 48000;
        QTest::newRow("resampled") << 44100;
    }
    // Resampling a square wave overshoots; behind it the limiter holds the ceiling, by the meter of core/dsp.
    void nothingPassesTheCeiling()
    {
        QFETCH(int, sampleRateHz);
        AudioOutput output = outputAs(EncodedFormat::Flac);
        output.sampleRateHz = sampleRateHz;
        output.ceilingDbtp = -1.0;
        const AudioBuffer back = writtenAndRead(squareWave({48000, 2}, 48000, 0.9F), output);
        QCOMPARE(back.frames(), sampleRateHz);
        TruePeakMeter meter;
        meter.process(back.channel(0));
        meter.flush();
        const double peakDbtp = gainToDb(meter.peak());
        QVERIFY2(peakDbtp <= -0.95 && peakDbtp >= -1.3, qPrintable(QString::number(peakDbtp)));
    }
    void whatStaysBelowTheCeilingKeepsItsBits()
    {
        AudioOutput output = outputAs(EncodedFormat::Wav);
        output.bits = 32;
        const auto source = decayingChords({48000, 2}, 30001);
        output.ceilingDbtp = -1.0;
        const AudioBuffer back = writtenAndRead(source, output);
        QVERIFY(signalToErrorDb(allOf(*source), back) >= 200.0);
    }
    void refusesWhatNoFormatHolds()
    {
        const auto refusal = [](const AudioOutput& output) {
            const auto checked = checkOutput(output, {48000, 2});
            return checked ? QString() : QString::fromStdString(checked.error().detail);
        };
        AudioOutput output = outputAs(EncodedFormat::Mp3);
        QVERIFY(refusal(output).isEmpty());
        output.sampleRateHz = 96000;
        QVERIFY(refusal(output).contains(QStringLiteral("48000 Hz")));
        output = outputAs(EncodedFormat::Mp3);
        output.quality = 10.0;
        QVERIFY(refusal(output).contains(QStringLiteral("0 to 9")));
        output.rateControl = RateControl::Constant;
        output.quality = 320.0;
        QVERIFY(refusal(output).isEmpty());
        output = outputAs(EncodedFormat::Flac);
        output.bits = 32;
        QVERIFY(refusal(output).contains(QStringLiteral("32 bits")));
        output = outputAs(EncodedFormat::Wav);
        output.quality = 3.0;
        QVERIFY(!refusal(output).isEmpty());
        QVERIFY(!checkOutput(outputAs(EncodedFormat::Wav), {48000, 6}));
    }
    void saysWhenTheRateChanges()
    {
        QCOMPARE(rateNotice(outputAs(EncodedFormat::Wav), {96000, 2}), std::nullopt);
        QCOMPARE(rateNotice(outputAs(EncodedFormat::Opus), {44100, 2}).value_or(""),
                 std::string("Opus does not hold 44100 Hz: the file has 48000 Hz."));
        QCOMPARE(writtenFormat(outputAs(EncodedFormat::Mp3), {37800, 1}).sampleRateHz, 44100);
        QCOMPARE(writtenFormat(outputAs(EncodedFormat::Aac), {192000, 1}).sampleRateHz, 96000);
        QCOMPARE(writtenFormat(outputAs(EncodedFormat::Flac), {88201, 1}).sampleRateHz, 88210);
    }
    void everyScaleIsWritten_data()
    {
        QTest::addColumn<AudioOutput>("output");
        for (const EncodedFormatInfo& about : encodedFormats())
            for (const QualityScale& scale : about.scales)
                for (const double quality : {scale.least, scale.standard, scale.most}) {
                    AudioOutput output = outputAs(about.format);
                    output.rateControl = scale.control;
                    output.quality = quality;
                    QTest::newRow((std::string(about.extension) + " " + std::string(scale.unit) + " " +
                                   std::to_string(static_cast<int>(scale.control)) + " " + std::to_string(quality))
                                      .c_str())
                        << output;
                }
    }
    void everyScaleIsWritten()
    {
        QFETCH(AudioOutput, output);
        const auto source = decayingChords({44100, 1}, 30000);
        const AudioBuffer back = writtenAndRead(source, output);
        QCOMPARE(back.frames(), resampledFrames(30000, 44100, writtenFormat(output, source->format()).sampleRateHz));
        const auto size = static_cast<std::int64_t>(fs::file_size(fileAs(output.format)));
        QVERIFY(size <= bytesAtMost(output, *source, {}));
    }
    void progressRisesToOne()
    {
        double last = 0.0;
        const auto done = writeAudio(decayingChords({48000, 2}, 100'000), fileAs(EncodedFormat::Flac),
                                     outputAs(EncodedFormat::Flac), {}, {m_executor, {}, [&last](double fraction) {
                                                                             QVERIFY(fraction >= last);
                                                                             last = fraction;
                                                                         }});
        QVERIFY(done);
        QCOMPARE(last, 1.0);
    }

private:
    fs::path folder() const { return m_folder.path().toStdString(); }
    fs::path fileAs(EncodedFormat format) const
    {
        return folder() / ("a." + std::string(aboutFormat(format).extension));
    }
    WorkContext context() { return {m_executor, {}, {}}; }

    static void everyFormat()
    {
        QTest::addColumn<AudioOutput>("output");
        for (const EncodedFormatInfo& about : encodedFormats())
            QTest::newRow(std::string(about.extension).c_str()) << outputAs(about.format);
    }
    /// 10 log10 of the mean square.
    static double powerDb(const AudioBuffer& audio)
    {
        double sum = 0.0;
        for (int c = 0; c < audio.channels(); ++c)
            for (const float sample : audio.channel(c))
                sum += static_cast<double>(sample) * sample;
        return powerToDb(sum / static_cast<double>(audio.channels() * audio.frames()));
    }
    void write(const std::shared_ptr<const AudioSource>& source, const AudioOutput& output, const FileTags& tags = {})
    {
        const auto done = writeAudio(source, fileAs(output.format), output, tags, context());
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
    }
    AudioBuffer readBack(EncodedFormat format)
    {
        const auto report = decodeRecording(fileAs(format), folder() / "back.wav", context());
        if (!report) {
            qWarning("%s", report.error().detail.c_str()); // an empty buffer fails what follows
            return {};
        }
        return allOf(**WorkingFile::open(folder() / "back.wav"));
    }
    AudioBuffer writtenAndRead(const std::shared_ptr<const AudioSource>& source, const AudioOutput& output,
                               const FileTags& tags = {})
    {
        write(source, output, tags);
        return readBack(output.format);
    }

    QTemporaryDir m_folder;
    InlineExecutor m_executor;
};

QTEST_GUILESS_MAIN(TestAudioOutput)
#include "test_audio_output.moc"
