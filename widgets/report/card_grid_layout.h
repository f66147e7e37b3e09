#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace resonate {

/// Cards in columns of equal width, as many as fit and fill their rows evenly; each row is as high as its highest card.
/// In right-to-left layouts the first card is at the right.
class CardGridLayout final : public QLayout {
    Q_OBJECT
public:
    explicit CardGridLayout(QWidget* parent = nullptr) : QLayout(parent) {}
    ~CardGridLayout() override;

    /// No column is narrower, in pixels, unless there is room for one only.
    void setColumnWidth(int narrowest);
    int columns(int width) const;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect& area) override;

private:
    int arrange(const QRect& area, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_columnWidth = 200;
};

} // namespace resonate
