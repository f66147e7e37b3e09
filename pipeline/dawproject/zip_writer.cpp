#include "pipeline/dawproject/zip_writer.h"

#include "core/io/atomic_file.h"
#include "pipeline/dawproject/archive_file.h"

#include <optional>

namespace resonate {
namespace {

constexpr zip_uint16_t kFirstDay = (0 << 9) | (1 << 5) | 1; // years since 1980, month, day
constexpr zip_uint16_t kMidnight = 0;

/// How far the whole archive is, and why it went no further.
struct Copying {
    const WorkContext& context;
    std::int64_t totalBytes = 0;
    std::int64_t doneBytes = 0;
    std::optional<Error> failure;
};

/// Answers libzip's questions about one entry.
struct EntryContent {
    ByteStream& bytes;
    Copying& copying;

    zip_int64_t read(void* data, zip_uint64_t length)
    {
        if (copying.context.stopRequested()) {
            copying.failure = cancelled();
            return -1;
        }
        auto count = bytes.read({static_cast<std::byte*>(data), length});
        if (!count) {
            copying.failure = count.error();
            return -1;
        }
        copying.doneBytes += static_cast<std::int64_t>(*count);
        if (copying.totalBytes > 0)
            copying.context.report(static_cast<double>(copying.doneBytes) / static_cast<double>(copying.totalBytes));
        return static_cast<zip_int64_t>(*count);
    }
    zip_int64_t stat(void* data) const
    {
        auto* status = static_cast<zip_stat_t*>(data);
        zip_stat_init(status);
        status->valid = ZIP_STAT_SIZE;
        status->size = static_cast<zip_uint64_t>(bytes.size());
        return sizeof *status;
    }
    static zip_int64_t callback(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command)
    {
        auto* content = static_cast<EntryContent*>(self);
        switch (command) {
        case ZIP_SOURCE_OPEN:
            content->bytes.rewind();
            return 0;
        case ZIP_SOURCE_READ:
            return content->read(data, length);
        case ZIP_SOURCE_STAT:
            return content->stat(data);
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE:
            return 0;
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                                  ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
        case ZIP_SOURCE_ERROR: {
            zip_error_t error = {};
            zip_error_set(&error, ZIP_ER_READ, 0);
            return zip_error_to_data(&error, data, length);
        }
        default:
            return -1;
        }
    }
};

struct ArchiveDiscarder {
    void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveDiscarder>;

bool addEntry(zip_t* archive, const std::string& name, EntryContent& content)
{
    zip_source_t* source = zip_source_function(archive, &EntryContent::callback, &content);
    if (source == nullptr)
        return false;
    const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, at, ZIP_CM_STORE, 0) == 0 &&
           zip_file_set_dostime(archive, at, kMidnight, kFirstDay, 0) == 0;
}

Error archiveError(const std::filesystem::path& path, zip_t* archive)
{
    const std::string reason = archive != nullptr ? zip_strerror(archive) : "there is no memory";
    return {ErrorCode::Io, path.string() + ": making the archive failed: " + reason};
}

} // namespace

Result<> writeZip(const std::filesystem::path& path, std::vector<ZipEntry> entries, const WorkContext& context)
{
    auto output = AtomicFile::begin(path, IfExists::Replace);
    if (!output)
        return output.error();
    Copying copying{context, 0, 0, {}};
    std::vector<EntryContent> contents; // outlives the archive that asks it
    contents.reserve(entries.size());
    ArchiveFile file(output->temporaryPath());
    if (auto opened = file.open(); !opened)
        return opened;
    zip_source_t* source = file.source();
    if (source == nullptr)
        return archiveError(path, nullptr);
    Archive archive(zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(source);
        return archiveError(path, nullptr);
    }
    for (const ZipEntry& entry : entries) {
        copying.totalBytes += entry.content->size();
        contents.push_back({*entry.content, copying});
        if (!addEntry(archive.get(), entry.name, contents.back()))
            return archiveError(path, archive.get());
    }
    if (zip_close(archive.get()) != 0) {
        if (copying.failure)
            return *copying.failure;
        return file.failure() ? *file.failure() : archiveError(path, archive.get());
    }
    static_cast<void>(archive.release()); // closed is freed
    return output->commit();
}

} // namespace resonate
