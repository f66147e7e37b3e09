#include "app/listening/listening.h"

namespace resonate {
namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 16ms;
constexpr auto kIdleTick = 100ms;
constexpr double kMuteDb = -120.0;

} // namespace

Listening::Listening(QObject* parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &Listening::tick);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.start(kIdleTick);
}

Listening::Listening(Player::Parameters parameters, QObject* parent) : QObject(parent), m_player(std::move(parameters))
{
    connect(&m_timer, &QTimer::timeout, this, &Listening::tick);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.start(kIdleTick);
}

Listening::~Listening() = default;

void Listening::setTakes(std::vector<Take> takes, const TimeSpan& part)
{
    const double shift = m_part.beginSeconds - part.beginSeconds;
    const QString before = take();
    m_part = part;
    m_player.setTakes(takes, shift);
    if (m_loop)
        setLoop(m_loop); // it lies elsewhere in these takes
    Q_EMIT takesChanged();
    if (take() != before)
        Q_EMIT takeChanged();
    tick();
}

QStringList Listening::takes() const
{
    QStringList ids;
    for (const Take& take : m_player.takes())
        ids.append(QString::fromStdString(takeId(take)));
    return ids;
}

QString Listening::takeName(const QString& id)
{
    if (id == QLatin1String("original"))
        return tr("Original");
    if (id == QLatin1String("restored"))
        return tr("Restored");
    if (id == QLatin1String("stem.vocals"))
        return tr("Vocals");
    if (id == QLatin1String("stem.drums"))
        return tr("Drums");
    if (id == QLatin1String("stem.bass"))
        return tr("Bass");
    if (id == QLatin1String("stem.other"))
        return tr("Other", "everything but vocals, drums and bass");
    if (id == QLatin1String("stems"))
        return tr("Chosen parts", "those of vocals, drums, bass and other that are switched on");
    if (id == QLatin1String("removed"))
        return tr("Removed", "what was taken out of the recording");
    if (id == QLatin1String("synthesised"))
        return tr("Added", "what was made up, such as missing highs");
    return id;
}

QString Listening::take() const
{
    return QString::fromStdString(m_player.take());
}

void Listening::selectTake(const QString& id)
{
    if (id == take())
        return;
    m_player.selectTake(id.toStdString());
    if (take() != id)
        return;
    if (id != QLatin1String("original"))
        m_other = id;
    Q_EMIT takeChanged();
}

void Listening::toggleOriginal()
{
    const QString original = QStringLiteral("original");
    const QStringList all = takes();
    if (take() != original)
        selectTake(original);
    else if (all.contains(m_other))
        selectTake(m_other);
    else if (all.contains(QStringLiteral("restored")))
        selectTake(QStringLiteral("restored"));
}

void Listening::setPlaying(bool playing)
{
    if (playing == m_isPlaying || (playing && m_player.takes().empty()))
        return;
    m_isPlaying = playing;
    m_player.setPlaying(playing);
    m_timer.start(playing ? kTick : kIdleTick);
    Q_EMIT playingChanged();
    tick();
}

double Listening::positionSeconds() const
{
    return m_part.beginSeconds + m_player.positionSeconds();
}

void Listening::seek(double seconds)
{
    m_player.seek(seconds - m_part.beginSeconds);
    tick();
}

void Listening::seekBy(double seconds)
{
    seek(positionSeconds() + seconds);
}

void Listening::seekToStart()
{
    const double loop = m_loop ? m_loop->beginSeconds : m_part.beginSeconds;
    seek(positionSeconds() > loop + 0.001 ? loop : m_part.beginSeconds);
}

void Listening::setBlind(bool blind)
{
    if (blind == m_isBlind)
        return;
    m_isBlind = blind;
    Q_EMIT blindChanged();
}

void Listening::setLoop(const std::optional<TimeSpan>& loop)
{
    const bool isNew = loop != m_loop;
    m_loop = loop;
    std::optional<TakeReader::Loop> inTakes;
    if (loop) {
        const double begin = std::max(0.0, loop->beginSeconds - m_part.beginSeconds);
        const double end = std::min(m_player.durationSeconds(), loop->endSeconds - m_part.beginSeconds);
        if (end > begin)
            inTakes = TakeReader::Loop{begin, end};
    }
    m_player.setLoop(inTakes);
    if (isNew)
        Q_EMIT loopChanged();
    tick();
}

double Listening::volumeDb() const noexcept
{
    return m_volumeDb;
}

void Listening::setVolumeDb(double db)
{
    if (db == m_volumeDb && !m_isMuted)
        return;
    m_volumeDb = db;
    m_isMuted = false;
    applyVolume();
}

void Listening::setMuted(bool muted)
{
    if (muted == m_isMuted)
        return;
    m_isMuted = muted;
    applyVolume();
}

void Listening::applyVolume()
{
    m_player.setVolumeDb(m_isMuted ? kMuteDb : m_volumeDb);
    Q_EMIT volumeChanged();
}

bool Listening::isLevelMatched() const
{
    return m_player.isLevelMatched();
}

void Listening::setLevelMatched(bool matched)
{
    if (matched == isLevelMatched())
        return;
    m_player.setLevelMatched(matched);
    Q_EMIT levelMatchChanged();
}

std::optional<double> Listening::louderDb() const
{
    return m_player.louderDb();
}

std::optional<double> Listening::restoredLouderDb() const
{
    return m_player.louderDb("restored");
}

void Listening::lookForDevices()
{
    m_player.devices();
}

QStringList Listening::devices() const
{
    QStringList names(tr("System default"));
    for (const OutputDevice& device : m_devices)
        names.append(QString::fromStdString(device.name));
    return names;
}

void Listening::chooseDevice(int index)
{
    const bool isOne = index >= 1 && index <= static_cast<int>(m_devices.size());
    chooseDeviceById(isOne ? QString::fromStdString(m_devices[static_cast<std::size_t>(index - 1)].id) : QString());
}

int Listening::chosenDevice() const
{
    const auto found = std::ranges::find(m_devices, m_player.device(), &OutputDevice::id);
    return m_player.device().empty() || found == m_devices.end() ? 0 : static_cast<int>(found - m_devices.begin()) + 1;
}

void Listening::chooseDeviceById(const QString& id)
{
    m_player.chooseDevice(id.toStdString());
    Q_EMIT deviceChanged();
}

QString Listening::deviceId() const
{
    return QString::fromStdString(m_player.device());
}

QString Listening::deviceState() const
{
    if (!m_player.readError().empty())
        return tr("A part of the recording could not be read. It is played as silence.");
    switch (m_player.output().state) {
    case OutputState::Closed:
    case OutputState::Opening:
    case OutputState::Open:
        return {};
    case OutputState::NoDevice:
        return tr("No sound device could be opened. Playing goes on without sound.");
    case OutputState::Lost:
        return tr("The sound device went away. Playing goes on without sound until it is back.");
    case OutputState::NotAnswering:
        return tr("The sound system does not answer. Playing goes on without sound, and it is tried again.");
    }
    return {};
}

QString Listening::deviceDetail() const
{
    const std::string error = m_player.readError();
    return QString::fromStdString(error.empty() ? m_player.output().detail : error);
}

void Listening::tick()
{
    const bool isPlaying = m_player.isPlaying();
    if (m_isPlaying && !isPlaying) { // the end
        m_isPlaying = false;
        m_player.setPlaying(false);
        m_timer.start(kIdleTick);
        Q_EMIT playingChanged();
    }
    const double position = positionSeconds();
    if (position != m_toldPosition) {
        m_toldPosition = position;
        Q_EMIT positionChanged(position);
    }
    if (const auto louder = restoredLouderDb(); louder != m_toldLouderDb) {
        m_toldLouderDb = louder;
        Q_EMIT levelMatchChanged();
    }
    if (++m_ticks % 6 == 0 || !m_isPlaying)
        tellDevice();
}

void Listening::tellDevice()
{
    const QString state = deviceState();
    std::vector<OutputDevice> devices = m_player.knownDevices();
    if (state == m_toldDeviceState && devices == m_devices)
        return;
    m_toldDeviceState = state;
    m_devices = std::move(devices);
    Q_EMIT deviceChanged();
}

} // namespace resonate
