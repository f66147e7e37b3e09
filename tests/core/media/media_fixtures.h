#pragma once

#include "core/audio/audio_buffer.h"
#include "core/io/working_file.h"
#include "core/media/decode.h"
#include "core/media/quiet_libraries.h"

#include <QProcess>
#include <QStandardPaths>
#include <QString>

#include <sndfile.h>

#include <cmath>
#include <fstream>
#include <numbers>

#include <fcntl.h>
#include <unistd.h>

namespace resonate::fixtures {

using Path = std::filesystem::path;

/// Repeatable noise, 32 bits a step (Numerical Recipes' linear congruential generator).
class Noise final {
public:
    explicit Noise(std::uint32_t seed) : m_state(seed) {}
    std::uint32_t next() { return m_state = m_state * 1664525U + 1013904223U; }

private:
    std::uint32_t m_state;
};

/// A sweep with bursts: no two parts are alike, so that a shift of one frame shows. [channels][frames]
inline AudioBuffer sweep(int channels, std::int64_t frames, int sampleRateHz)
{
    AudioBuffer audio(channels, frames);
    for (int c = 0; c < channels; ++c)
        for (std::int64_t i = 0; i < frames; ++i) {
            const double t = static_cast<double>(i) / sampleRateHz;
            const double envelope = 0.5 + 0.45 * std::sin(2.0 * std::numbers::pi * 3.0 * t);
            audio.channel(c)[static_cast<std::size_t>(i)] = static_cast<float>(
                0.5 * envelope * std::sin(2.0 * std::numbers::pi * (200.0 * (c + 1) + 300.0 * t) * t));
        }
    return audio;
}

inline void writeSound(const Path& path, const AudioBuffer& audio, int sampleRateHz, int format)
{
    SF_INFO info = {};
    info.samplerate = sampleRateHz;
    info.channels = audio.channels();
    info.format = format;
    SNDFILE* file = sf_open(path.c_str(), SFM_WRITE, &info);
    sf_command(file, SFC_SET_CLIPPING, nullptr, SF_TRUE);
    std::vector<float> interleaved;
    for (std::int64_t i = 0; i < audio.frames(); ++i)
        for (int c = 0; c < audio.channels(); ++c)
            interleaved.push_back(audio.channel(c)[static_cast<std::size_t>(i)]);
    sf_writef_float(file, interleaved.data(), audio.frames());
    sf_close(file);
}

inline std::string readBytes(const Path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void writeBytes(const Path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

/// Decodes in this process, without the worker around it.
inline Result<MediaReport> decodeFile(const Path& input, const Path& output, std::int64_t maxFrames = 0)
{
    quietLibraries();
    const int from = open(input.c_str(), O_RDONLY | O_CLOEXEC);
    const int to = open(output.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    InlineExecutor executor;
    auto report = decodeToWorkingFile({from, to, input.filename().string(), maxFrames}, {executor, {}, {}});
    close(from);
    close(to);
    return report;
}

inline AudioBuffer readAll(const Path& path)
{
    const auto file = WorkingFile::open(path);
    if (!file)
        return {};
    AudioBuffer audio((*file)->format().channels, (*file)->frames());
    if (!(*file)->read(0, audio.view()))
        return {};
    return audio;
}

inline bool hasNotice(const MediaReport& report, const char* code)
{
    return std::ranges::any_of(report.notices, [code](const MediaNotice& notice) { return notice.code == code; });
}

/// Runs the ffmpeg command; false when it is not installed or fails (a missing encoder).
inline bool ffmpeg(const QStringList& arguments)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
    if (program.isEmpty())
        return false;
    QStringList all = {QStringLiteral("-hide_banner"), QStringLiteral("-loglevel"), QStringLiteral("error"),
                       QStringLiteral("-nostdin"), QStringLiteral("-y")};
    return QProcess::execute(program, all + arguments) == 0;
}

inline QString qtext(const Path& path)
{
    return QString::fromStdString(path.string());
}

} // namespace resonate::fixtures
