#include "widgets/settings/panel_card.h"

#include "widgets/look/look.h"

#include <QPainter>

namespace resonate {

PanelCard::PanelCard(QWidget* parent) : QFrame(parent)
{
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void PanelCard::paintEvent(QPaintEvent*)
{
    const LookColors& colors = Look::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.outline, 1.0));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8.0, 8.0);
}

} // namespace resonate
