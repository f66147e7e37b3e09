#include "app/listening/transport_binding.h"

#include "app/listening/listening.h"
#include "widgets/transport/transport_bar.h"
#include "widgets/transport/transport_shortcuts.h"

namespace resonate {
namespace {

QList<NamedTake> namedTakes(const Listening& listening)
{
    QList<NamedTake> named;
    for (const QString& id : listening.takes())
        named.append({id, Listening::takeName(id)});
    return named;
}

/// What is selected to be looped is looped; else the whole part.
void setLooping(Listening& listening, bool on)
{
    listening.setLoop(on ? std::optional(listening.part()) : std::nullopt);
}

void showTransport(const Listening& listening, TransportBar& bar)
{
    bar.setTakes(namedTakes(listening));
    bar.setTake(listening.take());
    bar.setEnd(listening.part().endSeconds);
    bar.setPosition(listening.positionSeconds());
}

void showDevice(const Listening& listening, TransportBar& bar)
{
    bar.setDevices(listening.devices(), listening.chosenDevice());
    bar.setNotice(listening.deviceState(), listening.deviceDetail());
}

} // namespace

void bindTransport(Listening& listening, TransportBar& bar)
{
    Listening* l = &listening;
    TransportBar* b = &bar;
    QObject::connect(l, &Listening::takesChanged, b, [l, b] { showTransport(*l, *b); });
    QObject::connect(l, &Listening::takeChanged, b, [l, b] { b->setTake(l->take()); });
    QObject::connect(l, &Listening::playingChanged, b, [l, b] { b->setPlaying(l->isPlaying()); });
    QObject::connect(l, &Listening::positionChanged, b, &TransportBar::setPosition);
    QObject::connect(l, &Listening::loopChanged, b, [l, b] { b->setLooping(l->loop().has_value()); });
    QObject::connect(l, &Listening::volumeChanged, b, [l, b] { b->setVolume(l->volumeDb(), l->isMuted()); });
    QObject::connect(l, &Listening::levelMatchChanged, b,
                     [l, b] { b->setLevelMatch(l->isLevelMatched(), l->restoredLouderDb()); });
    QObject::connect(l, &Listening::deviceChanged, b, [l, b] { showDevice(*l, *b); });
    QObject::connect(l, &Listening::blindChanged, b, [l, b] { b->setBlind(l->isBlind()); });

    QObject::connect(b, &TransportBar::toStartRequested, l, &Listening::seekToStart);
    QObject::connect(b, &TransportBar::playToggled, l, &Listening::togglePlaying);
    QObject::connect(b, &TransportBar::loopToggled, l, [l](bool on) { setLooping(*l, on); });
    QObject::connect(b, &TransportBar::takeRequested, l, &Listening::selectTake);
    QObject::connect(b, &TransportBar::compareRequested, l, &Listening::toggleOriginal);
    QObject::connect(b, &TransportBar::levelMatchRequested, l, &Listening::setLevelMatched);
    QObject::connect(b, &TransportBar::volumeRequested, l, &Listening::setVolumeDb);
    QObject::connect(b, &TransportBar::muteRequested, l, &Listening::setMuted);
    QObject::connect(b, &TransportBar::devicesRequested, l, &Listening::lookForDevices);
    QObject::connect(b, &TransportBar::deviceRequested, l, &Listening::chooseDevice);

    showTransport(listening, bar);
    bar.setPlaying(listening.isPlaying());
    bar.setLooping(listening.loop().has_value());
    bar.setVolume(listening.volumeDb(), listening.isMuted());
    bar.setLevelMatch(listening.isLevelMatched(), listening.restoredLouderDb());
    showDevice(listening, bar);
    bar.setBlind(listening.isBlind());
}

void installListeningKeys(Listening& listening, QWidget& window)
{
    auto* keys = new TransportShortcuts(&window);
    Listening* l = &listening;
    QObject::connect(l, &Listening::takesChanged, keys, [l, keys] { keys->setEnabled(!l->takes().isEmpty()); });
    QObject::connect(l, &Listening::playingChanged, keys, [l, keys] { keys->setPlaying(l->isPlaying()); });
    QObject::connect(keys, &TransportShortcuts::playToggled, l, &Listening::togglePlaying);
    QObject::connect(keys, &TransportShortcuts::seekByRequested, l, &Listening::seekBy);
    QObject::connect(keys, &TransportShortcuts::toStartRequested, l, &Listening::seekToStart);
    QObject::connect(keys, &TransportShortcuts::toEndRequested, l, [l] { l->seek(l->part().endSeconds); });
    QObject::connect(keys, &TransportShortcuts::compareRequested, l, [l] {
        if (!l->isBlind())
            l->toggleOriginal();
    });
    QObject::connect(keys, &TransportShortcuts::takeRequested, l, [l](int index) {
        if (index < l->takes().size() && !l->isBlind())
            l->selectTake(l->takes().at(index));
    });
    QObject::connect(keys, &TransportShortcuts::muteToggled, l, [l] { l->setMuted(!l->isMuted()); });
    QObject::connect(keys, &TransportShortcuts::loopToggled, l, [l] { setLooping(*l, !l->loop()); });
    QObject::connect(&keys->shuttle(), &Shuttle::playRequested, l, &Listening::setPlaying);
    QObject::connect(&keys->shuttle(), &Shuttle::leapRequested, l, &Listening::seekBy);
    keys->setEnabled(!listening.takes().isEmpty());
    keys->setPlaying(listening.isPlaying());
}

} // namespace resonate
