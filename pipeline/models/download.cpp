#include "pipeline/models/download.h"

#include "pipeline/disk_space.h"
#include "pipeline/models/http_get.h"
#include "pipeline/text.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace resonate {
namespace {

Result<> pause(std::chrono::milliseconds duration, const std::stop_token& stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any stopped;
    stopped.wait_for(lock, stop, duration, [] { return false; });
    return stop.stop_requested() ? Result<>(cancelled()) : Result<>();
}

/// Puts an answer's content where it belongs in the file.
class PartialReceiver final : public HttpReceiver {
public:
    PartialReceiver(const QUrl& address, const CatalogueFile& file, PartialDownload& partial, const ModelWork& work)
        : m_address(address), m_file(file), m_partial(partial), m_work(work)
    {
    }

    Result<> begin(const HttpHead& head) override;
    Result<> take(std::string_view piece) override;
    /// The server offered a part that does not follow what is there.
    bool isMisplaced() const noexcept { return m_misplaced; }

private:
    Error refused(const std::string& why) const { return {ErrorCode::Io, shownAddress(m_address) + ": " + why}; }

    const QUrl& m_address;
    const CatalogueFile& m_file;
    PartialDownload& m_partial;
    const ModelWork& m_work;
    std::int64_t m_total = 0; // 0: the server did not say
    bool m_misplaced = false;
};

Result<> PartialReceiver::begin(const HttpHead& head)
{
    m_total = head.total.value_or(m_file.bytes.value_or(0));
    if (m_file.bytes && m_total != *m_file.bytes)
        return refused("the server offers " + std::to_string(m_total) + " bytes, but the official file has " +
                       std::to_string(*m_file.bytes));
    if (m_total > m_file.largestBytes())
        return refused("the server offers " + formatBytes(m_total) + ", more than such a file can have");
    m_misplaced = head.from != 0 && head.from != m_partial.bytes();
    if (m_misplaced)
        return refused("the server sends another part of the file than the one asked for");
    if (head.from == 0)
        if (auto restarted = m_partial.restart(head.validator); !restarted)
            return restarted;
    return requireSpace(m_partial.folder(), m_total - m_partial.bytes());
}

Result<> PartialReceiver::take(std::string_view piece)
{
    if (m_partial.bytes() + static_cast<std::int64_t>(piece.size()) > m_file.largestBytes()) {
        m_partial.remove();
        return refused("the server sends more than the " + formatBytes(m_file.largestBytes()) +
                       " that the file can have; what came was deleted");
    }
    if (auto written = m_partial.append(piece); !written)
        return written;
    if (m_total > 0)
        m_work.report(std::min(1.0, static_cast<double>(m_partial.bytes()) / static_cast<double>(m_total)));
    return {};
}

/// The file's way through as many connections as it takes.
class Download final {
public:
    Download(const QUrl& address, const CatalogueFile& file, PartialDownload& partial, const DownloadRules& rules,
             const ModelWork& work)
        : m_address(address), m_file(file), m_partial(partial), m_rules(rules), m_work(work)
    {
    }

    Result<> run();

private:
    bool isComplete() const { return m_partial.bytes() > 0 && m_file.matches(m_partial.sha256()); }
    Result<> connectOnce();
    Result<> afterBreak(const std::string& reason);
    Result<> beginAgain();
    Result<> refuseContent();

    const QUrl& m_address;
    const CatalogueFile& m_file;
    PartialDownload& m_partial;
    const DownloadRules& m_rules;
    const ModelWork& m_work;
    std::int64_t m_most = 0; // bytes that were there at the best moment
    int m_fruitless = 0;
    bool m_begunAgain = false;
};

Result<> Download::run()
{
    if (m_partial.bytes() > 0 && m_partial.bytes() >= m_file.largestBytes() && !isComplete())
        if (auto cleared = m_partial.restart({}); !cleared)
            return cleared;
    m_most = m_partial.bytes();
    while (!isComplete())
        if (auto connected = connectOnce(); !connected)
            return connected;
    return {};
}

Result<> Download::connectOnce()
{
    const std::int64_t from = m_partial.bytes();
    PartialReceiver receiver(m_address, m_file, m_partial, m_work);
    const auto end = httpGet({m_address, from, m_partial.validator()}, m_rules, receiver, m_work.stop);
    if (receiver.isMisplaced())
        return beginAgain();
    if (!end)
        return end.error();
    if (isComplete())
        return {};
    switch (end->kind) {
    case HttpEnd::Kind::BrokenOff:
        return afterBreak(end->reason);
    case HttpEnd::Kind::RangeRefused:
        return beginAgain();
    case HttpEnd::Kind::Whole:
        break;
    }
    return from > 0 ? beginAgain() : refuseContent();
}

Result<> Download::afterBreak(const std::string& reason)
{
    m_fruitless = m_partial.bytes() > m_most ? 0 : m_fruitless + 1;
    m_most = std::max(m_most, m_partial.bytes());
    if (m_fruitless >= m_rules.fruitlessAttempts)
        return Error{ErrorCode::Io, reason + "; what came is kept for the next time"};
    m_work.tell(QStringLiteral("The connection broke off after %1; going on.")
                    .arg(QString::fromStdString(formatBytes(m_partial.bytes()))));
    return pause(m_rules.retryPause, m_work.stop);
}

/// What is there does not go with what the server has.
Result<> Download::beginAgain()
{
    if (m_begunAgain)
        return refuseContent();
    m_begunAgain = true;
    m_work.tell(QStringLiteral("What was fetched before cannot be continued; beginning again."));
    return m_partial.restart({});
}

Result<> Download::refuseContent()
{
    const std::string digest = m_partial.sha256();
    const std::string bytes = formatBytes(m_partial.bytes());
    m_partial.remove();
    return Error{ErrorCode::Io, shownAddress(m_address) + ": what came (" + bytes +
                                    ") is not the official file: its SHA-256 begins with " +
                                    digest.substr(0, m_file.sha256.size()) + ", not with " + m_file.sha256 +
                                    "; it was deleted"};
}

} // namespace

Result<> download(const QUrl& address, const CatalogueFile& file, PartialDownload& partial, const DownloadRules& rules,
                  const ModelWork& work)
{
    return Download(address, file, partial, rules, work).run();
}

} // namespace resonate
