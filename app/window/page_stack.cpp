#include "app/window/page_stack.h"

namespace resonate {

PageStack::PageStack(Factory factory, QWidget* parent) : QStackedWidget(parent), m_factory(std::move(factory)) {}

void PageStack::show(Step step)
{
    QWidget*& page = m_pages[static_cast<std::size_t>(step)];
    if (page == nullptr) {
        page = m_factory(step, this);
        addWidget(page);
    }
    setCurrentWidget(page);
    updateGeometry();
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() != nullptr ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
}

} // namespace resonate
