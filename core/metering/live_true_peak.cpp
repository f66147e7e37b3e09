#include "core/metering/live_true_peak.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace resonate {

LiveTruePeak::LiveTruePeak(AudioFormat format) : m_sampleRateHz(format.sampleRateHz), m_channels(format.channels)
{
    static_assert(TruePeakInterpolator::kReach == kBlock);
    assert(format.channels == 1 || format.channels == 2);
}

void LiveTruePeak::process(ConstAudioView block) noexcept
{
    for (std::int64_t done = 0; done < block.frames();) {
        const std::int64_t count = std::min(block.frames() - done, kBlock - m_filled);
        for (int c = 0; c < m_channels; ++c)
            std::ranges::copy(block.slice(done, count).channel(c),
                              m_history[static_cast<std::size_t>(c)].begin() + 2 * kBlock + m_filled);
        m_filled += count;
        done += count;
        if (m_filled == kBlock)
            measureBlock();
    }
}

double LiveTruePeak::blockPeak(int channel) noexcept
{
    auto& history = m_history[static_cast<std::size_t>(channel)];
    float largest = 0.0F;
    for (const float sample : history)
        largest = std::max(largest, std::abs(sample));
    double peakDb = gainToDb(static_cast<double>(largest * m_interpolator.bound()));
    if (peakDb > m_ballistics.readingDb()) {
        std::array<float, kBlock> peaks;
        m_interpolator.intervalPeaks(history.data() + kBlock, peaks);
        peakDb = gainToDb(static_cast<double>(*std::ranges::max_element(peaks)));
    } else {
        peakDb = kSilenceDb; // under what is shown, whatever it is
    }
    std::copy(history.begin() + kBlock, history.end(), history.begin());
    return peakDb;
}

void LiveTruePeak::measureBlock() noexcept
{
    const double seconds = static_cast<double>(kBlock) / m_sampleRateHz;
    m_ballistics.process(kSilenceDb, seconds);
    for (int c = 0; c < m_channels; ++c) {
        const double peakDb = blockPeak(c);
        m_largestDb = std::max(m_largestDb, peakDb);
        m_ballistics.process(peakDb, 0.0);
    }
    m_filled = 0;
}

void LiveTruePeak::reset() noexcept
{
    m_history = {};
    m_filled = 0;
    m_ballistics = {};
    m_largestDb = kSilenceDb;
}

} // namespace resonate
