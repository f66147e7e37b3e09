#pragma once

#include <QDialog>

class QTabWidget;

namespace resonate {

/// What the program is, and under which licences it and what it is made with are given.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);
    void showLicences();

private:
    QTabWidget* m_tabs;
};

} // namespace resonate
