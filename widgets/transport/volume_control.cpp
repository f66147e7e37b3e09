#include "widgets/transport/volume_control.h"

#include "widgets/transport/transport_icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace resonate {

VolumeControl::VolumeControl(QWidget* parent)
    : QWidget(parent), m_mute(new QToolButton), m_slider(new QSlider(Qt::Horizontal)), m_text(new QLabel)
{
    m_mute->setObjectName(QStringLiteral("transport.mute"));
    m_mute->setAccessibleName(tr("Mute"));
    m_mute->setCheckable(true);
    m_mute->setAutoRaise(true);
    m_mute->setFocusPolicy(Qt::TabFocus);
    m_slider->setObjectName(QStringLiteral("transport.volume"));
    m_slider->setAccessibleName(tr("Volume"));
    m_slider->setRange(kLowestDb, 0);
    m_slider->setPageStep(6);
    m_slider->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    m_text->setObjectName(QStringLiteral("transport.volumeText"));
    m_text->setMinimumWidth(std::max(fontMetrics().horizontalAdvance(tr("%1 dB").arg(QLocale().toString(-60))),
                                     fontMetrics().horizontalAdvance(tr("Silent"))));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_mute);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_text);
    connect(m_mute, &QToolButton::clicked, this, &VolumeControl::muteRequested);
    connect(m_slider, &QSlider::valueChanged, this, [this](int db) { Q_EMIT volumeRequested(db); });
    showVolume();
}

void VolumeControl::setVolume(double db, bool isMuted)
{
    m_db = db;
    m_isMuted = isMuted;
    showVolume();
}

void VolumeControl::showVolume()
{
    const int db = static_cast<int>(std::lround(m_db));
    const bool isSilent = m_isMuted || db <= kLowestDb;
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(db);
    m_mute->setChecked(m_isMuted);
    m_mute->setIcon(transportIcon(isSilent ? TransportIcon::Muted : TransportIcon::Volume));
    m_mute->setToolTip(m_isMuted ? tr("Sound on (M)") : tr("Mute (M)"));
    const QString text = isSilent ? tr("Silent") : tr("%1 dB").arg(QLocale().toString(db));
    m_text->setText(text);
    m_slider->setToolTip(tr("Volume: %1").arg(text));
    m_slider->setAccessibleDescription(text);
}

} // namespace resonate
