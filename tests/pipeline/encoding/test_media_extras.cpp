#include "core/media/clean_tags.h"
#include "core/media/encoded_format.h"
#include "core/media/id3_tag.h"
#include "core/media/picture_size.h"
#include "core/media/vorbis_comments.h"
#include "encoding_fixtures.h"
#include "pipeline/encoding/file_tags_json.h"
#include "pipeline/encoding/media_extras.h"

#include <QTemporaryDir>
#include <QTest>

using namespace resonate;

namespace {

std::span<const std::byte> asBytes(const std::string& text)
{
    return std::as_bytes(std::span(text));
}

std::string commentNamed(const FileTags& tags, EncodedFormat format, const std::string& name)
{
    for (const auto& [found, text] : vorbisComments(tags, format))
        if (found == name)
            return text;
    return "(none)";
}

} // namespace

class TestMediaExtras final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { qputenv("RESONATE_MEDIA", RESONATE_BIN_DIR "/resonate-media"); }

    void whatHoldsNoneHasNone()
    {
        const std::filesystem::path path = m_folder.filePath(QStringLiteral("letter.txt")).toStdString();
        std::ofstream(path) << "no recording at all";
        const auto extras = readMediaExtras(path, {m_executor, {}, {}});
        QVERIFY(extras);
        QVERIFY(extras->tags.empty() && extras->chapters.empty() && !extras->cover);
        const auto missing = readMediaExtras(path.parent_path() / "missing", {m_executor, {}, {}});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::BadInput);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = readMediaExtras(path, {m_executor, stop.get_token(), {}});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
    void keepsWhatSaysSomethingOfTheMusic()
    {
        MediaReport report;
        report.tags = {{"title", "by libsndfile"}, {"track", "7"}};
        MediaExtras extras;
        extras.tags = {{"title", "by FFmpeg"},
                       {"track", "3/12"},
                       {"disc", "1/"},
                       {"album_artist", "Various"},
                       {"encoder", "Lavf"},
                       {"itunsmpb", "00"},
                       {"replaygain_track_gain", "-3 dB"},
                       {"com.apple.quicktime.location.iso6709", "+52+13/"},
                       {"creation_time", "2024-05-01T19:30:12.000000Z"},
                       {"language", "und"},
                       {"isrc", "X"}};
        const FileTags kept = fileTagsOf(report, extras);
        const std::map<std::string, std::string> expected = {
            {"title", "by FFmpeg"},     {"tracknumber", "3"},   {"tracktotal", "12"}, {"discnumber", "1"},
            {"albumartist", "Various"}, {"date", "2024-05-01"}, {"isrc", "X"}};
        QVERIFY(kept.tags == expected);
        extras.tags["language"] = "deu";
        QCOMPARE(fileTagsOf(report, extras).tags.at("language"), std::string("deu")); // which somebody chose
    }
    void chaptersOfAPart()
    {
        const std::vector<Chapter> all = {{0.0, 10.0, "a"}, {10.0, 20.0, "b"}, {20.0, 30.0, "c"}};
        const std::vector<Chapter> expected = {{0.0, 5.0, "a"}, {5.0, 15.0, "b"}};
        QVERIFY(chaptersWithin(all, 5.0, 20.0) == expected);
        QVERIFY(chaptersWithin(all, 40.0, 50.0).empty());
    }
    void jsonKeepsAllButThePicture()
    {
        FileTags tags;
        tags.tags = {{"title", "Ærø\n\"x\""}, {"a", "b"}};
        tags.chapters = {{0.1, 1.0 / 3.0, "x"}};
        tags.replayGain = ReplayGain{-3.1, 0.9, ReplayGain::Album{1.0 / 3.0, 1.1}};
        tags.cover = CoverArt{"image/png", {}};
        QVERIFY(fileTagsFromJson(fileTagsJson(tags)) == tags);
        QVERIFY(fileTagsFromJson({}) == FileTags{});
    }
    void sizesOfPictures()
    {
        const auto png = pictureSizeOf(coverBytes(true, 500));
        QVERIFY(png);
        QCOMPARE(png->kind, PictureKind::Png);
        QCOMPARE(png->width, 300);
        QCOMPARE(png->height, 200);
        QCOMPARE(png->bitsPerPixel, 24);
        const auto jpeg = pictureSizeOf(coverBytes(false, 500));
        QVERIFY(jpeg);
        QCOMPARE(jpeg->kind, PictureKind::Jpeg);
        QCOMPARE(jpeg->width, 300);
        QCOMPARE(jpeg->height, 200);
        QVERIFY(!pictureSizeOf({}));
        QVERIFY(!pictureSizeOf(asBytes("GIF89a and more")));
        for (const bool kind : {true, false}) // whatever is cut off or changed, it is a size or none
            for (std::size_t length = 0; length < 40; ++length) {
                auto bytes = coverBytes(kind, 40);
                bytes.resize(length);
                pictureSizeOf(bytes);
                for (int value = 0; value < 256; ++value) {
                    auto changed = coverBytes(kind, 40);
                    changed[length] = static_cast<std::byte>(value);
                    const auto size = pictureSizeOf(changed);
                    QVERIFY(!size || (size->width > 0 && size->height > 0));
                }
            }
    }
    void gainsInTheirOwnWords()
    {
        FileTags tags;
        tags.replayGain = ReplayGain{-7.03125, 0.5, {}};
        QCOMPARE(replayGainText(-0.001), std::string("0.00 dB"));
        QCOMPARE(commentNamed(tags, EncodedFormat::Vorbis, "REPLAYGAIN_TRACK_GAIN"), std::string("-7.03 dB"));
        QCOMPARE(commentNamed(tags, EncodedFormat::Vorbis, "REPLAYGAIN_TRACK_PEAK"), std::string("0.500000"));
        QCOMPARE(commentNamed(tags, EncodedFormat::Vorbis, "REPLAYGAIN_ALBUM_GAIN"), std::string("(none)"));
        // RFC 7845: -23 LUFS, in steps of 1/256 dB: (-7.03125 - 5) * 256
        QCOMPARE(commentNamed(tags, EncodedFormat::Opus, "R128_TRACK_GAIN"), std::string("-3080"));
        QCOMPARE(commentNamed(tags, EncodedFormat::Opus, "REPLAYGAIN_TRACK_GAIN"), std::string("(none)"));
    }
    void chaptersAsComments()
    {
        FileTags tags;
        tags.chapters = {{0.0, 1.0, "a"}, {3723.4567, 4000.0, "b"}};
        QCOMPARE(commentNamed(tags, EncodedFormat::Flac, "CHAPTER001"), std::string("01:02:03.457"));
        QCOMPARE(commentNamed(tags, EncodedFormat::Flac, "CHAPTER001NAME"), std::string("b"));
    }
    // Golden bytes, by hand from the standard: header, then frames of id, synchsafe size, flags, encoding, text.
    void id3BytesAreThoseOfTheStandard()
    {
        QVERIFY(id3Tag({}).empty());
        FileTags tags;
        tags.tags = {{"title", "T"}, {"tracknumber", "3"}, {"tracktotal", "9"}, {"x", "y"}};
        using namespace std::string_literals;
        QVERIFY(id3Tag(tags) == "ID3\4\0\0\0\0\0\x28"s
                                "TIT2\0\0\0\2\0\0\3T"s
                                "TRCK\0\0\0\4\0\0\3"s
                                "3/9"s
                                "TXXX\0\0\0\4\0\0\3x\0y"s);
        tags = {};
        tags.tags = {{"title", std::string(200, 'a')}};
        QCOMPARE(id3Tag(tags).substr(6, 4), "\0\0\1\x53"s); // 211 = 1 * 128 + 83
    }
    void aThousandChaptersFitAnId3Tag()
    {
        FileTags tags;
        for (int i = 0; i < 1000; ++i)
            tags.chapters.push_back({i * 1.0, i + 1.0, "c"});
        const std::string tag = id3Tag(tags);
        std::size_t contents = 0;
        for (std::size_t at = tag.find("CTOC"); at != std::string::npos; at = tag.find("CTOC", at + 1))
            ++contents;
        QCOMPARE(contents, 5); // four lists of up to 255, and one of them
    }
    void formatsAreFoundByTheirNames()
    {
        for (const EncodedFormatInfo& about : encodedFormats()) {
            QCOMPARE(encodedFormatNamed(about.extension), about.format);
            QCOMPARE(&aboutFormat(about.format), &about);
            for (const QualityScale& scale : about.scales)
                QVERIFY(scale.least <= scale.standard && scale.standard <= scale.most);
            for (int rate = 1000; rate <= 768'000; rate += 7)
                QVERIFY(holdsSampleRate(about.format, nearestSampleRate(about.format, rate)));
        }
        QVERIFY(!encodedFormatNamed("xyz") && !encodedFormatNamed(""));
    }

private:
    QTemporaryDir m_folder;
    InlineExecutor m_executor;
};

QTEST_GUILESS_MAIN(TestMediaExtras)
#include "test_media_extras.moc"
