#pragma once

#include "app/document/document.h"

#include <QPointer>
#include <QThreadPool>
#include <QWidget>

#include <filesystem>
#include <vector>

namespace resonate {

class AnalysisWork;
class DropArea;
class FileList;
class Job;
class PeakStore;
class ArrivalPanel;
class RecordingCard;

/// The first step: which recording. What is chosen here the window opens.
class UploadPage final : public QWidget {
    Q_OBJECT
public:
    /// `pool`: for looking into files and folders, which takes moments.
    UploadPage(Document& document, AnalysisWork& analysis, PeakStore& peaks, QThreadPool& pool,
               QWidget* parent = nullptr);

    void setRecent(const std::vector<std::filesystem::path>& files);
    /// Several files, or folders with some in them: one is to be chosen.
    void offer(const std::vector<std::filesystem::path>& files);

Q_SIGNALS:
    void fileWanted();
    void folderWanted();
    void chosen(const QString& file);
    void chosenForWindow(const QString& file);

private:
    void showRecording();
    void lookInto(const std::filesystem::path& file);

    Document& m_document;
    QThreadPool& m_pool;
    DropArea* m_drop;
    RecordingCard* m_card;
    ArrivalPanel* m_reading;
    FileList* m_offered;
    FileList* m_recent;
    QPointer<Job> m_probe;
    QPointer<Job> m_listing;
};

} // namespace resonate
