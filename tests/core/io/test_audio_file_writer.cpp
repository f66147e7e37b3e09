#include "core/audio/audio_buffer.h"
#include "core/io/audio_file_writer.h"
#include "core/io/sound_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using namespace resonate;

namespace {

/// Whole levels, left-justified, of everything in a file.
std::vector<int> levelsOf(const std::filesystem::path& path, SF_INFO& info)
{
    info = {};
    const SoundFile file(sf_open(path.c_str(), SFM_READ, &info));
    std::vector<int> levels(static_cast<std::size_t>(info.frames * info.channels));
    if (file)
        sf_readf_int(file.get(), levels.data(), info.frames);
    return levels;
}

} // namespace

class TestAudioFileWriter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gridComesOutExactly_data()
    {
        QTest::addColumn<int>("bits");
        QTest::newRow("16") << 16;
        QTest::newRow("24") << 24;
    }
    void gridComesOutExactly()
    {
        QFETCH(int, bits);
        const int scale = 1 << (bits - 1);
        AudioBuffer audio(2, 4096);
        for (int i = 0; i < 4096; ++i) {
            const int level = i == 0 ? -scale : i == 1 ? scale - 1 : (i * 7919) % (2 * scale) - scale;
            audio.channel(0)[static_cast<std::size_t>(i)] = static_cast<float>(std::ldexp(level, 1 - bits));
            audio.channel(1)[static_cast<std::size_t>(i)] = static_cast<float>(std::ldexp(-1 - level, 1 - bits));
        }
        audio.channel(1)[5] = 1.5F; // past full scale: clamped, not wrapped
        const auto path = folder() / QTest::currentDataTag();
        write(path, {44100, 2}, {bits, {}, IfExists::Refuse}, audio, 1000);
        SF_INFO info;
        const auto levels = levelsOf(path, info);
        QCOMPARE(info.frames, 4096);
        QCOMPARE(info.samplerate, 44100);
        const int unit = 1 << (32 - bits);
        for (std::size_t i = 0; i < 4096; ++i)
            for (std::size_t c = 0; c < 2; ++c) {
                const double expected =
                    std::ldexp(static_cast<double>(audio.channel(static_cast<int>(c))[i]), bits - 1);
                QCOMPARE(levels[2 * i + c] / unit, static_cast<int>(std::min(expected, scale - 1.0)));
            }
    }
    void floatKeepsItsBits()
    {
        AudioBuffer audio(1, 1000);
        for (std::size_t i = 0; i < 1000; ++i)
            audio.channel(0)[i] = std::sin(static_cast<float>(i)) * 1.7F;
        const auto path = folder() / "float.wav";
        write(path, {96000, 1}, {32, {}, IfExists::Refuse}, audio, 333);
        SF_INFO info = {};
        const SoundFile file(sf_open(path.c_str(), SFM_READ, &info));
        std::vector<float> got(1000);
        QCOMPARE(sf_readf_float(file.get(), got.data(), 1000), 1000);
        QVERIFY(std::ranges::equal(got, audio.channel(0)));
    }
    void smallFilesAreOrdinaryWav()
    {
        const auto path = folder() / "riff.wav";
        write(path, {48000, 2}, {}, AudioBuffer(2, 10), 10);
        std::ifstream in(path, std::ios::binary);
        std::string start(12, ' ');
        in.read(start.data(), 12);
        QCOMPARE(start.substr(0, 4), std::string("RIFF"));
        QCOMPARE(start.substr(8, 4), std::string("WAVE"));
    }
    void tagsAreWritten()
    {
        AudioFileSettings settings;
        settings.tags = {{"title", "Ærø, live"}, {"artist", "A"},    {"album", "B"},
                         {"date", "2024-05-01"}, {"genre", "Folk"},  {"tracknumber", "3"},
                         {"comment", "C"},       {"copyright", "D"}, {"unknown", "left out"}};
        const auto path = folder() / "tags.wav";
        write(path, {48000, 1}, settings, AudioBuffer(1, 5000), 5000);
        SF_INFO info = {};
        const SoundFile file(sf_open(path.c_str(), SFM_READ, &info));
        QVERIFY(file);
        for (const auto& [id, text] : std::map<int, std::string>{{SF_STR_TITLE, "Ærø, live"},
                                                                 {SF_STR_ARTIST, "A"},
                                                                 {SF_STR_ALBUM, "B"},
                                                                 {SF_STR_DATE, "2024-05-01"},
                                                                 {SF_STR_GENRE, "Folk"},
                                                                 {SF_STR_TRACKNUMBER, "3"},
                                                                 {SF_STR_COMMENT, "C"},
                                                                 {SF_STR_COPYRIGHT, "D"}}) {
            const char* found = sf_get_string(file.get(), id);
            QVERIFY2(found != nullptr, text.c_str());
            QCOMPARE(std::string(found), text);
        }
    }
    void sameAudioSameBytesHoweverItIsCut_data() { gridComesOutExactly_data(); }
    void sameAudioSameBytesHoweverItIsCut()
    {
        QFETCH(int, bits);
        AudioBuffer audio(2, 10000);
        for (std::size_t i = 0; i < 10000; ++i)
            audio.channel(0)[i] = std::sin(static_cast<float>(i) * 0.1F);
        const AudioFileSettings settings = {bits, {}, IfExists::Replace};
        write(folder() / "one", {48000, 2}, settings, audio, 10000);
        write(folder() / "many", {48000, 2}, settings, audio, 77);
        QCOMPARE(bytes(folder() / "many"), bytes(folder() / "one"));
    }
    void appearsWithFinishOnly()
    {
        QTemporaryDir own;
        const std::filesystem::path path = std::filesystem::path(own.path().toStdString()) / "a.wav";
        {
            auto writer = AudioFileWriter::create(path, {48000, 1}, {16, {}, IfExists::Refuse});
            QVERIFY(writer);
            QVERIFY((*writer)->write(AudioBuffer(1, 100).view()));
            QVERIFY(!std::filesystem::exists(path));
        }
        QVERIFY(std::filesystem::is_empty(own.path().toStdString()));
    }
    void refusesOtherBits()
    {
        const auto path = folder() / "refused";
        const auto writer = AudioFileWriter::create(path, {48000, 1}, {20, {}, IfExists::Refuse});
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, ErrorCode::BadUsage);
        QVERIFY(writer.error().detail.starts_with(path.string()));
    }
    void worksAtEveryRate_data()
    {
        QTest::addColumn<int>("sampleRateHz");
        for (const int rate : {8000, 11025, 44100, 96000, 176400, 192000, 352800, 384000, 768000})
            QTest::addRow("%d", rate) << rate;
    }
    void worksAtEveryRate()
    {
        QFETCH(int, sampleRateHz);
        const auto path = folder() / "rate";
        write(path, {sampleRateHz, 2}, {24, {}, IfExists::Replace}, AudioBuffer(2, 1), 1);
        SF_INFO info;
        QCOMPARE(levelsOf(path, info).size(), 2U);
        QCOMPARE(info.samplerate, sampleRateHz);
    }
    // Chunks begin at even places, sizes count what they should, and the audio is where it was.
    void anId3TagStandsBehindTheAudio_data()
    {
        QTest::addColumn<int>("frames");
        QTest::addColumn<int>("tagBytes");
        for (const int frames : {101, 102}) // of 3 bytes each
            for (const int bytes : {11, 12, 300'000})
                QTest::addRow("%d %d", frames, bytes) << frames << bytes;
    }
    void anId3TagStandsBehindTheAudio()
    {
        QFETCH(int, frames);
        QFETCH(int, tagBytes);
        const auto path = folder() / "id3.wav";
        const std::string tag(static_cast<std::size_t>(tagBytes), 't');
        write(path, {48000, 1}, {24, {}, IfExists::Replace, tag}, AudioBuffer(1, frames), frames);
        const std::string file = bytes(path).toStdString();
        const auto number = [&](std::size_t at) {
            std::uint32_t value = 0;
            for (std::size_t i = 4; i-- > 0;)
                value = value << 8U | static_cast<unsigned char>(file[at + i]);
            return value;
        };
        QCOMPARE(file.size() % 2, 0U);
        QCOMPARE(number(4), file.size() - 8);
        std::size_t at = 12;
        while (at + 8 < file.size() && file.substr(at, 4) != "id3 ")
            at += 8 + number(at + 4) + number(at + 4) % 2;
        QVERIFY(at + 8 < file.size());
        QCOMPARE(number(at + 4), tag.size());
        QCOMPARE(file.substr(at + 8, tag.size()), tag);
        SF_INFO info;
        QCOMPARE(levelsOf(path, info).size(), static_cast<std::size_t>(frames));
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    static QByteArray bytes(const std::filesystem::path& path)
    {
        std::ifstream in(path, std::ios::binary);
        return QByteArray::fromStdString({std::istreambuf_iterator<char>(in), {}});
    }
    static void write(const std::filesystem::path& path, AudioFormat format, const AudioFileSettings& settings,
                      const AudioBuffer& audio, std::int64_t piece)
    {
        auto writer = AudioFileWriter::create(path, format, settings);
        QVERIFY2(writer, writer ? "" : writer.error().detail.c_str());
        for (std::int64_t at = 0; at < audio.frames(); at += piece)
            QVERIFY((*writer)->write(audio.view().slice(at, std::min(piece, audio.frames() - at))));
        QVERIFY((*writer)->finish());
    }
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestAudioFileWriter)
#include "test_audio_file_writer.moc"
