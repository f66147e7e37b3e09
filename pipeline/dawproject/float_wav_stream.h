#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/audio_source.h"
#include "pipeline/dawproject/byte_stream.h"

#include <memory>
#include <vector>

namespace resonate {

/// The bytes of a WAV file of 32-bit floats with the samples of a source, made without writing a file: RIFF as long as
/// its sizes fit into 32 bits, RF64 past that.
/// Source: IBM and Microsoft, "Multimedia Programming Interface and Data Specifications 1.0" (1991); EBU Tech 3306
/// (2009), "RF64: An extended File Format for Audio".
class FloatWavStream final : public ByteStream {
public:
    explicit FloatWavStream(std::shared_ptr<const AudioSource> source);

    std::int64_t size() const noexcept override;
    void rewind() noexcept override { m_at = 0; }
    Result<std::size_t> read(std::span<std::byte> out) override;

private:
    Result<> fill(std::int64_t firstFrame);

    std::shared_ptr<const AudioSource> m_source;
    std::vector<std::byte> m_header;
    std::int64_t m_at = 0; // of the next byte
    AudioBuffer m_block;
    std::vector<float> m_scratch;
    std::span<const std::byte> m_samples; // of the block, interleaved
    std::int64_t m_blockFirstFrame = -1;  // -1: nothing is in it
};

} // namespace resonate
