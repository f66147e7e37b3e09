#pragma once

#include "app/cli/terminal_progress.h"
#include "pipeline/batch/restore_batch.h"

#include <chrono>
#include <vector>

namespace resonate {

/// Shows a batch on standard error: a line for each recording when it has ended, and on a terminal one bar for all of
/// them.
class BatchProgress final {
public:
    /// `batch` outlives what is told of it.
    void begin(const Batch& batch);
    /// For restoreBatch(), while this lives.
    BatchListener listener();
    void end();

private:
    struct Recording {
        double weight = 0.0; ///< its bytes
        double fraction = 0.0;
        bool atWork = false;
        bool counts = true; ///< false: it took no time that says something about the others
    };
    void ended(std::size_t index, const BatchOutcome& outcome);
    void draw();

    TerminalProgress m_terminal;
    const Batch* m_batch = nullptr;
    std::vector<Recording> m_recordings;
    int m_ended = 0;
    std::chrono::steady_clock::time_point m_begun;
};

} // namespace resonate
