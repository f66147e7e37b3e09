#include "app/cli/terminal_progress.h"

#include <QCoreApplication>
#include <QHash>
#include <QtMath>

#include <cstdio>

#include <sys/ioctl.h>
#include <unistd.h>

namespace resonate {
namespace {

constexpr int kBarCells = 24;

QString tr(const char* text)
{
    return QCoreApplication::translate("Progress", text);
}

QString stageTitle(const QString& id)
{
    static const QHash<QString, const char*> titles = {
        {QStringLiteral("ingest"), QT_TRANSLATE_NOOP("Progress", "Reading the recording")},
        {QStringLiteral("analyze"), QT_TRANSLATE_NOOP("Progress", "Listening to it")},
        {QStringLiteral("reference"), QT_TRANSLATE_NOOP("Progress", "Reading the reference")},
        {QStringLiteral("repair"), QT_TRANSLATE_NOOP("Progress", "Repairing it")},
        {QStringLiteral("restoreStems"), QT_TRANSLATE_NOOP("Progress", "Restoring the stems")},
        {QStringLiteral("restoreMix"), QT_TRANSLATE_NOOP("Progress", "Restoring the mix")},
        {QStringLiteral("separate"), QT_TRANSLATE_NOOP("Progress", "Separating")},
        {QStringLiteral("mix"), QT_TRANSLATE_NOOP("Progress", "Mixing")},
        {QStringLiteral("part"), QT_TRANSLATE_NOOP("Progress", "Keeping the song")},
        {QStringLiteral("master"), QT_TRANSLATE_NOOP("Progress", "Mastering")},
        {QStringLiteral("export"), QT_TRANSLATE_NOOP("Progress", "Writing the files")},
        {QStringLiteral("check"), QT_TRANSLATE_NOOP("Progress", "Checking the result")},
        {QStringLiteral("scanLoudness"), QT_TRANSLATE_NOOP("Progress", "Measuring loudness")},
        {QStringLiteral("matchLoudness"), QT_TRANSLATE_NOOP("Progress", "Matching loudness")},
        {QStringLiteral("install"), QT_TRANSLATE_NOOP("Progress", "Fetching the model")},
        {QStringLiteral("import"), QT_TRANSLATE_NOOP("Progress", "Copying the model")},
        {QStringLiteral("verify"), QT_TRANSLATE_NOOP("Progress", "Reading the models")},
    };
    const auto found = titles.find(id);
    return found == titles.end() ? id : tr(*found);
}

QString clockText(double seconds)
{
    const auto whole = static_cast<qint64>(seconds + 0.5);
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (whole >= 3600)
        return QStringLiteral("%1:%2:%3").arg(whole / 3600).arg(two(whole / 60 % 60), two(whole % 60));
    return QStringLiteral("%1:%2").arg(whole / 60).arg(two(whole % 60));
}

QString figures(const Progress& progress)
{
    QString text = QStringLiteral("%1 %").arg(qFloor(progress.fraction * 100.0), 3);
    if (progress.rate)
        text += QStringLiteral("  %1x").arg(*progress.rate, 0, 'f', *progress.rate < 10.0 ? 1 : 0);
    if (progress.secondsLeft)
        text += QStringLiteral("  ") + tr("%1 left").arg(clockText(*progress.secondsLeft));
    return text;
}

void put(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

int terminalColumns()
{
    winsize size = {};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

TerminalProgress::TerminalProgress() : m_terminal(isatty(STDERR_FILENO) == 1) {}

TerminalProgress::~TerminalProgress()
{
    clear();
}

void TerminalProgress::show(const Progress& progress)
{
    if (m_terminal)
        drawBar(progress);
    else
        drawLine(progress);
}

void TerminalProgress::message(const QString& text)
{
    clear();
    put(text + QLatin1Char('\n'));
}

void TerminalProgress::drawBar(const Progress& progress)
{
    const int filled = qBound(0, qRound(progress.fraction * kBarCells), kBarCells);
    QString line =
        QStringLiteral("[%1%2] ").arg(QString(filled, QLatin1Char('#')), QString(kBarCells - filled, QLatin1Char('.')));
    line += figures(progress) + QStringLiteral("  ") + stageTitle(progress.stage);
    put(QStringLiteral("\r\x1b[K") + line.left(terminalColumns() - 1));
    m_barShown = true;
}

void TerminalProgress::drawLine(const Progress& progress)
{
    const int tenth = qFloor(progress.fraction * 10.0);
    if (progress.stage == m_lastStage && tenth <= m_lastTenth)
        return;
    m_lastStage = progress.stage;
    m_lastTenth = tenth;
    put(figures(progress) + QStringLiteral("  ") + stageTitle(progress.stage) + QLatin1Char('\n'));
}

void TerminalProgress::clear()
{
    if (m_barShown)
        put(QStringLiteral("\r\x1b[K"));
    m_barShown = false;
}

} // namespace resonate
