#pragma once

#include "pipeline/models/model_store.h"

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace resonate {

/// Separation without a model.
struct BasicSeparation {
    QString notice; ///< one line on what is missed and how to get it; empty when nobody asked for more
};

/// One network or several that are averaged, read from official Demucs files.
struct DemucsFiles {
    QString name;                             ///< shown to users: the model's id, or the file's name
    std::vector<std::filesystem::path> files; ///< .th, one network each; hashed, and as good as could be told
    std::vector<std::vector<double>> weights; ///< [file][source]; empty: all count alike
    std::optional<double> segmentSeconds;     ///< what the bag's own file asks for
    /// SHA-256, hexadecimal, of the files' hashes, the weights and the segment: names what the bag computes.
    std::string fingerprint;
};

/// A folder with a manifest.json: a model that somebody else made for this program. Nothing of it was read.
struct ModelFolder {
    QString name;
    std::filesystem::path folder;
};

using ModelChoice = std::variant<BasicSeparation, DemucsFiles, ModelFolder>;

/// What `--model` means: "auto" (the best installed model, else basic separation), "none", a model of the catalogue, or
/// a .th, a bag's .yaml (its networks beside it, as SIG-CHECKSUM.th or SIG.th) or a folder by its path. `work.message`
/// is told of installed models that "auto" passes over because they are damaged. Errors: BadUsage (no such name),
/// BadInput (not installed, missing, unreadable, damaged: names the file), Io, Cancelled.
Result<ModelChoice> chooseModel(const std::string& nameOrPath, const ModelStore& store, const ModelWork& work);

} // namespace resonate
