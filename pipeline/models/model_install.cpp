#include "pipeline/models/model_install.h"

#include "pipeline/disk_space.h"
#include "pipeline/models/download.h"

namespace resonate {
namespace {

/// True when it was fetched, false when it was there.
Result<bool> installFile(const CatalogueModel& model, const CatalogueFile& file, const ModelStore& store,
                         const DownloadRules& rules, const ModelWork& work)
{
    auto partial = PartialDownload::open(store.root(), file, work);
    if (!partial)
        return partial.error();
    // Looked at under the lock: the program that we waited for may just have fetched it.
    const auto verdict = store.verify(file, work.quiet());
    if (!verdict)
        return verdict.error();
    if (verdict->state == FileVerdict::State::Good) {
        partial->remove();
        return false;
    }
    if (file.bytes)
        if (auto room = requireSpace(store.root(), *file.bytes - partial->bytes()); !room)
            return room.error();
    const QUrl address(model.address + QString::fromStdString(file.name));
    if (auto fetched = download(address, file, *partial, rules, work); !fetched)
        return fetched.error();
    if (auto moved = store.adopt(*partial, file); !moved)
        return moved.error();
    return true;
}

} // namespace

Result<InstallReport> installModel(const CatalogueModel& model, const ModelStore& store, const DownloadRules& rules,
                                   const ModelWork& work)
{
    if (auto ready = store.prepare(); !ready)
        return ready.error();
    InstallReport report;
    double done = 0.0;
    const auto count = static_cast<double>(model.files.size());
    for (const CatalogueFile& file : model.files) {
        const auto fetched = installFile(model, file, store, rules, work.part(done / count, (done + 1.0) / count));
        if (!fetched)
            return fetched.error();
        (*fetched ? report.fetched : report.unchanged).push_back(file.name);
        done += 1.0;
    }
    work.report(1.0);
    report.bytes = store.presence(model).bytes;
    return report;
}

} // namespace resonate
