#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/stream_processor.h"
#include "core/base/executor.h"
#include "core/repair/declip/spade_solver.h"

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

namespace resonate {

enum class DeclipQuality {
    Preview, ///< blocks of 43 ms, few rounds
    Fast,    ///< blocks of 85 ms
    Best     ///< and two schedules a block, of which the better is taken: for sparse sounds
};

/// Rebuilds what was cut off at a clip level: overlapping blocks, each the sparsest spectrum that agrees with the
/// samples that are known and lies beyond the level where they were cut. Only samples at the level change, so a
/// recording without them passes bit by bit. What is rebuilt rises above the level, also above full scale.
class Declipper final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format;
        double levelDbfs = 0.0;   ///< found clip level
        bool beforeCodec = false; ///< clipped before a lossy codec: samples are not exact
        DeclipQuality quality = DeclipQuality::Fast;
        Executor* executor = nullptr; ///< blocks side by side, the same bytes with any width; null: on the caller
        /// Once it is asked for, process() returns at once instead of after seconds; what comes out then is unfinished.
        std::stop_token stop{};
    };
    explicit Declipper(const Parameters& parameters);
    ~Declipper() override;
    Declipper(const Declipper&) = delete;
    Declipper& operator=(const Declipper&) = delete;

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override;
    void reset() noexcept override;

    /// Share of the samples that came out so far which were rebuilt, 0..1.
    double rebuiltShare() const noexcept;

private:
    struct Channel {
        std::vector<float> input;  // [overlap + batch]
        std::vector<float> sum;    // the same frames, rebuilt blocks added up
        std::vector<float> output; // [batch], finished
    };
    struct Block {
        int channel = 0;
        std::size_t first = 0; // in Channel::input
    };
    struct Worker; // a solver and its bounds

    bool clipped(float sample) const noexcept { return sample >= m_threshold || sample <= -m_threshold; }
    /// How loud a cut sample must have been at least.
    float leastBehind(float magnitude) const noexcept;
    void workOnBatch() noexcept;
    void findBlocks() noexcept;
    void restore(std::size_t block, Worker& worker) noexcept;
    void addUp() noexcept;
    void finish(Channel& channel) noexcept;

    bool m_beforeCodec;
    std::stop_token m_stop;
    float m_level;
    float m_threshold; // magnitudes from here on were cut
    int m_size;
    int m_hop;
    std::size_t m_batch; // frames
    Executor* m_executor;
    std::vector<float> m_window;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::vector<Channel> m_channels;
    std::vector<Block> m_blocks;   // of this batch that hold clipped samples
    std::vector<float> m_restored; // [blocks][size]
    std::function<void(int)> m_task;
    std::atomic<std::size_t> m_nextBlock = 0;
    std::size_t m_filled = 0; // frames of the batch
    std::int64_t m_samplesOut = 0;
    std::int64_t m_rebuilt = 0;
};

} // namespace resonate
