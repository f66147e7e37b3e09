#include "widgets/look/look.h"

#include "widgets/look/look_palette.h"
#include "widgets/look/look_style.h"

#include <QApplication>

namespace resonate {
namespace {

LookKind kindOfDesktop()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
               ? LookKind::Dark
               : LookKind::Light;
}

} // namespace

Look& Look::instance()
{
    static Look look;
    return look;
}

Look::Look() : m_systemKind(kindOfDesktop()), m_colors(lookColors(LookKind::Light)) {}

void Look::apply(LookKind kind)
{
    m_kind = kind;
    m_colors = lookColors(kind);
    if (qobject_cast<LookStyle*>(QApplication::style()) == nullptr)
        QApplication::setStyle(new LookStyle); // the application owns it
    QApplication::setPalette(lookPalette(kind));
    Q_EMIT changed();
}

} // namespace resonate
