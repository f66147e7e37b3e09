#pragma once

#include "core/base/result.h"
#include "pipeline/progress.h"

#include <QStackedWidget>

#include <memory>
#include <optional>

namespace resonate {

class AnalysisWork;
class Document;
class Listening;
struct OpenRecording;
class PeakStore;
class ReadingPanel;
class ReportView;
class StateMessage;
class TileStore;

/// The second step: what the recording is like. Reads and measures it when that was not done yet; while the page is
/// shown, the original can be listened to.
class AnalyzePage final : public QStackedWidget {
    Q_OBJECT
public:
    /// All outlive the page.
    AnalyzePage(Document& document, AnalysisWork& work, PeakStore& peaks, TileStore& tiles, Listening& listening,
                QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void follow();
    void beginRecording();
    void readAgain();
    void showState();
    void showRecording();
    void showFailure();
    void listenToOriginal();
    void showSettings();

    Document& m_document;
    AnalysisWork& m_work;
    Listening& m_listening;
    StateMessage* m_message;
    ReadingPanel* m_reading;
    ReportView* m_report;
    std::optional<Error> m_error;
    std::weak_ptr<const OpenRecording> m_heard;
};

} // namespace resonate
