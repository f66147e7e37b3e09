#include "widgets/waveform/waveform_image.h"

#include "core/overview/peaks/sample_columns.h"
#include "pipeline/overview/peak_store.h"
#include "widgets/waveform/waveform_source.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace resonate {
namespace {

constexpr double kLinesFrom = 1.0;    // pixels a sample: from here on a line through the samples
constexpr double kDotsFrom = 8.0;     // and here a dot for each
constexpr double kSameZoom = 1e-10;   // the duration shown varies by rounding while panning
constexpr double kWhole = 1e-6;       // of a column: a line that lies on its edge stays in it, however it rounds
constexpr double kPeakStrength = 0.5; // of the colour, for what lies outside of the rms

QRgb blended(const QColor& under, const QColor& over, double share)
{
    const auto mix = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return qRgb(mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue()));
}

} // namespace

struct WaveformImage::Sources {
    const WaveformSource& first;
    const WaveformSource& second;
    const WaveformSource& of(const Lane& lane) const { return lane.second ? second : first; }
};

void WaveformImage::draw(const WaveformSource& first, const WaveformSource& second, const Window& window,
                         const Style& style)
{
    const Sources sources{first, second};
    const int width = window.pixels.width();
    const std::int64_t before = m_firstColumn;
    if (scroll(window, style)) {
        const auto moved = static_cast<int>(m_firstColumn - before);
        if (moved > 0)
            paint(sources, std::max(0, width - moved - 1), width);
        else if (moved < 0)
            paint(sources, 0, std::min(width, 1 - moved));
        return;
    }
    m_window = window;
    m_style = style;
    m_perSecond = width / window.visibleSeconds;
    m_firstColumn = std::llround(window.beginSeconds * m_perSecond);
    if (m_image.size() != window.pixels)
        m_image = QImage(window.pixels, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(1.0);
    layOut(sources);
    paint(sources, 0, width);
    m_image.setDevicePixelRatio(window.ratio);
    m_valid = !std::ranges::any_of(m_lanes, [&](const Lane& lane) { return showsSamples(sources.of(lane)); });
}

/// Moves the picture to where the window is now; false when all of it has to be drawn.
bool WaveformImage::scroll(const Window& window, const Style& style)
{
    if (!m_valid || window.pixels != m_window.pixels || window.ratio != m_window.ratio || !(style == m_style))
        return false;
    if (std::abs(window.pixels.width() / window.visibleSeconds - m_perSecond) > kSameZoom * m_perSecond)
        return false;
    const int width = window.pixels.width();
    const std::int64_t first = std::llround(window.beginSeconds * m_perSecond);
    const std::int64_t moved = first - m_firstColumn;
    if (std::abs(moved) >= width)
        return false;
    m_window = window;
    m_firstColumn = first;
    const std::size_t from = moved > 0 ? static_cast<std::size_t>(moved) : 0;
    const std::size_t to = moved < 0 ? static_cast<std::size_t>(-moved) : 0;
    const std::size_t kept = static_cast<std::size_t>(width - std::abs(moved));
    const auto move = [=](auto* row) { std::memmove(row + to, row + from, kept * sizeof *row); };
    if (moved == 0)
        return true;
    for (int y = 0; y < m_image.height(); ++y)
        move(reinterpret_cast<QRgb*>(m_image.scanLine(y)));
    for (Lane& lane : m_lanes) {
        move(lane.columns.data());
        if (!lane.over.empty())
            move(lane.over.data());
    }
    return true;
}

void WaveformImage::layOut(const Sources& sources)
{
    m_lanes.clear();
    const auto add = [this](const WaveformSource& source, bool second) {
        const int channels = m_style.merged ? 1 : std::max(1, source.channels());
        for (int c = 0; c < channels; ++c)
            m_lanes.push_back({{}, second, m_style.merged ? -1 : c, {}, {}});
    };
    if (m_style.compare != WaveformCompare::Second)
        add(m_style.compare == WaveformCompare::Overlay && !sources.first.isSet() ? sources.second : sources.first,
            false);
    if (m_style.compare == WaveformCompare::Second || m_style.compare == WaveformCompare::Stacked)
        add(sources.second, true);
    const double height = m_window.pixels.height() / static_cast<double>(m_lanes.size());
    const double gap = std::min(m_style.fontHeight / 8.0, height / 16.0);
    const auto columns = static_cast<std::size_t>(m_window.pixels.width());
    double top = 0.0;
    for (Lane& lane : m_lanes) {
        const double first = std::round(top + gap);
        const double rows = std::round(top + height - gap) - first;
        lane.place = {first, std::max(1.0, std::fmod(rows, 2.0) == 0.0 ? rows - 1.0 : rows)}; // one row is the middle
        lane.columns.resize(columns);
        if (m_style.compare == WaveformCompare::Overlay && sources.second.isSet())
            lane.over.resize(columns);
        top += height;
    }
}

void WaveformImage::paint(const Sources& sources, int firstX, int endX)
{
    m_image.setDevicePixelRatio(1.0);
    paintBackground(firstX, endX);
    for (Lane& lane : m_lanes)
        paintLane(sources, lane, firstX, endX);
    m_image.setDevicePixelRatio(m_window.ratio);
}

void WaveformImage::paintBackground(int firstX, int endX)
{
    const QRgb plot = m_style.plot.rgb();
    const QRgb line = m_style.gridLine.rgb();
    std::vector<QRgb> row(static_cast<std::size_t>(endX - firstX), plot);
    if (m_style.gridSeconds > 0.0) {
        const double step = m_style.gridSeconds;
        const double begin = static_cast<double>(m_firstColumn + firstX) / m_perSecond;
        for (double i = std::ceil(begin / step);; ++i) {
            const std::int64_t x = static_cast<std::int64_t>(i * step * m_perSecond + kWhole) - m_firstColumn - firstX;
            if (x >= endX - firstX)
                break;
            if (x >= 0)
                row[static_cast<std::size_t>(x)] = line;
        }
    }
    for (int y = 0; y < m_image.height(); ++y)
        std::ranges::copy(row, reinterpret_cast<QRgb*>(m_image.scanLine(y)) + firstX);
    const auto level = [&](double y) {
        const auto at = static_cast<int>(y);
        if (at >= 0 && at < m_image.height())
            std::fill_n(reinterpret_cast<QRgb*>(m_image.scanLine(at)) + firstX, endX - firstX, line);
    };
    for (const Lane& lane : m_lanes) {
        level(lane.place.yOf(0.0));
        if (m_style.gridSeconds <= 0.0)
            continue;
        for (const auto& mark : m_style.scale.marks(lane.place.height, m_style.fontHeight)) {
            level(lane.place.yOf(mark.height));
            level(lane.place.yOf(-mark.height));
        }
    }
}

void WaveformImage::paintLane(const Sources& sources, Lane& lane, int firstX, int endX)
{
    const WaveformSource& source = sources.of(lane);
    const double begin = static_cast<double>(m_firstColumn + firstX) / m_perSecond;
    const auto part = [=](std::vector<PeakColumn>& columns) {
        return std::span(columns).subspan(static_cast<std::size_t>(firstX), static_cast<std::size_t>(endX - firstX));
    };
    const QColor& color = lane.second ? m_style.second : m_style.first;
    source.columns(lane.channel, begin, 1.0 / m_perSecond, part(lane.columns));
    if (showsSamples(source))
        paintSamples(source, lane, lane.second, firstX, endX);
    else
        fillWaveform(m_image, lane.place, firstX, part(lane.columns), m_style.scale,
                     {blended(m_style.plot, color, kPeakStrength), color.rgb()});
    if (lane.over.empty())
        return;
    sources.second.columns(lane.channel, begin, 1.0 / m_perSecond, part(lane.over));
    if (showsSamples(sources.second))
        paintSamples(sources.second, lane, true, firstX, endX);
    else
        outlineWaveform(m_image, lane.place, firstX, part(lane.over), m_style.scale, m_style.second.rgb(), lineWidth());
}

bool WaveformImage::showsSamples(const WaveformSource& source) const
{
    const double end = m_window.beginSeconds + m_window.visibleSeconds;
    return m_perSecond >= kLinesFrom * source.sampleRateHz() && source.samples(m_window.beginSeconds, end) != nullptr;
}

/// A line through the samples, dashed for the second source, with dots where they lie far apart.
void WaveformImage::paintSamples(const WaveformSource& source, const Lane& lane, bool second, int firstX, int endX)
{
    const SampleRange& range = *source.samples(m_window.beginSeconds, m_window.beginSeconds + m_window.visibleSeconds);
    const double perColumn = source.sampleRateHz() / m_perSecond;
    const double begin = static_cast<double>(m_firstColumn + firstX) / m_perSecond;
    const double first = (begin - source.secondsOf(range.firstFrame)) * source.sampleRateHz();
    const QRgb ink = (second ? m_style.second : m_style.first).rgb();
    const auto dash = static_cast<std::int64_t>(second ? std::max(3.0, m_style.fontHeight / 3.0) : 0.0);
    std::vector<PeakColumn> columns(static_cast<std::size_t>(endX - firstX));
    const int channels = lane.channel < 0 ? range.audio.channels() : lane.channel + 1;
    for (int c = std::max(0, lane.channel); c < std::min(channels, range.audio.channels()); ++c) {
        const auto samples = range.audio.channel(c);
        columnsOfLine(samples, first, perColumn, columns);
        for (std::size_t i = 0; dash > 0 && i < columns.size(); ++i)
            if ((m_firstColumn + firstX + static_cast<std::int64_t>(i)) / dash % 3 == 2)
                columns[i] = PeakColumn();
        strokeWaveform(m_image, lane.place, firstX, columns, m_style.scale, ink, lineWidth());
        if (1.0 / perColumn >= kDotsFrom)
            paintDots(lane, samples, first - firstX * perColumn, perColumn, second);
    }
}

/// Round ones; square ones for the second source.
void WaveformImage::paintDots(const Lane& lane, std::span<const float> samples, double firstFrame,
                              double framesPerColumn, bool second)
{
    const double size = std::min(0.5 / framesPerColumn, m_style.fontHeight / 2.5);
    QPainter painter(&m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(second ? m_style.second : m_style.first);
    const double last =
        std::min(static_cast<double>(samples.size()) - 1.0, firstFrame + (m_image.width() + size) * framesPerColumn);
    for (double i = std::max(0.0, std::ceil(firstFrame - size * framesPerColumn)); i <= last; ++i) {
        const double height = m_style.scale.height(samples[static_cast<std::size_t>(i)]);
        const QPointF center((i - firstFrame) / framesPerColumn, lane.place.yOf(std::clamp(height, -1.0, 1.0)));
        const QRectF place(center - QPointF(size, size) / 2.0, QSizeF(size, size));
        second ? painter.drawRect(place) : painter.drawEllipse(place);
    }
}

double WaveformImage::lineWidth() const
{
    return std::max(1.0, m_style.fontHeight / 11.0);
}

} // namespace resonate
