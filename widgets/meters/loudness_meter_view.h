#pragma once

#include "widgets/meters/meter_scale.h"
#include "widgets/meters/meter_view.h"

#include <optional>

namespace resonate {

/// Loudness of what plays: bars for the moment (M) and the last three seconds (S) with the target as a mark, numbers
/// for the whole (I) and its range (LRA). Space or Delete, or a double click, begins anew.
class LoudnessMeterView final : public MeterView {
    Q_OBJECT
public:
    explicit LoudnessMeterView(QWidget* parent = nullptr);
    void setTarget(std::optional<double> lufs);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QRegion changedRegion(const MeterSnapshot& before, const MeterSnapshot& after) const override;
    QString spoken() const override;
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Row { Momentary, ShortTerm, Integrated, Range, kRows };
    static double valueOf(const MeterSnapshot& snapshot, Row row);
    static QString textOf(const MeterSnapshot& snapshot, Row row);
    QRect rowArea(Row row) const;
    QRect barArea(Row row) const;
    QRect textArea(Row row) const;
    QString nameOf(Row row) const;
    int nameWidth() const;
    void paintBar(QPainter& painter, Row row) const;

    std::optional<double> m_target;
    MeterScale m_scale;
};

} // namespace resonate
