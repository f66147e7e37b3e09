#pragma once

#include "pipeline/own_presets.h"
#include "widgets/settings/settings_panel.h"

class QVBoxLayout;

namespace resonate {

class CardGridLayout;
class ChoiceCard;
class PlanOutline;

/// The presets as cards: strengths, venues and the user's own, each with what it comes to for this recording. One group
/// of radio buttons.
class PresetPanel final : public SettingsPanel {
    Q_OBJECT
public:
    explicit PresetPanel(QWidget* parent = nullptr);
    ~PresetPanel() override;

    void setOwnPresets(const QList<OwnPreset>& presets);
    /// The cards in their order.
    QList<ChoiceCard*> cards() const;

Q_SIGNALS:
    void saveWanted();
    void loadWanted();
    void removeWanted(const resonate::OwnPreset& preset);

protected:
    void showSettings() override;

private:
    struct Entry;
    Entry* addCard(CardGridLayout& grid, const QString& id, const Preset& preset, bool own);
    void showEntry(Entry& entry, bool checked);
    void choose(const Entry& entry);
    QLayout* ownButtons();

    std::vector<std::unique_ptr<Entry>> m_entries;
    CardGridLayout* m_ownGrid = nullptr;
    QWidget* m_noOwn = nullptr;
};

} // namespace resonate
