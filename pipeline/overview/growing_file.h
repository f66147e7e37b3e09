#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace resonate {

/// A recording while it is being decoded: a file of interleaved 32-bit floats (little-endian) that somebody else goes
/// on writing to.
struct GrowingFile {
    std::filesystem::path path;
    std::int64_t dataOffset = 0; ///< bytes before the first frame
    AudioFormat format;
    std::int64_t frames = 0; ///< that are there by now

    bool isSameFile(const GrowingFile& other) const
    {
        return path == other.path && dataOffset == other.dataOffset && format == other.format;
    }
};

/// Reads what is there; goes on when the file is renamed.
class GrowingFileReader final {
public:
    /// Errors: Io.
    static Result<GrowingFileReader> open(const GrowingFile& file);
    ~GrowingFileReader();
    GrowingFileReader(GrowingFileReader&& other) noexcept;
    GrowingFileReader& operator=(GrowingFileReader&& other) noexcept;

    const GrowingFile& file() const noexcept { return m_file; }
    /// Frames [firstFrame, firstFrame + out.frames()). Errors: Io, also when they are not there.
    Result<> read(std::int64_t firstFrame, AudioView out);

private:
    GrowingFileReader(GrowingFile file, int descriptor) : m_file(std::move(file)), m_descriptor(descriptor) {}

    GrowingFile m_file;
    int m_descriptor = -1;
    std::vector<float> m_interleaved;
};

} // namespace resonate
