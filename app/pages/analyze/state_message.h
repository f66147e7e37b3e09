#pragma once

#include "pipeline/report_figure.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace resonate {

/// In place of a page that has nothing to show: what is so, what to do about it, and the buttons for that.
class StateMessage final : public QWidget {
    Q_OBJECT
public:
    explicit StateMessage(QWidget* parent = nullptr);

    /// `detail` is small print, as it came from the engine. An empty button text: no such button.
    void setMessage(Severity severity, const QString& title, const QString& advice, const QString& detail = {});
    void setButtons(const QString& first, const QString& second = {});

Q_SIGNALS:
    void firstChosen();
    void secondChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int shapeSide() const;

    Severity m_severity = Severity::None;
    QWidget* m_shape;
    QLabel* m_title;
    QLabel* m_advice;
    QLabel* m_detail;
    QPushButton* m_first;
    QPushButton* m_second;
};

} // namespace resonate
