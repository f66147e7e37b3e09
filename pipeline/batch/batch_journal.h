#pragma once

#include "core/base/result.h"
#include "pipeline/batch/size_and_time.h"
#include "pipeline/file_descriptor.h"

#include <QJsonObject>

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace resonate {

/// What a batch noted of one set of files that it made: of a recording, or of one song of it.
struct JournalRecord {
    struct Output {
        std::filesystem::path name; ///< within the batch's folder
        SizeAndTime stamp;
        bool operator==(const Output&) const = default;
    };
    std::filesystem::path input; ///< absolute, without links
    SizeAndTime inputStamp;
    std::string inputHash; ///< ContentHash of the input
    std::string settings;  ///< hash of all that decides what the files hold
    int part = 0;          ///< the song's number; 0: no song
    int parts = 1;         ///< sets of files that the input becomes with these settings
    int copy = 1;          ///< the number that keeps its names apart from those of another recording
    std::vector<Output> outputs;
    QJsonObject summary; ///< what a summary says of it
    bool operator==(const JournalRecord&) const = default;
};

/// The notes of batches in the folder of their results, by which a later one knows what is done: one line of JSON for
/// each set of files, written before the set gets its names. So a line is true exactly if the files that it names are
/// there with the stamps that it gives them, wherever a run was killed. Lines that are none are passed over; the last
/// one of an input and part counts. One process at a time writes to it. Safe for several threads.
class BatchJournal final {
public:
    /// Makes the folder if it is missing. Errors: BadUsage (another batch is at work there), NoSpace, Io.
    static Result<std::unique_ptr<BatchJournal>> open(const std::filesystem::path& folder);
    ~BatchJournal(); ///< removes the file again if nothing was noted
    BatchJournal(const BatchJournal&) = delete;
    BatchJournal& operator=(const BatchJournal&) = delete;

    /// Errors: NoSpace, Io.
    Result<> add(const JournalRecord& record);
    /// Of that input, by part.
    std::vector<JournalRecord> recordsOf(const std::filesystem::path& input) const;
    std::vector<JournalRecord> all() const;
    /// Whether the record's files are there as they were made.
    bool isWhole(const JournalRecord& record) const;
    const std::filesystem::path& folder() const noexcept { return m_folder; }

    static std::filesystem::path fileIn(const std::filesystem::path& folder) { return folder / ".resonate-batch"; }

private:
    BatchJournal(std::filesystem::path folder, FileDescriptor file)
        : m_folder(std::move(folder)), m_file(std::move(file))
    {
    }
    Result<> read();

    const std::filesystem::path m_folder;
    mutable std::mutex m_mutex;
    FileDescriptor m_file; // guarded by m_mutex, as is what follows
    std::map<std::pair<std::filesystem::path, int>, JournalRecord> m_records;
};

} // namespace resonate
