#include "pipeline/models/http_exchange.h"

#include "pipeline/models/network_words.h"
#include "pipeline/text.h"

#include <QNetworkAccessManager>
#include <QRegularExpression>

#include <charconv>

namespace resonate {
namespace {

/// What may wait in memory between the network and the disk.
constexpr qint64 kBufferBytes = 512 * 1024;

std::optional<std::int64_t> parseLength(QByteArrayView text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.isEmpty() || error != std::errc() || end != text.data() + text.size() || number < 0)
        return std::nullopt;
    return number;
}

/// A strong ETag, else the date: what If-Range may hold (RFC 9110, section 13.1.5).
std::string validatorOf(const QNetworkReply& reply)
{
    const QByteArray tag = reply.rawHeader("ETag");
    const bool strong = tag.size() > 2 && tag.startsWith('"') && tag.endsWith('"');
    return (strong ? tag : reply.rawHeader("Last-Modified")).toStdString();
}

HttpHead wholeHead(const QNetworkReply& reply)
{
    return {0, parseLength(reply.rawHeader("Content-Length")), validatorOf(reply)};
}

/// Nothing when a partial answer does not say which part it is.
std::optional<HttpHead> partialHead(const QNetworkReply& reply)
{
    static const QRegularExpression kRange(
        QRegularExpression::anchoredPattern(QStringLiteral("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)")));
    const auto match = kRange.match(QString::fromLatin1(reply.rawHeader("Content-Range")));
    if (!match.hasMatch())
        return std::nullopt;
    return HttpHead{match.captured(1).toLongLong(), parseLength(match.captured(3).toLatin1()), validatorOf(reply)};
}

QNetworkRequest describe(const HttpRequest& wanted)
{
    QNetworkRequest request(wanted.address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Resonate"));
    request.setRawHeader("Accept-Encoding", "identity"); // lengths and ranges are those of the file itself
    if (wanted.from > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(static_cast<qint64>(wanted.from)) + '-');
        if (!wanted.validator.empty())
            request.setRawHeader("If-Range", QByteArray::fromStdString(wanted.validator));
    }
    return request;
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager& network, const HttpRequest& request, const DownloadRules& rules,
                           HttpReceiver& receiver)
    : m_address(request.address),
      m_stallTimeout(rules.stallTimeout),
      m_receiver(receiver),
      m_reply(network.get(describe(request)))
{
    m_reply->setReadBufferSize(kBufferBytes);
    m_stall.setSingleShot(true);
    QObject::connect(m_reply.get(), &QNetworkReply::metaDataChanged, &m_loop, [this] { readHead(); });
    QObject::connect(m_reply.get(), &QNetworkReply::readyRead, &m_loop, [this] { readPiece(); });
    QObject::connect(m_reply.get(), &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
    QObject::connect(m_reply.get(), &QNetworkReply::sslErrors, &m_loop, [this](const QList<QSslError>& errors) {
        if (!errors.isEmpty())
            m_detail = errors.first().errorString();
    });
    QObject::connect(&m_stall, &QTimer::timeout, &m_loop, [this] {
        m_stalled = true;
        m_loop.quit();
    });
}

void HttpExchange::run(const std::stop_token& stop)
{
    m_stall.start(m_stallTimeout);
    {
        const std::stop_callback quit(
            stop, [this] { QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); });
        if (!m_reply->isFinished())
            m_loop.exec();
    }
    if (stop.stop_requested()) {
        m_taken = cancelled();
    } else if (m_reply->isFinished()) {
        readPiece(); // what the end of the answer brought
        m_error = m_reply->error();
        if (m_error == QNetworkReply::NoError && hasContent() && isShort())
            m_error = QNetworkReply::RemoteHostClosedError; // Qt takes an orderly end for a good one
        if (m_detail.isEmpty())
            m_detail = m_reply->errorString();
    }
    m_reply->disconnect(&m_loop);
    m_reply->abort();
}

void HttpExchange::readHead()
{
    if (m_status != 0)
        return;
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    m_length = parseLength(m_reply->rawHeader("Content-Length"));
    m_stall.start(m_stallTimeout);
    const auto head = m_status == 206 ? partialHead(*m_reply) : wholeHead(*m_reply);
    m_unclear = !head;
    if (m_status != 0 && (m_unclear || !hasContent()))
        m_loop.quit(); // the rest, an error's page perhaps, is of no interest
    else if (hasContent())
        keep(m_receiver.begin(*head));
}

void HttpExchange::readPiece()
{
    readHead();
    if (!hasContent() || m_unclear || !m_taken)
        return;
    const QByteArray piece = m_reply->readAll();
    if (piece.isEmpty())
        return;
    m_stall.start(m_stallTimeout);
    m_received += piece.size();
    keep(m_receiver.take({piece.constData(), static_cast<std::size_t>(piece.size())}));
}

void HttpExchange::keep(const Result<>& taken)
{
    m_taken = taken;
    if (!taken)
        m_loop.quit();
}

QUrl HttpExchange::target() const
{
    const bool redirects = m_taken && m_status >= 300 && m_status < 400 && !m_target.isEmpty();
    return redirects ? m_address.resolved(m_target) : QUrl();
}

Error HttpExchange::stalledError() const
{
    const double seconds = std::chrono::duration<double>(m_stallTimeout).count();
    return {ErrorCode::Io, shownAddress(m_address) + ": " + m_address.host().toStdString() + " has sent nothing for " +
                               formatShort(seconds) + " s; what came before is kept for the next time"};
}

Result<HttpEnd> HttpExchange::end() const
{
    if (!m_taken)
        return m_taken.error();
    if (m_stalled)
        return stalledError();
    if (m_status == 0)
        return Error{ErrorCode::Io, networkWords(m_error, m_address, m_detail, proxyFor(m_address))};
    if (m_status == 416 || m_unclear)
        return HttpEnd{HttpEnd::Kind::RangeRefused, {}};
    if (!hasContent())
        return Error{ErrorCode::Io, statusWords(m_status, m_address)};
    if (m_error != QNetworkReply::NoError)
        return HttpEnd{HttpEnd::Kind::BrokenOff, networkWords(m_error, m_address, m_detail, proxyFor(m_address))};
    return HttpEnd{};
}

} // namespace resonate
