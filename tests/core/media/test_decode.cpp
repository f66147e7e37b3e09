#include "core/media/movie/box.h"
#include "media_fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace resonate;
using namespace resonate::fixtures;

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// 10 log10(sum x^2 / sum (x - y)^2) when y is read `lag` frames late.
double similarityDb(const AudioBuffer& x, const AudioBuffer& y, std::int64_t lag)
{
    double signal = 1e-20;
    double error = 1e-20;
    for (std::int64_t i = 4096; i < x.frames() - 4096; ++i) {
        const double a = x.channel(0)[static_cast<std::size_t>(i)];
        const double b = y.channel(0)[static_cast<std::size_t>(std::clamp<std::int64_t>(i + lag, 0, y.frames() - 1))];
        signal += a * a;
        error += (a - b) * (a - b);
    }
    return 10.0 * std::log10(signal / error);
}

std::string bigEndian(std::size_t value)
{
    return {static_cast<char>(value >> 24U), static_cast<char>(value >> 16U), static_cast<char>(value >> 8U),
            static_cast<char>(value)};
}

std::string box(const char* type, const std::string& content)
{
    return bigEndian(content.size() + 8) + type + content;
}

/// Adds iTunSMPB to the tags of an M4A whose moov box comes last.
std::string withItunesTag(std::string bytes)
{
    const std::string zero(4, '\0');
    const std::string tag =
        box("----", box("mean", zero + "com.apple.iTunes") + box("name", zero + "iTunSMPB") +
                        box("data", bigEndian(1) + zero + " 00000000 00000400 0000019F 000000000000EA61 00000000"));
    const std::size_t list = bytes.find("ilst");
    for (const char* type : {"moov", "udta", "meta", "ilst"}) {
        const std::size_t at = bytes.find(type) - 4;
        std::size_t size = 0;
        for (std::size_t i = 0; i < 4; ++i)
            size = size << 8U | static_cast<unsigned char>(bytes[at + i]);
        bytes.replace(at, 4, bigEndian(size + tag.size()));
    }
    bytes.insert(list + 4, tag);
    return bytes;
}

/// An M4A whose track says that it is longer than any number of frames tells.
std::string withEndlessTrack(const std::string& bytes)
{
    const ByteSpan view(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    const Box moov = *findBox(view, boxType("moov"));
    const auto number = [](std::uint32_t value) {
        Bytes encoded;
        putBigEndian32(encoded, value);
        return encoded;
    };
    const BoxEdit edit = [&](const Box& box) -> std::optional<Bytes> {
        Bytes body;
        if (box.type == boxType("mdhd")) // 64 bits, one tick a second
            for (const std::uint32_t value : {1U << 24, 0U, 0U, 0U, 0U, 1U, 1U << 30, 0U, 0x55C4U << 16})
                putBytes(body, number(value));
        else if (box.type == boxType("stts"))
            for (const std::uint32_t value : {0U, 2U, 100U, 0x7FFFFFFFU, 0x7FFFFFFFU, 0x7FFFFFFFU})
                putBytes(body, number(value));
        else
            return {};
        return makeBox(box.type, body);
    };
    const auto within = [](std::uint32_t type, const BoxEdit& inner) -> BoxEdit {
        return [type, inner](const Box& box) {
            const auto edited = inner(box);
            return edited || box.type != type ? edited : std::optional(editedBox(box, inner));
        };
    };
    const BoxEdit track =
        within(boxType("trak"), within(boxType("mdia"), within(boxType("minf"), within(boxType("stbl"), edit))));
    const Bytes edited = editedBox(moov, track);
    return bytes.substr(0, bytes.size() - moov.whole.size()) + std::string(edited.begin(), edited.end());
}

} // namespace

class TestDecode final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // An n-bit integer k becomes the float k / 2^(n-1), exactly, up to 24 bits.
    void integersAreExact_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("rate");
        QTest::newRow("wav 16") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << 16 << 44100;
        QTest::newRow("wav 24") << (SF_FORMAT_WAV | SF_FORMAT_PCM_24) << 24 << 8000;
        QTest::newRow("extensible 24") << (SF_FORMAT_WAVEX | SF_FORMAT_PCM_24) << 24 << 192000;
        QTest::newRow("rf64 24") << (SF_FORMAT_RF64 | SF_FORMAT_PCM_24) << 24 << 48000;
        QTest::newRow("w64 16") << (SF_FORMAT_W64 | SF_FORMAT_PCM_16) << 16 << 11025;
        QTest::newRow("aiff 24") << (SF_FORMAT_AIFF | SF_FORMAT_PCM_24) << 24 << 96000;
        QTest::newRow("au 16") << (SF_FORMAT_AU | SF_FORMAT_PCM_16) << 16 << 22050;
        QTest::newRow("caf 24") << (SF_FORMAT_CAF | SF_FORMAT_PCM_24) << 24 << 88200;
        QTest::newRow("flac 16") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16) << 16 << 32000;
        QTest::newRow("flac 24") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_24) << 24 << 96000;
    }
    void integersAreExact()
    {
        QFETCH(int, format);
        QFETCH(int, bits);
        QFETCH(int, rate);
        AudioBuffer audio(2, 5001);
        Noise noise(7);
        for (int c = 0; c < 2; ++c)
            for (float& sample : audio.channel(c))
                sample = static_cast<float>(static_cast<std::int32_t>(noise.next()) >> (32 - bits)) /
                         static_cast<float>(1 << (bits - 1));
        const Path path = folder() / "exact.bin";
        SF_INFO info = {0, rate, 2, format, 0, 0};
        SNDFILE* file = sf_open(path.c_str(), SFM_WRITE, &info);
        std::vector<int> integers;
        for (std::size_t i = 0; i < 5001; ++i)
            for (int c = 0; c < 2; ++c)
                integers.push_back(static_cast<int>(audio.channel(c)[i] * static_cast<float>(1 << (bits - 1))) *
                                   (1 << (32 - bits)));
        sf_writef_int(file, integers.data(), 5001);
        sf_close(file);

        const auto report = decodeFile(path, out());
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->frames, 5001);
        QCOMPARE(report->format.sampleRateHz, rate);
        QCOMPARE(report->bitsPerSample, bits);
        const AudioBuffer got = readAll(out());
        for (int c = 0; c < 2; ++c)
            QVERIFY(std::ranges::equal(got.channel(c), std::as_const(audio).channel(c)));
    }
    void losslessThroughFfmpegIsExact_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("codec");
        QTest::newRow("alac m4a") << "a.m4a"
                                  << "alac";
        QTest::newRow("alac caf") << "a.caf"
                                  << "alac";
        QTest::newRow("pcm mkv") << "a.mkv"
                                 << "pcm_s16le";
        QTest::newRow("pcm mov") << "a.mov"
                                 << "pcm_s16be";
        QTest::newRow("flac ogg") << "a.ogg"
                                  << "flac";
        QTest::newRow("wavpack") << "a.wv"
                                 << "wavpack";
    }
    void losslessThroughFfmpegIsExact()
    {
        QFETCH(QString, name);
        QFETCH(QString, codec);
        const AudioBuffer audio = sweep(2, 30000, 48000);
        writeSound(folder() / "s.wav", audio, 48000, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        const Path path = folder() / name.toStdString();
        if (!ffmpeg({QStringLiteral("-i"), qtext(folder() / "s.wav"), QStringLiteral("-c:a"), codec, qtext(path)}))
            QSKIP("no ffmpeg command here");
        QVERIFY(decodeFile(folder() / "s.wav", out()));
        const AudioBuffer expected = readAll(out());
        const auto report = decodeFile(path, out());
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->reader, std::string("FFmpeg"));
        const AudioBuffer got = readAll(out());
        QCOMPARE(got.frames(), expected.frames());
        for (int c = 0; c < 2; ++c)
            QVERIFY(std::ranges::equal(got.channel(c), expected.channel(c)));
    }
    // Encoder delay and padding are gone: the length is the source's, and no lag fits better than none.
    void lossyKeepsLengthAndPlace_data()
    {
        QTest::addColumn<int>("format"); // written by libsndfile, or
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("codec"); // by the ffmpeg command
        QTest::addColumn<int>("shortBy");   // edit lists count in ticks of the film, here 1 ms
        QTest::newRow("mp3") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III) << "a.mp3"
                             << "" << 0;
        QTest::newRow("vorbis") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS) << "a.ogg"
                                << "" << 0;
        QTest::newRow("opus") << (SF_FORMAT_OGG | SF_FORMAT_OPUS) << "a.opus"
                              << "" << 0;
        QTest::newRow("aac m4a") << 0 << "a.m4a"
                                 << "-c:a aac -b:a 192k" << 48;
        QTest::newRow("aac mov") << 0 << "a.mov"
                                 << "-c:a aac -b:a 192k" << 48;
        QTest::newRow("aac 3gp") << 0 << "a.3gp"
                                 << "-c:a aac -b:a 192k" << 48;
        QTest::newRow("fragmented mp4")
            << 0 << "a.mp4"
            << "-c:a aac -b:a 192k -movflags +frag_keyframe+delay_moov -frag_duration 100000" << 0;
        QTest::newRow("mp3 lame") << 0 << "b.mp3"
                                  << "-c:a libmp3lame -b:a 192k" << 0;
        QTest::newRow("opus webm") << 0 << "a.webm"
                                   << "-c:a libopus -b:a 192k" << 0;
        QTest::newRow("opus mkv") << 0 << "a.mkv"
                                  << "-c:a libopus -b:a 192k" << 0;
    }
    void lossyKeepsLengthAndPlace()
    {
        QFETCH(int, format);
        QFETCH(QString, name);
        QFETCH(QString, codec);
        const AudioBuffer audio = sweep(2, 60001, 48000);
        const Path path = folder() / name.toStdString();
        writeSound(folder() / "s.wav", audio, 48000, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        if (format != 0)
            writeSound(path, audio, 48000, format);
        else if (!ffmpeg(QStringList{QStringLiteral("-i"), qtext(folder() / "s.wav")} + words(codec.toLatin1()) +
                         QStringList{qtext(path)}))
            QSKIP("no ffmpeg command or no such encoder here");
        const auto report = decodeFile(path, out());
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        const AudioBuffer got = readAll(out());
        QFETCH(int, shortBy);
        QVERIFY2(got.frames() <= audio.frames() && got.frames() >= audio.frames() - shortBy,
                 qPrintable(QString::number(got.frames())));
        const double atZero = similarityDb(audio, got, 0);
        for (int lag = -1200; lag <= 1200; ++lag)
            if (lag != 0)
                QVERIFY2(similarityDb(audio, got, lag) < atZero, qPrintable(QStringLiteral("lag %1").arg(lag)));
        QVERIFY2(atZero > 12.0, qPrintable(QString::number(atZero)));
        QVERIFY(!hasNotice(*report, notice::kTruncated));
    }
    // Without an edit list, what iTunes left in a tag counts: 1,024 frames of delay, 60,001 of audio.
    void heedsTheTagOfItunes()
    {
        const Path path = folder() / "itunes.m4a";
        writeSound(folder() / "s.wav", sweep(1, 60001, 48000), 48000, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        if (!ffmpeg({QStringLiteral("-i"), qtext(folder() / "s.wav"), QStringLiteral("-c:a"), QStringLiteral("aac"),
                     QStringLiteral("-use_editlist"), QStringLiteral("0"), qtext(path)}))
            QSKIP("no ffmpeg command here");
        writeBytes(path, withItunesTag(readBytes(path)));
        const auto report = decodeFile(path, out());
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->frames, 60001);
    }
    // What FFmpeg reads of such a file depends on the memory that it gets.
    void anEndlessTrackEndsWithItsAudioOrIsRefused()
    {
        const Path path = folder() / "endless.m4a";
        if (!ffmpeg(words("-f lavfi -i sine=440:d=3 -c:a aac") + QStringList{qtext(path)}))
            QSKIP("no ffmpeg command here");
        const auto whole = decodeFile(path, out());
        QVERIFY(whole);
        writeBytes(path, withEndlessTrack(readBytes(path)));
        const auto report = decodeFile(path, out());
        if (!report) {
            QCOMPARE(report.error().code, ErrorCode::BadInput);
            return;
        }
        QVERIFY(report->frames >= whole->frames);
        QVERIFY(report->frames <= whole->frames + 4096);
    }
    void oneFrameIsEnough()
    {
        AudioBuffer one(1, 1);
        one.channel(0)[0] = 0.5F;
        writeSound(folder() / "one.wav", one, 8000, SF_FORMAT_WAV | SF_FORMAT_FLOAT);
        const auto report = decodeFile(folder() / "one.wav", out());
        QVERIFY(report);
        QCOMPARE(report->frames, 1);
        QCOMPARE(readAll(out()).channel(0)[0], 0.5F);
    }
    void keepsWhatGoesOverFullScale()
    {
        AudioBuffer loud(1, 100);
        std::ranges::fill(loud.channel(0), 7.5F);
        writeSound(folder() / "loud.wav", loud, 48000, SF_FORMAT_WAV | SF_FORMAT_FLOAT);
        QVERIFY(decodeFile(folder() / "loud.wav", out()));
        QCOMPARE(readAll(out()).channel(0)[50], 7.5F);
    }
    void silencesWhatIsNoNumber()
    {
        AudioBuffer audio = sweep(2, 1000, 48000);
        audio.channel(0)[10] = std::numeric_limits<float>::quiet_NaN();
        audio.channel(1)[20] = std::numeric_limits<float>::infinity();
        audio.channel(1)[30] = -1e30F;
        writeSound(folder() / "nan.wav", audio, 48000, SF_FORMAT_WAV | SF_FORMAT_FLOAT);
        const auto report = decodeFile(folder() / "nan.wav", out());
        QVERIFY(report);
        QCOMPARE(report->silencedSamples, 3);
        QVERIFY(hasNotice(*report, notice::kNonFiniteSilenced));
        const AudioBuffer got = readAll(out());
        QCOMPARE(got.channel(0)[10], 0.0F);
        QCOMPARE(got.channel(1)[20], 0.0F);
        QCOMPARE(got.channel(1)[30], 0.0F);
        QCOMPARE(got.channel(0)[11], std::as_const(audio).channel(0)[11]);
    }
    // An offset is told, not touched: out = in, sample by sample.
    void tellsOfAnOffset()
    {
        AudioBuffer audio = sweep(2, 96000, 48000);
        for (float& sample : audio.channel(0))
            sample += 0.05F;
        writeSound(folder() / "dc.wav", audio, 48000, SF_FORMAT_WAV | SF_FORMAT_FLOAT);
        const auto report = decodeFile(folder() / "dc.wav", out());
        QVERIFY(report);
        QVERIFY(hasNotice(*report, notice::kDcOffset));
        QVERIFY(std::abs(report->dcOffset[0] - 0.05) < 0.002);
        const AudioBuffer got = readAll(out());
        for (int c = 0; c < 2; ++c)
            QVERIFY(std::ranges::equal(got.channel(c), std::as_const(audio).channel(c)));
    }
    void leavesAShortNoteItsMean()
    {
        AudioBuffer audio(1, 1000);
        std::ranges::fill(audio.channel(0), 0.25F);
        writeSound(folder() / "short.wav", audio, 48000, SF_FORMAT_WAV | SF_FORMAT_FLOAT);
        const auto report = decodeFile(folder() / "short.wav", out());
        QVERIFY(report);
        QVERIFY(!hasNotice(*report, notice::kDcOffset));
        QCOMPARE(readAll(out()).channel(0)[500], 0.25F);
    }
    // BS.775: L' = L + 0.7071 C + 0.7071 Ls, the low-frequency channel left out.
    void mixesSurroundToStereo()
    {
        AudioBuffer audio(6, 1000);
        const float values[6] = {0.1F, 0.2F, 0.3F, 0.9F, 0.05F, 0.07F};
        for (int c = 0; c < 6; ++c)
            std::ranges::fill(audio.channel(c), values[c]);
        writeSound(folder() / "51.wav", audio, 48000, SF_FORMAT_WAVEX | SF_FORMAT_FLOAT);
        const auto report = decodeFile(folder() / "51.wav", out());
        QVERIFY(report);
        QCOMPARE(report->sourceChannels, 6);
        QCOMPARE(report->format.channels, 2);
        QVERIFY(hasNotice(*report, notice::kDownmixed));
        const AudioBuffer got = readAll(out());
        QVERIFY(std::abs(got.channel(0)[500] - (0.1F + 0.70710678F * (0.3F + 0.05F))) < 1e-6F);
        QVERIFY(std::abs(got.channel(1)[500] - (0.2F + 0.70710678F * (0.3F + 0.07F))) < 1e-6F);
    }
    void readsATruncatedFileAsFarAsItGoes()
    {
        writeSound(folder() / "whole.wav", sweep(2, 20000, 44100), 44100, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        const std::string bytes = readBytes(folder() / "whole.wav");
        writeBytes(folder() / "half.wav", bytes.substr(0, 44 + 40000));
        const auto report = decodeFile(folder() / "half.wav", out());
        QVERIFY(report);
        QCOMPARE(report->frames, 10000);
        QVERIFY(hasNotice(*report, notice::kTruncated));
        QCOMPARE(readAll(out()).frames(), 10000);
    }
    void readsAFileThatWasNeverClosed()
    {
        writeSound(folder() / "open.wav", sweep(1, 20000, 44100), 44100, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        std::string bytes = readBytes(folder() / "open.wav");
        bytes.replace(4, 4, std::string(4, '\0'));
        bytes.replace(bytes.find("data") + 4, 4, std::string(4, '\0'));
        writeBytes(folder() / "open.wav", bytes);
        const auto report = decodeFile(folder() / "open.wav", out());
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->frames, 20000);
        QVERIFY(hasNotice(*report, notice::kNeverClosed));
    }
    void aDamagedFlacKeepsItsLength()
    {
        writeSound(folder() / "whole.flac", sweep(2, 60000, 48000), 48000, SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
        std::string bytes = readBytes(folder() / "whole.flac");
        bytes.replace(bytes.size() / 2, 8, "XXXXXXXX");
        writeBytes(folder() / "whole.flac", bytes);
        const auto report = decodeFile(folder() / "whole.flac", out());
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->frames, 60000);
        QVERIFY(hasNotice(*report, notice::kDamaged));
    }
    void goesByContentAndNotByName()
    {
        writeSound(folder() / "liar.mp3", sweep(1, 1000, 44100), 44100, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        const auto report = decodeFile(folder() / "liar.mp3", out());
        QVERIFY(report);
        QCOMPARE(report->container, std::string("wav"));
        QVERIFY(hasNotice(*report, notice::kWrongExtension));
    }
    void takesTheFirstStreamOfAVideo()
    {
        const Path path = folder() / "video.mp4";
        if (!ffmpeg(
                words("-f lavfi -i testsrc=s=64x64:d=1 -f lavfi -i sine=440:d=1 -f lavfi -i sine=880:d=1 -map 0 -map 1 "
                      "-map 2 -c:v mpeg4 -c:a aac -metadata title=Gig") +
                QStringList{qtext(path)}))
            QSKIP("no ffmpeg command here");
        const auto report = decodeFile(path, out());
        QVERIFY(report);
        QVERIFY(report->hasPicture);
        QCOMPARE(report->audioStreams, 2);
        QVERIFY(hasNotice(*report, notice::kSeveralStreams));
        QCOMPARE(report->tags.at("title"), std::string("Gig"));
        QCOMPARE(report->frames, 44100);
    }
    void refusesEncryption()
    {
        const Path path = folder() / "secret.mp4";
        if (!ffmpeg(words("-f lavfi -i sine=440:d=1 -c:a aac -encryption_scheme cenc-aes-ctr "
                          "-encryption_key 76a6c65c5ea762046bd749a2e632ccbb -encryption_kid "
                          "a7e61c373e219033c21091fa607bf3b8") +
                    QStringList{qtext(path)}))
            QSKIP("no ffmpeg command here");
        const auto report = decodeFile(path, out());
        QVERIFY(!report);
        QVERIFY2(report.error().detail.find("encrypted") != std::string::npos, report.error().detail.c_str());
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        writeSound(folder() / "seed.wav", sweep(2, 1000, 44100), 44100, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        const QByteArray seed = QByteArray::fromStdString(readBytes(folder() / "seed.wav"));
        const auto with = [&seed](int at, const char* bytes, int count) {
            return QByteArray(seed).replace(at, count, bytes, count);
        };
        QTest::newRow("empty") << QByteArray() << "is empty";
        QTest::newRow("one byte") << QByteArray("x") << "no audio or video file";
        QTest::newRow("text") << QByteArray("This is a letter to a friend.\n").repeated(50) << "no audio or video file";
        QTest::newRow("play list") << QByteArray("#EXTM3U\n#EXTINF:1,\n/etc/passwd\n") << "no audio or video file";
        QTest::newRow("concat list") << QByteArray("ffconcat version 1.0\nfile /etc/passwd\n")
                                     << "no audio or video file";
        QTest::newRow("header only") << seed.left(44) << "";
        QTest::newRow("no format") << (seed.left(12) + seed.mid(36)) << "";
        QTest::newRow("no channels") << with(22, "\0\0", 2) << "";
        QTest::newRow("65535 channels") << with(22, "\xFF\xFF", 2) << "channels";
        QTest::newRow("no rate") << with(24, "\0\0\0\0", 4) << "";
        QTest::newRow("4 GHz") << with(24, "\0\x28\x6B\xEE", 4) << "";
        QTest::newRow("1 MHz") << with(24, "\x40\x42\x0F\0", 4) << "sample rate of 1000000 Hz";
        QTest::newRow("10 Hz") << with(24, "\x0A\0\0\0", 4) << "sample rate of 10 Hz";
        QTest::newRow("unknown codec") << with(20, "\xEE\xEE", 2) << "codec";
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        writeBytes(folder() / "bad.bin", bytes.toStdString());
        const auto report = decodeFile(folder() / "bad.bin", out());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::BadInput);
        const QString detail = QString::fromStdString(report.error().detail);
        QVERIFY2(detail.contains(reason) && !detail.contains(QLatin1Char('\n')), qPrintable(detail));
    }
    void refusesWhatIsLongerThanAllowed()
    {
        writeSound(folder() / "long.wav", sweep(1, 20000, 44100), 44100, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        QVERIFY(decodeFile(folder() / "long.wav", out(), 20000));
        const auto report = decodeFile(folder() / "long.wav", out(), 19999);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::BadInput);
    }
    void theSameFileGivesTheSameBytes()
    {
        writeSound(folder() / "same.ogg", sweep(2, 40000, 48000), 48000, SF_FORMAT_OGG | SF_FORMAT_VORBIS);
        QVERIFY(decodeFile(folder() / "same.ogg", out()));
        const std::string first = readBytes(out());
        QVERIFY(decodeFile(folder() / "same.ogg", out()));
        QCOMPARE(readBytes(out()) == first, true);
    }

private:
    Path folder() const { return m_folder.path().toStdString(); }
    Path out() const { return folder() / "working.wav"; }
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestDecode)
#include "test_decode.moc"
