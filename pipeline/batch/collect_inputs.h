#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace resonate {

/// One recording of a batch.
struct BatchInput {
    std::filesystem::path file;  ///< as it was given, or below a folder as that was given
    std::filesystem::path below; ///< its folder within the folder that was given; empty: right in it, or a file
    std::optional<Error> error =
        {}; ///< why there is nothing to do: a folder that cannot be read, or holds no recording
};

struct CollectedInputs {
    std::vector<BatchInput> inputs; ///< in the order given; those of a folder by name, as people sort names
    int unlikeRecordings = 0;       ///< files of folders whose names are not of sound or video
    int madeByUs = 0;               ///< results of earlier runs
    int namedTwice = 0;             ///< and done once
    int linkedFolders = 0;          ///< which are not followed
};

/// Files as they are given, whatever they are called, and the recordings of folders with all that is below them. Hidden
/// files are left out; so are links to folders, results of earlier runs (files beside a report of their name, those
/// that `isOurs` knows) and the folder `outputs` where it lies below one that was given. Errors: Cancelled, BadUsage
/// (more than 100,000 recordings).
Result<CollectedInputs> collectInputs(const std::vector<std::filesystem::path>& given,
                                      const std::filesystem::path& outputs,
                                      const std::function<bool(const std::filesystem::path&)>& isOurs,
                                      std::stop_token stop);

} // namespace resonate
