#pragma once

#include "pipeline/models/model_store.h"

#include <filesystem>
#include <vector>

namespace resonate {

/// Copies official files that the user has into the store, known by their SHA-256 under whatever name: one .th, or a
/// bag's .yaml with the files that it needs beside it. Returns their entries in the catalogue. Everything is looked at
/// before anything is copied. Errors: BadInput (not official, damaged, missing, unreadable: names the file), NoSpace,
/// Io, Cancelled.
Result<std::vector<const CatalogueFile*>> importModel(const std::filesystem::path& source, const ModelStore& store,
                                                      const ModelWork& work);

} // namespace resonate
