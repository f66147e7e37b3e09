#pragma once

#include "core/audio/audio_view.h"
#include "core/base/result.h"
#include "core/media/media_report.h"
#include "core/media/speaker_layout.h"

#include <memory>
#include <optional>
#include <vector>

namespace resonate {

/// A decoder at work: the file's own rate and channels, front to back.
class StreamReader {
public:
    virtual ~StreamReader() = default;

    /// Known from the start: names, rate, channels, tags, picture; what only the end can tell is in addFindings().
    virtual const MediaReport& about() const noexcept = 0;
    /// One per source channel.
    virtual const std::vector<Speaker>& speakers() const noexcept = 0;
    /// Fills the beginning of `out`, [about().sourceChannels][any]; returns the frames filled, 0 at the end.
    /// Errors: BadInput (past repair), Io.
    virtual Result<std::int64_t> read(AudioView out) = 0;
    /// How long the audio is by the container's word; nothing when it does not say.
    virtual std::optional<double> announcedSeconds() const = 0;
    /// Share of the file that was read, 0..1.
    virtual double progress() const noexcept = 0;
    /// Called once after the last read: adds start time and notices.
    virtual void addFindings(MediaReport& report) const = 0;
};

inline void addTruncated(MediaReport& report)
{
    report.notices.push_back(
        {notice::kTruncated, "The file ends before the audio that it announces; what is there was read."});
}

} // namespace resonate
