#include "core/media/decode.h"

#include "core/audio/audio_buffer.h"
#include "core/audio/dc_offset.h"
#include "core/audio/limits.h"
#include "core/io/working_file.h"
#include "core/media/content_kind.h"
#include "core/media/read_media.h"
#include "core/media/refusals.h"
#include "core/media/sample_guard.h"

#include <algorithm>
#include <cmath>

#include <unistd.h>

namespace resonate {
namespace {

constexpr std::int64_t kBlockFrames = 1 << 14;

std::int64_t mostFrames(const DecodeRequest& request, int sampleRateHz)
{
    const std::int64_t most = kMaxDurationSeconds * sampleRateHz;
    return request.maxFrames > 0 ? std::min(request.maxFrames, most) : most;
}

/// The stream's way into the working file: downmix, guard, write.
class Intake final {
public:
    Intake(StreamReader& reader, WorkingFileWriter& writer, AudioFormat format)
        : m_reader(reader),
          m_writer(writer),
          m_source(reader.about().sourceChannels, kBlockFrames),
          m_stereo(format.channels, kBlockFrames),
          m_gains(downmixGains(reader.speakers())),
          m_guard(format.channels)
    {
    }

    Result<> run(std::int64_t maxFrames, const WorkContext& context)
    {
        double told = 0.0;
        while (true) {
            if (context.stopRequested())
                return cancelled();
            auto got = m_reader.read(m_source.view());
            if (!got)
                return got.error();
            if (*got == 0)
                return {};
            if (m_writer.framesWritten() + *got > maxFrames)
                return refused("is longer than " + std::to_string(kMaxDurationSeconds / 3600) + " hours");
            if (auto written = m_writer.write(guarded(*got)); !written)
                return written;
            told = std::max(told, std::min(1.0, m_reader.progress()));
            context.report(told);
        }
    }
    const SampleGuard& guard() const noexcept { return m_guard; }

private:
    AudioView guarded(std::int64_t frames)
    {
        AudioView block = m_source.view().slice(0, frames);
        if (m_source.channels() > 2) {
            const AudioView mixed = m_stereo.view().slice(0, frames);
            downmix(block, m_gains, mixed);
            block = mixed;
        }
        m_guard.process(block);
        return block;
    }

    StreamReader& m_reader;
    WorkingFileWriter& m_writer;
    AudioBuffer m_source;
    AudioBuffer m_stereo;
    std::vector<StereoGains> m_gains;
    SampleGuard m_guard;
};

std::string percent(double share)
{
    const auto tenths = std::llround(std::abs(share) * 10000.0);
    return (share < 0.0 ? "-" : "") + std::to_string(tenths / 100) + "." + (tenths % 100 < 10 ? "0" : "") +
           std::to_string(tenths % 100) + " %";
}

/// Says so when a channel's mean is further from zero than a recorder's should be. It is left in: what is separated
/// must sum to what was read. Restoring takes it out.
void noteOffset(MediaReport& report)
{
    const bool longEnough = static_cast<double>(report.frames) >= kDcOffsetMinSeconds * report.format.sampleRateHz;
    const auto matters = [](double offset) { return std::abs(offset) > kDcOffsetThreshold; };
    if (!longEnough || std::ranges::none_of(report.dcOffset, matters))
        return;
    std::string said;
    for (const double offset : report.dcOffset)
        said += (said.empty() ? "" : ", ") + percent(offset);
    report.notices.push_back(
        {notice::kDcOffset, "The recording has a constant offset (share of full scale per channel: " + said + ")."});
}

void addNotices(const DecodeRequest& request, MediaReport& report)
{
    if (report.sourceChannels > 2)
        report.notices.push_back({notice::kDownmixed, std::to_string(report.sourceChannels) +
                                                          " channels were mixed to stereo (ITU-R BS.775)."});
    if (report.silencedSamples > 0)
        report.notices.push_back(
            {notice::kNonFiniteSilenced, "Samples that are no numbers or absurdly large were silenced: " +
                                             std::to_string(report.silencedSamples) + "."});
    const std::string_view promised = familyOfExtension(request.name);
    const std::string_view found = familyOfContainer(report.container);
    if (!promised.empty() && !found.empty() && promised != found)
        report.notices.push_back({notice::kWrongExtension, "The file's name says " + std::string(promised) +
                                                               ", its content is " + std::string(found) + "."});
}

Result<MediaReport> decodeWith(StreamReader& reader, const DecodeRequest& request, const WorkContext& context)
{
    MediaReport report = reader.about();
    if (auto fits = checkSourceFormat(report.sourceChannels, report.sourceSampleRateHz); !fits)
        return fits.error();
    report.format = {report.sourceSampleRateHz, std::min(report.sourceChannels, 2)};
    auto writer = WorkingFileWriter::createInDescriptor(request.output, report.format);
    if (!writer)
        return writer.error();
    Intake intake(reader, **writer, report.format);
    if (auto done = intake.run(mostFrames(request, report.format.sampleRateHz), context); !done)
        return done.error();
    report.frames = (*writer)->framesWritten();
    if (auto finished = (*writer)->finish(); !finished)
        return finished.error();
    report.silencedSamples = intake.guard().silenced();
    report.dcOffset = intake.guard().means();
    reader.addFindings(report);
    addNotices(request, report);
    noteOffset(report);
    return report;
}

Result<> emptyOutput(int descriptor)
{
    if (ftruncate(descriptor, 0) != 0 || lseek(descriptor, 0, SEEK_SET) != 0)
        return Error{ErrorCode::Io, "emptying the working file failed"};
    return {};
}

} // namespace

Result<MediaReport> decodeToWorkingFile(const DecodeRequest& request, const WorkContext& context)
{
    return readMedia(
        request.input, [&](StreamReader& reader) { return decodeWith(reader, request, context); },
        [&] { return emptyOutput(request.output); });
}

} // namespace resonate
