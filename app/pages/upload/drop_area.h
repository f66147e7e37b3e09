#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace resonate {

/// Where recordings are dropped, with buttons for those who would rather choose. What is dropped is the window's
/// business, which takes it anywhere; this only shows that it may be.
class DropArea final : public QFrame {
    Q_OBJECT
public:
    explicit DropArea(QWidget* parent = nullptr);
    /// A line with buttons instead of an invitation, once there is a recording.
    void setCompact(bool compact);

Q_SIGNALS:
    void fileWanted();
    void folderWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_picture;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_file;
    QPushButton* m_folder;
};

} // namespace resonate
