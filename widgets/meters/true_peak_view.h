#pragma once

#include "widgets/meters/meter_view.h"

namespace resonate {

/// The largest true peak that was heard, as a number, and whether it went over full scale, by shape and word. A click,
/// Space or Delete begins anew.
class TruePeakView final : public MeterView {
    Q_OBJECT
public:
    explicit TruePeakView(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    QRegion changedRegion(const MeterSnapshot& before, const MeterSnapshot& after) const override;
    QString spoken() const override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static QString textOf(const MeterSnapshot& snapshot);
    static bool isOver(const MeterSnapshot& snapshot);
    void beginAnew();
};

} // namespace resonate
