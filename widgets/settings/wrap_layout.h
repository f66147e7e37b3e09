#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace resonate {

/// Puts widgets beside each other and begins a new line where the width ends, from the side where reading begins.
class WrapLayout final : public QLayout {
    Q_OBJECT
public:
    explicit WrapLayout(QWidget* parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height that it takes.
    int arrange(const QRect& rect, bool move) const;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace resonate
