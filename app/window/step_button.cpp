#include "app/window/step_button.h"

#include "app/window/step_bar.h"
#include "widgets/look/look.h"

#include <QKeyEvent>
#include <QPainter>

namespace resonate {

StepButton::StepButton(Step step, QWidget* parent) : QAbstractButton(parent), m_step(step)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
    setText(StepBar::title(step));
    describe();
}

void StepButton::setCurrent(bool current)
{
    m_current = current;
    describe();
}

void StepButton::setDone(bool done)
{
    m_done = done;
    describe();
}

void StepButton::setActivity(const QString& words)
{
    if (words == m_activity)
        return;
    m_activity = words;
    describe();
}

QString StepButton::state() const
{
    if (!m_activity.isEmpty())
        return m_activity;
    if (m_current)
        return tr("You are here");
    if (m_done)
        return tr("Done", "state of a step");
    return isEnabled() ? tr("Ready", "state of a step") : tr("Later", "state of a step");
}

void StepButton::describe()
{
    setAccessibleName(tr("Step %1 of %2: %3").arg(static_cast<int>(m_step) + 1).arg(4).arg(text()));
    setAccessibleDescription(state());
    setToolTip(isEnabled() ? QString() : tr("Comes after the steps before it"));
    updateGeometry();
    update();
}

QFont StepButton::titleFont() const
{
    QFont bold = font();
    bold.setBold(m_current);
    return bold;
}

QFont StepButton::stateFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    return small;
}

int StepButton::discSize() const
{
    return fontMetrics().height() * 7 / 4;
}

QSize StepButton::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true); // whether it is the current one must not move the others
    const int gap = fontMetrics().height() / 2;
    const int words =
        qMax(QFontMetrics(bold).horizontalAdvance(text()), QFontMetrics(stateFont()).horizontalAdvance(state()));
    return {discSize() + words + 4 * gap, discSize() + 2 * gap};
}

QSize StepButton::minimumSizeHint() const
{
    return {discSize() + fontMetrics().horizontalAdvance(QLatin1Char('M')) * 5, sizeHint().height()};
}

void StepButton::paintDisc(QPainter& painter, const QRectF& disc) const
{
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor line = isEnabled() ? accent : Look::instance().colors().outline;
    painter.setPen(QPen(line, m_current || m_done ? 0.0 : disc.width() / 16.0));
    painter.setBrush(m_current || m_done ? QBrush(accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(disc);
    painter.setBrush(Qt::NoBrush);
    if (m_done && !m_current) {
        painter.setPen(QPen(palette().color(QPalette::HighlightedText), disc.width() / 10.0, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&disc](double x, double y) {
            return QPointF(disc.left() + x * disc.width(), disc.top() + y * disc.height());
        };
        const QPointF tick[] = {at(0.28, 0.52), at(0.44, 0.67), at(0.73, 0.35)};
        painter.drawPolyline(tick, 3);
        return;
    }
    painter.setPen(m_current     ? palette().color(QPalette::HighlightedText)
                   : isEnabled() ? palette().color(QPalette::WindowText)
                                 : Look::instance().colors().dimmedText);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(disc, Qt::AlignCenter, locale().toString(static_cast<int>(m_step) + 1));
}

void StepButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int gap = fontMetrics().height() / 2;
    const QRectF frame = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    if (underMouse() && isEnabled() && !m_current) {
        QColor hover = palette().color(QPalette::Highlight);
        hover.setAlphaF(0.12F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(hover);
        painter.drawRoundedRect(frame, gap, gap);
    }
    if (hasFocus()) {
        painter.setPen(QPen(Look::instance().colors().focus, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, gap, gap);
    }
    const QRect disc(gap, (height() - discSize()) / 2, discSize(), discSize());
    paintDisc(painter, QStyle::visualRect(layoutDirection(), rect(), disc));

    const int left = disc.right() + gap;
    const QFontMetrics titleMetrics(titleFont());
    const QFontMetrics stateMetrics(stateFont());
    const int top = (height() - titleMetrics.height() - stateMetrics.height()) / 2;
    const auto line = [&](int y, const QFontMetrics& metrics) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, y, width() - left - gap, metrics.height()));
    };
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const QRect titleLine = line(top, titleMetrics);
    const QRect stateLine = line(top + titleMetrics.height(), stateMetrics);
    painter.setFont(titleFont());
    painter.setPen(isEnabled() ? palette().color(QPalette::WindowText) : Look::instance().colors().dimmedText);
    painter.drawText(titleLine, static_cast<int>(alignment),
                     titleMetrics.elidedText(text(), Qt::ElideRight, titleLine.width()));
    painter.setFont(stateFont());
    painter.setPen(Look::instance().colors().dimmedText);
    painter.drawText(stateLine, static_cast<int>(alignment),
                     stateMetrics.elidedText(state(), Qt::ElideRight, stateLine.width()));
}

void StepButton::keyPressEvent(QKeyEvent* event)
{
    const int onwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return Q_EMIT moved(-onwards);
    case Qt::Key_Right:
        return Q_EMIT moved(onwards);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void StepButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StepButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void StepButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        describe();
}

} // namespace resonate
