#pragma once

#include <QFrame>

namespace resonate {

/// A rounded surface that things which belong together stand on.
class PanelCard : public QFrame {
    Q_OBJECT
public:
    explicit PanelCard(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace resonate
