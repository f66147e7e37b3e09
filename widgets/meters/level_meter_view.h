#pragma once

#include "widgets/meters/meter_scale.h"
#include "widgets/meters/meter_view.h"

namespace resonate {

/// Peak and rms of each channel on a dBFS scale, the held peak as a line, and a mark for clipping that stays until it
/// is clicked, or Space or Delete is pressed.
class LevelMeterView final : public MeterView {
    Q_OBJECT
public:
    explicit LevelMeterView(Qt::Orientation orientation, QWidget* parent = nullptr);
    Qt::Orientation orientation() const noexcept { return m_orientation; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QRegion changedRegion(const MeterSnapshot& before, const MeterSnapshot& after) const override;
    QString spoken() const override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void forgetClipping();
    int channels() const;
    int thickness() const;
    int scaleWidth() const;
    QRect lane(int channel) const;
    QRect clipMark(int channel) const;
    QRect part(int channel, double fromDb, double toDb) const;
    void paintChannel(QPainter& painter, int channel) const;
    void paintClipMark(QPainter& painter, int channel) const;
    void paintScale(QPainter& painter) const;

    Qt::Orientation m_orientation;
    MeterScale m_scale;
};

} // namespace resonate
