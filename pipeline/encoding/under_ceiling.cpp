#include "pipeline/encoding/under_ceiling.h"

#include <array>

namespace resonate {
namespace {

/// How far each try takes the whole work: most files need one or two.
constexpr std::array<double, 4> kTryEnds = {0.0, 0.5, 0.9, 1.0};
constexpr int kMostTries = static_cast<int>(kTryEnds.size()) - 1;
constexpr double kWritingShare = 0.7; // of a try; the rest is decoding
/// The last try goes down by more than the rest: at low rates a codec's peaks scatter from try to try.
constexpr double kLastStep = 2.0;

} // namespace

Result<ReachedCeiling> writeUnderCeiling(const std::filesystem::path& path, double ceilingDbtp, const WriteBelow& write,
                                         const WorkContext& context)
{
    ReachedCeiling reached;
    reached.ceilingDbtp = ceilingDbtp;
    for (int number = 1;; ++number) {
        const auto at = static_cast<std::size_t>(number);
        const WorkContext own = partOf(context, kTryEnds[at - 1], kTryEnds[at]);
        if (auto written = write(reached.ceilingDbtp, partOf(own, 0.0, kWritingShare)); !written)
            return written.error();
        auto decoded = scanLoudness(path, partOf(own, kWritingShare, 1.0));
        if (!decoded)
            return decoded.error();
        reached.decoded = *std::move(decoded);
        reached.tries = number;
        const double excessDb = reached.decoded.truePeakDbtp - ceilingDbtp;
        if (excessDb <= kCeilingSlackDb || number == kMostTries)
            break;
        reached.ceilingDbtp -= (number + 1 == kMostTries ? kLastStep : 1.0) * (excessDb + kCeilingSlackDb);
    }
    context.report(1.0);
    return reached;
}

Result<std::optional<ReachedCeiling>> writeAudioUnderCeiling(const std::shared_ptr<const AudioSource>& source,
                                                             const std::filesystem::path& path,
                                                             const AudioOutput& output, const FileTags& tags,
                                                             const WorkContext& context)
{
    if (aboutFormat(output.format).lossless() || !output.ceilingDbtp) {
        if (auto written = writeAudio(source, path, output, tags, context); !written)
            return written.error();
        return std::optional<ReachedCeiling>();
    }
    const auto write = [&](double ceilingDbtp, const WorkContext& own) {
        AudioOutput below = output;
        below.ceilingDbtp = ceilingDbtp;
        return writeAudio(source, path, below, tags, own);
    };
    auto reached = writeUnderCeiling(path, *output.ceilingDbtp, write, context);
    if (!reached)
        return reached.error();
    return std::optional(*std::move(reached));
}

} // namespace resonate
