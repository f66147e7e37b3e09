#include "widgets/settings/reset_button.h"

namespace resonate {

ResetButton::ResetButton(const QString& name, QWidget* parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("reset"));
    setText(tr("Reset"));
    setToolTip(tr("Back to what the preset says"));
    setAccessibleName(tr("Set back: %1").arg(name));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    setActive(false);
}

void ResetButton::setActive(bool active)
{
    setVisible(active);
}

} // namespace resonate
