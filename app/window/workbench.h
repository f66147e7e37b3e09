#pragma once

#include "app/document/document.h"
#include "app/document/project_keeper.h"
#include "app/listening/listening.h"
#include "app/work/analysis_work.h"
#include "app/work/export_work.h"
#include "app/work/model_install_work.h"
#include "app/work/preview_work.h"
#include "app/work/render_work.h"
#include "app/work/synthesis_work.h"
#include "pipeline/overview/peak_store.h"
#include "pipeline/overview/tile_store.h"

#include <filesystem>

namespace resonate {

/// What all windows of a process work with. Each kind of work has threads of its own, so that nothing quick waits
/// behind something long.
struct SharedTools {
    Cache& cache;
    QThreadPool& workPool; ///< reading, exporting, fetching models
    QThreadPool& previewPool;
    QThreadPool& renderPool;
    QThreadPool& quickPool; ///< pictures and small files
    std::filesystem::path recoveryFolder;
};

/// Everything that one window works on and with, but no widget: a window may be made anew around it.
struct Workbench {
    explicit Workbench(const SharedTools& tools);
    Workbench(const Workbench&) = delete;
    Workbench& operator=(const Workbench&) = delete;

    Document document;
    ProjectKeeper keeper;
    AnalysisWork analysis;
    PreviewWork preview;
    RenderWork render;
    SynthesisWork synthesis;
    ExportWork exporting;
    ModelInstallWork models;
    PeakStore peaks;
    TileStore tiles;
    Listening listening;
};

} // namespace resonate
