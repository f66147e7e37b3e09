#pragma once

#include "pipeline/models/download.h"
#include "tests/pipeline/models/local_server.h"
#include "tests/pipeline/models/made_up_models.h"

#include <QTemporaryDir>
#include <QTest>

namespace resonate::test {

inline const QByteArray kContent = madeUpContent(700'000, 5);
inline const QByteArray kTag = "\"v1\"";

/// The standard ones, for a server on this computer, and with no more patience than a test has.
inline DownloadRules testRules()
{
    DownloadRules rules;
    rules.stallTimeout = std::chrono::seconds(10); // so that nothing but the tests of stalling sees it
    rules.retryPause = std::chrono::milliseconds(1);
    rules.allowLoopbackHttp = true;
    return rules;
}

inline QString words(const Result<>& result)
{
    return result ? QStringLiteral("it went well") : QString::fromStdString(result.error().detail);
}

/// Fetches one file, "cccc-*.th" with kContent, into a folder of its own.
class DownloadFixture {
protected:
    void setUp()
    {
        m_folder.emplace();
        m_root = m_folder->path().toStdString();
        m_file = fileFor("cccc", kContent);
        m_messages.clear();
        m_fractions.clear();
    }
    std::filesystem::path dataPath() const { return m_root / "partial" / m_file.name / "data"; }
    QByteArray partialContent() const { return readFile(dataPath()); }
    /// Leaves what an earlier run would have.
    void begin(const QByteArray& content, const std::string& validator)
    {
        std::filesystem::create_directories(dataPath().parent_path());
        writeFile(dataPath(), content);
        writeFile(dataPath().parent_path() / "validator", QByteArray::fromStdString(validator));
    }
    Result<> fetch(const QUrl& address, const DownloadRules& rules = testRules(), const std::stop_token& stop = {})
    {
        const ModelWork work{stop, [this](double fraction) { m_fractions.append(fraction); },
                             [this](const QString& text) { m_messages.append(text); }};
        auto partial = PartialDownload::open(m_root, m_file, {});
        return partial ? download(address, m_file, *partial, rules, work) : Result<>(partial.error());
    }
    static void expectRefusal(const Result<>& result, const QString& expected)
    {
        QVERIFY2(!result && result.error().code == ErrorCode::Io, qPrintable(words(result)));
        QVERIFY2(words(result).contains(expected), qPrintable(words(result)));
        QVERIFY(!words(result).contains(QLatin1Char('\n')));
    }
    std::optional<QTemporaryDir> m_folder;
    std::filesystem::path m_root;
    CatalogueFile m_file;
    QStringList m_messages;
    QList<double> m_fractions;
};

} // namespace resonate::test
