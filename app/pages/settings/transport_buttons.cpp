#include "app/pages/settings/transport_buttons.h"

#include "app/listening/listening.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace resonate {

TransportButtons::TransportButtons(Listening& listening, QWidget* parent)
    : QWidget(parent), m_listening(listening), m_play(new QToolButton), m_original(new QToolButton), m_take(new QLabel)
{
    m_play->setObjectName(QStringLiteral("settings.preview.play"));
    m_original->setObjectName(QStringLiteral("settings.preview.original"));
    m_original->setText(tr("Original", "a switch"));
    m_original->setToolTip(tr("Hear the recording as it was (A/B)"));
    m_original->setCheckable(true);
    for (QToolButton* button : {m_play, m_original})
        button->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_play);
    layout->addWidget(m_original);
    layout->addWidget(m_take);
    connect(m_play, &QToolButton::clicked, &listening, &Listening::togglePlaying);
    connect(m_original, &QToolButton::clicked, &listening, &Listening::toggleOriginal);
    for (const auto signal : {&Listening::playingChanged, &Listening::takeChanged, &Listening::takesChanged})
        connect(&listening, signal, this, &TransportButtons::show);
    show();
}

void TransportButtons::show()
{
    const QStringList takes = m_listening.takes();
    m_play->setIcon(style()->standardIcon(m_listening.isPlaying() ? QStyle::SP_MediaPause : QStyle::SP_MediaPlay));
    m_play->setAccessibleName(m_listening.isPlaying() ? tr("Pause") : tr("Play"));
    m_play->setToolTip(m_play->accessibleName());
    m_play->setEnabled(!takes.isEmpty());
    m_original->setEnabled(takes.size() > 1);
    m_original->setChecked(m_listening.take() == QLatin1String("original"));
    m_take->setText(takes.isEmpty() ? QString() : Listening::takeName(m_listening.take()));
}

} // namespace resonate
