#pragma once

#include <QToolButton>

namespace resonate {

/// Sets one thing back to what the preset says. It keeps its place where there is nothing to set back.
class ResetButton final : public QToolButton {
    Q_OBJECT
public:
    /// `name`: of what is set back.
    explicit ResetButton(const QString& name, QWidget* parent = nullptr);
    void setActive(bool active);
};

} // namespace resonate
