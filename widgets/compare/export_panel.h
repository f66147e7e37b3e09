#pragma once

#include "pipeline/settings/restore_settings.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace resonate {

class OutputFormEditor;

/// What is exported, where to and how, and how far it is. Only asks: settings are changed, files written and folders
/// opened elsewhere.
class ExportPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ExportPanel(QWidget* parent = nullptr);

    void setOutput(const OutputSettings& output);
    /// Whether the recording has a picture that the sound could go back to.
    void setHasPicture(bool hasPicture);
    /// The files that an export would write, or why it cannot.
    void setFiles(const QStringList& files, const QString& trouble);
    bool wantsReport() const;

    /// Nothing runs; `message` tells of the last export, or what is missing for one.
    void showIdle(bool canExport, const QString& message = {}, const QString& detail = {});
    void showBusy(double fraction, std::optional<double> secondsLeft);
    /// These were written, the first is the master.
    void showDone(const QStringList& files);

Q_SIGNALS:
    /// `what` names the step in the history; steps with the same key are one.
    void outputWanted(const resonate::OutputSettings& output, const QString& what, const QString& mergeKey);
    void folderWanted();
    void filesStale(); ///< what was asked for changed: setFiles() is due
    void exportRequested();
    void cancelRequested();
    void openFolderRequested();
    void playRequested(const QString& file);

private:
    QWidget* makeForm();
    QWidget* makeOutcome();
    void want(const OutputSettings& output, const QString& what, const QString& mergeKey = {});

    OutputSettings m_output;
    QStringList m_written;
    bool m_canExport = false;
    QString m_trouble;

    OutputFormEditor* m_form;
    QCheckBox* m_report;
    QLineEdit* m_folder;
    QLineEdit* m_names;
    QListWidget* m_files;
    QLabel* m_troubleLabel;
    QPushButton* m_export;
    QPushButton* m_cancel;
    QProgressBar* m_bar;
    QLabel* m_message;
    QLabel* m_detail;
    QPushButton* m_open;
    QPushButton* m_play;
};

} // namespace resonate
