#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace resonate {

/// What a worker program that dies of something answers with; complete lines, since a signal handler writes them.
struct LastWords {
    const char* defect; ///< on an exception that nobody caught
    const char* outOfMemory;
};

/// Sets a worker program up: SIGTERM and SIGINT end it at once with the answer "cancelled", a full file is an error and
/// no signal, no core is dumped. The texts of `words` must live as long as the program.
void settleWorker(const LastWords& words);

/// Writes one line to standard output.
void sendLine(const QJsonObject& line);

/// Reads lines from standard input, each of at most `maxBytes`.
class LineReader final {
public:
    explicit LineReader(qsizetype maxBytes) : m_maxBytes(maxBytes) {}
    /// False at the end of the input, or after a line that is too long.
    bool next(QByteArray& line);

private:
    qsizetype m_maxBytes;
    QByteArray m_read;
};

} // namespace resonate
