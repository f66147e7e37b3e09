#pragma once

#include "widgets/look/look_colors.h"

#include <QObject>

namespace resonate {

/// How the program looks, for all of its windows. Widgets that paint ask colors() while painting and repaint on
/// changed().
class Look final : public QObject {
    Q_OBJECT
public:
    static Look& instance();
    LookKind kind() const noexcept { return m_kind; }
    const LookColors& colors() const noexcept { return m_colors; }
    /// Sets style, palette and colours of the whole application.
    void apply(LookKind kind);
    /// What the desktop asks for: dark when its own palette was dark when the program started.
    LookKind systemKind() const noexcept { return m_systemKind; }

Q_SIGNALS:
    void changed();

private:
    Look();
    LookKind m_systemKind;
    LookKind m_kind = LookKind::Light;
    LookColors m_colors;
};

} // namespace resonate
