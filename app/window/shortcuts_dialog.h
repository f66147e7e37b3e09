#pragma once

#include <QDialog>

namespace resonate {

class MainWindow;

/// Every key that does something, by what it does: those of the menus, and those of the views.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(MainWindow& window);
};

} // namespace resonate
