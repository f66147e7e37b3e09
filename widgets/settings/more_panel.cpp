#include "widgets/settings/more_panel.h"

#include "pipeline/parameter_words.h"
#include "widgets/settings/chip.h"
#include "widgets/settings/parameter_section.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace resonate {
namespace {

QStringList parameterGroups()
{
    QStringList groups;
    for (const Parameter& parameter : allParameters())
        if (const QString group = parameterGroup(parameter); !groups.contains(group))
            groups << group;
    return groups;
}

} // namespace

MorePanel::MorePanel(QWidget* parent) : SettingsPanel(parent), m_search(new QLineEdit), m_nothing(textLabel({}, true))
{
    m_search->setObjectName(QStringLiteral("settings.more.search"));
    m_search->setPlaceholderText(tr("Search, for instance: hiss, bass, louder"));
    m_search->setAccessibleName(tr("Search all settings"));
    m_search->setClearButtonEnabled(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(headingLabel(tr("Everything else")));
    layout->addWidget(textLabel(tr("All that can be set, with what it sounds like and how it is called on the command "
                                   "line. Nothing here needs to be touched for a good result."),
                                true));
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    for (const QString& group : parameterGroups()) {
        auto* section = new ParameterSection(group);
        layout->addWidget(section);
        m_sections.append(section);
        connect(section, &ParameterSection::parameterWanted, this, &MorePanel::wantParameter);
        connect(section, &ParameterSection::presetValuesWanted, this, &MorePanel::wantPresetValues);
    }
    layout->addStretch(1);
    m_nothing->hide();
    connect(m_search, &QLineEdit::textChanged, this, &MorePanel::search);
}

void MorePanel::search(const QString& words)
{
    bool any = false;
    for (ParameterSection* section : m_sections)
        any = section->applySearch(words.trimmed()) || any;
    m_nothing->setText(tr("Nothing is called or described like that. Try another word."));
    m_nothing->setVisible(!any);
}

void MorePanel::showSettings()
{
    for (ParameterSection* section : m_sections)
        section->showView(view());
}

} // namespace resonate
