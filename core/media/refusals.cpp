#include "core/media/refusals.h"

#include "core/audio/limits.h"

namespace resonate {

Error refused(std::string reason)
{
    return {ErrorCode::BadInput, std::move(reason)};
}

Error tooManyChannels(int channels)
{
    return refused("has " + std::to_string(channels) + " channels; 1 to " + std::to_string(kMaxInputChannels) +
                   " are read");
}

Error rateOutOfRange(int sampleRateHz)
{
    return refused("has a sample rate of " + std::to_string(sampleRateHz) + " Hz; " + std::to_string(kMinSampleRateHz) +
                   " to " + std::to_string(kMaxSampleRateHz) + " are read");
}

Result<> checkSourceFormat(int channels, int sampleRateHz)
{
    if (channels < 1 || channels > kMaxInputChannels)
        return tooManyChannels(channels);
    if (sampleRateHz < kMinSampleRateHz || sampleRateHz > kMaxSampleRateHz)
        return rateOutOfRange(sampleRateHz);
    return {};
}

Error readingFailed()
{
    return {ErrorCode::Io, "reading the file failed"};
}

} // namespace resonate
