#pragma once

#include "core/mastering/master.h"
#include "pipeline/loudness/match_plan.h"
#include "pipeline/output_set.h"

#include <filesystem>
#include <memory>
#include <string>

namespace resonate {

/// One file to be matched.
struct MatchOrder {
    std::filesystem::path input;
    std::filesystem::path folder; ///< created when missing
    std::string name;             ///< of the file that is made
    MatchSettings settings;
    FileMatch match;
    bool overwrite = false;
};

/// What was made of it.
struct MatchedFile {
    std::filesystem::path file;
    LoudnessScan after; ///< measured of the file that was written
    double gainDb = 0.0;
    double limitingMaxDb = 0.0;
    double limitingP99Db = 0.0;     ///< 99 % of the time the limiter took off no more
    std::vector<std::string> notes; ///< plain sentences about what is not as one would expect
};

/// A file that was made but is not in its place yet; gone unless it is kept.
class UnkeptFile final {
public:
    UnkeptFile(MatchedFile made, OutputSet outputs) : m_made(std::move(made)), m_outputs(std::move(outputs)) {}
    const MatchedFile& made() const noexcept { return m_made; }
    void addNote(const std::string& note) { m_made.notes.push_back(note); }
    /// Once. Errors: Io.
    Result<MatchedFile> keep();

private:
    MatchedFile m_made;
    OutputSet m_outputs;
};

/// The names under which files are written: their own, with the ending of the format that is written; where two would
/// have the same, the later one gets a number.
std::vector<std::string> matchedNames(const std::vector<std::filesystem::path>& inputs,
                                      std::span<const LoudnessScan* const> scans);

/// Writes a file at its matched loudness: decoded, brought up or down, limited, in the same kind of format and with the
/// same tags, but those that told how loud it was. The input is only read; the output is there whole or not at all.
/// Errors: BadUsage (the name is taken), BadInput, Io, NoSpace, Worker, Cancelled.
Result<MatchedFile> writeMatchedFile(const MatchOrder& order, const WorkContext& context);
/// The same up to the last step.
Result<std::shared_ptr<UnkeptFile>> makeMatchedFile(const MatchOrder& order, const WorkContext& context);

} // namespace resonate
