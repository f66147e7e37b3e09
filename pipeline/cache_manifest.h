#pragma once

#include "core/audio/audio_format.h"
#include "core/base/result.h"

#include <QJsonObject>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace resonate {

/// One file of a cache entry as it was when the entry was completed.
struct CachedFile {
    std::string name; ///< without a folder
    std::int64_t bytes = 0;
    std::string checksum;              ///< ContentHash
    std::optional<AudioFormat> format; ///< of .wav files
    std::int64_t frames = 0;           ///< of .wav files
};

/// The content of `entry.json`.
struct CacheManifest {
    std::string key;
    std::vector<CachedFile> files; ///< by name
    QJsonObject metadata;          ///< whatever the stage wants to find again
};

inline constexpr const char* kManifestName = "entry.json";
inline constexpr const char* kProgressName = "progress.json";

/// True for the files that the cache itself keeps in an entry's folder.
bool isCacheBookkeeping(const std::string& name);

/// Describes all files of a folder; makes each safe on the disk first. Errors: Io, NoSpace, Cancelled.
Result<CacheManifest> describeFolder(const std::filesystem::path& folder, const std::string& key,
                                     const QJsonObject& metadata, std::stop_token stop);
/// Reads the manifest of `key` back and compares every file with it. Errors: Io (damaged, with the reason), Cancelled.
Result<CacheManifest> verifyFolder(const std::filesystem::path& folder, const std::string& key, std::stop_token stop);

/// Errors: NoSpace, Io.
Result<> writeManifest(const std::filesystem::path& folder, const CacheManifest& manifest);

} // namespace resonate
