#include "pipeline/exporting/export_space.h"

#include "core/audio/stem.h"
#include "pipeline/exporting/export_writer.h"

namespace resonate {

std::int64_t exportBytes(const OutputForm& form, const AudioOutput& master, const AudioSource& like,
                         const std::filesystem::path& input)
{
    const AudioOutput floats{.bits = 32, .dither = DitherKind::None};
    const AudioOutput aac{.format = EncodedFormat::Aac};
    const auto files = [&](const AudioOutput& output, bool wanted, std::size_t count) {
        return wanted ? static_cast<std::int64_t>(count) * bytesAtMost(output, like, {}) : 0;
    };
    const bool madeAgain = !aboutFormat(master.format).lossless(); // while the first one is still there
    std::int64_t bytes = static_cast<std::int64_t>(kMaxCoverBytes) + files(master, true, madeAgain ? 2 : 1);
    bytes += files(stemOutput(master), form.stems, kStemCount) + files(stemOutput(master), form.residual, 1);
    bytes += files(floats, form.dawProject, kStemCount + 1);
    bytes += files(aac, form.stemFile, 2 * (kStemCount + 1)); // the parts, and what they are put together to
    std::error_code error;
    if (const auto video = std::filesystem::file_size(input, error); form.video && !error)
        bytes += 2 * static_cast<std::int64_t>(video) + files(aac, true, 2);
    return bytes;
}

} // namespace resonate
