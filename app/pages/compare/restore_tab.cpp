#include "app/pages/compare/restore_tab.h"

#include "app/pages/compare/compared_restoration.h"
#include "app/pages/compare/render_estimate.h"
#include "app/pages/compare/running_steps.h"
#include "app/work/render_work.h"
#include "pipeline/stage_words.h"
#include "widgets/compare/restore_panel.h"
#include "widgets/compare/verdict.h"
#include "widgets/look/error_sentence.h"
#include "widgets/time/time_text.h"

#include <QVBoxLayout>

#include <cmath>

namespace resonate {
namespace {

/// Settings less what only an export and a preview ask for.
RestoreSettings ofTheSound(RestoreSettings settings)
{
    settings.output = {};
    settings.previewStartSeconds.reset();
    return settings;
}

/// An estimate is no promise: whole minutes, or tens of seconds.
double roughly(double seconds)
{
    const double step = seconds < 90.0 ? 10.0 : 60.0;
    return std::max(step, std::round(seconds / step) * step);
}

} // namespace

RestoreTab::RestoreTab(Document& document, RenderWork& render, ComparedRestoration& compared, QWidget* parent)
    : QWidget(parent), m_document(document), m_render(render), m_compared(compared), m_panel(new RestorePanel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_panel);
    connect(m_panel, &RestorePanel::startRequested, this, [this] {
        m_error.reset();
        m_cancelled = false;
        m_render.start();
    });
    connect(m_panel, &RestorePanel::cancelRequested, this, [this] {
        m_cancelled = true;
        m_render.cancel();
    });
    connect(m_panel, &RestorePanel::momentChosen, this, &RestoreTab::momentChosen);
    connect(&render, &RenderWork::busyChanged, this, &RestoreTab::showState);
    connect(&render, &RenderWork::progressed, this, &RestoreTab::showProgress);
    connect(&render, &RenderWork::failed, this, [this](const Error& error) {
        m_error = error;
        showState();
    });
    connect(&document, &Document::recordingPathChanged, this, [this] {
        m_error.reset();
        m_cancelled = false;
    });
    connect(&document, &Document::rendersChanged, this, [this] {
        m_rendered = ofTheSound(m_document.settings());
        showState();
    });
    connect(&document, &Document::recordingChanged, this, &RestoreTab::showState);
    connect(&document, &Document::settingsChanged, this, &RestoreTab::showState);
    connect(&document, &Document::previewChanged, this, &RestoreTab::showState);
    connect(&compared, &ComparedRestoration::changed, this, &RestoreTab::showState);
    connect(&compared, &ComparedRestoration::listChanged, this, &RestoreTab::showState);
    showState();
}

QString RestoreTab::buttonText() const
{
    const auto songs = static_cast<int>(m_document.settings().songs.size());
    if (!m_document.renders().empty())
        return tr("&Restore it again");
    return songs > 0 ? tr("&Restore %n song(s)", nullptr, songs) : tr("&Restore the whole recording");
}

QString RestoreTab::estimate() const
{
    const auto seconds = renderEstimateSeconds(m_document);
    return seconds ? tr("This takes about %1. You may go on listening meanwhile.").arg(timeWords(roughly(*seconds)))
                   : QString();
}

void RestoreTab::showState()
{
    if (m_render.isBusy()) {
        if (!m_panel->isBusy()) {
            m_panel->showBusy(0.0, std::nullopt, tr("Restoring..."));
            m_panel->setSteps(runningRows(m_render.steps()), 0.0);
        }
        return;
    }
    if (m_error) {
        m_panel->showIdle(errorSentence(*m_error), QString::fromStdString(m_error->detail), buttonText(),
                          m_document.recording() != nullptr);
        return;
    }
    if (m_document.renders().empty())
        showReady();
    else
        showResult();
}

void RestoreTab::showReady()
{
    if (!m_document.recording()) {
        m_panel->showIdle(tr("There is no recording yet: open one in the first step."), {}, buttonText(), false);
        m_panel->setSteps({}, 0.0);
        return;
    }
    m_panel->showIdle(m_cancelled ? tr("Cancelled. The steps that had ended are kept; going on begins after them.")
                                  : tr("What you heard in the preview can now be done to all of it, in full quality."),
                      estimate(), buttonText(), true);
    if (!m_cancelled)
        m_panel->setSteps({}, 0.0);
}

void RestoreTab::showResult()
{
    const auto made = m_compared.current() ? m_compared.current() : m_document.renders().front();
    const QList<StepRow> rows = stepRows(made->plan, made->records);
    QStringList verdict = verdictSentences(metricRows(*made), rows);
    const QString headline = ofTheSound(m_document.settings()) != m_rendered
                                 ? tr("The settings have changed since this was made: restore it again to hear them.")
                                 : verdict.takeFirst();
    m_panel->showIdle(headline, verdict.join(QLatin1Char(' ')), buttonText(), true);
    m_panel->setSteps(rows, made->part.beginSeconds);
}

void RestoreTab::showProgress(const Progress& progress)
{
    const QString piece = runningPiece(m_render.steps()), doing = stageWords(progress.stage).doing;
    m_panel->showBusy(progress.fraction,
                      progress.secondsLeft ? std::optional(roughly(*progress.secondsLeft)) : std::nullopt,
                      piece.isEmpty() ? tr("%1...", "a step at work").arg(doing)
                                      : tr("%1: %2...", "a song and a step at work").arg(piece, doing));
    m_panel->setSteps(runningRows(m_render.steps()), 0.0);
}

} // namespace resonate
