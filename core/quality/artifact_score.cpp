#include "core/quality/artifact_score.h"

#include "core/quality/feature_weighing.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr std::int64_t kWindowsAround = 2;
constexpr float kSilence = 1e-4F;
constexpr double kCellsPerSecond = 750.0;
constexpr double kMomentSeconds = 0.1;
constexpr double kLowestCoherentHz = 200.0;

/// The worst channel's value of each feature.
void keepLarger(FeatureValues& worst, const FeatureValues& values)
{
    for (std::size_t f = 0; f < worst.size(); ++f)
        worst[f] = std::max(worst[f], values[f]);
}

ArtifactWindow weigh(const FeatureValues& values, const FeatureValues& limits)
{
    ArtifactWindow window;
    window.score = artifactScore(values, limits);
    window.feature = decidingFeature(values, limits);
    window.features = values;
    return window;
}

} // namespace

ArtifactScorer::ArtifactScorer(const Parameters& parameters)
    : m_limits(parameters.limits),
      m_threshold(parameters.threshold),
      m_sampleRateHz(parameters.format.sampleRateHz),
      m_windowFrames(std::llround(parameters.windowSeconds * parameters.format.sampleRateHz)),
      m_cellFrames(std::max(8, static_cast<int>(parameters.format.sampleRateHz / kCellsPerSecond))),
      m_analysis(parameters.format.sampleRateHz),
      m_columnsPerMoment(static_cast<std::size_t>(kMomentSeconds * parameters.format.sampleRateHz / m_analysis.hop()) +
                         1),
      m_filled(static_cast<std::size_t>(m_analysis.size() / 2))
{
    assert(parameters.windowSeconds >= 0.25);
    const std::vector<float> silence(static_cast<std::size_t>(m_analysis.size()));
    for (int c = 0; c < parameters.format.channels; ++c)
        m_channels.push_back(
            {SampleTrace(m_cellFrames, m_sampleRateHz), BinGains(m_analysis.bins()), silence, silence, {}, {}});
}

void ArtifactScorer::reset() noexcept
{
    for (Channel& channel : m_channels) {
        channel.trace = SampleTrace(m_cellFrames, m_sampleRateHz);
        channel.gains = BinGains(m_analysis.bins());
        std::ranges::fill(channel.input, 0.0F);
        std::ranges::fill(channel.output, 0.0F);
        channel.columns.clear();
        channel.cells.clear();
    }
    m_filled = static_cast<std::size_t>(m_analysis.size() / 2);
    m_frames = m_columns = m_keptWindow = 0;
    m_different = 1;
    m_windows.clear();
}

std::int64_t ArtifactScorer::lookAheadFrames() const noexcept
{
    return (kWindowsAround + 1) * m_windowFrames + m_analysis.size() / 2 + m_analysis.hop();
}

void ArtifactScorer::add(ConstAudioView input, ConstAudioView output)
{
    assert(input.frames() == output.frames() && input.channels() == output.channels());
    assert(input.channels() == static_cast<int>(m_channels.size()));
    for (std::int64_t done = 0; done < input.frames();) {
        const auto room = static_cast<std::int64_t>(m_channels[0].input.size() - m_filled);
        const std::int64_t count = std::min({input.frames() - done, room, m_windowFrames - m_frames % m_windowFrames});
        append(input.slice(done, count), output.slice(done, count));
        done += count;
        m_frames += count;
        if (m_frames % m_windowFrames == 0)
            closeWindow();
        if (m_filled == m_channels[0].input.size())
            analyseFrame();
    }
}

void ArtifactScorer::append(ConstAudioView input, ConstAudioView output)
{
    const auto same = [](ConstAudioView view) { return std::ranges::equal(view.channel(0), view.channel(1)); };
    if (m_different < m_channels.size() && !(same(input) && same(output))) {
        m_channels[1] = m_channels[0]; // up to here
        m_different = 2;
    }
    for (std::size_t c = 0; c < m_different; ++c)
        appendTo(m_channels[c], input.channel(static_cast<int>(c)), output.channel(static_cast<int>(c)));
    m_filled += static_cast<std::size_t>(input.frames());
}

void ArtifactScorer::appendTo(Channel& channel, std::span<const float> input, std::span<const float> output)
{
    const auto from = std::span(channel.input).subspan(m_filled, input.size());
    const auto made = std::span(channel.output).subspan(m_filled, output.size());
    const auto finiteOrNothing = [](float sample) { return std::isfinite(sample) ? sample : 0.0F; };
    std::ranges::transform(input, from.begin(), finiteOrNothing);
    std::ranges::transform(output, made.begin(), finiteOrNothing);
    const auto isFinite = [](float sample) { return std::isfinite(sample); };
    if (std::ranges::all_of(output, isFinite)) {
        channel.trace.add(from, made, true, channel.cells);
        return;
    }
    for (std::size_t i = 0; i < from.size(); ++i)
        channel.trace.add(from.subspan(i, 1), made.subspan(i, 1), isFinite(output[i]), channel.cells);
}

void ArtifactScorer::appendSilence(std::size_t frames)
{
    while (frames > 0) {
        const std::size_t count = std::min(frames, m_channels[0].input.size() - m_filled);
        for (Channel& channel : heard()) {
            std::fill_n(channel.input.begin() + static_cast<std::ptrdiff_t>(m_filled), count, 0.0F);
            std::fill_n(channel.output.begin() + static_cast<std::ptrdiff_t>(m_filled), count, 0.0F);
        }
        m_filled += count;
        frames -= count;
        if (m_filled == m_channels[0].input.size())
            analyseFrame();
    }
}

void ArtifactScorer::analyseFrame()
{
    const auto hop = static_cast<std::ptrdiff_t>(m_analysis.hop());
    for (Channel& channel : heard()) {
        channel.columns.push_back(m_analysis.analyse(channel.input, channel.output, channel.gains));
        std::copy(channel.input.begin() + hop, channel.input.end(), channel.input.begin());
        std::copy(channel.output.begin() + hop, channel.output.end(), channel.output.begin());
    }
    m_filled -= static_cast<std::size_t>(hop);
    ++m_columns;
    const auto next = static_cast<std::int64_t>(m_windows.size());
    if (m_columns == columnsBefore(next + kWindowsAround + 1))
        judge(next, next + kWindowsAround);
}

void ArtifactScorer::closeWindow()
{
    for (Channel& channel : heard())
        channel.trace.finish(channel.cells);
}

void ArtifactScorer::finish()
{
    if (m_frames == 0)
        return;
    const std::int64_t windows = (m_frames + m_windowFrames - 1) / m_windowFrames;
    closeWindow();
    appendSilence(static_cast<std::size_t>(m_analysis.size() / 2)); // so that the last centre has been heard
    for (auto w = static_cast<std::int64_t>(m_windows.size()); w < windows; ++w)
        judge(w, windows - 1);
}

/// Column t is centred on frame t * hop and belongs to the window that this frame lies in.
std::int64_t ArtifactScorer::columnsBefore(std::int64_t window) const noexcept
{
    return (window * m_windowFrames + m_analysis.hop() - 1) / m_analysis.hop();
}

FeatureContext ArtifactScorer::contextOf(const Channel& channel, std::int64_t window, std::int64_t lastWindow) const
{
    const std::int64_t cellsPerWindow = (m_windowFrames + m_cellFrames - 1) / m_cellFrames;
    const std::int64_t first = std::max<std::int64_t>(0, window - kWindowsAround);
    const std::int64_t last = std::min(window + kWindowsAround, lastWindow);
    const auto column = [&](std::int64_t w, std::int64_t from) {
        const std::int64_t held = columnsBefore(m_keptWindow) + static_cast<std::int64_t>(channel.columns.size());
        return static_cast<std::size_t>(std::min(columnsBefore(w), held) - columnsBefore(from));
    };
    const auto cell = [&](std::int64_t w, std::int64_t from) {
        const std::int64_t held = m_keptWindow * cellsPerWindow + static_cast<std::int64_t>(channel.cells.size());
        return static_cast<std::size_t>(std::min(w * cellsPerWindow, held) - from * cellsPerWindow);
    };
    FeatureContext context;
    context.columns = std::span(channel.columns).subspan(column(first, m_keptWindow), column(last + 1, first));
    context.cells = std::span(channel.cells).subspan(cell(first, m_keptWindow), cell(last + 1, first));
    context.firstColumn = column(window, first);
    context.endColumn = column(window + 1, first);
    context.firstCell = cell(window, first);
    context.endCell = cell(window + 1, first);
    context.bands = static_cast<std::size_t>(m_analysis.bands());
    context.firstCoherentBand = static_cast<std::size_t>(m_analysis.bandsBelow(kLowestCoherentHz));
    context.columnsPerMoment = m_columnsPerMoment;
    context.windowFrames = static_cast<std::size_t>(m_windowFrames);
    return context;
}

FeatureValues ArtifactScorer::measure(std::int64_t window, std::int64_t lastWindow, bool ofHalf)
{
    FeatureValues worst{};
    for (const Channel& channel : heard()) {
        FeatureContext context = contextOf(channel, window, lastWindow);
        if (ofHalf) {
            m_halved.columns.clear();
            for (const BandColumn& column : context.columns)
                m_halved.columns.push_back(halved(column));
            m_halved.cells.assign(context.cells.begin(), context.cells.end());
            for (SampleCell& cell : m_halved.cells) {
                cell.full.output = cell.full.half;
                cell.low.output = cell.low.half;
            }
            context.columns = m_halved.columns;
            context.cells = m_halved.cells;
        }
        keepLarger(worst, measureFeatures(context));
    }
    return worst;
}

bool ArtifactScorer::isSilent(std::int64_t window, std::int64_t lastWindow) const
{
    return std::ranges::all_of(heard(), [&](const Channel& channel) {
        const FeatureContext context = contextOf(channel, window, lastWindow);
        const auto cells = context.cells.subspan(context.firstCell, context.endCell - context.firstCell);
        return std::ranges::all_of(cells, [](const SampleCell& cell) {
            return std::max(cell.full.input.peak, cell.full.output.peak) < kSilence;
        });
    });
}

void ArtifactScorer::judge(std::int64_t window, std::int64_t lastWindow)
{
    ArtifactWindow judged = weigh(measure(window, lastWindow, false), m_limits);
    judged.silent = isSilent(window, lastWindow);
    if (judged.score > m_threshold)
        judged.halfScore = weigh(measure(window, lastWindow, true), m_limits).score;
    m_windows.push_back(judged);
    forgetBefore(window + 1 - kWindowsAround);
}

void ArtifactScorer::forgetBefore(std::int64_t window)
{
    if (window <= m_keptWindow)
        return;
    const std::int64_t cellsPerWindow = (m_windowFrames + m_cellFrames - 1) / m_cellFrames;
    for (Channel& channel : heard()) {
        const std::int64_t columns = columnsBefore(window) - columnsBefore(m_keptWindow);
        channel.columns.erase(channel.columns.begin(), channel.columns.begin() + columns);
        channel.cells.erase(channel.cells.begin(), channel.cells.begin() + (window - m_keptWindow) * cellsPerWindow);
    }
    m_keptWindow = window;
}

} // namespace resonate
