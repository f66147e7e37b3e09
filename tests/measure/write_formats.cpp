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
    "write_formats INPUT.wav OUTPUT.EXT [bits=24] [rate=0] [quality=X] [control=quality|average|constant]\n"
    "              [ceiling=DB] [dither=none|triangular|shaped] [tag.KEY=TEXT ...] [extras=FILE] [gain=DB,PEAK]\n";

double number(std::string_view text)
{
    double value = 0.0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
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
        kept.tags.insert(wanted.tags.tags.begin(), wanted.tags.tags.end());
        kept.replayGain = wanted.tags.replayGain;
        wanted.tags = kept;
    }
    const auto source = WorkingFile::open(arguments[1]);
    if (!source)
        return complain(source.error().detail);
    if (const auto done = writeAudio(*source, path, wanted.output, wanted.tags, context); !done)
        return complain(done.error().detail);
    return 0;
}
