#include "core/playback/integrated_loudness.h"

#include "core/analysis/ebur128_handle.h"
#include "core/audio/audio_buffer.h"

#include <cmath>
#include <vector>

namespace resonate {
namespace {

constexpr std::int64_t kBlockFrames = 8192;
constexpr int kPieces = 24;
constexpr int kPieceSeconds = 5;

/// Feeds frames [begin, end) to the meter.
Result<> feed(const AudioSource& source, std::int64_t begin, std::int64_t end, ebur128_state* meter,
              const std::stop_token& stop)
{
    const int channels = source.format().channels;
    AudioBuffer block(channels, kBlockFrames);
    std::vector<float> interleaved(static_cast<std::size_t>(channels * kBlockFrames));
    for (std::int64_t frame = begin; frame < end; frame += kBlockFrames) {
        if (stop.stop_requested())
            return cancelled();
        const std::int64_t count = std::min(kBlockFrames, end - frame);
        const AudioView view = block.view().slice(0, count);
        if (auto done = source.read(frame, view); !done)
            return done;
        for (int c = 0; c < channels; ++c)
            for (std::int64_t i = 0; i < count; ++i)
                interleaved[static_cast<std::size_t>(i * channels + c)] = view.channel(c)[static_cast<std::size_t>(i)];
        if (ebur128_add_frames_float(meter, interleaved.data(), static_cast<std::size_t>(count)) != EBUR128_SUCCESS)
            return Error{ErrorCode::Internal, "libebur128 refused samples"};
    }
    return {};
}

std::optional<double> loudnessOf(ebur128_state* meter)
{
    double lufs = 0.0;
    if (ebur128_loudness_global(meter, &lufs) != EBUR128_SUCCESS || !std::isfinite(lufs))
        return std::nullopt;
    return lufs;
}

} // namespace

Result<std::optional<double>> integratedLoudness(const AudioSource& source, const std::stop_token& stop)
{
    const Ebur128Handle meter = openEbur128(source.format(), EBUR128_MODE_I);
    if (auto done = feed(source, 0, source.frames(), meter.get(), stop); !done)
        return done.error();
    return loudnessOf(meter.get());
}

Result<std::optional<double>> roughLoudness(const AudioSource& source, const std::stop_token& stop)
{
    const Ebur128Handle meter = openEbur128(source.format(), EBUR128_MODE_I);
    const std::int64_t length = kPieceSeconds * source.format().sampleRateHz;
    const std::int64_t last = std::max<std::int64_t>(0, source.frames() - length);
    for (int piece = 0; piece < kPieces; ++piece) {
        const std::int64_t begin = last * piece / (kPieces - 1);
        if (auto done = feed(source, begin, std::min(source.frames(), begin + length), meter.get(), stop); !done)
            return done.error();
    }
    return loudnessOf(meter.get());
}

} // namespace resonate
