#pragma once

#include "core/audio/audio_source.h"
#include "core/overview/peaks/peak_builder.h"
#include "core/overview/peaks/peak_pyramid.h"
#include "pipeline/cache.h"
#include "pipeline/overview/growing_file.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>

namespace resonate {

/// One waveform on its way: from the cache, or from its source and then into the cache. While the source is still being
/// decoded, its growing file is followed. Asked for by one thread, run by one other at a time.
class PeakTrack final {
public:
    using Grew = std::function<void()>; ///< there is something new to see

    explicit PeakTrack(std::string key) : m_key(std::move(key)) {}

    const std::string& key() const noexcept { return m_key; }
    const std::shared_ptr<PeakPyramid>& pyramid() const noexcept { return m_pyramid; }

    /// Both say true when run() is to be started.
    bool want(std::shared_ptr<const AudioSource> source);
    bool follow(const GrowingFile& file);
    bool isIdle() const;
    /// Until there is nothing more to do.
    void run(const Cache& cache, const std::stop_token& stop, const Grew& grew);

private:
    struct Task {
        std::shared_ptr<const AudioSource> source;
        std::optional<GrowingFile> growing;
        bool anew = false; // what was read of the growing file is void
    };
    Task next();
    void finish(const AudioSource& source, const Cache& cache, const std::stop_token& stop, const Grew& grew);
    void readGrowing(const GrowingFile& file, const std::stop_token& stop, const Grew& grew);
    bool readUpTo(std::int64_t frames, const std::function<Result<>(std::int64_t, AudioView)>& read,
                  const std::stop_token& stop, const Grew& grew);
    void beginAnew(AudioFormat format);

    const std::string m_key;
    const std::shared_ptr<PeakPyramid> m_pyramid = std::make_shared<PeakPyramid>();

    mutable std::mutex m_mutex; // guards what follows
    bool m_running = false;
    Task m_next;
    std::optional<GrowingFile> m_lastGrowing;

    // The running thread's alone.
    std::optional<PeakBuilder> m_builder;
    std::optional<GrowingFileReader> m_reader;
};

} // namespace resonate
