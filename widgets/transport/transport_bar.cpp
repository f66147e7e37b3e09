#include "widgets/transport/transport_bar.h"

#include "widgets/time/time_text.h"
#include "widgets/transport/transport_icons.h"
#include "widgets/transport/volume_control.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace resonate {
namespace {

/// Under this the two are as loud as each other for anybody's ears.
constexpr double kSameLu = 0.05;

QString louderText(const std::optional<double>& restoredLouderDb)
{
    if (!restoredLouderDb)
        return {};
    const QString number = QLocale().toString(std::abs(*restoredLouderDb), 'f', 1);
    if (std::abs(*restoredLouderDb) < kSameLu)
        return TransportBar::tr("Both are equally loud.");
    return *restoredLouderDb > 0.0 ? TransportBar::tr("The restored one is %1 LU louder.").arg(number)
                                   : TransportBar::tr("The original is %1 LU louder.").arg(number);
}

} // namespace

TransportBar::TransportBar(QWidget* parent)
    : QWidget(parent),
      m_toStart(addButton(QStringLiteral("transport.toStart"), tr("To the start"), tr("To the start (Home)"))),
      m_play(addButton(QStringLiteral("transport.play"), tr("Play"), tr("Play (Space)"))),
      m_loop(addButton(QStringLiteral("transport.loop"), tr("Loop"),
                       tr("Play the selected part, or everything, again and again"))),
      m_position(new QLabel),
      m_volume(new VolumeControl),
      m_device(addButton(QStringLiteral("transport.device"), tr("Sound output"), tr("Where the sound goes"))),
      m_devices(new QMenu(this)),
      m_takes(new TakeSelector),
      m_compare(new QPushButton(tr("A/B"))),
      m_match(new QCheckBox(tr("Equally loud"))),
      m_louder(new QLabel),
      m_notice(new QLabel)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(playRow());
    layout->addWidget(takeRow());
    m_notice->setObjectName(QStringLiteral("transport.notice"));
    m_notice->setWordWrap(true);
    m_notice->hide();
    layout->addWidget(m_notice);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTakes({});
    setPlaying(false);
    setLevelMatch(true, std::nullopt);
    showPosition();
}

QToolButton* TransportBar::addButton(const QString& name, const QString& label, const QString& tip)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setAccessibleName(label);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // the space bar plays after a click
    const int side = fontMetrics().height() * 3 / 2;
    button->setIconSize({side, side});
    return button;
}

QWidget* TransportBar::playRow()
{
    m_toStart->setIcon(transportIcon(TransportIcon::ToStart));
    m_loop->setIcon(transportIcon(TransportIcon::Loop));
    m_loop->setCheckable(true);
    m_device->setIcon(transportIcon(TransportIcon::Device));
    m_device->setPopupMode(QToolButton::InstantPopup);
    m_device->setMenu(m_devices);
    m_position->setObjectName(QStringLiteral("transport.position"));
    m_position->setLayoutDirection(Qt::LeftToRight);
    m_position->setAccessibleName(tr("Position"));
    m_position->setTextInteractionFlags(Qt::NoTextInteraction);

    // The controls of a tape and the time stand from left to right in every language.
    auto* tape = new QWidget;
    tape->setLayoutDirection(Qt::LeftToRight);
    auto* tapeLayout = new QHBoxLayout(tape);
    tapeLayout->setContentsMargins(0, 0, 0, 0);
    tapeLayout->setSpacing(fontMetrics().height() / 4);
    for (QWidget* widget : {static_cast<QWidget*>(m_toStart), static_cast<QWidget*>(m_play),
                            static_cast<QWidget*>(m_loop), static_cast<QWidget*>(m_position)})
        tapeLayout->addWidget(widget);

    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tape);
    layout->addStretch(1);
    layout->addWidget(m_volume);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_device);

    connect(m_toStart, &QToolButton::clicked, this, &TransportBar::toStartRequested);
    connect(m_play, &QToolButton::clicked, this, &TransportBar::playToggled);
    connect(m_loop, &QToolButton::clicked, this, &TransportBar::loopToggled);
    connect(m_volume, &VolumeControl::volumeRequested, this, &TransportBar::volumeRequested);
    connect(m_volume, &VolumeControl::muteRequested, this, &TransportBar::muteRequested);
    connect(m_devices, &QMenu::aboutToShow, this, &TransportBar::devicesRequested);
    return row;
}

QWidget* TransportBar::takeRow()
{
    m_compare->setObjectName(QStringLiteral("transport.compare"));
    m_compare->setAccessibleName(tr("Compare with the original"));
    m_compare->setToolTip(tr("Between the original and the other one, at the same moment (Tab while it plays, or B)"));
    m_compare->setAutoDefault(false);
    QFont bold = m_compare->font();
    bold.setBold(true);
    m_compare->setFont(bold);
    m_compare->setFocusPolicy(Qt::TabFocus);
    m_match->setObjectName(QStringLiteral("transport.levelMatch"));
    m_match->setToolTip(tr("Turns the louder one down, so that louder is not taken for better"));
    m_louder->setObjectName(QStringLiteral("transport.louder"));
    m_louder->setForegroundRole(QPalette::PlaceholderText);

    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_compare);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_takes);
    layout->addStretch(1);
    layout->addWidget(m_match);
    layout->addWidget(m_louder);

    connect(m_takes, &TakeSelector::takeRequested, this, &TransportBar::takeRequested);
    connect(m_compare, &QPushButton::clicked, this, &TransportBar::compareRequested);
    connect(m_match, &QCheckBox::clicked, this, &TransportBar::levelMatchRequested);
    return row;
}

void TransportBar::setTakes(const QList<NamedTake>& takes)
{
    m_takes->setTakes(takes);
    for (QWidget* widget : {static_cast<QWidget*>(m_toStart), static_cast<QWidget*>(m_play),
                            static_cast<QWidget*>(m_loop), static_cast<QWidget*>(m_position)})
        widget->setEnabled(!takes.isEmpty());
    const auto has = [&takes](const char* id) {
        return std::ranges::any_of(takes, [id](const NamedTake& take) { return take.id == QLatin1String(id); });
    };
    m_compare->setEnabled(has("original") && takes.size() > 1 && !m_isBlind);
    m_match->setVisible(has("original") && has("restored"));
    m_louder->setVisible(m_match->isVisibleTo(this) && !m_isBlind);
}

void TransportBar::setTake(const QString& id)
{
    m_takes->setTake(id);
}

void TransportBar::setPlaying(bool playing)
{
    m_play->setIcon(transportIcon(playing ? TransportIcon::Pause : TransportIcon::Play));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    m_play->setToolTip(playing ? tr("Pause (Space)") : tr("Play (Space)"));
}

void TransportBar::setPosition(double seconds)
{
    m_seconds = seconds;
    showPosition();
}

void TransportBar::setEnd(double seconds)
{
    m_end = seconds;
    // As wide as it will ever be: figures that move are hard to read.
    const QString widest = tr("%1 / %2", "position / length").arg(timeText(m_end, 1), timeText(m_end));
    m_position->setMinimumWidth(m_position->fontMetrics().horizontalAdvance(widest) + fontMetrics().averageCharWidth());
    showPosition();
}

void TransportBar::showPosition()
{
    const QString text = tr("%1 / %2", "position / length").arg(timeText(m_seconds, 1), timeText(m_end));
    if (text == m_shownPosition)
        return;
    m_shownPosition = text;
    m_position->setText(text);
}

void TransportBar::setLooping(bool looping)
{
    m_loop->setChecked(looping);
}

void TransportBar::setLevelMatch(bool isOn, const std::optional<double>& restoredLouderDb)
{
    m_match->setChecked(isOn);
    m_louder->setText(louderText(restoredLouderDb));
    m_match->setAccessibleDescription(m_louder->text());
}

void TransportBar::setVolume(double db, bool isMuted)
{
    m_volume->setVolume(db, isMuted);
}

void TransportBar::setDevices(const QStringList& names, int chosen)
{
    m_devices->clear();
    qDeleteAll(m_devices->findChildren<QActionGroup*>());
    auto* group = new QActionGroup(m_devices);
    for (int i = 0; i < names.size(); ++i) {
        QString label = names.at(i);
        QAction* action = m_devices->addAction(label.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(i == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT deviceRequested(i); });
    }
}

void TransportBar::setNotice(const QString& sentence, const QString& detail)
{
    m_notice->setText(sentence);
    m_notice->setToolTip(detail);
    m_notice->setAccessibleDescription(detail);
    m_notice->setVisible(!sentence.isEmpty());
}

void TransportBar::setBlind(bool blind)
{
    m_isBlind = blind;
    m_takes->setBlind(blind);
    setTakes(m_takes->takes());
    m_match->setEnabled(!blind);
}

} // namespace resonate
