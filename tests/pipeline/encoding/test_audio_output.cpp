#include "core/audio/memory_audio.h"
#include "core/io/working_file.h"
#include "pipeline/encoding/audio_output.h"
#include "pipeline/encoding/media_extras.h"
#include "pipeline/media_client.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <numbers>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

[[maybe_unused]] std::string bytesOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Chords and soft noise: something to encode that is no line in the spectrum.
std::shared_ptr<const AudioSource> music(AudioFormat format, std::int64_t frames)
{
    AudioBuffer audio(format.channels, frames);
    std::uint32_t random = 1;
    for (int c = 0; c < format.channels; ++c)
        for (std::size_t i = 0; i < static_cast<std::size_t>(frames); ++i) {
            const double t = static_cast<double>(i) / format.sampleRateHz;
            double sample = 0.0;
            for (const double hz : {220.0, 277.2, 329.6, 1108.7})
                sample += 0.1 * std::sin(2.0 * std::numbers::pi * (hz + c) * t);
            random = random * 1664525U + 1013904223U;
            sample += 0.001 * (static_cast<double>(random >> 8U) / 8388608.0 - 1.0);
            audio.channel(c)[i] = static_cast<float>(sample);
        }
    return std::make_shared<MemorySource>(std::move(audio), format.sampleRateHz);
}

} // namespace

class TestAudioOutput final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { qputenv("RESONATE_MEDIA", RESONATE_BIN_DIR "/resonate-media"); }

    void comesBackAtItsLengthAndLevel_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("sampleRateHz");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("frames");
        QTest::addColumn<double>("snrDb");
        for (const EncodedFormatInfo& about : encodedFormats())
            for (const int rate : {44100, 48000, 96000})
                for (const int channels : {1, 2})
                    for (const int frames : {96001}) {
                        const std::string name = std::string(about.extension) + " " + std::to_string(rate) + " x" +
                                                 std::to_string(channels) + " " + std::to_string(frames);
                        QTest::newRow(name.c_str())
                            << static_cast<int>(about.format) << rate << channels << frames << 0.0;
                    }
    }
    void comesBackAtItsLengthAndLevel()
    {
        QFETCH(int, format);
        QFETCH(int, sampleRateHz);
        QFETCH(int, channels);
        QFETCH(int, frames);
        AudioOutput output;
        output.format = static_cast<EncodedFormat>(format);
        output.dither = DitherKind::None;
        const auto source = music({sampleRateHz, channels}, frames);
        const auto path = folder() / ("a." + std::string(aboutFormat(output.format).extension));
        written(source, path, output);
        const auto report = decodeRecording(path, folder() / "back.wav", context());
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        const AudioFormat expected = writtenFormat(output, source->format());
        QCOMPARE(report->format, expected);
        const auto length =
            (static_cast<std::int64_t>(frames) * expected.sampleRateHz + sampleRateHz - 1) / sampleRateHz;
        QCOMPARE(report->frames, length);
    }

private:
    fs::path folder() const { return m_folder.path().toStdString(); }
    WorkContext context() { return {m_executor, {}, {}}; }
    void written(const std::shared_ptr<const AudioSource>& source, const fs::path& path, const AudioOutput& output,
                 const FileTags& tags = {})
    {
        const auto done = writeAudio(source, path, output, tags, context());
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
    }

    QTemporaryDir m_folder;
    InlineExecutor m_executor;
};

QTEST_GUILESS_MAIN(TestAudioOutput)
#include "test_audio_output.moc"
