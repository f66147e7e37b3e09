#include "pipeline/batch/collect_inputs.h"

#include "pipeline/media_folder.h"

#include <algorithm>
#include <array>
#include <set>

namespace resonate {
namespace {

namespace fs = std::filesystem;

constexpr int kDeepest = 64; // where a file system's own limit on paths is near
constexpr std::size_t kMostRecordings = 100'000;

/// "gig.master.wav" where "gig.report.json" lies beside it. By the names that results have unless a template says
/// otherwise.
bool liesBesideItsReport(const fs::path& file)
{
    static constexpr std::array<std::string_view, 9> kParts = {".master",   ".vocals", ".drums", ".bass", ".other",
                                                               ".residual", ".video",  ".stems", ".stem"};
    std::error_code error;
    fs::path name = file.stem();
    while (std::ranges::find(kParts, name.extension().native()) != kParts.end()) { // "gig.stems.stem.mp4" has two
        name = name.stem();
        if (fs::exists(file.parent_path() / (name.native() + ".report.json"), error))
            return true;
    }
    return false;
}

class Collector final {
public:
    Collector(const fs::path& outputs, const std::function<bool(const fs::path&)>& isOurs, std::stop_token stop)
        : m_outputs(realPath(outputs)), m_isOurs(isOurs), m_stop(std::move(stop))
    {
    }

    Result<> add(const fs::path& given)
    {
        std::error_code error;
        if (!fs::is_directory(given, error)) {
            addFile({given, {}, {}}); // whatever is wrong with it is said when it is read
            return {};
        }
        const std::size_t before = m_collected.inputs.size() + static_cast<std::size_t>(m_collected.namedTwice);
        if (auto walked = walk(given, {}, 0); !walked)
            return walked;
        if (m_collected.inputs.size() + static_cast<std::size_t>(m_collected.namedTwice) == before)
            refuse(given, "holds no recordings");
        return {};
    }
    CollectedInputs take() { return std::move(m_collected); }

private:
    static fs::path realPath(const fs::path& path)
    {
        std::error_code error;
        fs::path real = fs::weakly_canonical(path, error);
        return error ? path : real;
    }

    void refuse(const fs::path& path, const std::string& reason)
    {
        m_collected.inputs.push_back({path, {}, Error{ErrorCode::BadInput, path.string() + ": " + reason}});
    }

    void addFile(const BatchInput& input)
    {
        if (m_known.insert(realPath(input.file)).second)
            m_collected.inputs.push_back(input);
        else
            ++m_collected.namedTwice;
    }

    Result<> walk(const fs::path& folder, const fs::path& below, int depth)
    {
        std::error_code error;
        std::vector<fs::directory_entry> entries;
        for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
            entries.push_back(*it);
        if (error) {
            refuse(folder, "cannot be read: " + error.message());
            return {};
        }
        std::ranges::sort(entries, [](const auto& a, const auto& b) { return namedBefore(a.path(), b.path()); });
        for (const fs::directory_entry& entry : entries) {
            if (m_stop.stop_requested())
                return cancelled();
            if (m_collected.inputs.size() > kMostRecordings)
                return Error{ErrorCode::BadUsage, folder.string() + ": a batch is of 100,000 recordings at most"};
            if (auto taken = take(entry, below, depth); !taken)
                return taken;
        }
        return {};
    }

    Result<> take(const fs::directory_entry& entry, const fs::path& below, int depth)
    {
        std::error_code error;
        const fs::path name = entry.path().filename();
        if (name.native().starts_with('.'))
            return {};
        if (entry.is_directory(error)) {
            if (entry.is_symlink(error))
                ++m_collected.linkedFolders;
            else if (depth < kDeepest && realPath(entry.path()) != m_outputs)
                return walk(entry.path(), below / name, depth + 1);
            return {};
        }
        if (!isNamedLikeARecording(name) || !entry.is_regular_file(error))
            ++m_collected.unlikeRecordings;
        else if (liesBesideItsReport(entry.path()) || (m_isOurs && m_isOurs(entry.path())))
            ++m_collected.madeByUs;
        else
            addFile({entry.path(), below, {}});
        return {};
    }

    fs::path m_outputs;
    const std::function<bool(const fs::path&)>& m_isOurs;
    std::stop_token m_stop;
    std::set<fs::path> m_known;
    CollectedInputs m_collected;
};

} // namespace

Result<CollectedInputs> collectInputs(const std::vector<fs::path>& given, const fs::path& outputs,
                                      const std::function<bool(const fs::path&)>& isOurs, std::stop_token stop)
{
    Collector collector(outputs, isOurs, std::move(stop));
    for (const fs::path& path : given)
        if (auto added = collector.add(path); !added)
            return added.error();
    return collector.take();
}

} // namespace resonate
