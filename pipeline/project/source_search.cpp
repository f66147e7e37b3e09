#include "pipeline/project/source_search.h"

#include "pipeline/durable_file.h"

#include <vector>

namespace resonate {
namespace {

/// A recording may be a link; what is remembered is the file behind it.
Result<FileFingerprint> fingerprintOf(const std::filesystem::path& file, std::stop_token stop)
{
    std::error_code error;
    const auto real = std::filesystem::canonical(file, error);
    if (error)
        return Error{ErrorCode::Io, file.native() + ": " + error.message()};
    return fingerprintFile(real, stop);
}

} // namespace

Result<ProjectSource> rememberSource(const std::filesystem::path& recording, std::stop_token stop)
{
    const auto fingerprint = fingerprintOf(recording, stop);
    if (!fingerprint)
        return fingerprint.error();
    return ProjectSource{std::filesystem::absolute(recording), {}, fingerprint->bytes, fingerprint->checksum};
}

Result<SourceMatch> matchSource(const ProjectSource& source, const std::filesystem::path& file, std::stop_token stop)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        return SourceMatch::Missing;
    if (source.checksum.empty()) // saved before it was read: its name is all there is
        return SourceMatch::Same;
    const auto bytes = std::filesystem::file_size(file, error);
    if (error)
        return SourceMatch::Missing;
    if (static_cast<std::int64_t>(bytes) != source.bytes)
        return SourceMatch::Other;
    const auto fingerprint = fingerprintOf(file, stop);
    if (!fingerprint && fingerprint.error().code == ErrorCode::Cancelled)
        return fingerprint.error();
    if (!fingerprint)
        return SourceMatch::Missing;
    return fingerprint->checksum == source.checksum ? SourceMatch::Same : SourceMatch::Other;
}

Result<std::optional<std::filesystem::path>>
findSource(const ProjectSource& source, const std::filesystem::path& projectFolder, std::stop_token stop)
{
    std::vector<std::filesystem::path> places = {source.path};
    if (!source.relative.empty())
        places.push_back((projectFolder / source.relative).lexically_normal());
    places.push_back(projectFolder / source.path.filename());
    for (const auto& place : places) {
        const auto match = matchSource(source, place, stop);
        if (!match)
            return match.error();
        if (*match == SourceMatch::Same)
            return std::optional(place);
    }
    return std::optional<std::filesystem::path>();
}

} // namespace resonate
