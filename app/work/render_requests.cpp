#include "app/work/render_requests.h"

namespace resonate {

Result<std::vector<RestoreRequest>> renderRequests(const RestoreSettings& settings, const OpenRecording& recording)
{
    const auto whole = toRequest(settings, recording.input, ProcessingMode::Render);
    if (!whole)
        return whole.error();
    const std::vector<TimeSpan>& songs = recording.report.structure.songs;
    std::vector<RestoreRequest> requests;
    for (const int song : settings.songs) {
        if (song < 0 || song >= static_cast<int>(songs.size()))
            continue;
        RestoreRequest request = *whole;
        request.part = songs[static_cast<std::size_t>(song)];
        request.song = QStringLiteral("%1").arg(song + 1, 2, 10, QLatin1Char('0')); // in names of files, too
        requests.push_back(std::move(request));
    }
    if (requests.empty())
        requests.push_back(*whole);
    return requests;
}

ExportRequest exportRequest(const RestoreSettings& settings, const std::filesystem::path& input)
{
    ExportRequest request;
    request.folder = settings.output.folder.empty() ? input.parent_path() : settings.output.folder;
    request.form = settings.output.form;
    request.nameTemplate = settings.output.nameTemplate;
    return request;
}

} // namespace resonate
