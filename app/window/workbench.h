#pragma once

#include "app/document/document.h"
#include "app/document/project_keeper.h"
#include "pipeline/overview/peak_store.h"

#include <filesystem>

namespace resonate {

class Cache;

/// What all of a process's windows work with.
struct SharedTools {
    Cache& cache;
    QThreadPool& workPool;  ///< reading, restoring, exporting
    QThreadPool& quickPool; ///< pictures and small files, which nobody should wait for behind a restoration
    std::filesystem::path recoveryFolder;
};

/// Everything that one window works on and with, but no widget: a window may be made anew around it.
struct Workbench {
    explicit Workbench(const SharedTools& tools);
    Workbench(const Workbench&) = delete;
    Workbench& operator=(const Workbench&) = delete;

    Document document;
    ProjectKeeper keeper;
    PeakStore peaks;
};

} // namespace resonate
