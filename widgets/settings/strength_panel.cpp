#include "widgets/settings/strength_panel.h"

#include "pipeline/restoring/stage_table.h"
#include "widgets/settings/chip.h"
#include "widgets/settings/stage_row.h"

#include <QVBoxLayout>

namespace resonate {

StrengthPanel::StrengthPanel(QWidget* parent) : SettingsPanel(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(headingLabel(tr("How strongly is each thing done?")));
    layout->addWidget(textLabel(tr("The steps are in the order in which they work. On automatic, each does what the "
                                   "recording needs; the little mark is where the preset has it."),
                                true));
    for (const RestoringStage& stage : restoringStages()) {
        auto* card = new PanelCard;
        auto* row = new StageRow(stage.id);
        auto* inner = new QVBoxLayout(card);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->addWidget(row);
        layout->addWidget(card);
        m_rows.append(row);
        connect(row, &StageRow::parameterWanted, this, &StrengthPanel::wantParameter);
        connect(row, &StageRow::presetValuesWanted, this, &StrengthPanel::wantPresetValues);
    }
    layout->addStretch(1);
}

void StrengthPanel::showSettings()
{
    for (StageRow* row : m_rows)
        row->showView(view());
}

} // namespace resonate
