#pragma once

#include "core/base/result.h"

#include <QUrl>

#include <chrono>
#include <string>

namespace resonate {

/// How downloads behave. What differs from the standard is for tests.
struct DownloadRules {
    std::chrono::milliseconds stallTimeout{30'000}; ///< without a single byte
    std::chrono::milliseconds retryPause{1'000};    ///< before a connection that broke is made again
    int fruitlessAttempts = 3;                      ///< in a row that brought nothing new
    int redirects = 5;
    bool allowLoopbackHttp = false; ///< http to this computer's own numbers, 127.0.0.1 and ::1
};

/// Errors: Io, for every address that is not https (and what the rules allow beside it).
Result<> checkAddress(const QUrl& address, const DownloadRules& rules);

/// An address for messages: no password, no query, no more than one line.
std::string shownAddress(const QUrl& address);

} // namespace resonate
