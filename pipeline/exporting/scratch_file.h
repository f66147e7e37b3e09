#pragma once

#include <filesystem>
#include <string>

namespace resonate {

/// The name of a file that is needed for a while beside one that is being made, and goes with this object. Hidden where
/// that one is: a run that is killed leaves it behind as it leaves that one, for the next run to replace.
class ScratchFile final {
public:
    ScratchFile(const std::filesystem::path& beside, const std::string& suffix) : m_path(beside.native() + suffix) {}
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    ~ScratchFile()
    {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    const std::filesystem::path& path() const noexcept { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace resonate
