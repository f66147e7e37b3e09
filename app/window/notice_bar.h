#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace resonate {

/// A line under the steps that says something the user should know, and perhaps offers to do something about it; it
/// stays until it is dismissed, and takes no keyboard away. A screen reader says it at once.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// `detail`: in small below, may be empty.
    void showError(const QString& sentence, const QString& detail);
    /// `actionText` empty: nothing is offered.
    void offer(const QString& sentence, const QString& actionText, std::function<void()> action);
    void dismiss();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void say(const QString& word, const QString& sentence, const QString& detail);

    QLabel* m_word;
    QLabel* m_sentence;
    QLabel* m_detail;
    QPushButton* m_action;
    QPushButton* m_dismiss;
    std::function<void()> m_do;
    bool m_isError = false;
};

} // namespace resonate
