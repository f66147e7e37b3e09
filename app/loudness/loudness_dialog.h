#pragma once

#include "app/loudness/loudness_work.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace resonate {

class LoudnessFilesModel;
class LoudnessTargetPanel;

/// Measures many files and brings them to one loudness, into a folder of one's choice; the files themselves are only
/// read.
class LoudnessDialog final : public QDialog {
    Q_OBJECT
public:
    using Files = std::vector<std::filesystem::path>;

    explicit LoudnessDialog(QWidget* parent = nullptr);
    ~LoudnessDialog() override;

    /// Files and folders.
    void add(const Files& filesAndFolders);
    void scan();
    /// Writes what was scanned into `folder`; asks before it replaces anything.
    void matchInto(const std::filesystem::path& folder);
    const LoudnessFilesModel& files() const noexcept { return *m_files; }
    bool isBusy() const { return m_work.isBusy(); }

    /// While something is at work it is stopped, and the window stays.
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QPushButton* button(const char* name, const QString& text);
    QWidget* makeTable();
    void layOut();
    void connectWork();
    void chooseFiles();
    void chooseFolder();
    void chooseTarget();
    void removeSelected();
    bool mayReplace(const std::filesystem::path& folder, bool& overwrite);
    void showPlan();
    void showState();
    void say(const QString& text);

    LoudnessFilesModel* m_files;
    LoudnessWork m_work;
    std::vector<int> m_atWork; // rows, by the index that the work tells of
    QTableView* m_table;
    LoudnessTargetPanel* m_target;
    QPushButton* m_add;
    QPushButton* m_addFolder;
    QPushButton* m_remove;
    QPushButton* m_scan;
    QPushButton* m_match;
    QPushButton* m_stop;
    QPushButton* m_close;
    QLabel* m_together;
    QLabel* m_status;
    QProgressBar* m_progress;
    QString m_lastFolder;
};

} // namespace resonate
