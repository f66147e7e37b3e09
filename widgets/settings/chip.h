#pragma once

#include <QLabel>

namespace resonate {

/// A few words in a pill: what is done, or a state. Colours follow the look.
class Chip final : public QLabel {
    Q_OBJECT
public:
    enum class Kind { Plain, Accent, Warning };
    explicit Chip(const QString& text, Kind kind = Kind::Plain, QWidget* parent = nullptr);
    void setKind(Kind kind);
    Kind kind() const noexcept { return m_kind; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
};

/// A label of wrapped text; `dimmed` text steps back.
QLabel* textLabel(const QString& text, bool dimmed = false, QWidget* parent = nullptr);
/// A heading within a page.
QLabel* headingLabel(const QString& text, QWidget* parent = nullptr);

} // namespace resonate
