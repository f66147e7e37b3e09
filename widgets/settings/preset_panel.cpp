#include "widgets/settings/preset_panel.h"

#include "widgets/report/card_grid_layout.h"
#include "widgets/settings/chip.h"
#include "widgets/settings/choice_card.h"
#include "widgets/settings/plan_outline.h"
#include "widgets/settings/preset_words.h"

#include <QBoxLayout>
#include <QPushButton>

namespace resonate {
namespace {

const QString kOwnPrefix = QStringLiteral("own:");

} // namespace

struct PresetPanel::Entry {
    Preset preset;
    bool own = false;
    std::optional<OwnPreset> file;
    ChoiceCard* card = nullptr;
    PlanOutline* outline = nullptr;

    RestoreSettings chosen(const RestoreSettings& settings) const
    {
        return own ? withOwnPreset(settings, preset) : withPreset(settings, preset.name);
    }
};

PresetPanel::PresetPanel(QWidget* parent) : SettingsPanel(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const auto addGroup = [&](const QString& heading, const QString& words) {
        layout->addWidget(headingLabel(heading));
        layout->addWidget(textLabel(words, true));
        auto* grid = newCardGrid(fontMetrics());
        layout->addLayout(grid);
        layout->addSpacing(8);
        return grid;
    };
    const auto fill = [&](CardGridLayout& grid, const QStringList& names) {
        for (const QString& name : names)
            if (const auto preset = loadPreset(name))
                addCard(grid, name, *preset, false);
    };
    fill(*addGroup(tr("How much should be done?"),
                   tr("Only what your recording needs is done. The choice says how far that goes.")),
         builtInPresets());
    fill(*addGroup(tr("Or choose by the place"), tr("Where was it recorded? Each place has its own troubles.")),
         builtInVenues());
    m_ownGrid = addGroup(tr("My presets"), tr("What you have saved, and presets that others gave you."));
    m_noOwn = textLabel(tr("There are none yet. Change what you like, and save it as a preset."), true);
    layout->addWidget(m_noOwn);
    layout->addLayout(ownButtons());
    layout->addStretch(1);
}

PresetPanel::~PresetPanel() = default;

QLayout* PresetPanel::ownButtons()
{
    auto* save = new QPushButton(tr("Sa&ve as preset..."));
    save->setObjectName(QStringLiteral("settings.presets.save"));
    save->setAccessibleDescription(tr("Keeps all strengths and other settings under a name"));
    auto* load = new QPushButton(tr("&Load preset file..."));
    load->setObjectName(QStringLiteral("settings.presets.load"));
    load->setAccessibleDescription(tr("Copies a preset's file to your presets"));
    connect(save, &QPushButton::clicked, this, &PresetPanel::saveWanted);
    connect(load, &QPushButton::clicked, this, &PresetPanel::loadWanted);
    auto* row = new QHBoxLayout;
    row->addWidget(save);
    row->addWidget(load);
    row->addStretch(1);
    return row;
}

PresetPanel::Entry* PresetPanel::addCard(CardGridLayout& grid, const QString& id, const Preset& preset, bool own)
{
    auto entry = std::make_unique<Entry>(Entry{preset, own, {}, nullptr, nullptr});
    const PresetWords words = presetWords(preset, own);
    entry->card = new ChoiceCard(id, words.title, this);
    entry->card->setObjectName(QStringLiteral("settings.presets.") + id);
    entry->card->body()->addWidget(textLabel(words.description, true));
    entry->outline = new PlanOutline;
    entry->card->body()->addWidget(entry->outline, 1);
    grid.addWidget(entry->card);
    Entry* added = m_entries.emplace_back(std::move(entry)).get();
    connect(added->card, &ChoiceCard::picked, this, [this, added] { choose(*added); });
    return added;
}

void PresetPanel::setOwnPresets(const QList<OwnPreset>& presets)
{
    std::erase_if(m_entries, [this](const std::unique_ptr<Entry>& entry) {
        if (entry->own) {
            m_ownGrid->removeWidget(entry->card);
            entry->card->setParent(nullptr); // its button may be what asked for this
            entry->card->deleteLater();
        }
        return entry->own;
    });
    for (const OwnPreset& own : presets) {
        Entry* entry = addCard(*m_ownGrid, kOwnPrefix + own.preset.name, own.preset, true);
        entry->file = own;
        auto* remove = new QPushButton(tr("Remove"));
        remove->setObjectName(entry->card->objectName() + QStringLiteral(".remove"));
        remove->setAccessibleName(tr("Remove the preset %1").arg(own.preset.title));
        remove->setFlat(true);
        entry->card->body()->addWidget(remove, 0, Qt::AlignTrailing);
        connect(remove, &QPushButton::clicked, this, [this, own] { Q_EMIT removeWanted(own); });
    }
    m_noOwn->setVisible(presets.isEmpty());
    showSettings();
}

QList<ChoiceCard*> PresetPanel::cards() const
{
    QList<ChoiceCard*> cards;
    for (const auto& entry : m_entries)
        cards.append(entry->card);
    return cards;
}

void PresetPanel::showSettings()
{
    const Entry* checked = nullptr;
    for (const auto& entry : m_entries) // one's own goes before the preset that it was made of
        if (entry->own ? !view().settings.changed.values().isEmpty() && isOwnPreset(view().settings, entry->preset)
                       : entry->preset.name == view().settings.preset)
            checked = entry.get();
    for (const auto& entry : m_entries)
        showEntry(*entry, entry.get() == checked);
}

void PresetPanel::showEntry(Entry& entry, bool checked)
{
    const RestoreSettings chosen = entry.chosen(view().settings);
    if (checked)
        entry.card->setChecked(true);
    const bool changed = checked && chosen.changed != view().settings.changed;
    entry.card->setBadge(changed ? tr("changed", "of a preset") : QString());
    const RestoreSettings& told = checked ? view().settings : chosen;
    const auto request = toRequest(told, view().input, ProcessingMode::Render);
    if (view().report == nullptr || !request) {
        entry.outline->showSummary(nullptr);
    } else {
        const PlanSummary summary = summarizePlan(outlinePlan(*view().report, *request), view().asked);
        entry.outline->showSummary(&summary);
    }
    QString spoken = presetWords(entry.preset, entry.own).description + QLatin1Char(' ') + entry.outline->spoken();
    if (changed)
        spoken += QLatin1Char(' ') + tr("Some of its settings were changed; choose it again to set them back.");
    entry.card->setAccessibleDescription(spoken);
    entry.card->setToolTip(changed ? tr("Some of its settings were changed; choose it again to set them back.")
                                   : QString());
}

void PresetPanel::choose(const Entry& entry)
{
    want(entry.chosen(view().settings),
         tr("Preset: %1", "in the history").arg(presetWords(entry.preset, entry.own).title));
    showSettings(); // as it is, should it have been refused
}

} // namespace resonate
