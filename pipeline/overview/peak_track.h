#pragma once

#include "core/audio/audio_source.h"
#include "core/overview/peaks/peak_builder.h"
#include "core/overview/peaks/peak_pyramid.h"
#include "pipeline/cache.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>

namespace resonate {

/// One waveform on its way: from the cache, or from its source and then into the cache. Asked for by one thread, run
/// by one other at a time.
class PeakTrack final {
public:
    explicit PeakTrack(std::string key) : m_key(std::move(key)) {}

    const std::string& key() const noexcept { return m_key; }
    const std::shared_ptr<PeakPyramid>& pyramid() const noexcept { return m_pyramid; }

    /// True when run() is to be started.
    bool want(std::shared_ptr<const AudioSource> source);
    bool isIdle() const;
    /// Until there is nothing more to do. `grew` is called whenever there is something new to see.
    void run(const Cache& cache, const std::stop_token& stop, const std::function<void()>& grew);

private:
    std::shared_ptr<const AudioSource> next();
    void build(const AudioSource& source, const Cache& cache, const std::stop_token& stop,
               const std::function<void()>& grew);
    bool readAll(const AudioSource& source, const std::stop_token& stop, const std::function<void()>& grew);

    const std::string m_key;
    const std::shared_ptr<PeakPyramid> m_pyramid = std::make_shared<PeakPyramid>();

    mutable std::mutex m_mutex; // guards what follows
    bool m_running = false;
    std::shared_ptr<const AudioSource> m_source;

    std::optional<PeakBuilder> m_builder; // the running thread's alone
};

} // namespace resonate
