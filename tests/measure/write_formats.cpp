// Writes one audio file in any format, for comparisons: see verify_formats.py.
#include "core/io/working_file.h"
#include "pipeline/encoding/audio_output.h"
#include "pipeline/encoding/media_extras.h"

#include <QCoreApplication>

#include <charconv>
#include <cstdio>
#include <string_view>

using namespace resonate;

namespace {

constexpr char kUsage[] =
    "write_formats INPUT.wav|noise:HZ:CHANNELS:SECONDS OUTPUT.EXT [bits=24] [rate=0] [quality=X] "
    "[control=quality|average|constant]\n"
    "              [ceiling=DB] [dither=none|triangular|shaped] [tag.KEY=TEXT ...] [extras=FILE] [gain=DB,PEAK]\n";

double number(std::string_view text)
{
    double value = 0.0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Noise of any length, made where it is read.
class MadeNoise final : public AudioSource {
public:
    MadeNoise(AudioFormat format, std::int64_t frames) : m_format(format), m_frames(frames) {}
    AudioFormat format() const noexcept override { return m_format; }
    std::int64_t frames() const noexcept override { return m_frames; }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        for (int c = 0; c < out.channels(); ++c) {
            std::int64_t frame = firstFrame;
            for (float& sample : out.channel(c)) { // a frame's value depends on its number alone
                const auto random = static_cast<std::uint32_t>(frame++ * 2 + c) * 2654435761U;
                sample = static_cast<float>((random ^ random >> 15U) & 0xFFFFU) / 131072.0F - 0.25F;
            }
        }
        return {};
    }

private:
    AudioFormat m_format;
    std::int64_t m_frames;
};

Result<std::shared_ptr<const AudioSource>> sourceNamed(const std::string& name)
{
    if (!name.starts_with("noise:")) {
        auto file = WorkingFile::open(name);
        if (!file)
            return file.error();
        return std::shared_ptr<const AudioSource>(*file);
    }
    const std::size_t channels = name.find(':', 6);
    const std::size_t seconds = name.find(':', channels + 1);
    const AudioFormat format{static_cast<int>(number(name.substr(6, channels - 6))),
                             static_cast<int>(number(name.substr(channels + 1, seconds - channels - 1)))};
    const auto frames = static_cast<std::int64_t>(number(name.substr(seconds + 1)) * format.sampleRateHz);
    return std::shared_ptr<const AudioSource>(std::make_shared<MadeNoise>(format, frames));
}

struct Wanted {
    AudioOutput output;
    FileTags tags;
    std::string extras;
};

bool take(std::string_view argument, Wanted& wanted)
{
    const std::size_t equals = argument.find('=');
    if (equals == std::string_view::npos)
        return false;
    const std::string_view key = argument.substr(0, equals);
    const std::string_view value = argument.substr(equals + 1);
    if (key == "bits")
        wanted.output.bits = static_cast<int>(number(value));
    else if (key == "rate")
        wanted.output.sampleRateHz = static_cast<int>(number(value));
    else if (key == "quality")
        wanted.output.quality = number(value);
    else if (key == "ceiling")
        wanted.output.ceilingDbtp = number(value);
    else if (key == "control")
        wanted.output.rateControl = value == "constant"  ? RateControl::Constant
                                    : value == "average" ? RateControl::Average
                                                         : RateControl::Quality;
    else if (key == "dither")
        wanted.output.dither = value == "none"     ? DitherKind::None
                               : value == "shaped" ? DitherKind::Shaped
                                                   : DitherKind::Triangular;
    else if (key == "extras")
        wanted.extras = value;
    else if (key == "gain")
        wanted.tags.replayGain = ReplayGain{number(value), number(value.substr(value.find(',') + 1)), {}};
    else if (key.starts_with("tag."))
        wanted.tags.tags[std::string(key.substr(4))] = value;
    else
        return false;
    return true;
}

int complain(const std::string& text)
{
    std::fprintf(stderr, "%s\n", text.c_str());
    return 1;
}

} // namespace

int main(int count, char** arguments)
{
    const QCoreApplication application(count, arguments);
    if (count < 3)
        return complain(kUsage);
    const std::filesystem::path path = arguments[2];
    const std::string extension = path.extension().string();
    const auto format = encodedFormatNamed(extension.empty() ? "" : extension.substr(1));
    if (!format)
        return complain("there is no such format: " + extension);
    Wanted wanted;
    wanted.output.format = *format;
    for (int i = 3; i < count; ++i)
        if (!take(arguments[i], wanted))
            return complain(kUsage);
    InlineExecutor executor;
    const WorkContext context{executor, {}, {}};
    if (!wanted.extras.empty()) {
        const auto extras = readMediaExtras(wanted.extras, context);
        if (!extras)
            return complain(extras.error().detail);
        FileTags kept = fileTagsOf({}, *extras);
        for (const auto& [key, text] : wanted.tags.tags)
            kept.tags[key] = text;
        kept.replayGain = wanted.tags.replayGain;
        wanted.tags = kept;
    }
    const auto source = sourceNamed(arguments[1]);
    if (!source)
        return complain(source.error().detail);
    if (const auto done = writeAudio(*source, path, wanted.output, wanted.tags, context); !done)
        return complain(done.error().detail);
    return 0;
}
