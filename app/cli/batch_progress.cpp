#include "app/cli/batch_progress.h"

#include "app/cli/batch_lines.h"
#include "pipeline/batch/size_and_time.h"

#include <algorithm>

namespace resonate {

void BatchProgress::begin(const Batch& batch)
{
    m_batch = &batch;
    m_begun = std::chrono::steady_clock::now();
    for (const BatchItem& item : batch.items) {
        const auto stamp = item.error ? std::nullopt : SizeAndTime::of(item.real);
        m_recordings.push_back({stamp ? static_cast<double>(stamp->bytes) : 0.0});
    }
    m_terminal.message(QStringLiteral("%1 recordings, %2 at a time").arg(batch.items.size()).arg(batch.jobs));
}

BatchListener BatchProgress::listener()
{
    BatchListener listener;
    listener.began = [this](std::size_t index) { m_recordings[index].atWork = true; };
    listener.progressed = [this](std::size_t index, const Progress& progress) {
        m_recordings[index].fraction = progress.fraction;
        draw();
    };
    listener.told = [this](const QString& message) { m_terminal.message(message); };
    listener.ended = [this](std::size_t index, const BatchOutcome& outcome) { ended(index, outcome); };
    return listener;
}

void BatchProgress::ended(std::size_t index, const BatchOutcome& outcome)
{
    Recording& recording = m_recordings[index];
    recording.atWork = false;
    recording.fraction = 1.0;
    recording.counts = outcome.kind == BatchOutcome::Kind::Done;
    ++m_ended;
    const auto all = QString::number(m_recordings.size());
    m_terminal.message(QStringLiteral("[%1/%2] ").arg(QString::number(m_ended).rightJustified(all.size()), all) +
                       outcomeLine(m_batch->items[index], outcome));
    draw();
}

void BatchProgress::draw()
{
    if (!m_terminal.isTerminal())
        return;
    double all = 0.0;
    double done = 0.0;
    for (const Recording& recording : m_recordings) {
        all += recording.counts ? recording.weight : 0.0;
        done += recording.counts ? recording.weight * recording.fraction : 0.0;
    }
    const double elapsed = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begun).count();
    Progress total;
    total.fraction = all > 0.0 ? done / all : 0.0;
    if (constexpr double kTooEarly = 0.02; total.fraction > kTooEarly)
        total.secondsLeft = elapsed * (1.0 - total.fraction) / total.fraction;
    total.stage = QStringLiteral("%1 of %2, %3 at work")
                      .arg(m_ended)
                      .arg(m_recordings.size())
                      .arg(std::ranges::count(m_recordings, true, &Recording::atWork));
    m_terminal.show(total);
}

void BatchProgress::end()
{
    m_terminal.clear();
}

} // namespace resonate
