#pragma once

#include "widgets/time/time_slider.h"

#include <QPointer>
#include <QWidget>

namespace resonate {

class TimeViewport;

/// The time axis above linked views: ticks as fine as there is room for, the playhead, and a click or a drag seeks.
/// Keys: Left and Right seek by a fiftieth of what is shown, Home and End to the ends; the rest as navigateByKey().
class TimeRuler final : public QWidget, public TimeSlider {
    Q_OBJECT
public:
    explicit TimeRuler(QWidget* parent = nullptr);

    /// `viewport` may go away before the ruler does.
    void setViewport(TimeViewport* viewport);
    void setPlayhead(double seconds);
    double playhead() const noexcept { return m_playhead; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekRequested(double seconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    double sliderSeconds() const override;
    double sliderMaximumSeconds() const override;
    void moveSlider(double seconds) override;
    double sliderStepSeconds() const override;
    void requestSeek(double seconds);
    void paintTicks(QPainter& painter) const;
    void describe();

    QPointer<TimeViewport> m_viewport;
    double m_playhead = 0.0;
};

} // namespace resonate
