#include "app/loudness/loudness_target_panel.h"

#include "pipeline/delivery_target.h"
#include "pipeline/parameters.h"
#include "widgets/settings/delivery_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>

namespace resonate {

LoudnessTargetPanel::LoudnessTargetPanel(QWidget* parent)
    : QWidget(parent),
      m_standard(new QComboBox(this)),
      m_target(addSpin(QStringLiteral("loudness.target"), tr("Target loudness"), tr(" LUFS", "unit behind a number"))),
      m_ceiling(
          addSpin(QStringLiteral("loudness.ceiling"), tr("Highest true peak"), tr(" dBTP", "unit behind a number"))),
      m_tracks(new QRadioButton(tr("&Each file to the target"), this)),
      m_album(new QRadioButton(tr("As an &album: the levels between the files stay"), this)),
      m_limit(
          new QCheckBox(tr("&Limit peaks that would pass the highest true peak (otherwise the gain is lowered)"), this))
{
    m_standard->setObjectName(QStringLiteral("loudness.standard"));
    m_standard->setAccessibleName(tr("Standard"));
    for (const DeliveryTarget& target : deliveryTargets())
        m_standard->addItem(targetTitle(target), target.id);
    m_standard->addItem(tr("Numbers of your own"), QString());
    const Parameter& loudness = *findParameter(QStringLiteral("master.targetLufs"));
    m_target->setRange(loudness.minimum, loudness.maximum);
    m_ceiling->setRange(-20.0, 0.0);
    m_tracks->setObjectName(QStringLiteral("loudness.tracks"));
    m_album->setObjectName(QStringLiteral("loudness.album"));
    m_limit->setObjectName(QStringLiteral("loudness.limit"));
    m_tracks->setChecked(true);
    m_limit->setChecked(true);
    layOut();
    chooseStandard(0);
    connect(m_standard, &QComboBox::activated, this, &LoudnessTargetPanel::chooseStandard);
    for (QDoubleSpinBox* spin : {m_target, m_ceiling})
        connect(spin, &QDoubleSpinBox::valueChanged, this, &LoudnessTargetPanel::showStandard);
    connect(m_album, &QRadioButton::toggled, this, &LoudnessTargetPanel::settingsChanged);
    connect(m_limit, &QCheckBox::toggled, this, &LoudnessTargetPanel::settingsChanged);
}

QDoubleSpinBox* LoudnessTargetPanel::addSpin(const QString& name, const QString& title, const QString& suffix)
{
    auto* spin = new QDoubleSpinBox(this);
    spin->setObjectName(name);
    spin->setAccessibleName(title);
    spin->setDecimals(1);
    spin->setSingleStep(0.5);
    spin->setSuffix(suffix);
    spin->setKeyboardTracking(false);
    return spin;
}

void LoudnessTargetPanel::layOut()
{
    const auto label = [this](const QString& text, QWidget* buddy) {
        auto* made = new QLabel(text, this);
        made->setBuddy(buddy);
        return made;
    };
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->addWidget(label(tr("&Standard:"), m_standard), 0, 0);
    grid->addWidget(m_standard, 0, 1);
    grid->addWidget(label(tr("&Target loudness:"), m_target), 1, 0);
    grid->addWidget(m_target, 1, 1);
    grid->addWidget(label(tr("Highest true &peak:"), m_ceiling), 2, 0);
    grid->addWidget(m_ceiling, 2, 1);
    grid->setColumnMinimumWidth(2, 24);
    grid->addWidget(m_tracks, 0, 3);
    grid->addWidget(m_album, 1, 3);
    grid->addWidget(m_limit, 2, 3);
    grid->setColumnStretch(3, 1);
}

void LoudnessTargetPanel::chooseStandard(int index)
{
    const QString id = m_standard->itemData(index).toString();
    for (const DeliveryTarget& target : deliveryTargets()) {
        if (target.id != id)
            continue;
        const QSignalBlocker quietTarget(m_target);
        const QSignalBlocker quietCeiling(m_ceiling);
        m_target->setValue(target.loudnessLufs);
        m_ceiling->setValue(target.ceilingDbtp);
    }
    Q_EMIT settingsChanged();
}

/// Numbers that are those of the chosen standard, or of another, show it; others are one's own.
void LoudnessTargetPanel::showStandard()
{
    const auto fits = [this](const DeliveryTarget& target) {
        return target.loudnessLufs == m_target->value() && target.ceilingDbtp == m_ceiling->value();
    };
    int shown = m_standard->count() - 1;
    const auto targets = deliveryTargets();
    for (int i = static_cast<int>(targets.size()) - 1; i >= 0; --i)
        if (fits(targets[static_cast<std::size_t>(i)]))
            shown = i;
    const int chosen = m_standard->currentIndex();
    if (chosen >= std::ssize(targets) || !fits(targets[static_cast<std::size_t>(chosen)]))
        m_standard->setCurrentIndex(shown);
    Q_EMIT settingsChanged();
}

MatchSettings LoudnessTargetPanel::settings() const
{
    return {m_target->value(), m_ceiling->value(), m_album->isChecked() ? MatchAs::Album : MatchAs::Tracks,
            m_limit->isChecked()};
}

} // namespace resonate
