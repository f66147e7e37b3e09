#pragma once

namespace resonate {

struct AudioFormat {
    int sampleRateHz = 48000; ///< 1..kMaxSampleRateHz
    int channels = 2;         ///< 1 or 2 after ingest

    bool operator==(const AudioFormat&) const = default;
};

} // namespace resonate
