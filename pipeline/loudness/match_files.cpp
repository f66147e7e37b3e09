#include "pipeline/loudness/match_files.h"

#include "pipeline/loudness/many_files.h"
#include "pipeline/loudness/matched_album.h"

namespace resonate {

namespace fs = std::filesystem;

std::vector<ScanResult> scanFiles(const std::vector<fs::path>& files, const WorkContext& context,
                                  const std::function<void(std::size_t, const ScanResult&)>& scanned)
{
    return forEachFile<LoudnessScan>(
        files, context, [&](std::size_t i, const WorkContext& own) { return scanLoudness(files[i], own); }, scanned);
}

std::vector<const LoudnessScan*> goodScans(const std::vector<ScanResult>& scans)
{
    std::vector<const LoudnessScan*> good;
    for (const ScanResult& scan : scans)
        good.push_back(scan ? &scan.value() : nullptr);
    return good;
}

std::vector<fs::path> filesOfMatch(const MatchRequest& request)
{
    const std::vector<std::string> names = matchedNames(request.inputs, request.scans);
    std::vector<fs::path> files;
    for (std::size_t i = 0; i < names.size(); ++i)
        files.push_back(request.scans[i] != nullptr ? request.folder / names[i] : fs::path());
    return files;
}

Result<> checkMatch(const MatchRequest& request)
{
    for (const fs::path& file : filesOfMatch(request)) {
        std::error_code error;
        if (file.empty() || !fs::exists(fs::symlink_status(file, error)))
            continue;
        for (const fs::path& input : request.inputs)
            if (fs::equivalent(file, input, error))
                return Error{ErrorCode::BadUsage, file.string() + ": is one of the files to be matched, which are "
                                                                  "never written to; choose another folder"};
        if (fs::is_directory(file, error))
            return Error{ErrorCode::BadUsage, file.string() + ": is a folder; nothing was changed"};
        if (!request.overwrite)
            return Error{ErrorCode::BadUsage, file.string() + ": exists already; --force replaces it"};
    }
    return {};
}

std::vector<MatchResult> matchFiles(const MatchRequest& request, const WorkContext& context,
                                    const std::function<void(std::size_t, const MatchResult&)>& made)
{
    if (request.settings.as == MatchAs::Album)
        return matchAlbum(request, context, made);
    const MatchPlan plan = planMatch(request.scans, request.settings);
    const std::vector<fs::path> files = filesOfMatch(request);
    const auto write = [&](std::size_t i, const WorkContext& own) -> MatchResult {
        if (request.scans[i] == nullptr)
            return Error{ErrorCode::BadInput, request.inputs[i].string() + ": could not be measured"};
        return writeMatchedFile({request.inputs[i], request.folder, files[i].filename(), request.settings,
                                 plan.files[i], request.overwrite},
                                own);
    };
    return forEachFile<MatchedFile>(request.inputs, context, write, made);
}

} // namespace resonate
