#include "widgets/settings/delivery_panel.h"

#include "pipeline/delivery_target.h"
#include "pipeline/text.h"
#include "widgets/settings/chip.h"
#include "widgets/settings/delivery_words.h"
#include "widgets/settings/panel_card.h"
#include "widgets/settings/parameter_line.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace resonate {
namespace {

const QString kCustom = QStringLiteral("custom"), kAsPreset = QStringLiteral("preset");
const QString kAmount = QStringLiteral("master.matchAmount"), kFollowed = QStringLiteral("master.matchLoudness");
const QString kMaster = QStringLiteral("master");
const QString kLoudness = QStringLiteral("master.targetLufs"), kLevel = QStringLiteral("master.level");

/// A target that is a plain number, as parseTarget() reads it.
QString customTarget(double lufs)
{
    return QString::fromStdString(formatShort(lufs));
}

QVBoxLayout* layoutOf(PanelCard& card)
{
    auto* layout = new QVBoxLayout(&card);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    return layout;
}

} // namespace

QString shownPath(const std::filesystem::path& path)
{
    return QFile::decodeName(path.c_str());
}

DeliveryPanel::DeliveryPanel(QWidget* parent)
    : SettingsPanel(parent),
      m_target(new QComboBox),
      m_loudness(new QDoubleSpinBox),
      m_targetWords(textLabel({})),
      m_reference(new QLineEdit),
      m_noReference(new QPushButton(tr("No &reference"))),
      m_referenceTrouble(textLabel({})),
      m_followOn(new QPushButton(tr("Follow it"))),
      m_amount(new ParameterLine(*findParameter(kAmount))),
      m_asLoud(new QCheckBox(tr("Make it as &loud as the piece, too")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(headingLabel(tr("Where will it be heard?")));
    layout->addWidget(targetCard());
    layout->addWidget(headingLabel(tr("Should it sound like another piece?")));
    layout->addWidget(referenceCard());
    layout->addStretch(1);
}

QWidget* DeliveryPanel::targetCard()
{
    m_target->setObjectName(QStringLiteral("settings.delivery.target"));
    m_target->setAccessibleName(tr("Delivery target"));
    m_target->addItem(QString(), kAsPreset);
    for (const DeliveryTarget& target : deliveryTargets())
        m_target->addItem(targetTitle(target), target.id);
    m_target->addItem(tr("A loudness of your own..."), kCustom);
    const Parameter& loudness = *findParameter(kLoudness);
    m_loudness->setObjectName(QStringLiteral("settings.delivery.loudness"));
    m_loudness->setAccessibleName(tr("Loudness of your own"));
    m_loudness->setRange(loudness.minimum, loudness.maximum);
    m_loudness->setDecimals(1);
    m_loudness->setSingleStep(0.5);
    m_loudness->setSuffix(QStringLiteral(" LUFS"));
    m_loudness->setKeyboardTracking(false);
    auto* card = new PanelCard;
    auto* layout = layoutOf(*card);
    auto* row = new QHBoxLayout;
    row->addWidget(m_target);
    row->addWidget(m_loudness);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_targetWords);
    layout->addWidget(textLabel(tr("LUFS measure how loud music is heard on the whole; numbers closer to zero are "
                                   "louder. Most services turn everything to about -14, so more than that gains "
                                   "nothing there and costs dynamics. Broadcast wants -23 or -24."),
                                true));
    connect(m_target, &QComboBox::activated, this, &DeliveryPanel::chooseTarget);
    connect(m_loudness, &QDoubleSpinBox::valueChanged, this, &DeliveryPanel::chooseLoudness);
    return card;
}

QWidget* DeliveryPanel::referenceCard()
{
    m_reference->setObjectName(QStringLiteral("settings.delivery.reference"));
    m_reference->setAccessibleName(tr("Reference piece"));
    m_reference->setReadOnly(true);
    m_reference->setPlaceholderText(tr("None"));
    m_referenceTrouble->setObjectName(QStringLiteral("settings.delivery.reference.trouble"));
    auto* choose = new QPushButton(tr("Choose a pie&ce..."));
    choose->setObjectName(QStringLiteral("settings.delivery.reference.choose"));
    m_noReference->setObjectName(QStringLiteral("settings.delivery.reference.none"));
    m_followOn->setObjectName(QStringLiteral("settings.delivery.reference.follow"));
    m_asLoud->setObjectName(QStringLiteral("settings.delivery.reference.loudness"));
    auto* card = new PanelCard;
    auto* layout = layoutOf(*card);
    layout->addWidget(textLabel(tr("The master gets its balance of bass, middle and treble, in the middle and at the "
                                   "sides. Take a piece that is well made and has a similar line-up.")));
    auto* row = new QHBoxLayout;
    row->addWidget(m_reference, 1);
    row->addWidget(choose);
    row->addWidget(m_noReference);
    layout->addLayout(row);
    layout->addWidget(m_referenceTrouble);
    layout->addWidget(m_followOn, 0, Qt::AlignLeading);
    layout->addWidget(m_amount);
    layout->addWidget(m_asLoud, 0, Qt::AlignLeading);
    connect(choose, &QPushButton::clicked, this, &DeliveryPanel::referenceWanted);
    connect(m_noReference, &QPushButton::clicked, this, &DeliveryPanel::forgetReference);
    connect(m_followOn, &QPushButton::clicked, this, &DeliveryPanel::followReference);
    connect(m_asLoud, &QCheckBox::clicked, this, &DeliveryPanel::followLoudness);
    connect(m_amount, &ParameterLine::parameterWanted, this, &DeliveryPanel::wantParameter);
    connect(m_amount, &ParameterLine::presetValuesWanted, this, &DeliveryPanel::wantPresetValues);
    return card;
}

void DeliveryPanel::setReferenceTrouble(const QString& trouble)
{
    m_fileTrouble = trouble;
    showReference();
}

void DeliveryPanel::chooseTarget(int index)
{
    RestoreSettings settings = view().settings;
    const QString id = m_target->itemData(index).toString();
    settings.target = id == kCustom ? customTarget(m_loudness->value()) : id == kAsPreset ? QString() : id;
    want(settings, tr("Delivery: %1", "in the history").arg(m_target->itemText(index)));
    showTarget();
}

void DeliveryPanel::chooseLoudness(double lufs)
{
    RestoreSettings settings = view().settings;
    settings.target = customTarget(lufs);
    want(settings, tr("Delivery: %1 LUFS", "in the history").arg(QLocale().toString(lufs, 'f', 1)),
         QStringLiteral("target"));
}

void DeliveryPanel::showSettings()
{
    showTarget();
    showReference();
}

void DeliveryPanel::showTarget()
{
    const double preset = view().parameters.number(kLoudness);
    const bool kept = view().parameters.choice(kLevel, ProcessingMode::Render) == QLatin1String("keep");
    m_target->setItemText(0, kept ? tr("As the preset says (the level stays)")
                                  : tr("As the preset says (%1 LUFS)").arg(QLocale().toString(preset, 'f', 0)));
    const auto target = parseTarget(view().settings.target);
    const bool asPreset = view().settings.target.isEmpty() || !target;
    const QString id = asPreset ? kAsPreset : target->id;
    m_target->setCurrentIndex(m_target->findData(id));
    const QSignalBlocker blocker(m_loudness);
    m_loudness->setVisible(id == kCustom);
    m_loudness->setValue(asPreset ? preset : target->loudnessLufs);
    const PlannedStage* master = view().plan ? view().plan->stage(QStringLiteral("master")) : nullptr;
    QStringList sentences;
    if (master != nullptr)
        for (const Decision& decision : master->decisions)
            sentences << decision.sentence;
    m_targetWords->setVisible(!sentences.isEmpty());
    m_targetWords->setText(sentences.join(QLatin1Char(' ')));
}

void DeliveryPanel::showReference()
{
    const auto& path = view().settings.reference;
    m_reference->setText(path.empty() ? QString() : shownPath(path.filename()));
    m_reference->setToolTip(shownPath(path));
    m_noReference->setVisible(!path.empty());
    const bool followed = !view().settings.skippedStages.contains(kMaster) && view().parameters.number(kAmount) > 0.0;
    m_followOn->setVisible(!path.empty() && !followed);
    m_amount->setVisible(!path.empty());
    m_amount->showView(view());
    m_asLoud->setVisible(!path.empty());
    m_asLoud->setChecked(view().parameters.choice(kFollowed, ProcessingMode::Render) == QLatin1String("reference"));
    m_referenceTrouble->setText(path.empty() ? QString()
                                : followed   ? m_fileTrouble
                                             : tr("Mastering is left out or has no share of it, so nothing would "
                                                    "follow this piece."));
    m_referenceTrouble->setVisible(!m_referenceTrouble->text().isEmpty());
}

void DeliveryPanel::forgetReference()
{
    SettingsView forgetting = view(); // and what would be as loud as nothing
    forgetting.settings = withParameter(forgetting, kFollowed, findParameter(kFollowed)->standard);
    forgetting.settings.reference.clear();
    want(forgetting.settings, tr("No reference piece", "in the history"));
}

void DeliveryPanel::followReference()
{
    SettingsView following = view();
    if (view().parameters.number(kAmount) == 0.0)
        following.settings = withParameter(following, kAmount, findParameter(kAmount)->standard);
    following.settings.skippedStages.remove(kMaster);
    want(following.settings, tr("The reference is followed", "in the history"));
}

void DeliveryPanel::followLoudness(bool on)
{
    wantParameter(kFollowed, on ? QStringLiteral("reference") : QStringLiteral("target"), {});
}

} // namespace resonate
