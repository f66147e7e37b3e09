#pragma once

#include "core/media/file_tags.h"

namespace resonate {

/// Tags as any container can hold them: keys of printable ASCII without '=', in lower case; text of valid UTF-8 without
/// control characters but line feeds, no longer than is kept of a stranger's file; chapters in order within
/// [0, seconds], at most kMaxChapters; a cover only if it is writable, under its true type; no gains that are no
/// numbers. Of too many tags, those that libraries sort by are kept first.
FileTags cleanTags(const FileTags& tags, double seconds);

/// A JPEG or a PNG of at most kMaxCoverBytes.
bool isWritableCover(const CoverArt& cover) noexcept;

/// "3" or "3/12" of tracknumber and tracktotal, or of discnumber and disctotal; "" without a number.
std::string numberOfTotal(const std::map<std::string, std::string>& tags, const char* number, const char* total);

/// "-3.20 dB" and "0.988553", as ReplayGain 2.0 wants them written.
std::string replayGainText(double gainDb);
std::string replayPeakText(double peak);
/// The four keys and texts of ReplayGain 2.0, as many as there are.
std::map<std::string, std::string> replayGainTags(const FileTags& tags);

} // namespace resonate
