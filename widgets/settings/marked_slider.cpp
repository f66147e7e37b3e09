#include "widgets/settings/marked_slider.h"

#include "widgets/look/look.h"

#include <QPainter>
#include <QStyleOptionSlider>
#include <QWheelEvent>

namespace resonate {
namespace {

constexpr int kMarkHeight = 5;

} // namespace

MarkedSlider::MarkedSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void MarkedSlider::setMark(std::optional<int> value)
{
    m_mark = value;
    update();
}

QSize MarkedSlider::sizeHint() const
{
    const QSize size = QSlider::sizeHint();
    return {size.width(), size.height() + kMarkHeight + 2};
}

void MarkedSlider::paintEvent(QPaintEvent* event)
{
    QSlider::paintEvent(event);
    if (!m_mark)
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    const int x =
        groove.x() + handle / 2 +
        QStyle::sliderPositionFromValue(minimum(), maximum(), *m_mark, groove.width() - handle, option.upsideDown);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::instance().colors().dimmedText);
    const int bottom = height() - 1;
    painter.drawPolygon(QPolygonF({QPointF(x, bottom - kMarkHeight), QPointF(x - 4, bottom), QPointF(x + 4, bottom)}));
}

void MarkedSlider::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

} // namespace resonate
