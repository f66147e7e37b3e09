#pragma once

#include "pipeline/models/download_rules.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace resonate {

/// One request for a file, or for the end of it.
struct HttpRequest {
    QUrl address;
    std::int64_t from = 0; ///< bytes that are there already
    std::string validator; ///< of these bytes' version, for If-Range; may be empty
};

/// How a server's answer with content begins.
struct HttpHead {
    std::int64_t from = 0;             ///< 0, or where in the file the content begins (status 206)
    std::optional<std::int64_t> total; ///< length of the whole file, if the server says
    std::string validator;             ///< a strong ETag or a date; may be empty
};

/// What is done with an answer's content. An error ends the transfer and is its result.
class HttpReceiver {
public:
    virtual ~HttpReceiver() = default;
    virtual Result<> begin(const HttpHead& head) = 0;
    virtual Result<> take(std::string_view piece) = 0;
};

/// How a transfer ended that reached its server.
struct HttpEnd {
    enum class Kind { Whole, BrokenOff, RangeRefused };
    Kind kind = Kind::Whole;
    std::string reason; ///< why it broke off
};

/// Fetches over https with the system's proxy settings, following redirects that the rules allow. Waits in an event
/// loop of its own, on any thread. Errors: Io (the address, the network, the server: in plain words), Cancelled, those
/// of `receiver`.
Result<HttpEnd> httpGet(const HttpRequest& request, const DownloadRules& rules, HttpReceiver& receiver,
                        const std::stop_token& stop);

} // namespace resonate
