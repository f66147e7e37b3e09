#pragma once

#include <QLabel>

namespace resonate {

/// Text of second rank, in Look's dimmed colour.
class QuietLabel final : public QLabel {
    Q_OBJECT
public:
    explicit QuietLabel(QWidget* parent = nullptr);
    explicit QuietLabel(const QString& text, QWidget* parent = nullptr);

private:
    void takeColor();
};

} // namespace resonate
