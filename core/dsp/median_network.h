#pragma once

#include <span>
#include <utility>
#include <vector>

namespace resonate {

/// Medians across many rows at once: median[i] = the middle one of rows[0][i] ... rows[n - 1][i].
/// A sorting network has no branches, so that a row's values are compared side by side; comparisons that the middle
/// does not depend on are left out. An even number of rows gives the lower middle. Source: D. E. Knuth, "The Art of
/// Computer Programming 3", 2nd ed. 1998, 5.2.2 algorithm M (Batcher's merge exchange).
class MedianNetwork final {
public:
    explicit MedianNetwork(int rows); ///< >= 1

    int rows() const noexcept { return m_rows; }
    /// `rows` has rows() pointers to as many values as `median` has; rows may overlap one another, but not `median`.
    void process(std::span<const float* const> rows, std::span<float> median) const noexcept;

private:
    int m_rows;
    std::vector<std::pair<int, int>> m_comparisons; // (low, high) places
};

/// median[i] of values[i - width/2] ... values[i + width/2], the edge values repeated; `network` has `width` rows
/// (odd). `scratch` keeps its memory from call to call.
void medianAlong(std::span<const float> values, const MedianNetwork& network, std::vector<float>& scratch,
                 std::span<float> median);

} // namespace resonate
