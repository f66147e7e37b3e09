#pragma once

#include "core/overview/peaks/peak_table.h"
#include "pipeline/cache.h"

#include <memory>
#include <stop_token>
#include <string>

namespace resonate {

/// The finished peaks of `key` from the cache, mapped; they are not evicted while the table lives. Null when there are
/// none, or damaged ones, which are removed. Reads the whole file once.
std::shared_ptr<const PeakTable> findPeaks(const Cache& cache, const std::string& key, const std::stop_token& stop);

/// Puts finished peaks into the cache and returns them as they lie there; null when that failed, which costs nobody
/// more than the time to build them again.
std::shared_ptr<const PeakTable> keepPeaks(const Cache& cache, const std::string& key, const PeakTable& table,
                                           const std::stop_token& stop);

} // namespace resonate
