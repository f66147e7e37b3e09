#include "pipeline/output_set.h"

#include "core/io/atomic_file.h"
#include "pipeline/durable_file.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <set>

#include <sys/stat.h>
#include <unistd.h>

namespace resonate {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t kMaxNameBytes = 255;

Result<> checkFolder(const fs::path& folder)
{
    std::error_code error;
    if (fs::exists(folder, error) && !fs::is_directory(folder, error))
        return Error{ErrorCode::BadUsage, folder.string() + ": is not a folder"};
    fs::create_directories(folder, error);
    if (error)
        return Error{ErrorCode::Io, folder.string() + ": cannot be created: " + error.message()};
    if (access(folder.c_str(), W_OK | X_OK) != 0)
        return systemError(folder, "writing to it", errno);
    return {};
}

std::set<std::string> leftovers(const fs::path& journal)
{
    std::set<std::string> names;
    std::ifstream in(journal);
    for (std::string line; std::getline(in, line);)
        names.insert(line);
    return names;
}

Result<> checkTarget(const fs::path& target, const fs::path& input, bool replaceable)
{
    struct stat status = {};
    if (stat(target.c_str(), &status) != 0) {
        if (errno == ENOENT)
            return {};
        return systemError(target, "looking at it", errno);
    }
    if (S_ISDIR(status.st_mode))
        return Error{ErrorCode::BadUsage, target.string() + ": is a folder; nothing was changed"};
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::BadUsage, target.string() + ": is a device, not a file; nothing was changed"};
    std::error_code error;
    if (fs::equivalent(target, input, error))
        return Error{ErrorCode::BadUsage,
                     target.string() + ": is the recording itself, which is never written to; choose another folder"};
    if (!replaceable)
        return Error{ErrorCode::BadUsage, target.string() + ": exists already; --force replaces it"};
    return {};
}

} // namespace

OutputSet::OutputSet(fs::path folder, std::vector<std::string> names)
    : m_folder(std::move(folder)), m_names(std::move(names))
{
}

Result<OutputSet> OutputSet::prepare(const fs::path& folder, const std::vector<std::string>& names,
                                     const fs::path& input, bool overwrite)
{
    if (auto usable = checkFolder(folder); !usable)
        return usable.error();
    AtomicFile::removeAbandoned(folder);
    OutputSet set(folder, names);
    const std::set<std::string> ours = leftovers(set.journalPath());
    for (const std::string& name : names)
        if (auto free = checkTarget(folder / name, input, overwrite || ours.contains(name)); !free) {
            set.m_names.clear(); // nothing of ours to tidy up
            return free.error();
        }
    return set;
}

OutputSet::~OutputSet()
{
    std::error_code ignored;
    for (std::size_t i = 0; i < m_names.size(); ++i)
        fs::remove(temporaryPath(i), ignored);
}

fs::path OutputSet::temporaryPath(std::size_t index) const
{
    return m_folder / ("." + m_names[index] + ".partial");
}

fs::path OutputSet::finalPath(std::size_t index) const
{
    return m_folder / m_names[index];
}

fs::path OutputSet::journalPath() const
{
    return m_folder / ("." + m_names.front() + ".commit");
}

Result<> OutputSet::commit()
{
    for (std::size_t i = 0; i < m_names.size(); ++i)
        if (auto safe = syncToDisk(temporaryPath(i)); !safe)
            return safe;
    if (auto noted = m_note ? m_note(*this) : Result<>(); !noted)
        return noted;
    std::string journal;
    for (const std::string& name : m_names)
        journal += name + '\n';
    if (auto safe = writeFileDurably(journalPath(), journal); !safe)
        return safe;
    for (std::size_t i = 0; i < m_names.size(); ++i)
        if (rename(temporaryPath(i).c_str(), finalPath(i).c_str()) != 0)
            return systemError(finalPath(i), "renaming", errno);
    if (auto safe = syncToDisk(m_folder); !safe)
        return safe;
    std::error_code ignored;
    fs::remove(journalPath(), ignored);
    m_names.clear();
    return {};
}

std::string outputBaseName(const fs::path& input, std::size_t suffixBytes)
{
    // Hidden temporary names add ".", ".partial" and ".commit" around the longest name.
    constexpr std::size_t kHiddenBytes = 9;
    std::string name = input.stem().string();
    std::size_t length = std::min(name.size(), kMaxNameBytes - kHiddenBytes - suffixBytes);
    while (length > 0 && length < name.size() && (static_cast<unsigned char>(name[length]) & 0xC0U) == 0x80U)
        --length; // not in the middle of a UTF-8 character
    name.resize(length);
    return name;
}

} // namespace resonate
