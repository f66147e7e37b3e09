#pragma once

#include "core/base/executor.h"

#include <QThreadPool>

namespace resonate {

/// Runs core's pieces of work on a QThreadPool. The calling thread works too, and no piece is ever queued behind
/// another run: a pool without a free thread only means that the caller does more itself. So nested runs cannot lock
/// up.
class PoolExecutor final : public Executor {
public:
    /// `pool` outlives the executor; its maximum thread count is the width.
    explicit PoolExecutor(QThreadPool& pool) : m_pool(pool) {}
    int width() const noexcept override { return std::max(1, m_pool.maxThreadCount()); }
    void run(int count, const std::function<void(int)>& task) override;

private:
    QThreadPool& m_pool;
};

} // namespace resonate
