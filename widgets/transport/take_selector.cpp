#include "widgets/transport/take_selector.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>

namespace resonate {

TakeSelector::TakeSelector(QWidget* parent)
    : QWidget(parent),
      m_row(new QWidget),
      m_rowLayout(new QHBoxLayout(m_row)),
      m_buttons(new QButtonGroup(this)),
      m_list(new QComboBox),
      m_forms(new QStackedLayout(this))
{
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->setSpacing(2);
    m_list->setObjectName(QStringLiteral("transport.takeList"));
    m_list->setAccessibleName(tr("What is heard"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(8);
    m_forms->setSizeConstraint(QLayout::SetNoConstraint); // the row may be wider than there is room: see chooseForm()
    m_forms->addWidget(m_row);
    m_forms->addWidget(m_list);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // as wide as the row, or less
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int index) {
        showTake(); // what is heard decides which one is down, not the click
        Q_EMIT takeRequested(m_takes.at(index).id);
    });
    connect(m_list, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < m_takes.size())
            Q_EMIT takeRequested(m_takes.at(index).id);
    });
}

void TakeSelector::setTakes(const QList<NamedTake>& takes)
{
    if (takes == m_takes)
        return;
    m_takes = takes;
    qDeleteAll(m_buttons->buttons());
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (int i = 0; i < takes.size(); ++i) {
        auto* button = new QPushButton(takes.at(i).name, m_row);
        button->setObjectName(QStringLiteral("transport.take.") + takes.at(i).id);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus); // the space bar plays after a click
        button->setAccessibleName(tr("Listen to: %1").arg(takes.at(i).name));
        if (i < 9)
            button->setToolTip(tr("Listen to: %1 (key %2)").arg(takes.at(i).name, QLocale().toString(i + 1)));
        m_buttons->addButton(button, i);
        m_rowLayout->addWidget(button);
        button->show(); // at once, so that chooseForm() counts it
        m_list->addItem(takes.at(i).name);
    }
    setEnabled(!takes.isEmpty() && !m_isBlind);
    updateGeometry();
    chooseForm();
    showTake();
}

void TakeSelector::setTake(const QString& id)
{
    m_take = id;
    showTake();
}

void TakeSelector::setBlind(bool blind)
{
    m_isBlind = blind;
    setEnabled(!m_takes.isEmpty() && !m_isBlind);
    showTake();
}

void TakeSelector::showTake()
{
    // No exclusive group: it would not let go of the last one while blind.
    m_buttons->setExclusive(false);
    for (int i = 0; i < m_takes.size(); ++i)
        m_buttons->button(i)->setChecked(!m_isBlind && m_takes.at(i).id == m_take);
    int index = -1;
    for (int i = 0; i < m_takes.size() && !m_isBlind; ++i)
        if (m_takes.at(i).id == m_take)
            index = i;
    m_list->setCurrentIndex(index);
}

void TakeSelector::chooseForm()
{
    m_forms->setCurrentWidget(width() >= m_row->sizeHint().width() ? m_row : static_cast<QWidget*>(m_list));
}

QSize TakeSelector::minimumSizeHint() const
{
    return {m_list->minimumSizeHint().width(), m_row->sizeHint().expandedTo(m_list->sizeHint()).height()};
}

QSize TakeSelector::sizeHint() const
{
    return {m_row->sizeHint().width(), minimumSizeHint().height()};
}

void TakeSelector::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    chooseForm();
}

} // namespace resonate
