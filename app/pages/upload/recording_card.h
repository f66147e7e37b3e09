#pragma once

#include "core/base/result.h"
#include "core/media/media_report.h"

#include <QFrame>

#include <filesystem>

class QFormLayout;
class QLabel;

namespace resonate {

/// The recording that was chosen: its name, what the file says of itself, or why it cannot be used.
class RecordingCard final : public QFrame {
    Q_OBJECT
public:
    explicit RecordingCard(QWidget* parent = nullptr);

    /// Another file: nothing is known of it yet.
    void setFile(const std::filesystem::path& file);
    void showFacts(const MediaReport& report, std::int64_t bytes);
    void showRefusal(const Error& error);
    bool isRefused() const noexcept { return m_refused; }
    /// Where the waveform goes.
    void setPicture(QWidget* picture);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* addFact(const QString& title, const char* name);
    void showName();

    QString m_fileName;
    QString m_folderName;
    QLabel* m_name;
    QLabel* m_folder;
    QLabel* m_refusal;
    QLabel* m_detail;
    QWidget* m_facts;
    QFormLayout* m_rows;
    QLabel* m_length;
    QLabel* m_format;
    QLabel* m_sound;
    QLabel* m_picture;
    QLabel* m_size;
    bool m_refused = false;
};

} // namespace resonate
