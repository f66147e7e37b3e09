#include "pipeline/encoding/audio_output.h"

#include "core/audio/audio_buffer.h"
#include "core/audio/resampled_source.h"
#include "core/io/audio_file_writer.h"
#include "core/mastering/true_peak_limiter.h"
#include "core/media/clean_tags.h"
#include "core/media/id3_tag.h"
#include "pipeline/encoding/encoded_file_writer.h"
#include "pipeline/text.h"

#include <algorithm>

namespace resonate {
namespace {

constexpr std::int64_t kBlockFrames = 1 << 14;

Error usage(const std::string& text)
{
    return {ErrorCode::BadUsage, text};
}

std::string nameOf(EncodedFormat format)
{
    return std::string(aboutFormat(format).name);
}

const QualityScale& scaleOf(const AudioOutput& output)
{
    const EncodedFormatInfo& about = aboutFormat(output.format);
    const QualityScale* wanted = output.rateControl ? about.scale(*output.rateControl) : nullptr;
    return wanted == nullptr ? about.scales.front() : *wanted;
}

Result<> checkQuality(const AudioOutput& output)
{
    const EncodedFormatInfo& about = aboutFormat(output.format);
    if (about.lossless())
        return output.quality || output.rateControl ? usage(nameOf(output.format) + " loses nothing: it has no quality")
                                                    : Result<>();
    if (output.rateControl && about.scale(*output.rateControl) == nullptr)
        return usage(nameOf(output.format) + " is not written that way: it has other scales of quality");
    const QualityScale& scale = scaleOf(output);
    if (output.quality && !(*output.quality >= scale.least && *output.quality <= scale.most))
        return usage(nameOf(output.format) + " takes " + formatShort(scale.least) + " to " + formatShort(scale.most) +
                     " " + std::string(scale.unit) + ", not " + formatShort(*output.quality));
    return {};
}

Result<> checkBits(const AudioOutput& output)
{
    const EncodedFormatInfo& about = aboutFormat(output.format);
    if (about.lossless() && std::ranges::find(about.bits, output.bits) == about.bits.end())
        return usage(nameOf(output.format) + " is not written with " + std::to_string(output.bits) + " bits");
    return {};
}

EncodeSettings encodeSettings(const AudioOutput& output, AudioFormat format, std::int64_t frames)
{
    EncodeSettings settings;
    settings.format = output.format;
    settings.audio = format;
    settings.frames = frames;
    settings.bits = output.bits;
    if (!aboutFormat(output.format).lossless()) {
        settings.rateControl = scaleOf(output).control;
        settings.quality = output.quality.value_or(scaleOf(output).standard);
    }
    return settings;
}

/// What every program reads goes into LIST INFO, and all of it into an ID3 tag.
AudioFileSettings wavSettings(const AudioOutput& output, const AudioSource& audio, const FileTags& tags)
{
    const FileTags clean = cleanTags(tags, static_cast<double>(audio.frames()) / audio.format().sampleRateHz);
    AudioFileSettings settings{output.bits, clean.tags, IfExists::Replace, {}};
    settings.id3 = id3Tag(clean);
    return settings;
}

Result<std::unique_ptr<AudioSink>> openSink(const std::filesystem::path& path, const AudioOutput& output,
                                            const AudioSource& audio, const FileTags& tags, const std::stop_token& stop)
{
    if (output.format == EncodedFormat::Wav) {
        auto writer = AudioFileWriter::create(path, audio.format(), wavSettings(output, audio, tags));
        if (!writer)
            return writer.error();
        return std::unique_ptr<AudioSink>(std::move(*writer));
    }
    auto writer = EncodedFileWriter::create(path, encodeSettings(output, audio.format(), audio.frames()), tags, stop);
    if (!writer)
        return writer.error();
    return std::unique_ptr<AudioSink>(std::move(*writer));
}

/// What happens to audio on its way from the master into a file.
class LastSteps final {
public:
    LastSteps(const AudioOutput& output, AudioFormat format)
    {
        if (output.ceilingDbtp)
            m_limiter.emplace(TruePeakLimiter::Parameters{static_cast<double>(format.sampleRateHz), format.channels,
                                                          *output.ceilingDbtp});
        const bool wholeNumbers = aboutFormat(output.format).lossless() && output.bits != 32;
        if (wholeNumbers && output.dither != DitherKind::None)
            m_dither.emplace(Dither::Parameters{output.dither, output.bits});
    }

    std::int64_t latencyFrames() const noexcept { return m_limiter ? m_limiter->latencyFrames() : 0; }
    /// Works in place on the frames from `at` on and returns those that are ready, which are the next of the file.
    AudioView process(std::int64_t at, AudioView block) noexcept
    {
        if (m_limiter)
            m_limiter->process(block, block);
        const std::int64_t early = std::clamp<std::int64_t>(latencyFrames() - at, 0, block.frames());
        const AudioView ready = block.slice(early, block.frames() - early);
        if (m_dither)
            m_dither->process(at + early - latencyFrames(), ready);
        return ready;
    }

private:
    std::optional<TruePeakLimiter> m_limiter;
    std::optional<Dither> m_dither;
};

Result<> pump(const AudioSource& audio, LastSteps steps, AudioSink& sink, const WorkContext& context)
{
    const std::int64_t total = audio.frames() + steps.latencyFrames();
    AudioBuffer buffer(audio.format().channels, std::min(kBlockFrames, total));
    for (std::int64_t at = 0; at < total; at += kBlockFrames) {
        if (context.stopRequested())
            return cancelled();
        const AudioView block = buffer.view().slice(0, std::min(kBlockFrames, total - at));
        if (auto read = readPadded(audio, at, block); !read)
            return read;
        if (auto written = sink.write(steps.process(at, block)); !written)
            return written;
        context.report(static_cast<double>(at + block.frames()) / static_cast<double>(total));
    }
    return sink.finish();
}

} // namespace

Result<> checkOutput(const AudioOutput& output, AudioFormat source)
{
    if (source.channels < 1 || source.channels > 2)
        return usage("files of " + std::to_string(source.channels) + " channels are not written");
    if (auto fine = checkBits(output); !fine)
        return fine;
    if (auto fine = checkQuality(output); !fine)
        return fine;
    if (output.sampleRateHz != 0 && !holdsSampleRate(output.format, output.sampleRateHz))
        return usage(nameOf(output.format) + " does not hold " + std::to_string(output.sampleRateHz) + " Hz; take " +
                     std::to_string(nearestSampleRate(output.format, output.sampleRateHz)) + " Hz");
    return {};
}

AudioFormat writtenFormat(const AudioOutput& output, AudioFormat source) noexcept
{
    return {output.sampleRateHz != 0 ? output.sampleRateHz : nearestSampleRate(output.format, source.sampleRateHz),
            source.channels};
}

std::optional<std::string> rateNotice(const AudioOutput& output, AudioFormat source)
{
    const int written = writtenFormat(output, source).sampleRateHz;
    if (output.sampleRateHz != 0 || written == source.sampleRateHz)
        return {};
    return nameOf(output.format) + " does not hold " + std::to_string(source.sampleRateHz) + " Hz: the file has " +
           std::to_string(written) + " Hz.";
}

std::int64_t bytesAtMost(const AudioOutput& output, const AudioSource& source, const FileTags& tags) noexcept
{
    const AudioFormat written = writtenFormat(output, source.format());
    const double seconds = static_cast<double>(source.frames()) / source.format().sampleRateHz;
    std::size_t extra = std::size_t{1} << 16;
    extra += tags.cover ? tags.cover->bytes.size() * 3 / 2 : 0;
    for (const auto& [key, text] : tags.tags)
        extra += key.size() + text.size() + 64;
    return static_cast<std::int64_t>(seconds * written.channels *
                                     bytesPerChannelSecond(output.format, output.bits, written.sampleRateHz)) +
           static_cast<std::int64_t>(extra);
}

Result<> writeAudio(std::shared_ptr<const AudioSource> source, const std::filesystem::path& path,
                    const AudioOutput& output, const FileTags& tags, const WorkContext& context)
{
    if (auto fine = checkOutput(output, source->format()); !fine)
        return fine;
    if (tags.cover && !isWritableCover(*tags.cover))
        return usage("a cover is a JPEG or PNG picture of at most 16 MB");
    const AudioFormat format = writtenFormat(output, source->format());
    if (format.sampleRateHz != source->format().sampleRateHz)
        source = std::make_shared<ResampledSource>(std::move(source), format.sampleRateHz);
    if (source->frames() < 1)
        return usage(path.native() + ": there is no audio to write");
    auto sink = openSink(path, output, *source, tags, context.stop);
    if (!sink)
        return sink.error();
    return pump(*source, LastSteps(output, format), **sink, context);
}

} // namespace resonate
