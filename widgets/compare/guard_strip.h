#pragma once

#include <QJsonArray>
#include <QWidget>

#include <vector>

namespace resonate {

/// What a guard found in a stage, window by window (of a second): a bar as high as the artifact score, with a line
/// where artifacts begin; windows that were taken back are filled, those heard at half the amount hatched. Time goes
/// from left to right. Left and right walk through the windows, and the description tells the one under the mark.
class GuardStrip final : public QWidget {
    Q_OBJECT
public:
    explicit GuardStrip(QWidget* parent = nullptr);

    /// As StageRecord::windows; `beginSeconds`: where the first lies in the recording.
    void setWindows(const QJsonArray& windows, double beginSeconds);
    int count() const noexcept { return static_cast<int>(m_windows.size()); }
    /// -1: none.
    int current() const noexcept { return m_current; }
    /// "1:05: artifact score 0.23, taken back: the noise began to twitter"
    QString textOf(int window) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged();
    /// A double click, or Enter: this moment of the recording shall be heard.
    void momentChosen(double seconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Outcome { Kept, Half, Input };
    struct Window {
        double score = 0.0;
        Outcome outcome = Outcome::Kept;
        QString feature;
    };
    void setCurrent(int window);
    int windowAt(double x) const;
    void paintBars(QPainter& painter) const;

    std::vector<Window> m_windows;
    double m_beginSeconds = 0.0;
    int m_current = -1;
};

} // namespace resonate
