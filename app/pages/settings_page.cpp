#include "app/pages/settings_page.h"

#include "app/document/document.h"
#include "app/pages/settings/own_preset_keeper.h"
#include "app/pages/settings/settings_models.h"
#include "app/pages/settings/settings_places.h"
#include "app/pages/settings/settings_preview.h"
#include "app/window/step_bar.h"
#include "app/work/preview_work.h"
#include "widgets/look/error_sentence.h"
#include "widgets/settings/chip.h"
#include "widgets/settings/delivery_panel.h"
#include "widgets/settings/mastering_panel.h"
#include "widgets/settings/model_panel.h"
#include "widgets/settings/more_panel.h"
#include "widgets/settings/output_panel.h"
#include "widgets/settings/preset_panel.h"
#include "widgets/settings/strength_panel.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QTabWidget>

namespace resonate {
namespace {

constexpr int kWidestCharacters = 150; // longer lines are hard to read

/// A panel in the middle of as much room as there is, which scrolls up and down alone.
QScrollArea* scrollArea(QWidget* panel)
{
    auto* frame = new QWidget;
    panel->setMaximumWidth(kWidestCharacters * panel->fontMetrics().averageCharWidth());
    auto* layout = new QHBoxLayout(frame);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addStretch(1);
    layout->addWidget(panel, 1000);
    layout->addStretch(1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has
    area->setWidget(frame);
    return area;
}

} // namespace

SettingsPage::SettingsPage(Document& document, PreviewWork& preview, ModelInstallWork& models, PeakStore& peaks,
                           Listening& listening, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_own(new OwnPresetKeeper(this)),
      m_tabs(new QTabWidget),
      m_trouble(textLabel({}))
{
    setObjectName(QStringLiteral("settings"));
    m_tabs->setObjectName(QStringLiteral("settings.tabs"));
    m_tabs->setAccessibleName(StepBar::title(Step::Settings));
    m_tabs->setDocumentMode(true);
    m_trouble->setObjectName(QStringLiteral("settings.trouble"));
    m_trouble->setContentsMargins(24, 8, 24, 8);
    m_trouble->hide();
    auto* presets = addPanel<PresetPanel>("settings.presets", tr("&Presets"));
    addPanel<StrengthPanel>("settings.strength", tr("&Strengths"));
    auto* modelPanel = addPanel<ModelPanel>("settings.models", tr("&Taking apart"));
    addPanel<MasteringPanel>("settings.mastering", tr("M&astering"));
    auto* delivery = addPanel<DeliveryPanel>("settings.delivery", tr("&Delivery"));
    auto* output = addPanel<OutputPanel>("settings.output", tr("F&iles"));
    const auto showPicture = [this, output] {
        output->setHasPicture(m_document.recording() && m_document.recording()->decoded.hasPicture);
    };
    connect(&m_document, &Document::recordingChanged, output, showPicture);
    showPicture();
    addPanel<MorePanel>("settings.more", tr("&More"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_trouble);
    layout->addWidget(new SettingsPreview(document, preview, peaks, listening));
    connectPresets(*presets);
    auto* modelGlue = new SettingsModels(document, models, *modelPanel, m_questions);
    connect(modelGlue, &SettingsModels::modelsChanged, &preview, &PreviewWork::start);
    new SettingsPlaces(document, *delivery, *output, m_questions, this);
    follow();
}

template <class Panel>
Panel* SettingsPage::addPanel(const char* name, const QString& title)
{
    auto* panel = new Panel;
    panel->setObjectName(QLatin1String(name));
    connect(panel, &SettingsPanel::settingsWanted, &m_document, &Document::change);
    m_panels.append(panel);
    m_tabs->addTab(scrollArea(panel), title);
    return panel;
}

void SettingsPage::addTab(QWidget* widget, const QString& title)
{
    m_tabs->addTab(widget, title);
}

void SettingsPage::connectPresets(PresetPanel& panel)
{
    connect(&panel, &PresetPanel::saveWanted, this, &SettingsPage::savePreset);
    connect(&panel, &PresetPanel::loadWanted, this, &SettingsPage::loadPreset);
    connect(&panel, &PresetPanel::removeWanted, this, &SettingsPage::removePreset);
    connect(m_own, &OwnPresetKeeper::changed, &panel, [this, &panel] { panel.setOwnPresets(m_own->presets()); });
    connect(m_own, &OwnPresetKeeper::loaded, this, [this](const Preset& preset) {
        m_document.change(withOwnPreset(m_document.settings(), preset),
                          tr("Preset: %1", "in the history").arg(preset.title));
    });
    connect(m_own, &OwnPresetKeeper::failed, this, [this](const Error& error) {
        showTrouble(tr("A preset could not be used: %1").arg(errorSentence(error)),
                    QString::fromStdString(error.detail));
    });
    m_own->refresh();
}

void SettingsPage::follow()
{
    connect(&m_document, &Document::settingsChanged, this, &SettingsPage::showView);
    connect(&m_document, &Document::recordingChanged, this, &SettingsPage::showView);
    connect(&m_document, &Document::recordingPathChanged, this, &SettingsPage::showView);
    showView();
}

void SettingsPage::showView()
{
    const auto& recording = m_document.recording();
    const std::shared_ptr<const RecordingReport> report =
        recording ? std::shared_ptr<const RecordingReport>(recording, &recording->report) : nullptr;
    m_view = makeSettingsView(m_document.settings(), m_document.recordingPath(), report);
    for (SettingsPanel* panel : m_panels)
        panel->showView(m_view);
    if (m_view.conflict)
        showTrouble(tr("These settings do not go together."), QString::fromStdString(m_view.conflict->detail));
    else
        showTrouble({}, {});
}

void SettingsPage::showTrouble(const QString& words, const QString& detail)
{
    m_trouble->setText(detail.isEmpty() ? words : words + QLatin1Char('\n') + detail);
    m_trouble->setVisible(!words.isEmpty());
}

void SettingsPage::savePreset()
{
    const auto name = m_questions.name(this, tr("Save as preset"), tr("What is it to be called?"));
    if (!name)
        return;
    const auto preset = presetOf(m_document.settings(), *name,
                                 tr("Saved on %1.").arg(QLocale().toString(QDate::currentDate(), QLocale::LongFormat)));
    if (preset)
        m_own->save(*preset);
}

void SettingsPage::loadPreset()
{
    if (const auto file = m_questions.file(this, {tr("Load a preset"), tr("Presets (*.json)"), {}}))
        m_own->load(*file);
}

void SettingsPage::removePreset(const OwnPreset& preset)
{
    if (m_questions.confirm(this, tr("Remove a preset"),
                            tr("Remove the preset %1? Its file is deleted.").arg(preset.preset.title)))
        m_own->remove(preset);
}

} // namespace resonate
