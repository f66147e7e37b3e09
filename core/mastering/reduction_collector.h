#pragma once

#include "core/mastering/k_weighting.h"
#include "core/tools/reduction_tap.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace resonate {

/// Makes mean and largest of every 100 ms (loudnessBlockFrames()) of a processor's readings, which come in the order of
/// time. Cells lie on a grid from frame 0, so those of stretches that begin on it join without a seam.
class ReductionCollector final {
public:
    explicit ReductionCollector(int sampleRateHz)
        : m_cellFrames(std::max<std::int64_t>(1, loudnessBlockFrames(sampleRateHz)))
    {
    }

    /// A reading, dB >= 0, of what begins at a frame >= 0 of the stretch; it counts for the cell that the frame is in.
    void add(std::int64_t frame, double reductionDb)
    {
        fillTo(frame / m_cellFrames);
        m_sumDb += reductionDb;
        m_maxDb = std::max(m_maxDb, reductionDb);
        ++m_count;
    }
    /// The cells of a stretch of so many frames, the last one perhaps of less. Where nothing was read there is no
    /// reduction. Begins anew.
    std::vector<GainReduction> finish(std::int64_t frames)
    {
        fillTo((frames + m_cellFrames - 1) / m_cellFrames);
        startCell();
        return std::exchange(m_cells, {});
    }

private:
    void fillTo(std::int64_t cell)
    {
        while (static_cast<std::int64_t>(m_cells.size()) < cell) {
            m_cells.push_back(m_count == 0 ? GainReduction{}
                                           : GainReduction{static_cast<float>(m_sumDb / static_cast<double>(m_count)),
                                                           static_cast<float>(m_maxDb)});
            startCell();
        }
    }
    void startCell()
    {
        m_sumDb = m_maxDb = 0.0;
        m_count = 0;
    }

    std::int64_t m_cellFrames;
    std::vector<GainReduction> m_cells;
    double m_sumDb = 0.0, m_maxDb = 0.0; // of the cell that fills up
    std::int64_t m_count = 0;
};

} // namespace resonate
