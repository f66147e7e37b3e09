#include "core/mastering/chain/shape_master.h"

#include "core/audio/audio_buffer.h"
#include "core/mastering/program_loudness.h"

#include <cmath>

namespace resonate {
namespace {

constexpr std::int64_t kBlockFrames = 1 << 14;
constexpr double kMeasuringShare = 0.3; // of the progress

/// Correlation of two channels, summed up block by block.
class Correlation final {
public:
    void add(ConstAudioView block) noexcept
    {
        if (block.channels() < 2)
            return;
        const auto left = block.channel(0), right = block.channel(1);
        for (std::size_t n = 0; n < left.size(); ++n) {
            const double l = static_cast<double>(left[n]), r = static_cast<double>(right[n]);
            m_left += l * l;
            m_right += r * r;
            m_both += l * r;
        }
    }
    double value() const noexcept
    {
        const double power = std::sqrt(m_left * m_right);
        return power > 0.0 ? m_both / power : 1.0;
    }

private:
    double m_left = 0.0, m_right = 0.0, m_both = 0.0;
};

/// Runs the source and then silence through the chain, and writes what belongs to the source's frames.
class Shaping final {
public:
    Shaping(const AudioSource& mix, AudioSink& out, MasterChain& chain) : m_mix(mix), m_out(out), m_chain(chain) {}

    Result<> run(const WorkContext& context)
    {
        const std::int64_t latency = m_chain.latencyFrames(), end = m_mix.frames() + latency;
        AudioBuffer buffer(m_mix.format().channels, std::min(kBlockFrames, end));
        for (std::int64_t at = 0; at < end; at += kBlockFrames) {
            if (context.stopRequested())
                return cancelled();
            const AudioView block = buffer.view().slice(0, std::min(kBlockFrames, end - at));
            if (auto read = readPadded(m_mix, at, block); !read)
                return read;
            before.add(block);
            m_chain.process(block);
            const std::int64_t early = std::clamp<std::int64_t>(latency - at, 0, block.frames());
            const AudioView heard = block.slice(early, block.frames() - early);
            after.add(heard);
            if (auto written = m_out.write(heard); !written)
                return written;
            context.report(
                std::lerp(kMeasuringShare, 1.0, static_cast<double>(at + block.frames()) / static_cast<double>(end)));
        }
        return m_out.finish();
    }

    Correlation before, after;

private:
    const AudioSource& m_mix;
    AudioSink& m_out;
    MasterChain& m_chain;
};

} // namespace

Result<ShapedMaster> shapeMaster(const AudioSource& mix, AudioSink& out, const MasterChainSettings& settings,
                                 std::vector<std::unique_ptr<StreamProcessor>> first, const WorkContext& context)
{
    const auto lufs = measureIntegratedLufs(
        mix, {context.executor, context.stop, [&](double fraction) { context.report(kMeasuringShare * fraction); }});
    if (!lufs)
        return lufs.error();
    MasterChain chain({mix.format(), settings, *lufs, std::move(first)});
    Shaping shaping(mix, out, chain);
    if (auto done = shaping.run(context); !done)
        return done.error();
    return ShapedMaster{*lufs, chain.reductionSeries(), shaping.before.value(), shaping.after.value()};
}

} // namespace resonate
