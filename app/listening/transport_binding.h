#pragma once

class QWidget;

namespace resonate {

class Listening;
class TransportBar;

/// Makes a bar show what is listened to and do what it says. Both may end first. Several bars may be bound.
void bindTransport(Listening& listening, TransportBar& bar);

/// The keys of TransportShortcuts for a window. Once for each window.
void installListeningKeys(Listening& listening, QWidget& window);

} // namespace resonate
