#include "core/media/movie/movie_file.h"
#include "core/media/remux.h"
#include "core/media/stem_movie.h"
#include "media_fixtures.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace resonate;
using namespace resonate::fixtures;

namespace {

constexpr int kRate = 48000;

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

QString ffprobe(const Path& path, const char* arguments)
{
    QProcess process;
    process.start(QStringLiteral("ffprobe"), words("-v error") + words(arguments) + QStringList{qtext(path)});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Every packet of the picture: its times, its kind, and a hash of its content.
QString pictures(const Path& path)
{
    return ffprobe(path, "-select_streams v -show_packets -show_data_hash md5 -of csv=p=0 "
                         "-show_entries packet=pts_time,dts_time,size,flags,data_hash");
}

QString pictureDurations(const Path& path)
{
    return ffprobe(path, "-select_streams v -show_packets -of csv=p=0 -show_entries packet=duration_time");
}

Result<RemuxReport> remux(const Path& video, const Path& sound, const Path& out, double startSeconds,
                          const WorkContext& context)
{
    quietLibraries();
    RemuxRequest request;
    request.video = open(video.c_str(), O_RDONLY | O_CLOEXEC);
    request.sound = open(sound.c_str(), O_RDONLY | O_CLOEXEC);
    request.output = open(out.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    request.scratch = open((out.string() + ".scratch").c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    request.extension = out.extension().string();
    request.startSeconds = startSeconds;
    auto report = remuxSound(request, context);
    for (const int file : {request.video, request.sound, request.output, request.scratch})
        close(file);
    return report;
}

ByteSpan view(const std::string& bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

/// A box of the first track of a movie; empty when there is none.
ByteSpan inFirstTrack(const std::string& movie, const std::vector<const char*>& path)
{
    auto box = findBox(view(movie), {boxType("moov"), boxType("trak")});
    for (const char* name : path)
        box = box ? findBox(box->body, bigEndian32({reinterpret_cast<const std::uint8_t*>(name), 4}, 0)) : box;
    return box ? box->whole : ByteSpan();
}

/// How ffmpeg makes the videos, by name.
const std::map<std::string, const char*> kVideos = {
    {"two.mp4", "-f lavfi -i testsrc2=s=96x64:r=25:d=1 -f lavfi -i sine=d=1 -f lavfi -i sine=d=1 -map 0 -map 1 -map 2 "
                "-c:v mpeg4 -c:a aac"},
    {"b.mp4", "-f lavfi -i testsrc2=s=96x64:r=25:d=1 -f lavfi -i sine=d=1 -c:v mpeg4 -bf 2 -c:a aac"},
    {"late.mp4", "-f lavfi -i testsrc2=s=96x64:r=25:d=1 -f lavfi -i sine=d=1 -c:v mpeg4 -bf 2 -c:a aac"},
    {"ticks.mov", "-f lavfi -i testsrc2=s=96x64:r=25:d=1 -f lavfi -i sine=d=1 -c:v mpeg4 -bf 2 -c:a aac"},
    {"long.mp4", "-f lavfi -i testsrc2=s=96x64:r=25:d=1 -f lavfi -i sine=d=1 -c:v mpeg4 -bf 2 -c:a aac"},
    {"varying.mp4", "-f lavfi -i testsrc2=s=96x64:r=30:d=1 -f lavfi -i sine=d=1 -vf "
                    "select=not(mod(n\\,7))+not(mod(n\\,3)),setpts=PTS+mod(N\\,5)*3/1000/TB -fps_mode vfr -c:v mpeg4 "
                    "-c:a aac -video_track_timescale 90000"},
    {"pictures-late.mp4", "-itsoffset 0.8 -f lavfi -i testsrc2=s=96x64:r=25:d=1 -f lavfi -i sine=d=1.8 -map 0:v -map "
                          "1:a -c:v mpeg4 -bf 2 -c:a aac"},
    {"jpeg.mov", "-f lavfi -i testsrc2=s=96x64:r=10:d=1 -f lavfi -i sine=d=1 -c:v mjpeg -pix_fmt yuvj420p -c:a "
                 "pcm_s16be -movflags +faststart"},
    {"old.3gp", "-f lavfi -i testsrc2=s=176x144:r=10:d=1 -f lavfi -i sine=d=1 -c:v h263 -c:a aac -ar 16000 -ac 1"},
    {"fragments.mp4", "-f lavfi -i testsrc2=s=96x64:r=25:d=1 -f lavfi -i sine=d=1 -c:v mpeg4 -bf 2 -g 10 -c:a aac "
                      "-movflags frag_keyframe+empty_moov"},
    {"m.mkv", "-f lavfi -i testsrc2=s=96x64:r=25:d=1 -f lavfi -i sine=d=1 -c:v mpeg4 -bf 2 -c:a flac"},
    // B-frames of H.264 that refer to each other: FFmpeg's reader guesses wrong times of decoding.
    {"p.mkv", "-f lavfi -i testsrc2=s=96x64:r=15:d=1.5 -f lavfi -i sine=d=1 -c:v libx264 -bf 3 -x264-params "
              "b-pyramid=2 -g 250 -c:a flac"},
    {"o.mkv", "-f lavfi -i testsrc2=s=96x64:r=25:d=1 -f lavfi -i sine=d=1 -c:v mpeg4 -c:a flac"},
    {"w.webm",
     "-f lavfi -i testsrc2=s=96x64:r=25:d=1 -f lavfi -i sine=d=1 -c:v libvpx -deadline realtime -c:a libopus"},
};

/// How long the sound of a movie is shown, to the movie's tick (rounded up) that its edits are given in.
double soundSeconds(const Path& path)
{
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    DescriptorInput input(file);
    const auto movie = MovieFile::open(input);
    double seconds = 0.0;
    if (movie)
        for (const MovieTrack& track : (*movie)->tracks())
            if (track.handler == boxType("soun")) {
                const double edited = static_cast<double>(track.shown - track.delay) / (*movie)->timescale();
                const double held = static_cast<double>(track.ticks - track.mediaStart) / track.timescale;
                seconds = edited >= held && edited < held + 1.0 / (*movie)->timescale() ? held : edited;
            }
    close(file);
    return seconds;
}

/// By how many frames `late` lies behind `original`, which has no two parts alike.
std::int64_t lagOf(const AudioBuffer& original, const AudioBuffer& late)
{
    constexpr std::int64_t kFarthest = 1200;
    constexpr std::int64_t kFrom = 4000;
    constexpr std::int64_t kCompared = 6000;
    double best = -1.0;
    std::int64_t found = kFarthest + 1;
    for (std::int64_t lag = -kFarthest; lag <= kFarthest; ++lag) {
        double product = 0.0;
        for (std::int64_t i = kFrom; i < kFrom + kCompared; ++i)
            product += static_cast<double>(original.channel(0)[static_cast<std::size_t>(i)]) *
                       static_cast<double>(late.channel(0)[static_cast<std::size_t>(i + lag)]);
        if (product > best) {
            best = product;
            found = lag;
        }
    }
    return found;
}

} // namespace

class TestRemux final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Half noise, half sweep: a shift by one frame shows.
        m_sound = sweep(2, kRate * 3 / 2, kRate);
        Noise noise(7);
        for (int c = 0; c < 2; ++c)
            for (float& sample : m_sound.channel(c))
                sample = 0.5F * sample + 0.2F * (static_cast<float>(noise.next()) * 0x1p-31F - 1.0F);
        writeSound(at("sound.wav"), m_sound, kRate, SF_FORMAT_WAV | SF_FORMAT_PCM_24);
        m_ready = ffmpeg(words("-i") + QStringList{qtext(at("sound.wav"))} + words("-c:a aac -b:a 256k") +
                         QStringList{qtext(at("sound.m4a"))}) &&
                  ffmpeg(words("-i") + QStringList{qtext(at("sound.wav")), qtext(at("sound.flac"))}) &&
                  ffmpeg(words("-i") + QStringList{qtext(at("sound.wav"))} + words("-c:a libopus -b:a 160k") +
                         QStringList{qtext(at("sound.opus"))});
    }
    void init()
    {
        if (!m_ready)
            QSKIP("no ffmpeg command here");
    }

    void keepsPicturesAndPlacesSound_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("sound");
        QTest::addColumn<double>("start");
        const auto row = [](const char* title, const char* name, const char* sound, double start) {
            QTest::newRow(title) << QByteArray(name) << QByteArray(sound) << start;
        };
        row("pictures out of order", "b.mp4", "sound.m4a", 0.0);
        row("the sound begins late", "late.mp4", "sound.m4a", 0.37);
        row("the sound begins between two ticks", "ticks.mov", "sound.m4a", 0.5011);
        row("the sound begins long after the pictures", "long.mp4", "sound.m4a", 3.000021);
        row("varying frame rate", "varying.mp4", "sound.m4a", 0.1);
        row("pictures begin late", "pictures-late.mp4", "sound.m4a", 0.0);
        row("headers first, motion JPEG, no compression", "jpeg.mov", "sound.m4a", 0.25);
        row("an old phone", "old.3gp", "sound.m4a", 0.02);
        row("fragments", "fragments.mp4", "sound.m4a", 0.37);
        row("Matroska", "m.mkv", "sound.flac", 0.37);
        row("Matroska with a pyramid of pictures", "p.mkv", "sound.flac", 0.2);
        row("Matroska with Opus", "o.mkv", "sound.opus", 0.25);
        row("WebM", "w.webm", "sound.opus", 0.1);
    }
    // What is decoded of the result begins at `start`, exactly to the sample in movies, to Matroska's millisecond
    // there.
    void keepsPicturesAndPlacesSound()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, sound);
        QFETCH(double, start);
        const Path video = made(name.toStdString());
        const Path out = at("out-" + name.toStdString());
        if (video.empty())
            QSKIP("no such encoder here");
        const auto report = remux(video, at(sound.toStdString()), out, start, m_context);
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QVERIFY(report->notices.empty());
        QVERIFY(pictures(video).size() > 200);
        QCOMPARE(pictures(out), pictures(video));
        if (name != "fragments.mp4") // which do not say
            QCOMPARE(pictureDurations(out), pictureDurations(video));

        const auto decoded = decodeFile(out, at("decoded.wav"));
        QVERIFY2(decoded, decoded ? "" : decoded.error().detail.c_str());
        QCOMPARE(decoded->audioStreams, 1);
        const AudioBuffer heard = readAll(at("decoded.wav"));
        const double placed =
            decoded->startSeconds * kRate + static_cast<double>(lagOf(m_sound, heard)) - start * kRate;
        const bool matroska = out.extension() == ".mkv" || out.extension() == ".webm";
        QVERIFY2(std::abs(placed) <= (matroska ? 0.0005 * kRate + 25.0 : 0.6), qPrintable(QString::number(placed)));
        if (!matroska)
            QVERIFY(std::abs(soundSeconds(out) - 1.5) < 0.002); // whatever the pictures' length
    }
    void keepsRotationTagsAndChapters()
    {
        const Path video = at("plain.mp4");
        const Path turned = at("turned.mp4");
        writeBytes(at("chapters.txt"), ";FFMETADATA1\ntitle=Live\nartist=Nobody\n"
                                       "[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=400\ntitle=One\n"
                                       "[CHAPTER]\nTIMEBASE=1/1000\nSTART=400\nEND=1000\ntitle=Two\n");
        QVERIFY(ffmpeg(words("-f lavfi -i testsrc2=s=96x64:r=25:d=1 -f lavfi -i sine=d=1 -i") +
                       QStringList{qtext(at("chapters.txt"))} +
                       words("-map_metadata 2 -c:v mpeg4 -c:a aac -metadata creation_time=2021-07-03T21:14:05Z "
                             "-metadata:s:a language=deu -metadata location=+48.1+011.5/") +
                       QStringList{qtext(video)}));
        QVERIFY(ffmpeg(words("-i") + QStringList{qtext(video)} +
                       words("-c copy -metadata:s:v rotate=90 -metadata creation_time=2021-07-03T21:14:05Z") +
                       QStringList{qtext(turned)}));
        const Path out = at("out-turned.mp4");
        QVERIFY(remux(turned, at("sound.m4a"), out, 0.0, m_context));
        for (const char* what :
             {"-select_streams v -show_entries stream=width,height,time_base,codec_tag_string:stream_tags:"
              "stream_disposition:stream_side_data -of csv",
              "-show_entries format_tags -of csv", "-show_chapters -of csv",
              "-select_streams a -show_entries stream_tags -of csv"})
            QCOMPARE(ffprobe(out, what), ffprobe(turned, what));
        QVERIFY(ffprobe(out, "-show_entries stream_side_data=rotation -of csv=p=0").contains(QStringLiteral("90")));
        QVERIFY(ffprobe(out, "-show_entries format_tags").contains(QStringLiteral("2021-07-03")));
        QVERIFY(ffprobe(out, "-show_chapters").contains(QStringLiteral("Two")));
        QVERIFY(ffprobe(out, "-select_streams a -show_streams").contains(QStringLiteral("deu")));
    }
    // What a phone's maker left in the headers, and all of the picture's track but the places of its data.
    void keepsBoxesThatNobodyKnows()
    {
        const std::string bytes = readBytes(made("b.mp4"));
        const Box moov = *findBox(view(bytes), boxType("moov"));
        QCOMPARE(moov.whole.data() + moov.whole.size(), view(bytes).data() + bytes.size()); // stands last
        const Bytes secret = makeBox(boxType("vndr"), Bytes(1000, 42));
        const Bytes more = editedBox(
            moov, [](const Box&) { return std::optional<Bytes>(); }, secret);
        writeBytes(at("vendor.mp4"),
                   bytes.substr(0, bytes.size() - moov.whole.size()) + std::string(more.begin(), more.end()));
        QVERIFY(remux(at("vendor.mp4"), at("sound.m4a"), at("out-vendor.mp4"), 0.1, m_context));
        const std::string out = readBytes(at("out-vendor.mp4"));
        const auto kept = findBox(view(out), {boxType("moov"), boxType("vndr")});
        QVERIFY(kept && std::ranges::equal(kept->whole, secret));
        for (const auto& path : {std::vector{"tkhd"},
                                 {"edts"},
                                 {"mdia", "mdhd"},
                                 {"mdia", "hdlr"},
                                 {"mdia", "minf", "vmhd"},
                                 {"mdia", "minf", "stbl", "stsd"},
                                 {"mdia", "minf", "stbl", "ctts"},
                                 {"mdia", "minf", "stbl", "stts"},
                                 {"mdia", "minf", "stbl", "stsz"}}) {
            const ByteSpan before = inFirstTrack(bytes, path);
            QVERIFY2(!before.empty() && std::ranges::equal(before, inFirstTrack(out, path)), path.back());
        }
    }
    void dropsEveryOldSound()
    {
        std::string damaged = readBytes(made("two.mp4"));
        damaged[damaged.rfind("soun")] = '@';
        writeBytes(at("damaged.mp4"), damaged);
        for (const char* name : {"two.mp4", "damaged.mp4"}) {
            QVERIFY(remux(at(name), at("sound.m4a"), at("out-two.mp4"), 0.0, m_context));
            QCOMPARE(ffprobe(at("out-two.mp4"), "-show_entries stream=codec_type -of csv=p=0"),
                     QStringLiteral("video\naudio\n"));
        }
    }
    void writesTheSameBytes()
    {
        for (const char* name : {"b.mp4", "m.mkv", "fragments.mp4"}) {
            const Path extension = Path(name).extension();
            const Path sound = at(extension == ".mkv" ? "sound.flac" : "sound.m4a");
            QVERIFY(remux(made(name), sound, at("first" + extension.string()), 0.3, m_context));
            QVERIFY(remux(made(name), sound, at("second" + extension.string()), 0.3, m_context));
            QVERIFY(readBytes(at("first" + extension.string())) == readBytes(at("second" + extension.string())));
        }
    }
    // A phone that ran out of power: the headers stand first, the end of the data is missing.
    void keepsThePicturesOfACutOffVideo()
    {
        const std::string whole = readBytes(made("jpeg.mov"));
        writeBytes(at("cut.mov"), whole.substr(0, whole.size() * 6 / 10));
        const auto report = remux(at("cut.mov"), at("sound.m4a"), at("out-cut.mov"), 0.25, m_context);
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->notices.size(), 1U);
        QCOMPARE(report->notices[0].code, std::string(notice::kPicturesCutOff));
        const QString kept = pictures(at("out-cut.mov"));
        QVERIFY(kept.count(QLatin1Char('\n')) >= 4);
        QVERIFY(kept.count(QLatin1Char('\n')) < 10);
        QCOMPARE(kept.section(QLatin1Char('\n'), 0, 2), pictures(made("jpeg.mov")).section(QLatin1Char('\n'), 0, 2));
        const auto decoded = decodeFile(at("out-cut.mov"), at("decoded.wav"));
        QVERIFY(decoded);
        QVERIFY(std::abs(decoded->startSeconds - 0.25) < 1e-4);
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("video");
        QTest::addColumn<QByteArray>("sound");
        QTest::addColumn<QByteArray>("out");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* title, const char* video, const char* sound, const char* out,
                            const char* reason) {
            QTest::newRow(title) << QByteArray(video) << QByteArray(sound) << QByteArray(out) << QByteArray(reason);
        };
        row("no pictures", "sound.m4a", "sound.m4a", "x.mp4", "has no pictures");
        row("no video", "letter.mp4", "sound.m4a", "x.mp4", "is no audio or video file");
        row("headers cut off", "no-headers.mp4", "sound.m4a", "x.mp4", "");
        row("a description that makes no sense", "no-description.mp4", "sound.m4a", "x.mp4", "header cannot be read");
        row("FLAC in a movie", "b.mp4", "sound.flac", "x.mp4", "needs its sound as AAC or ALAC");
        row("FLAC in WebM", "w.webm", "sound.flac", "x.webm", "WebM holds Opus and Vorbis");
        row("sound that is none", "b.mp4", "letter.mp4", "x.mp4", "needs its sound as AAC or ALAC");
    }
    void refuses()
    {
        QFETCH(QByteArray, video);
        QFETCH(QByteArray, sound);
        QFETCH(QByteArray, out);
        QFETCH(QByteArray, reason);
        writeBytes(at("letter.mp4"), "Dear friend, this is a letter and no film at all.\n");
        const std::string whole = readBytes(made("b.mp4"));
        writeBytes(at("no-headers.mp4"), whole.substr(0, whole.size() / 2));
        const std::size_t entries = whole.find("stsd") + 8;
        writeBytes(at("no-description.mp4"), std::string(whole).replace(entries, 4, 4, '\x7F'));
        const auto report =
            remux(made(video.toStdString()), at(sound.toStdString()), at(out.toStdString()), 0.0, m_context);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::BadInput);
        QVERIFY2(QByteArray::fromStdString(report.error().detail).contains(reason), report.error().detail.c_str());
    }
    void refusesMovieHeadersTooShort_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off in the times") << QByteArray(10, '\0');
        QTest::newRow("32 bits, without the end") << QByteArray(23, '\0');
        QTest::newRow("64 bits, without the end") << QByteArray(35, '\1');
    }
    // Beside a good one, which alone would be enough to read the file by.
    void refusesMovieHeadersTooShort()
    {
        QFETCH(QByteArray, header);
        const std::string bytes = readBytes(made("b.mp4"));
        const Box moov = *findBox(view(bytes), boxType("moov"));
        const Bytes second = makeBox(boxType("mvhd"), view(header.toStdString()));
        const Bytes more = editedBox(
            moov, [](const Box&) { return std::optional<Bytes>(); }, second);
        writeBytes(at("headers.mp4"),
                   bytes.substr(0, bytes.size() - moov.whole.size()) + std::string(more.begin(), more.end()));
        const auto report = remux(at("headers.mp4"), at("sound.m4a"), at("out-headers.mp4"), 0.0, m_context);
        QVERIFY(!report || pictures(at("out-headers.mp4")) == pictures(made("b.mp4")));
        const int file = open(at("headers.mp4").c_str(), O_RDONLY | O_CLOEXEC);
        m_open.push_back(file);
        DescriptorInput input(file);
        QVERIFY(!MovieFile::open(input));
    }
    // As many times as it stood there, a table of places would fill the memory.
    void writesOneTableOfPlaces()
    {
        const std::string bytes = readBytes(made("b.mp4"));
        const Box moov = *findBox(view(bytes), boxType("moov"));
        Bytes tables;
        for (int i = 0; i < 1000; ++i)
            putBytes(tables, makeBox(boxType("stco"), Bytes(8, 0)));
        const auto within = [](const char(&name)[5], BoxEdit edit) -> BoxEdit {
            return [type = boxType(name), edit = std::move(edit)](const Box& box) {
                return box.type == type ? std::optional(editedBox(box, edit)) : std::nullopt;
            };
        };
        const BoxEdit more =
            within("trak", within("mdia", within("minf", [&tables](const Box& box) {
                                      const BoxEdit same = [](const Box&) { return std::optional<Bytes>(); };
                                      return box.type == boxType("stbl") ? std::optional(editedBox(box, same, tables))
                                                                         : std::nullopt;
                                  })));
        const Bytes edited = editedBox(moov, more);
        writeBytes(at("tables.mp4"),
                   bytes.substr(0, bytes.size() - moov.whole.size()) + std::string(edited.begin(), edited.end()));
        QVERIFY(remux(at("tables.mp4"), at("sound.m4a"), at("out-tables.mp4"), 0.0, m_context));
        QVERIFY(remux(made("b.mp4"), at("sound.m4a"), at("out-plain.mp4"), 0.0, m_context));
        QVERIFY(readBytes(at("out-tables.mp4")) == readBytes(at("out-plain.mp4")));
    }
    void refusesAbsurdStarts()
    {
        for (const double start : {1e300, -1e9, std::nan("")})
            QVERIFY(!remux(made("b.mp4"), at("sound.m4a"), at("x.mp4"), start, m_context));
    }
    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        for (const char* name : {"b.mp4", "m.mkv"}) {
            const bool movie = Path(name).extension() == ".mp4";
            const auto report = remux(made(name), at(movie ? "sound.m4a" : "sound.flac"), at(std::string("x-") + name),
                                      0.0, {m_executor, stop.get_token(), {}});
            QVERIFY(!report);
            QCOMPARE(report.error().code, ErrorCode::Cancelled);
        }
    }

    void writesStemFiles()
    {
        StemMovieRequest request = stems({"sound.m4a", "sound.m4a", "sound.m4a", "sound.m4a", "sound.m4a"});
        const auto written = writeStemMovie(request, m_context);
        QVERIFY2(written, written ? "" : written.error().detail.c_str());
        const Path out = at("out.stem.mp4");
        QCOMPARE(ffprobe(out, "-show_entries stream=index,codec_name:stream_disposition=default:stream_tags="
                              "handler_name -of csv=p=0"),
                 QStringLiteral("0,aac,1,Master\n1,aac,0,vocals\n2,aac,0,drums\n3,aac,0,bass\n4,aac,0,other\n"));
        const auto decoded = decodeFile(out, at("decoded.wav"));
        QVERIFY(decoded);
        QCOMPARE(decoded->frames, m_sound.frames());
        QCOMPARE(decoded->startSeconds, 0.0);
        QCOMPARE(lagOf(m_sound, readAll(at("decoded.wav"))), 0);
        const std::string bytes = readBytes(out);
        const auto box = findBox(view(bytes), {boxType("moov"), boxType("udta"), boxType("stem")});
        QVERIFY(box);
        QVERIFY(std::ranges::equal(box->whole, stemBox(request.labels)));
    }
    void refusesUnevenStems_data()
    {
        QTest::addColumn<QByteArray>("stem");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("shorter") << QByteArray("short.m4a") << QByteArray("stem 3 is not as long as the master");
        QTest::newRow("mono") << QByteArray("mono.m4a") << QByteArray("stem 3 is not stereo");
        QTest::newRow("a video") << QByteArray("two.mp4") << QByteArray("stem 3 has not exactly one sound track");
        QTest::newRow("no m4a") << QByteArray("sound.flac") << QByteArray("stem 3 is no movie");
    }
    void refusesUnevenStems()
    {
        QFETCH(QByteArray, stem);
        QFETCH(QByteArray, reason);
        QVERIFY(ffmpeg(words("-i") + QStringList{qtext(at("sound.wav"))} + words("-t 1 -c:a aac") +
                       QStringList{qtext(at("short.m4a"))}));
        QVERIFY(ffmpeg(words("-i") + QStringList{qtext(at("sound.wav"))} + words("-ac 1 -c:a aac") +
                       QStringList{qtext(at("mono.m4a"))}));
        const std::string name = stem.toStdString();
        made(name);
        const StemMovieRequest request = stems({"sound.m4a", "sound.m4a", "sound.m4a", name.c_str(), "sound.m4a"});
        const auto written = writeStemMovie(request, m_context);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::BadInput);
        QVERIFY2(QByteArray::fromStdString(written.error().detail).contains(reason), written.error().detail.c_str());
    }

private:
    Path at(const std::string& name) const { return Path(m_folder.path().toStdString()) / name; }
    /// A video of kVideos, made when it is not there yet, or another file; empty when it cannot be made.
    Path made(const std::string& name) const
    {
        const auto arguments = kVideos.find(name);
        if (arguments == kVideos.end() || std::filesystem::exists(at(name)))
            return at(name);
        return ffmpeg(words(arguments->second) + QStringList{qtext(at(name))}) ? at(name) : Path();
    }
    StemMovieRequest stems(std::array<const char*, 5> files)
    {
        StemMovieRequest request;
        for (std::size_t i = 0; i < files.size(); ++i) {
            const int file = open(at(files[i]).c_str(), O_RDONLY | O_CLOEXEC);
            m_open.push_back(file);
            (i == 0 ? request.master : request.stems[i - 1]) = file;
        }
        request.output = open(at("out.stem.mp4").c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        m_open.push_back(request.output);
        request.labels = {{{"vocals", "#56B4E9"}, {"drums", "#009E73"}, {"bass", "#D55E00"}, {"other", "#CC79A7"}}};
        return request;
    }
    void cleanup()
    {
        for (const int file : m_open)
            close(file);
        m_open.clear();
    }

    QTemporaryDir m_folder;
    InlineExecutor m_executor;
    WorkContext m_context{m_executor, {}, {}};
    AudioBuffer m_sound{0, 0};
    std::vector<int> m_open;
    bool m_ready = false;
};

QTEST_GUILESS_MAIN(TestRemux)
#include "test_remux.moc"
