#pragma once

#include <QRadioButton>

class QLabel;
class QVBoxLayout;

namespace resonate {

/// One of several choices, told at length on a card: a radio button to the keyboard and to assistive tools. Arrows move
/// between the cards of one parent, space chooses.
class ChoiceCard final : public QRadioButton {
    Q_OBJECT
public:
    ChoiceCard(const QString& id, const QString& title, QWidget* parent = nullptr);

    const QString& id() const noexcept { return m_id; }
    void setTitle(const QString& title);
    /// What else the card says; also what assistive tools read.
    QVBoxLayout* body() const noexcept { return m_body; }
    /// Beside the title, at the far end.
    void setBadge(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The user chose it, also once more.
    void picked(const QString& id);

protected:
    bool event(QEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void focusNeighbour(int step);
    void leaveRoomForIndicator();
    void paintIndicator(QPainter& painter) const;

    QString m_id;
    QLabel* m_title;
    class Chip* m_badge;
    QVBoxLayout* m_body;
};

/// A grid for such cards, with columns no narrower than they can be read in.
class CardGridLayout* newCardGrid(const QFontMetrics& font);

} // namespace resonate
