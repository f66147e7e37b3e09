#pragma once

#include "app/document/document.h"

#include <QStackedWidget>

#include <array>
#include <functional>

namespace resonate {

/// The pages of the steps, each made when it is first looked at, so that a window is there at once.
class PageStack final : public QStackedWidget {
    Q_OBJECT
public:
    using Factory = std::function<QWidget*(Step step, QWidget* parent)>;

    explicit PageStack(Factory factory, QWidget* parent = nullptr);
    void show(Step step);
    /// Null while nobody looked at it.
    QWidget* made(Step step) const { return m_pages[static_cast<std::size_t>(step)]; }
    /// What the page that is shown needs; another one may need more.
    QSize minimumSizeHint() const override;

private:
    Factory m_factory;
    std::array<QWidget*, 4> m_pages = {};
};

} // namespace resonate
