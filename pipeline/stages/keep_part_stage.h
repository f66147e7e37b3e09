#pragma once

#include "pipeline/stage.h"

namespace resonate {

/// What is worked on for a song: the song with its surroundings, from which the stages learn what they would have
/// learned of the whole recording, on the grid that their blocks lie on there. Within the recording.
TimeSpan withSurroundings(const TimeSpan& song, const AudioFormat& format, std::int64_t recordingFrames);

/// Leaves the surroundings behind: from here on the session is about the song alone.
class KeepPartStage final : public Stage {
public:
    /// `song` lies within the session's part.
    explicit KeepPartStage(const TimeSpan& song) : m_song(song) {}
    QString id() const override { return QStringLiteral("part"); }
    double expectedSeconds(const Session&) const override { return 0.0; }
    Result<StageRecord> run(Session& session, const WorkContext& context) override;

private:
    TimeSpan m_song;
};

} // namespace resonate
