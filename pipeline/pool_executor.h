#pragma once

#include "core/base/executor.h"

#include <QThreadPool>

#include <algorithm>

namespace resonate {

/// Runs core's pieces of work on a QThreadPool. The calling thread works too, and no piece is ever queued behind
/// another run: a pool without a free thread only means that the caller does more itself. So nested runs cannot lock
/// up.
class PoolExecutor final : public Executor {
public:
    /// `pool` outlives the executor. `width`: 0 for the pool's maximum thread count, which is also the most.
    explicit PoolExecutor(QThreadPool& pool, int width = 0) : m_pool(pool), m_width(width) {}
    int width() const noexcept override
    {
        const int most = std::max(1, m_pool.maxThreadCount());
        return m_width > 0 ? std::min(m_width, most) : most;
    }
    void run(int count, const std::function<void(int)>& task) override;

private:
    QThreadPool& m_pool;
    int m_width;
};

} // namespace resonate
