#include "core/audio/audio_buffer.h"
#include "core/io/unfinished_file.h"
#include "core/io/working_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace resonate;

namespace {

AudioBuffer ramp(int channels, std::int64_t frames, std::int64_t from)
{
    AudioBuffer audio(channels, frames);
    for (int c = 0; c < channels; ++c)
        for (std::int64_t i = 0; i < frames; ++i)
            audio.channel(c)[static_cast<std::size_t>(i)] =
                static_cast<float>(from + i) * 1e-3F + static_cast<float>(c);
    return audio;
}

} // namespace

class TestWorkingFile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBackExactly_data()
    {
        QTest::addColumn<int>("channels");
        QTest::newRow("mono") << 1;
        QTest::newRow("stereo") << 2;
    }
    void readsBackExactly()
    {
        QFETCH(int, channels);
        const auto path = folderPath() / "a.wav";
        auto writer = WorkingFileWriter::create(path, {44100, channels});
        QVERIFY(writer);
        for (int block = 0; block < 4; ++block)
            QVERIFY((*writer)->write(ramp(channels, 1000, block * 1000).view()));
        QVERIFY((*writer)->finish());

        const auto file = WorkingFile::open(path);
        QVERIFY(file);
        QCOMPARE((*file)->frames(), 4000);
        QCOMPARE((*file)->format().sampleRateHz, 44100);
        AudioBuffer got(channels, 700);
        QVERIFY((*file)->read(1750, got.view()));
        const AudioBuffer expected = ramp(channels, 700, 1750);
        for (int c = 0; c < channels; ++c)
            QVERIFY(std::ranges::equal(got.channel(c), expected.channel(c)));
    }
    void goesOnAfterACheckpoint()
    {
        const auto path = folderPath() / "b.wav";
        {
            auto writer = WorkingFileWriter::create(path, {48000, 2});
            QVERIFY(writer);
            QVERIFY((*writer)->write(ramp(2, 1000, 0).view()));
            QVERIFY((*writer)->checkpoint());
            // What a process does that is killed here: the bytes below never count.
            std::filesystem::copy_file(path, folderPath() / "killed.wav");
            std::ofstream(folderPath() / "killed.wav", std::ios::app | std::ios::binary) << std::string(5000, 'z');
        }
        auto writer = WorkingFileWriter::resume(folderPath() / "killed.wav", {48000, 2}, 1000);
        QVERIFY2(writer, writer ? "" : writer.error().detail.c_str());
        QCOMPARE((*writer)->framesWritten(), 1000);
        QVERIFY((*writer)->write(ramp(2, 1000, 1000).view()));
        QVERIFY((*writer)->finish());

        const auto file = WorkingFile::open(folderPath() / "killed.wav");
        QVERIFY(file);
        QCOMPARE((*file)->frames(), 2000);
        AudioBuffer got(2, 2000);
        QVERIFY((*file)->read(0, got.view()));
        const AudioBuffer expected = ramp(2, 2000, 0);
        for (int c = 0; c < 2; ++c)
            QVERIFY(std::ranges::equal(got.channel(c), expected.channel(c)));
    }
    void resumedFileHasTheSameBytes()
    {
        const auto whole = folderPath() / "whole.wav";
        const auto parts = folderPath() / "parts.wav";
        auto first = WorkingFileWriter::create(whole, {48000, 1});
        QVERIFY((*first)->write(ramp(1, 3000, 0).view()));
        QVERIFY((*first)->finish());
        {
            auto begun = WorkingFileWriter::create(parts, {48000, 1});
            QVERIFY((*begun)->write(ramp(1, 2500, 0).view()));
            QVERIFY((*begun)->checkpoint());
        }
        auto rest = WorkingFileWriter::resume(parts, {48000, 1}, 1200);
        QVERIFY(rest);
        QVERIFY((*rest)->write(ramp(1, 1800, 1200).view()));
        QVERIFY((*rest)->finish());
        QCOMPARE(bytes(parts), bytes(whole));
    }
    void refusesToResumeWhatIsNotThere()
    {
        const auto path = folderPath() / "short.wav";
        {
            auto begun = WorkingFileWriter::create(path, {48000, 1});
            QVERIFY((*begun)->write(ramp(1, 100, 0).view()));
            QVERIFY((*begun)->checkpoint());
        }
        QVERIFY(!WorkingFileWriter::resume(path, {48000, 1}, 101));
        QVERIFY(!WorkingFileWriter::resume(path, {44100, 1}, 100));
        QVERIFY(!WorkingFileWriter::resume(folderPath() / "missing.wav", {48000, 1}, 0));
    }
    void oneThatGrowsTellsWhatItHolds()
    {
        const auto path = folderPath() / "grows.wav";
        QVERIFY(!lookAtUnfinishedFile(path));
        auto writer = WorkingFileWriter::create(path, {44100, 2});
        QVERIFY(writer);
        std::int64_t written = 0;
        for (const std::int64_t frames : {1000, 1, 50000}) {
            QVERIFY((*writer)->write(ramp(2, frames, 0).view()));
            written += frames;
            const auto grown = lookAtUnfinishedFile(path);
            QVERIFY(grown);
            QCOMPARE(grown->format, (AudioFormat{44100, 2}));
            QCOMPARE(grown->frames, written);
        }
        QVERIFY((*writer)->finish());
        const auto grown = lookAtUnfinishedFile(path);
        QVERIFY(grown && grown->frames == written);
        const QByteArray all = bytes(path);
        float first = -1.0F;
        std::memcpy(&first, all.constData() + grown->dataOffset + 8 * 1001, sizeof first); // the third block's
        QCOMPARE(first, ramp(2, 1, 0).channel(0)[0]);
        std::ofstream(path, std::ios::trunc) << "this is no audio at all";
        QVERIFY(!lookAtUnfinishedFile(path));
    }
    void openingAMissingFileNamesIt()
    {
        const auto file = WorkingFile::open(folderPath() / "missing.wav");
        QVERIFY(!file);
        QVERIFY(file.error().detail.find("missing.wav") != std::string::npos);
    }

private:
    std::filesystem::path folderPath() const { return m_folder.path().toStdString(); }
    static QByteArray bytes(const std::filesystem::path& path)
    {
        std::ifstream in(path, std::ios::binary);
        return QByteArray::fromStdString({std::istreambuf_iterator<char>(in), {}});
    }
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestWorkingFile)
#include "test_working_file.moc"
