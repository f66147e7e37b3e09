#pragma once

#include "core/overview/peaks/peak_table.h"

#include <memory>
#include <mutex>
#include <span>

namespace resonate {

/// What one column of pixels of a waveform reaches. Nothing is known of an empty one.
struct PeakColumn {
    float minimum = 1.0F;
    float maximum = -1.0F;
    float rms = 0.0F;
    bool isEmpty() const noexcept { return minimum > maximum; }
};

/// The waveform of a recording at every zoom. It may still be growing, in another thread, and it may change its table
/// for a better one (the one on the disk): who holds a pyramid draws what is there and draws again when told that it
/// grew. Safe for any number of threads.
class PeakPyramid final {
public:
    PeakPyramid() = default;
    explicit PeakPyramid(std::shared_ptr<const PeakTable> table) : m_table(std::move(table)) {}

    std::shared_ptr<const PeakTable> table() const;
    void setTable(std::shared_ptr<const PeakTable> table);

    /// No channels while nothing is known.
    AudioFormat format() const;
    std::int64_t framesReady() const;
    bool isFinished() const;

    /// Column i stands for the frames from firstFrame + i * framesPerColumn to the next column's first, and up to a
    /// quarter of a column on both sides of them (a bucket where that is more): peaks are never understated, at any
    /// zoom. Columns before the beginning and behind what is ready are empty. framesPerColumn > 0.
    void columns(int channel, double firstFrame, double framesPerColumn, std::span<PeakColumn> out) const;

private:
    mutable std::mutex m_mutex; // guards the pointer, for as long as copying it takes
    std::shared_ptr<const PeakTable> m_table;
};

} // namespace resonate
