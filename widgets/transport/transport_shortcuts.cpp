#include "widgets/transport/transport_shortcuts.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace resonate {
namespace {

constexpr double kArrowSeconds = 5.0;
constexpr double kShiftArrowSeconds = 1.0;

bool takesText(const QWidget* widget)
{
    if (const auto* list = qobject_cast<const QComboBox*>(widget))
        return list->isEditable();
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

} // namespace

TransportShortcuts::TransportShortcuts(QWidget* window) : QObject(window), m_window(window)
{
    // Tab is looked for everywhere, since a widget moves the focus before the window hears of it. All other keys come
    // to the window when nothing within took them.
    QApplication::instance()->installEventFilter(this);
}

void TransportShortcuts::setPlaying(bool playing)
{
    m_isPlaying = playing;
    m_shuttle.setPlaying(playing);
}

bool TransportShortcuts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !m_isEnabled)
        return QObject::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() == Qt::Key_Tab && key.modifiers() == Qt::NoModifier && isForTab(watched)) {
        if (!key.isAutoRepeat())
            Q_EMIT compareRequested();
        return true;
    }
    if (watched != m_window || QApplication::activePopupWidget())
        return QObject::eventFilter(watched, event);
    return take(key) || QObject::eventFilter(watched, event);
}

bool TransportShortcuts::isForTab(QObject* watched) const
{
    const auto* widget = qobject_cast<const QWidget*>(watched);
    return m_isPlaying && widget && widget->window() == m_window && !QApplication::activePopupWidget() &&
           !QApplication::activeModalWidget() && !takesText(widget);
}

bool TransportShortcuts::take(const QKeyEvent& event)
{
    const bool isShifted = event.modifiers() == Qt::ShiftModifier;
    // Digits may come with Shift (French keyboards) or from the number block.
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const double arrow = isShifted ? kShiftArrowSeconds : kArrowSeconds;
    const bool isFirst = !event.isAutoRepeat();
    switch (event.key()) {
    case Qt::Key_Left:
        Q_EMIT seekByRequested(-arrow);
        return true;
    case Qt::Key_Right:
        Q_EMIT seekByRequested(arrow);
        return true;
    case Qt::Key_Home:
        Q_EMIT toStartRequested();
        return true;
    case Qt::Key_End:
        Q_EMIT toEndRequested();
        return true;
    case Qt::Key_Space:
        if (isFirst)
            Q_EMIT playToggled();
        return true;
    case Qt::Key_J:
        if (isFirst)
            m_shuttle.back();
        return true;
    case Qt::Key_K:
        if (isFirst)
            m_shuttle.pause();
        return true;
    case Qt::Key_L:
        if (isFirst && isShifted)
            Q_EMIT loopToggled();
        else if (isFirst)
            m_shuttle.forward();
        return true;
    case Qt::Key_B:
        if (isFirst)
            Q_EMIT compareRequested();
        return true;
    case Qt::Key_M:
        if (isFirst)
            Q_EMIT muteToggled();
        return true;
    default:
        break;
    }
    const QString text = event.text();
    if (text.size() != 1 || text.at(0) < QLatin1Char('1') || text.at(0) > QLatin1Char('9'))
        return false;
    Q_EMIT takeRequested(text.at(0).digitValue() - 1);
    return true;
}

} // namespace resonate
