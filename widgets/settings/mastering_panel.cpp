#include "widgets/settings/mastering_panel.h"

#include "pipeline/mastering/mastering_preset.h"
#include "widgets/settings/chip.h"
#include "widgets/settings/panel_card.h"
#include "widgets/settings/parameter_line.h"
#include "widgets/settings/preset_words.h"

#include <QBoxLayout>
#include <QComboBox>

#include <algorithm>

namespace resonate {
namespace {

constexpr const char* kKnobs[] = {"master.lowShelfDb", "master.midDb", "master.highShelfDb", "master.gluePercent",
                                  "master.widthPercent"};

QVBoxLayout* columnOf(PanelCard& card)
{
    auto* layout = new QVBoxLayout(&card);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    return layout;
}

/// Nothing for what is none of ours.
PresetWords wordsOf(const QString& name)
{
    const auto preset = loadMasteringPreset(name);
    return preset ? presetWords(*preset) : PresetWords();
}

} // namespace

MasteringPanel::MasteringPanel(QWidget* parent)
    : SettingsPanel(parent), m_preset(new QComboBox), m_description(textLabel({}, true)), m_planWords(textLabel({}))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(headingLabel(tr("How should the master sound?")));
    layout->addWidget(presetCard());
    layout->addWidget(headingLabel(tr("What would you like to move by hand?")));
    layout->addWidget(knobCard());
    layout->addStretch(1);
}

QWidget* MasteringPanel::presetCard()
{
    m_preset->setObjectName(QStringLiteral("settings.mastering.preset"));
    m_preset->setAccessibleName(tr("Mastering preset"));
    m_preset->setFocusPolicy(Qt::StrongFocus);
    m_preset->addItem(tr("Only loudness and ceiling"), QString());
    for (const QString& name : masteringPresets())
        m_preset->addItem(wordsOf(name).title, name);
    m_description->setObjectName(QStringLiteral("settings.mastering.description"));
    m_planWords->setObjectName(QStringLiteral("settings.mastering.plan"));
    auto* card = new PanelCard;
    auto* layout = columnOf(*card);
    layout->addWidget(m_preset, 0, Qt::AlignLeading);
    layout->addWidget(m_description);
    layout->addWidget(m_planWords);
    connect(m_preset, &QComboBox::activated, this, &MasteringPanel::choosePreset);
    return card;
}

QWidget* MasteringPanel::knobCard()
{
    auto* card = new PanelCard;
    auto* layout = columnOf(*card);
    int widest = 0;
    for (const char* id : kKnobs) {
        auto* line = new ParameterLine(*findParameter(QLatin1String(id)));
        layout->addWidget(line);
        m_lines.append(line);
        widest = std::max(widest, line->titleWidth());
        connect(line, &ParameterLine::parameterWanted, this, &MasteringPanel::wantParameter);
        connect(line, &ParameterLine::presetValuesWanted, this, &MasteringPanel::wantPresetValues);
    }
    for (ParameterLine* line : m_lines)
        line->setTitleWidth(widest);
    layout->addWidget(textLabel(tr("The little mark is where the preset has it. Loudness is chosen under Delivery; "
                                   "bands, times and frequencies are under More."),
                                true));
    return card;
}

void MasteringPanel::choosePreset(int index)
{
    want(withMasterPreset(view().settings, m_preset->itemData(index).toString()),
         tr("Mastering: %1", "in the history; a preset").arg(m_preset->itemText(index)));
    showSettings();
}

void MasteringPanel::showSettings()
{
    const QString& name = view().settings.masterPreset;
    m_preset->setCurrentIndex(m_preset->findData(name));
    m_description->setText(name.isEmpty() ? tr("Brings the result to its loudness and holds its peaks under the "
                                               "ceiling; tone, dynamics and width stay as they are.")
                                          : wordsOf(name).description);
    m_preset->setAccessibleDescription(m_description->text());
    for (ParameterLine* line : m_lines)
        line->showView(view());
    showPlan();
}

void MasteringPanel::showPlan()
{
    const PlannedStage* master = view().plan ? view().plan->stage(QStringLiteral("master")) : nullptr;
    QStringList sentences;
    if (master != nullptr && master->enabled)
        for (const Decision& decision : master->decisions)
            sentences << decision.sentence;
    m_planWords->setVisible(!sentences.isEmpty());
    m_planWords->setText(sentences.join(QLatin1Char(' ')));
}

} // namespace resonate
