#include "pipeline/batch/batch_plan.h"

#include "pipeline/media_client.h"
#include "pipeline/restore.h"

#include <QFile>

#include <map>

namespace resonate {
namespace {

namespace fs = std::filesystem;

constexpr int kMostSongs = 99;      // of a concert, for the names that its songs may get
constexpr int kMostCopies = 10'000; // more than a batch has of one name

/// A path as a file system sees it that makes no difference between capitals and small letters.
QString folded(const fs::path& path)
{
    return QFile::decodeName(path.c_str()).normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// Who gets which file.
class TakenNames final {
public:
    explicit TakenNames(const BatchJournal* journal)
    {
        if (journal != nullptr)
            for (const JournalRecord& record : journal->all())
                for (const JournalRecord::Output& output : record.outputs)
                    m_owners.emplace(folded(journal->folder() / output.name), record.input);
    }
    bool areFree(const std::vector<QString>& names, const fs::path& owner) const
    {
        return std::ranges::all_of(names, [&](const QString& name) {
            const auto found = m_owners.find(name);
            return found == m_owners.end() || found->second == owner;
        });
    }
    void take(const std::vector<QString>& names, const fs::path& owner)
    {
        for (const QString& name : names)
            m_owners.insert_or_assign(name, owner);
    }

private:
    std::map<QString, fs::path> m_owners;
};

/// All names that the item's files may get, its songs' included.
std::vector<QString> namesOf(const RestoreRequest& request, NameFields fields)
{
    std::vector<QString> names;
    const bool songs = std::holds_alternative<SongSelection>(request.selection);
    for (int song = 0; song <= (songs ? kMostSongs : 0); ++song) {
        fields.song = song > 0 ? QStringLiteral("%1").arg(song, 2, 10, QLatin1Char('0')) : QString();
        if (const auto files = filesOfExport(fields, exportOf(request)))
            for (const fs::path& file : *files)
                names.push_back(folded(file));
    }
    return names;
}

RestoreRequest numbered(RestoreRequest request, int copy)
{
    if (copy > 1)
        request.nameTemplate = numberedTemplate(request.nameTemplate, copy);
    return request;
}

/// The number that the journal knows the recording by; 0: none.
int knownCopy(const BatchJournal* journal, const fs::path& real)
{
    const auto records = journal != nullptr ? journal->recordsOf(real) : std::vector<JournalRecord>();
    return records.empty() ? 0 : records.front().copy;
}

void name(BatchItem& item, const NameFields& fields, int copy, TakenNames& taken)
{
    item.copy = copy;
    item.request = numbered(std::move(item.request), copy);
    taken.take(namesOf(item.request, fields), item.real);
    const auto files = filesOfExport(fields, exportOf(item.request));
    if (files)
        item.files = *files;
    else
        item.error = files.error();
}

BatchItem itemOf(const BatchInput& input, const RestoreRequest& whole)
{
    std::error_code error;
    BatchItem item{whole, fs::canonical(input.file, error), input.below, 1, {}, input.error};
    item.request.input = input.file;
    item.request.outputFolder = input.below.empty() ? whole.outputFolder : whole.outputFolder / input.below;
    if (!item.error)
        if (auto readable = checkRecording(input.file); !readable)
            item.error = readable.error();
    return item;
}

} // namespace

Result<std::vector<BatchItem>> planBatch(const std::vector<BatchInput>& inputs, const RestoreRequest& whole,
                                         const BatchJournal* journal, const JobContext& job)
{
    std::vector<BatchItem> items;
    std::vector<NameFields> fields;
    for (const BatchInput& input : inputs) {
        items.push_back(itemOf(input, whole));
        const auto known =
            items.back().error ? Result<NameFields>(NameFields{input.file}) : nameFieldsOf(items.back().request, job);
        if (job.stop.stop_requested())
            return cancelled();
        if (!known)
            items.back().error = known.error();
        fields.push_back(known ? *known : NameFields{input.file});
    }
    TakenNames taken(journal);
    std::vector<std::size_t> unnamed;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].error)
            continue;
        const int copy = knownCopy(journal, items[i].real);
        if (copy > 0 && taken.areFree(namesOf(numbered(items[i].request, copy), fields[i]), items[i].real))
            name(items[i], fields[i], copy, taken);
        else
            unnamed.push_back(i);
    }
    for (const std::size_t i : unnamed) {
        int copy = 1;
        while (copy < kMostCopies &&
               !taken.areFree(namesOf(numbered(items[i].request, copy), fields[i]), items[i].real))
            ++copy;
        name(items[i], fields[i], copy, taken);
    }
    return items;
}

} // namespace resonate
