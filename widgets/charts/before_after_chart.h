#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace resonate {

/// One measure before and after, with what is shown of it in words.
struct BeforeAfterBar {
    QString label;
    double before = 0.0;
    double after = 0.0;
    double lowest = 0.0; ///< where the bars begin
    double highest = 1.0;
    QString beforeText; ///< with its unit
    QString afterText;
    QString verdict; ///< one word, or empty: "better"
    bool operator==(const BeforeAfterBar&) const = default;
};

/// Two bars for each measure, each pair on a scale of its own: hollow and hatched before, full after.
class BeforeAfterChart final : public QWidget {
    Q_OBJECT
public:
    explicit BeforeAfterChart(QWidget* parent = nullptr);

    void setBars(const QList<BeforeAfterBar>& bars);
    const QList<BeforeAfterBar>& bars() const noexcept { return m_bars; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBar(QPainter& painter, const QRect& row, const BeforeAfterBar& bar, bool after) const;
    int rowHeight() const;
    int labelWidth() const;
    int textWidth() const;

    QList<BeforeAfterBar> m_bars;
};

} // namespace resonate
