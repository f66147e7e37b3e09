#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace resonate {

/// The files of one run: written under temporary names, and put in place together at the end.
///
/// A run that is killed leaves at most hidden files, which the next run with the same names replaces. Because several
/// renames cannot be one, a journal names the files before the first rename: what it names may be replaced without
/// asking.
class OutputSet final {
public:
    /// Checks that every file of `names` can be made in `folder`, which is created when missing.
    /// Errors: BadUsage when a name is taken (and `overwrite` is false), is a folder or a device, or is the input
    /// itself; Io when the folder cannot be made or written to. Nothing is changed but the folder.
    static Result<OutputSet> prepare(const std::filesystem::path& folder, const std::vector<std::string>& names,
                                     const std::filesystem::path& input, bool overwrite);

    OutputSet(OutputSet&&) noexcept = default;
    OutputSet& operator=(OutputSet&&) noexcept = default;
    ~OutputSet(); ///< removes what was not committed

    /// Where to write the file that will be called names[index].
    std::filesystem::path temporaryPath(std::size_t index) const;
    std::filesystem::path finalPath(std::size_t index) const;
    /// `note` is called by commit() when every file is safe under its temporary name and none has its own yet. What it
    /// says of them (lengths, times) stays true. An error of it is the commit's.
    void beforePlacing(std::function<Result<>(const OutputSet&)> note) { m_note = std::move(note); }
    std::size_t count() const noexcept { return m_names.size(); }
    /// Puts every file in place, on the disk when it returns. Errors: Io.
    Result<> commit();

private:
    OutputSet(std::filesystem::path folder, std::vector<std::string> names);
    std::filesystem::path journalPath() const;

    std::filesystem::path m_folder;
    std::vector<std::string> m_names; // empty once moved from or committed
    std::function<Result<>(const OutputSet&)> m_note;
};

/// `input`'s name without folder and extension, cut (at a whole UTF-8 character) so that a suffix of `suffixBytes`
/// still fits into a file name.
std::string outputBaseName(const std::filesystem::path& input, std::size_t suffixBytes);

} // namespace resonate
