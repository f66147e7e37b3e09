#include "core/separation/mid_statistics.h"

#include "core/audio/audio_buffer.h"

#include <cmath>
#include <vector>

namespace resonate {
namespace {

constexpr std::int64_t kBlockFrames = 1 << 17;

/// Of one block, or of everything so far.
struct Moments {
    double count = 0.0;
    double mean = 0.0;
    double squares = 0.0; ///< sum of squared distances from the mean
    Result<> status;

    void add(const Moments& next)
    {
        const double both = count + next.count;
        const double apart = next.mean - mean;
        squares += next.squares + apart * apart * count * next.count / both;
        mean += apart * next.count / both;
        count = both;
    }
};

Moments measureBlock(const AudioSource& source, std::int64_t firstFrame)
{
    AudioBuffer audio(source.format().channels, std::min(kBlockFrames, source.frames() - firstFrame));
    Moments moments;
    if (moments.status = source.read(firstFrame, audio.view()); !moments.status)
        return moments;
    std::vector<double> mid(static_cast<std::size_t>(audio.frames()));
    for (int c = 0; c < audio.channels(); ++c)
        for (std::size_t i = 0; i < mid.size(); ++i)
            mid[i] += static_cast<double>(audio.channel(c)[i]) / audio.channels();
    double sum = 0.0;
    for (const double value : mid)
        sum += value;
    moments.count = static_cast<double>(mid.size());
    moments.mean = sum / moments.count;
    for (const double value : mid)
        moments.squares += (value - moments.mean) * (value - moments.mean);
    return moments;
}

} // namespace

Result<MidStatistics> measureMid(const AudioSource& source, const WorkContext& context)
{
    const std::int64_t blocks = (source.frames() + kBlockFrames - 1) / kBlockFrames;
    Moments all;
    for (std::int64_t done = 0; done < blocks;) {
        if (context.stopRequested())
            return cancelled();
        std::vector<Moments> next(
            static_cast<std::size_t>(std::min<std::int64_t>(context.executor.width(), blocks - done)));
        context.executor.run(static_cast<int>(next.size()), [&](int i) {
            next[static_cast<std::size_t>(i)] = measureBlock(source, (done + i) * kBlockFrames);
        });
        for (const Moments& moments : next) {
            if (!moments.status)
                return moments.status.error();
            all.add(moments);
        }
        done += std::ssize(next);
        context.report(static_cast<double>(done) / static_cast<double>(blocks));
    }
    return MidStatistics{all.mean, all.count > 1.0 ? std::sqrt(all.squares / (all.count - 1.0)) : 0.0};
}

} // namespace resonate
