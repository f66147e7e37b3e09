#include "core/quality/aligned_stream.h"

#include "core/audio/audio_buffer.h"

namespace resonate {

AlignedStream::AlignedStream(const AudioSource& source, std::unique_ptr<StreamProcessor> processor,
                             std::stop_token stop)
    : m_source(source), m_processor(std::move(processor)), m_stop(std::move(stop))
{
    assert(m_processor != nullptr);
}

Result<> AlignedStream::read(AudioView out)
{
    assert(out.frames() <= kBlockFrames);
    const std::int64_t latency = m_processor->latencyFrames();
    if (m_fed < latency) {
        AudioBuffer dropped(m_source.format().channels, std::min(latency - m_fed, kBlockFrames));
        while (m_fed < latency) {
            const auto block = dropped.view().slice(0, std::min(latency - m_fed, dropped.frames()));
            if (const auto pulled = pull(block); !pulled)
                return pulled;
        }
    }
    return pull(out);
}

Result<> AlignedStream::pull(AudioView out)
{
    if (m_stop.stop_requested())
        return cancelled();
    if (const auto read = readPadded(m_source, m_fed, out); !read)
        return read;
    m_processor->process(out);
    m_fed += out.frames();
    return {};
}

} // namespace resonate
