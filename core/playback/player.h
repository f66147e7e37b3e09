#pragma once

#include "core/playback/device_keeper.h"
#include "core/playback/level_matcher.h"
#include "core/playback/take_reader.h"

#include <map>

namespace resonate {

/// Plays takes: one clock for all of them, one of them heard. Nothing here waits for a file or for the sound system,
/// and all of it is called from one thread (the window's). Times are seconds from the takes' beginning.
class Player final {
public:
    struct Parameters {
        DeviceKeeper::Parameters device;
    };
    /// Through PortAudio.
    Player();
    explicit Player(Parameters parameters);
    ~Player();

    /// Another set of takes, of one format and length, 16 at the most; playing goes on at the same moment, which lies
    /// `shiftSeconds` later in the new ones (at their beginning if they have no such moment). The take that is on stays
    /// on when the set has one of its id; else the first is.
    void setTakes(const std::vector<Take>& takes, double shiftSeconds = 0.0);
    const std::vector<Take>& takes() const noexcept { return m_takes; }
    double durationSeconds() const noexcept { return m_duration; }

    /// By takeId(); what is not there changes nothing. The same moment of the other take follows within 10 ms.
    void selectTake(const std::string& id);
    const std::string& take() const noexcept { return m_take; }

    /// Playing at the end begins at the beginning again, or at that of the loop.
    void setPlaying(bool playing);
    bool isPlaying() const noexcept;
    void seek(double seconds);
    /// What is heard at this time: what was sent to the device less what it holds back.
    double positionSeconds() const;
    /// A position outside of the loop goes to its beginning. An empty one is none.
    void setLoop(const std::optional<TakeReader::Loop>& loop);

    /// -60 and less: silence.
    void setVolumeDb(double db);
    double volumeDb() const noexcept { return m_volumeDb; }

    /// Whether original and restored sound equally loud: see LevelMatcher.
    void setLevelMatched(bool matched);
    bool isLevelMatched() const noexcept { return m_matcher.isOn(); }
    /// By how much the take that is on is louder than the original, before matching; empty until both were measured,
    /// and for takes that are not matched.
    std::optional<double> louderDb() const { return m_matcher.louderDb(m_take); }
    std::optional<double> louderDb(const std::string& id) const { return m_matcher.louderDb(id); }

    std::vector<OutputDevice> devices() { return m_keeper.devices(); }
    std::vector<OutputDevice> knownDevices() const { return m_keeper.knownDevices(); }
    std::string device() const { return m_keeper.chosenDevice(); }
    void chooseDevice(const std::string& id) { m_keeper.chooseDevice(id); }
    OutputStatus output() const { return m_keeper.status(); }
    /// Why something could not be read; empty when all went well.
    std::string readError() const { return m_reader.readError(); }
    /// How often the reader came too late.
    std::uint64_t underruns() const noexcept { return m_renderer.underruns(); }
    /// Whether everything that was asked for is what is played; a moment after a call it is.
    bool isUpToDate() const noexcept { return m_renderer.position().latest().generation == m_generation; }
    /// How far the reader is ahead.
    std::int64_t framesAhead() const noexcept { return m_renderer.ahead(); }
    const MeterTap& tap() const noexcept { return m_renderer.tap(); }

private:
    /// A change of takes that moved every moment; it counts until a deck of that generation plays.
    struct Shift {
        std::uint64_t generation = 0;
        double seconds = 0.0;
    };

    int slotOf(const std::string& id);
    void noteEnd();

    std::vector<Take> m_takes;
    std::string m_take;
    double m_duration = 0.0;
    bool m_isPlaying = false;
    std::optional<TakeReader::Loop> m_loop;
    double m_volumeDb = 0.0;
    std::map<std::string, int> m_slots;
    std::uint64_t m_generation = 0;
    std::uint64_t m_moved = 0; ///< the generation of the last move to another place
    double m_movedTo = 0.0;    ///< which is the position until that one is played
    std::vector<Shift> m_shifts;
    // What uses the renderer ends before it.
    PlaybackRenderer m_renderer;
    LevelMatcher m_matcher;
    TakeReader m_reader;
    DeviceKeeper m_keeper;
};

} // namespace resonate
