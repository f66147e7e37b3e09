#pragma once

#include "pipeline/models/http_get.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace resonate {

/// One request to one address and the answer to it, redirects not followed. Made, run and destroyed on one thread.
class HttpExchange final {
public:
    HttpExchange(QNetworkAccessManager& network, const HttpRequest& request, const DownloadRules& rules,
                 HttpReceiver& receiver);
    /// Waits in an event loop until the answer is here, has failed, has stalled, or is wanted no more.
    void run(const std::stop_token& stop);

    /// Where a redirect leads; empty when the answer was none.
    QUrl target() const;
    /// What came of it, when it was no redirect.
    Result<HttpEnd> end() const;

private:
    bool isShort() const { return m_length && m_received < *m_length; }
    bool hasContent() const { return m_status == 200 || m_status == 206; }
    void readHead();
    void readPiece();
    void keep(const Result<>& taken);
    Error stalledError() const;

    QUrl m_address;
    std::chrono::milliseconds m_stallTimeout;
    HttpReceiver& m_receiver;
    QEventLoop m_loop;
    QTimer m_stall;
    std::unique_ptr<QNetworkReply> m_reply;
    int m_status = 0; // 0: no answer yet
    QUrl m_target;
    std::optional<std::int64_t> m_length; // of the answer's content, if the server says
    std::int64_t m_received = 0;
    QString m_detail;
    bool m_stalled = false;
    bool m_unclear = false; // a part of the file, but who knows which
    QNetworkReply::NetworkError m_error = QNetworkReply::NoError;
    Result<> m_taken; // what the receiver last said
};

} // namespace resonate
