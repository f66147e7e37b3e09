#include "pipeline/batch/batch_journal.h"

#include "pipeline/durable_file.h"
#include "pipeline/settings/path_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <fstream>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace resonate {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestLine = 256 * 1024;
constexpr qsizetype kMostOutputs = 100;
constexpr int kMostParts = 1000;

QString text(const std::string& bytes)
{
    return QString::fromStdString(bytes);
}

QByteArray toLine(const JournalRecord& record)
{
    QJsonArray outputs;
    for (const JournalRecord::Output& output : record.outputs) {
        QJsonObject json = toJson(output.stamp);
        json.insert(QStringLiteral("name"), pathToJson(output.name));
        outputs.append(json);
    }
    QJsonObject input = toJson(record.inputStamp);
    input.insert(QStringLiteral("path"), pathToJson(record.input));
    input.insert(QStringLiteral("hash"), text(record.inputHash));
    const QJsonObject json{
        {QStringLiteral("input"), input},           {QStringLiteral("settings"), text(record.settings)},
        {QStringLiteral("part"), record.part},      {QStringLiteral("parts"), record.parts},
        {QStringLiteral("copy"), record.copy},      {QStringLiteral("outputs"), outputs},
        {QStringLiteral("summary"), record.summary}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<JournalRecord> fromLine(const std::string& line)
{
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
    const QJsonObject input = json.value(QStringLiteral("input")).toObject();
    const auto path = pathFromJson(input.value(QStringLiteral("path")));
    const auto stamp = sizeAndTimeFromJson(input);
    const QJsonArray outputs = json.value(QStringLiteral("outputs")).toArray();
    JournalRecord record;
    record.part = json.value(QStringLiteral("part")).toInt(-1);
    record.parts = json.value(QStringLiteral("parts")).toInt(-1);
    record.copy = json.value(QStringLiteral("copy")).toInt(-1);
    record.settings = json.value(QStringLiteral("settings")).toString().toStdString();
    record.inputHash = input.value(QStringLiteral("hash")).toString().toStdString();
    record.summary = json.value(QStringLiteral("summary")).toObject();
    if (!path || !stamp || record.part < 0 || record.part > kMostParts || record.parts < 1 ||
        record.parts > kMostParts || record.copy < 1 || record.settings.empty() || record.inputHash.empty() ||
        outputs.isEmpty() || outputs.size() > kMostOutputs)
        return {};
    record.input = *path;
    record.inputStamp = *stamp;
    for (const QJsonValue& value : outputs) {
        const QJsonObject output = value.toObject();
        const auto name = pathFromJson(output.value(QStringLiteral("name")));
        const auto written = sizeAndTimeFromJson(output);
        if (!name || !written || name->is_absolute())
            return {};
        record.outputs.push_back({*name, *written});
    }
    return record;
}

Result<FileDescriptor> openLocked(const fs::path& file)
{
    FileDescriptor opened(
        ::open(file.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666));
    if (!opened)
        return systemError(file, "opening", errno);
    struct stat status = {};
    if (::fstat(opened.number(), &status) != 0 || !S_ISREG(status.st_mode))
        return Error{ErrorCode::Io, file.string() + ": is not a file"};
    if (::flock(opened.number(), LOCK_EX | LOCK_NB) == 0 || errno == ENOLCK || errno == EOPNOTSUPP)
        return opened;
    if (errno == EWOULDBLOCK)
        return Error{ErrorCode::BadUsage, file.parent_path().string() +
                                              ": another batch is at work there; wait for it or choose another -o"};
    return systemError(file, "locking", errno);
}

} // namespace

Result<std::unique_ptr<BatchJournal>> BatchJournal::open(const fs::path& folder)
{
    std::error_code error;
    if (fs::exists(folder, error) && !fs::is_directory(folder, error))
        return Error{ErrorCode::BadUsage, folder.string() + ": is not a folder"};
    fs::create_directories(folder, error);
    if (error)
        return systemError(folder, "creating", error.value());
    auto file = openLocked(fileIn(folder));
    if (!file)
        return file.error();
    std::unique_ptr<BatchJournal> journal(new BatchJournal(folder, std::move(*file)));
    if (auto read = journal->read(); !read)
        return read.error();
    return journal;
}

BatchJournal::~BatchJournal()
{
    struct stat status = {};
    if (::fstat(m_file.number(), &status) == 0 && status.st_size == 0)
        ::unlink(fileIn(m_folder).c_str());
}

Result<> BatchJournal::read()
{
    std::ifstream in(fileIn(m_folder), std::ios::binary);
    bool ended = true; // the last line, by a line feed
    for (std::string line; std::getline(in, line); ended = !in.eof())
        if (line.size() <= kLongestLine)
            if (auto record = fromLine(line))
                m_records.insert_or_assign(std::pair(record->input, record->part), *record);
    return ended ? Result<>() : writeAll(m_file, fileIn(m_folder), "\n"); // a run was killed in mid-line
}

Result<> BatchJournal::add(const JournalRecord& record)
{
    const QByteArray line = toLine(record);
    const std::lock_guard lock(m_mutex);
    if (auto written = writeAll(m_file, fileIn(m_folder), std::string_view(line.data(), line.size())); !written)
        return written;
    if (::fsync(m_file.number()) != 0)
        return systemError(fileIn(m_folder), "writing", errno);
    m_records.insert_or_assign(std::pair(record.input, record.part), record);
    return {};
}

std::vector<JournalRecord> BatchJournal::recordsOf(const fs::path& input) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<JournalRecord> records;
    for (auto it = m_records.lower_bound({input, 0}); it != m_records.end() && it->first.first == input; ++it)
        records.push_back(it->second);
    return records;
}

std::vector<JournalRecord> BatchJournal::all() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<JournalRecord> records;
    for (const auto& [key, record] : m_records)
        records.push_back(record);
    return records;
}

bool BatchJournal::isWhole(const JournalRecord& record) const
{
    return std::ranges::all_of(record.outputs, [this](const JournalRecord::Output& output) {
        return SizeAndTime::of(m_folder / output.name) == output.stamp;
    });
}

} // namespace resonate
