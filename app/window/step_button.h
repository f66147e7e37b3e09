#pragma once

#include "app/document/document.h"

#include <QAbstractButton>

namespace resonate {

/// One step of the StepBar: a disc with its number (a tick when it is done), its title, and in words how it stands.
class StepButton final : public QAbstractButton {
    Q_OBJECT
public:
    StepButton(Step step, QWidget* parent);

    Step step() const noexcept { return m_step; }
    void setCurrent(bool current);
    void setDone(bool done);
    void setActivity(const QString& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// An arrow key: -1 to the step before, 1 to the one after.
    void moved(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString state() const;
    QFont titleFont() const;
    QFont stateFont() const;
    int discSize() const;
    void paintDisc(QPainter& painter, const QRectF& disc) const;
    void describe();

    Step m_step;
    bool m_current = false;
    bool m_done = false;
    QString m_activity;
};

} // namespace resonate
