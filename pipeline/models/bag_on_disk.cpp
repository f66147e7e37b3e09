#include "pipeline/models/bag_on_disk.h"

#include "core/model_files/model_file_name.h"
#include "pipeline/models/file_digest.h"

#include <map>

namespace resonate {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kLongestBag = 64 * 1024;

Error refused(const fs::path& path, const std::string& why)
{
    return {ErrorCode::BadInput, path.string() + ": " + why};
}

Result<std::string> readText(const fs::path& path)
{
    std::string text;
    const auto digest = digestFile(path, kLongestBag, {}, [&](std::string_view piece) -> Result<> {
        text += piece;
        return {};
    });
    return digest ? Result<std::string>(std::move(text)) : Result<std::string>(digest.error());
}

/// The networks of a folder by their signatures.
Result<std::multimap<std::string, fs::path>> networksIn(const fs::path& folder)
{
    std::multimap<std::string, fs::path> found;
    std::error_code error;
    for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator(); at.increment(error)) {
        const fs::path name = at->path().filename();
        if (name.extension() == ".th")
            found.emplace(std::string(signatureInName(name.native())), folder / name);
    }
    if (error)
        return refused(folder, "cannot be looked through: " + error.message());
    return found;
}

} // namespace

bool isBagName(const fs::path& path)
{
    return path.extension() == ".yaml" || path.extension() == ".yml";
}

Result<BagOnDisk> openBag(const fs::path& path)
{
    const auto text = readText(path);
    if (!text)
        return text.error();
    auto bag = readBagFile(*text);
    if (!bag)
        return refused(path, bag.error().detail);
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const auto networks = networksIn(folder);
    if (!networks)
        return networks.error();
    BagOnDisk onDisk{*std::move(bag), {}};
    for (const std::string& signature : onDisk.bag.models) {
        const auto [first, last] = networks->equal_range(signature);
        if (first == last)
            return refused(path, "needs " + signature + "-*.th or " + signature + ".th beside it, and there is none");
        if (std::next(first) != last)
            return refused(path, "finds more than one file for " + signature + ": " +
                                     first->second.filename().string() + " and " +
                                     std::next(first)->second.filename().string());
        onDisk.files.push_back(first->second);
    }
    return onDisk;
}

} // namespace resonate
