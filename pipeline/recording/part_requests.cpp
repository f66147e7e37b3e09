#include "pipeline/recording/part_requests.h"

#include "pipeline/text.h"

namespace resonate {
namespace {

using Message = std::function<void(const QString&)>;

void tell(const Message& message, const RestoreRequest& request, const std::string& text)
{
    if (message)
        message(QString::fromStdString(request.input.filename().string() + ": " + text));
}

Error unusable(const RestoreRequest& request, const std::string& reason)
{
    return {ErrorCode::BadUsage, request.input.string() + ": " + reason};
}

Result<std::vector<RestoreRequest>> stretch(const RestoreRequest& asked, const TimeRange& range, double seconds,
                                            const Message& message)
{
    if (range.beginSeconds >= seconds)
        return unusable(asked, "lasts " + formatFixed(seconds, 3) + " s, and what is to be restored begins at " +
                                   formatFixed(range.beginSeconds, 3) + " s");
    RestoreRequest request = asked;
    request.selection = WholeRecording();
    request.part = TimeSpan{range.beginSeconds, std::min(range.endSeconds.value_or(seconds), seconds)};
    if (range.endSeconds && *range.endSeconds > seconds)
        tell(message, asked, "ends at " + formatFixed(seconds, 3) + " s; it is restored up to there.");
    return std::vector{request};
}

Result<std::vector<RestoreRequest>> songsOf(const RestoreRequest& asked, const SongSelection& wanted,
                                            const std::vector<TimeSpan>& songs, const Message& message)
{
    RestoreRequest whole = asked;
    whole.selection = WholeRecording();
    if (songs.empty()) {
        tell(message, asked, "no songs were found in it; the whole is restored as one.");
        return std::vector{whole};
    }
    std::vector<RestoreRequest> requests;
    for (std::size_t i = 0; wanted.numbers.empty() && i < songs.size(); ++i)
        requests.push_back(songRequest(whole, songs, i));
    const std::string found =
        std::to_string(songs.size()) + (songs.size() == 1 ? " song was" : " songs were") + " found";
    for (const int number : wanted.numbers)
        if (const auto index = static_cast<std::size_t>(number - 1); index < songs.size())
            requests.push_back(songRequest(whole, songs, index));
        else
            tell(message, asked, "there is no song " + std::to_string(number) + ": " + found + ".");
    if (requests.empty())
        return unusable(asked, found + " in it, and none of them was asked for");
    return requests;
}

} // namespace

RestoreRequest songRequest(const RestoreRequest& whole, const std::vector<TimeSpan>& songs, std::size_t index)
{
    RestoreRequest request = whole;
    request.part = songs[index];
    request.songNumber = static_cast<int>(index) + 1;
    request.songCount = static_cast<int>(songs.size());
    request.song = QStringLiteral("%1").arg(request.songNumber, 2, 10, QLatin1Char('0')); // in names of files, too
    return request;
}

Result<std::vector<RestoreRequest>> partRequests(const RestoreRequest& asked, const OpenRecording& recording,
                                                 const Message& message)
{
    if (const auto* range = std::get_if<TimeRange>(&asked.selection))
        return stretch(asked, *range, recording.seconds(), message);
    if (const auto* songs = std::get_if<SongSelection>(&asked.selection))
        return songsOf(asked, *songs, recording.report.structure.songs, message);
    return std::vector{asked};
}

} // namespace resonate
