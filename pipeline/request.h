#pragma once

#include "core/analysis/recording_report.h"
#include "pipeline/delivery_target.h"
#include "pipeline/exporting/output_form.h"
#include "pipeline/parameters.h"
#include "pipeline/part_selection.h"
#include "pipeline/recording/exported_document.h"

#include <QSet>
#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace resonate {

/// What is wanted of one recording. Paths are bytes as the file system has them.
struct RestoreRequest {
    std::filesystem::path input;
    std::filesystem::path outputFolder;
    ParameterSet parameters; ///< preset and settings, validated
    QString presetName;
    QString masteringName; ///< of the mastering preset over it; empty: none
    ProcessingMode mode = ProcessingMode::Render;
    std::optional<double> previewStartSeconds; ///< empty: chosen for being representative
    std::optional<TimeSpan> part;              ///< of mode Render: one song, which is mastered by itself; empty: all
    QString song;                              ///< what names of files call that part, as "02"; empty: nothing
    int songNumber = 0;                        ///< of that part among the songs that were found, from 1; 0: no song
    int songCount = 0;                         ///< how many were found
    PartSelection selection;                   ///< what becomes parts when the recording is open: see partRequests()
    std::filesystem::path reference;           ///< a piece for the master to sound like; empty: none
    std::optional<DeliveryTarget> target;      ///< empty: as the preset says
    QSet<QString> skippedStages;
    std::string model = "auto"; ///< how to separate: see chooseSeparator()
    OutputForm form = {};       ///< bits are the parameter output.bits
    QString nameTemplate = QStringLiteral("{name}.{part}"); ///< of file names: see exportNames()
    bool overwrite = false;
    std::vector<ExportedDocument> documents = {}; ///< further reports beside the JSON, by whoever can draw
};

} // namespace resonate
