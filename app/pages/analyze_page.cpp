#include "app/pages/analyze_page.h"

#include "app/document/document.h"
#include "app/listening/listening.h"
#include "app/pages/analyze/reading_panel.h"
#include "app/pages/analyze/report_view.h"
#include "app/pages/analyze/song_choice.h"
#include "app/pages/analyze/song_model.h"
#include "app/pages/analyze/state_message.h"
#include "app/work/analysis_work.h"
#include "pipeline/mastering/plan_mastering.h"
#include "widgets/look/error_sentence.h"

#include <QFile>
#include <QFileInfo>

namespace resonate {
namespace {

QString fileNameOf(const std::filesystem::path& path)
{
    return QFileInfo(QFile::decodeName(QByteArray::fromStdString(path.string()))).fileName();
}

} // namespace

AnalyzePage::AnalyzePage(Document& document, AnalysisWork& work, PeakStore& peaks, TileStore& tiles,
                         Listening& listening, QWidget* parent)
    : QStackedWidget(parent),
      m_document(document),
      m_work(work),
      m_listening(listening),
      m_message(new StateMessage(this)),
      m_reading(new ReadingPanel(peaks, this)),
      m_report(new ReportView(peaks, tiles, this))
{
    setObjectName(QStringLiteral("analyze"));
    m_message->setObjectName(QStringLiteral("analyze.message"));
    m_reading->setObjectName(QStringLiteral("analyze.reading"));
    m_report->setObjectName(QStringLiteral("analyze.report"));
    addWidget(m_message);
    addWidget(m_reading);
    addWidget(m_report);
    follow();
    if (m_document.recording())
        showRecording();
    else
        beginRecording();
}

void AnalyzePage::follow()
{
    connect(&m_document, &Document::recordingPathChanged, this, &AnalyzePage::beginRecording);
    connect(&m_document, &Document::recordingChanged, this, &AnalyzePage::showRecording);
    connect(&m_document, &Document::settingsChanged, this, &AnalyzePage::showSettings);
    connect(&m_work, &AnalysisWork::progressed, m_reading, &ReadingPanel::setProgress);
    connect(&m_work, &AnalysisWork::arriving, m_reading, &ReadingPanel::setArriving);
    connect(&m_work, &AnalysisWork::busyChanged, this, &AnalyzePage::showState);
    connect(&m_work, &AnalysisWork::failed, this, [this](const Error& error) {
        m_error = error;
        showState();
    });
    connect(m_reading, &ReadingPanel::cancelled, &m_work, &AnalysisWork::cancel);
    connect(m_message, &StateMessage::firstChosen, this, [this] {
        if (m_document.recordingPath().empty())
            m_document.setStep(Step::Upload);
        else
            readAgain();
    });
    connect(m_message, &StateMessage::secondChosen, this, [this] { m_document.setStep(Step::Upload); });
    connect(m_report, &ReportView::seekRequested, this, [this](double seconds) { m_listening.seek(seconds); });
    connect(m_report, &ReportView::songsChosen, this,
            [this](const QList<int>& songs) { chooseSongs(m_document, songs); });
    connect(&m_listening, &Listening::positionChanged, this, [this](double seconds) {
        if (isVisible())
            m_report->setPlayhead(seconds);
    });
}

void AnalyzePage::beginRecording()
{
    m_report->clear();
    m_reading->begin(fileNameOf(m_document.recordingPath()));
    readAgain();
}

void AnalyzePage::readAgain()
{
    m_error.reset();
    if (!m_document.recordingPath().empty())
        m_work.start();
    showState();
}

void AnalyzePage::showRecording()
{
    if (const auto& recording = m_document.recording()) {
        m_report->setRecording(*recording);
        showSettings();
        if (isVisible())
            listenToOriginal();
    }
    showState();
}

void AnalyzePage::showSettings()
{
    m_report->setChosenSongs(m_document.settings().songs);
    const auto request = toRequest(m_document.settings(), m_document.recordingPath(), ProcessingMode::Render);
    m_report->setTarget(request ? masterTargetLufs(*request) : std::nullopt);
}

void AnalyzePage::showState()
{
    if (m_document.recording()) {
        setCurrentWidget(m_report);
    } else if (m_document.recordingPath().empty()) {
        m_message->setMessage(Severity::None, tr("There is no recording yet."),
                              tr("Choose one in the first step: a sound file, or a video with sound."));
        m_message->setButtons(tr("&Choose a recording"));
        setCurrentWidget(m_message);
    } else if (m_work.isBusy()) {
        setCurrentWidget(m_reading);
    } else if (m_error) {
        showFailure();
    } else { // stopped, here or on another page
        m_message->setMessage(Severity::None, tr("Reading was stopped."),
                              tr("What was read is kept, so going on takes less time."));
        m_message->setButtons(tr("&Go on reading"), tr("Choose &another recording"));
        setCurrentWidget(m_message);
    }
}

void AnalyzePage::showFailure()
{
    const bool isTheFile = m_error->code == ErrorCode::BadInput || m_error->code == ErrorCode::BadUsage;
    m_message->setMessage(Severity::Poor, errorSentence(*m_error),
                          isTheFile ? tr("Choose another file, or this one again after it was copied anew.")
                                    : tr("Try again; if it stays so, the lines below help those who can help you."),
                          QString::fromStdString(m_error->detail));
    m_message->setButtons(tr("&Try again"), tr("Choose &another recording"));
    setCurrentWidget(m_message);
}

void AnalyzePage::showEvent(QShowEvent* event)
{
    QStackedWidget::showEvent(event);
    listenToOriginal();
    m_report->setPlayhead(m_listening.positionSeconds());
}

void AnalyzePage::listenToOriginal()
{
    const auto& recording = m_document.recording();
    if (!recording || !recording->audio)
        return;
    const TimeSpan whole{0.0, recording->report.durationSeconds};
    const QStringList wanted = {QString::fromStdString(takeId({TakeKind::Original, {}, {}}))};
    if (m_listening.takes() == wanted && m_listening.part() == whole && m_heard.lock() == recording)
        return;
    m_heard = recording;
    m_listening.setTakes({{TakeKind::Original, {}, recording->audio}}, whole);
}

} // namespace resonate
