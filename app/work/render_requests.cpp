#include "app/work/render_requests.h"

#include "pipeline/recording/part_requests.h"

namespace resonate {

Result<std::vector<RestoreRequest>> renderRequests(const RestoreSettings& settings, const OpenRecording& recording)
{
    const auto whole = toRequest(settings, recording.input, ProcessingMode::Render);
    if (!whole)
        return whole.error();
    const std::vector<TimeSpan>& songs = recording.report.structure.songs;
    std::vector<RestoreRequest> requests;
    for (const int song : settings.songs)
        if (song >= 0 && song < static_cast<int>(songs.size()))
            requests.push_back(songRequest(*whole, songs, static_cast<std::size_t>(song)));
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
