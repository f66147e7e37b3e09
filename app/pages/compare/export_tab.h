#pragma once

#include "app/report_document/report_work.h"
#include "pipeline/recording/export_restoration.h"

#include <QPointer>
#include <QWidget>

class QMessageBox;

namespace resonate {

class Document;
class ExportPanel;
class ExportWork;

/// Exporting: the files that would be written, asking before any is replaced, writing them, and the report to keep.
class ExportTab final : public QWidget {
    Q_OBJECT
public:
    ExportTab(Document& document, ExportWork& work, QWidget* parent = nullptr);
    ~ExportTab() override;

private:
    using Files = std::vector<std::filesystem::path>;

    ExportRequest request() const;
    std::filesystem::path folder() const;
    void showOutput();
    void showFiles();
    void showReady();
    void begin();
    void start(int copy);
    void ask(const Files& files);
    void keepBoth();
    void takeFiles(const Files& files);
    void end(const QStringList& reports);
    void fail(const Error& error);
    void chooseFolder();

    Document& m_document;
    ExportWork& m_work;
    ReportWork* m_reports;
    ExportPanel* m_panel;
    QPointer<QMessageBox> m_question;
    std::vector<std::shared_ptr<const Restoration>> m_what; ///< what is being exported
    ExportRequest m_request;                                ///< how
    QString m_template;                                     ///< without the number of a copy
    int m_copy = 1;                                         ///< 2 and more: names that stand beside others
    bool m_keepsBoth = false;
    bool m_replaces = false;
    QStringList m_written;
};

} // namespace resonate
