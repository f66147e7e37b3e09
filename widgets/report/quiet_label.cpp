#include "widgets/report/quiet_label.h"

#include "widgets/look/look.h"

namespace resonate {

QuietLabel::QuietLabel(QWidget* parent) : QuietLabel(QString(), parent) {}

QuietLabel::QuietLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    takeColor();
    connect(&Look::instance(), &Look::changed, this, &QuietLabel::takeColor);
}

void QuietLabel::takeColor()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Look::instance().colors().dimmedText);
    setPalette(colors);
}

} // namespace resonate
