#include "widgets/settings/parameter_section.h"

#include "pipeline/parameter_words.h"
#include "widgets/settings/parameter_row.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace resonate {

ParameterSection::ParameterSection(const QString& group, QWidget* parent)
    : QWidget(parent), m_group(group), m_title(new QToolButton), m_content(new PanelCard)
{
    setObjectName(QStringLiteral("settings.more.group.") + group);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setCheckable(true);
    m_title->setAutoRaise(true);
    m_title->setFocusPolicy(Qt::StrongFocus);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_rowLayout = new QVBoxLayout(m_content);
    m_rowLayout->setContentsMargins(0, 6, 0, 6);
    m_rowLayout->setSpacing(6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_content);
    connect(m_title, &QToolButton::toggled, this, &ParameterSection::unfold);
    unfold(false);
    showTitle();
}

void ParameterSection::showTitle()
{
    int changed = 0, all = 0;
    for (const Parameter& parameter : allParameters())
        if (parameterGroup(parameter) == m_group) {
            ++all;
            changed += m_view.isChanged(parameter.id) ? 1 : 0;
        }
    const QString title = parameterGroupTitle(m_group);
    m_title->setText(changed > 0 ? tr("%1 (%n changed)", "of a stage's parameters", changed).arg(title)
                                 : tr("%1 (%n)", "of a stage's parameters", all).arg(title));
}

void ParameterSection::makeRows()
{
    if (!m_rows.isEmpty())
        return;
    for (const Parameter& parameter : allParameters()) {
        if (parameterGroup(parameter) != m_group)
            continue;
        auto* row = new ParameterRow(parameter, m_content);
        m_rowLayout->addWidget(row);
        m_rows.append(row);
        row->showView(m_view);
        connect(row, &ParameterRow::parameterWanted, this, &ParameterSection::parameterWanted);
        connect(row, &ParameterRow::presetValuesWanted, this, &ParameterSection::presetValuesWanted);
    }
}

void ParameterSection::showView(const SettingsView& view)
{
    m_view = view;
    for (ParameterRow* row : m_rows)
        row->showView(view);
    showTitle();
}

bool ParameterSection::isOpen() const
{
    return m_title->isChecked();
}

void ParameterSection::setOpen(bool open)
{
    m_title->setChecked(open);
}

void ParameterSection::unfold(bool open)
{
    if (open)
        makeRows();
    m_content->setVisible(open);
    m_title->setArrowType(open ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_title->setAccessibleDescription(open ? tr("Open") : tr("Closed"));
}

bool ParameterSection::applySearch(const QString& search)
{
    const auto matches = [&](const Parameter& parameter) { return ParameterRow::matches(parameter, search); };
    const auto all = allParameters();
    const bool any =
        std::ranges::any_of(all, [&](const Parameter& one) { return parameterGroup(one) == m_group && matches(one); });
    setVisible(any);
    unfold(any && (!search.isEmpty() || isOpen()));
    for (ParameterRow* row : m_rows)
        row->setVisible(matches(row->parameter()));
    return any;
}

} // namespace resonate
