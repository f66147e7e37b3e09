#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace resonate {

/// As many columns of one width as fit, at least one; all cards of a row are as high as the highest.
class CardGrid final : public QLayout {
    Q_OBJECT
public:
    /// `columnCharacters`: no column is narrower than about so many characters of the parent's font.
    explicit CardGrid(int columnCharacters);
    ~CardGrid() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    int columns(int width) const;

private:
    int columnWidth() const;
    int arrange(const QRect& rect, bool move) const;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_columnCharacters;
};

} // namespace resonate
