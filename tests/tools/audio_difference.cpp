#include "audio_difference.h"

#include "core/audio/audio_buffer.h"
#include "core/base/decibels.h"

#include <array>
#include <cmath>
#include <numeric>

namespace resonate::test {
namespace {

constexpr std::int64_t kBlockFrames = 1 << 16;
constexpr std::int64_t kReach = 2; // frames on either side of a seam

/// Steps elsewhere as a histogram of decibels, steps at seams one by one.
class StepStatistics final {
public:
    void addSeam(double step) { m_seams.push_back(step); }
    void addElsewhere(double step)
    {
        ++m_histogram[bin(step)];
        m_largestElsewhere = std::max(m_largestElsewhere, step);
    }
    SeamSteps summary() const
    {
        SeamSteps steps;
        steps.seams = m_seams.size();
        steps.elsewhereDbfs = gainToDb(m_largestElsewhere);
        double sum = 0.0, largest = 0.0;
        for (const double step : m_seams) {
            sum += rankPercent(step);
            steps.worstRankPercent = std::max(steps.worstRankPercent, rankPercent(step));
            largest = std::max(largest, step);
        }
        steps.meanRankPercent = m_seams.empty() ? 0.0 : sum / static_cast<double>(m_seams.size());
        steps.largestDbfs = gainToDb(largest);
        return steps;
    }

private:
    static constexpr double kLoudestDb = 40.0, kBinsPerDb = 20.0;
    static std::size_t bin(double step)
    {
        return static_cast<std::size_t>(kBinsPerDb * (std::clamp(gainToDb(step), kSilenceDb, kLoudestDb) - kSilenceDb));
    }
    double rankPercent(double step) const
    {
        const auto at = m_histogram.begin() + static_cast<std::ptrdiff_t>(bin(step));
        const auto below = std::accumulate(m_histogram.begin(), at, std::int64_t{0});
        const auto all = std::accumulate(at, m_histogram.end(), below);
        const double equal = static_cast<double>(*at);
        return all > 0 ? 100.0 * (static_cast<double>(below) + 0.5 * equal) / static_cast<double>(all) : 50.0;
    }

    std::array<std::int64_t, static_cast<std::size_t>(kBinsPerDb*(kLoudestDb - kSilenceDb)) + 1> m_histogram{};
    std::vector<double> m_seams;
    double m_largestElsewhere = 0.0;
};

/// Gathers frames into cells of five: one centred on each seam, the others side by side between them.
class StepCollector final {
public:
    explicit StepCollector(std::int64_t gridFrames) : m_gridFrames(gridFrames) {}
    void add(std::int64_t frame, double firstStep, double secondStep)
    {
        const std::int64_t shifted = frame + kReach;
        const std::int64_t cell = shifted % m_gridFrames / (2 * kReach + 1);
        if (m_any && (cell != m_cell || shifted / m_gridFrames != m_grid))
            close();
        m_any = true;
        m_cell = cell;
        m_grid = shifted / m_gridFrames;
        m_firstStep = std::max(m_firstStep, firstStep);
        m_secondStep = std::max(m_secondStep, secondStep);
    }
    SeamReport finish()
    {
        if (m_any)
            close();
        return {m_first.summary(), m_second.summary()};
    }

private:
    void close()
    {
        if (m_cell == 0 && m_grid > 0) {
            m_first.addSeam(m_firstStep);
            m_second.addSeam(m_secondStep);
        } else {
            m_first.addElsewhere(m_firstStep);
            m_second.addElsewhere(m_secondStep);
        }
        m_firstStep = m_secondStep = 0.0;
    }

    std::int64_t m_gridFrames, m_cell = 0, m_grid = 0;
    bool m_any = false;
    double m_firstStep = 0.0, m_secondStep = 0.0;
    StepStatistics m_first, m_second;
};

} // namespace

Result<AudioDifference> measureDifference(const AudioSource& a, const AudioSource& b, FrameRange range)
{
    const int channels = a.format().channels;
    AudioBuffer left(channels, kBlockFrames), right(channels, kBlockFrames);
    AudioDifference result;
    double peak = 0.0, power = 0.0;
    for (std::int64_t at = range.first; at < range.end; at += kBlockFrames) {
        const std::int64_t count = std::min(kBlockFrames, range.end - at);
        if (const auto read = a.read(at, left.view().slice(0, count)); !read)
            return read.error();
        if (const auto read = b.read(at, right.view().slice(0, count)); !read)
            return read.error();
        for (int c = 0; c < channels; ++c)
            for (std::int64_t i = 0; i < count; ++i) {
                const auto k = static_cast<std::size_t>(i);
                const double d =
                    std::abs(static_cast<double>(left.channel(c)[k]) - static_cast<double>(right.channel(c)[k]));
                result.finite = result.finite && std::isfinite(d);
                power += d * d;
                if (d > peak) {
                    peak = d;
                    result.peakFrame = at + i;
                }
            }
    }
    result.peakDbfs = gainToDb(peak);
    result.rmsDbfs =
        powerToDb(power / static_cast<double>(std::max<std::int64_t>(1, (range.end - range.first) * channels)));
    return result;
}

Result<SeamReport> measureSeams(const AudioSource& audio, FrameRange range, std::int64_t gridFrames)
{
    const int channels = audio.format().channels;
    AudioBuffer block(channels, kBlockFrames + 2);
    StepCollector collector(gridFrames);
    for (std::int64_t at = range.first + 2; at < range.end; at += kBlockFrames) {
        const std::int64_t count = std::min(kBlockFrames, range.end - at);
        if (const auto read = audio.read(at - 2, block.view().slice(0, count + 2)); !read)
            return read.error();
        for (std::int64_t i = 0; i < count; ++i) {
            double first = 0.0, second = 0.0;
            for (int c = 0; c < channels; ++c) {
                const auto x = block.channel(c).subspan(static_cast<std::size_t>(i), 3);
                const double past = static_cast<double>(x[1]) - static_cast<double>(x[0]);
                const double now = static_cast<double>(x[2]) - static_cast<double>(x[1]);
                first = std::max(first, std::abs(now));
                second = std::max(second, std::abs(now - past));
            }
            collector.add(at + i, first, second);
        }
    }
    return collector.finish();
}

} // namespace resonate::test
