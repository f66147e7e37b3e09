#pragma once

#include <QSlider>

#include <optional>

namespace resonate {

/// A horizontal slider with a mark where the preset would have it. The wheel scrolls the page, not the slider, unless
/// it has the focus.
class MarkedSlider final : public QSlider {
    Q_OBJECT
public:
    explicit MarkedSlider(QWidget* parent = nullptr);
    void setMark(std::optional<int> value);
    std::optional<int> mark() const noexcept { return m_mark; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    std::optional<int> m_mark;
};

} // namespace resonate
