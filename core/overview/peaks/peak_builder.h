#pragma once

#include "core/audio/audio_view.h"
#include "core/overview/peaks/peak_table.h"

#include <memory>
#include <vector>

namespace resonate {

/// Makes the peaks of a recording from its blocks, in order. The table can be read by other threads while it grows;
/// the buckets do not depend on how the recording was cut into blocks.
class PeakBuilder final {
public:
    /// channels >= 1.
    explicit PeakBuilder(AudioFormat format);
    ~PeakBuilder();
    PeakBuilder(PeakBuilder&&) noexcept;
    PeakBuilder& operator=(PeakBuilder&&) noexcept;

    std::shared_ptr<const PeakTable> table() const;
    /// Frames appended so far; the table knows of whole buckets only.
    std::int64_t frames() const noexcept { return m_frames; }
    void append(ConstAudioView block);
    /// Nothing follows.
    void finish();

private:
    class GrowingTable;
    struct Lanes;
    struct Sum;
    void closeBucket();
    void publish(int level, bool last);

    std::shared_ptr<GrowingTable> m_table;
    std::vector<Lanes> m_lanes; // of the finest bucket at work, [channel]
    std::vector<Sum> m_sums;    // of the buckets at work, [level][channel]
    std::int64_t m_frames = 0;
};

} // namespace resonate
