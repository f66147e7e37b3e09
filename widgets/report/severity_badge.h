#pragma once

#include "pipeline/report_figure.h"

#include <QWidget>

namespace resonate {

/// A verdict by shape, word and colour. Without a verdict it takes no room.
class SeverityBadge final : public QWidget {
    Q_OBJECT
public:
    explicit SeverityBadge(QWidget* parent = nullptr);

    void setSeverity(Severity severity);
    /// What could not be measured reliably has no verdict, and says so instead.
    void setReliable(bool reliable);
    Severity severity() const noexcept { return m_severity; }
    /// As shown: "good", "unreliable", or empty.
    QString word() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showState();
    int side() const;
    int gap() const;

    Severity m_severity = Severity::None;
    bool m_reliable = true;
};

} // namespace resonate
