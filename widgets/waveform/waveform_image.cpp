#include "widgets/waveform/waveform_image.h"

#include "pipeline/overview/peak_store.h"
#include "widgets/time/time_ticks.h"
#include "widgets/waveform/waveform_source.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace resonate {
namespace {

constexpr double kLinesFrom = 1.5;    // pixels a sample: from here on a line through the samples
constexpr double kDotsFrom = 5.0;     // and here a dot for each
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
    if (m_style.grid) {
        const double step = timeTicks(1.0 / m_perSecond, 6.0 * m_style.fontHeight).majorSeconds;
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
        if (!m_style.grid)
            continue;
        for (const auto& mark : m_style.scale.marks(4.0 * m_style.fontHeight / lane.place.height)) {
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
        paintSamples(source, lane, lane.second);
    else
        fillWaveform(m_image, lane.place, firstX, part(lane.columns), m_style.scale,
                     {blended(m_style.plot, color, kPeakStrength), color.rgb()});
    if (lane.over.empty())
        return;
    sources.second.columns(lane.channel, begin, 1.0 / m_perSecond, part(lane.over));
    if (showsSamples(sources.second))
        paintSamples(sources.second, lane, true);
    else
        outlineWaveform(m_image, lane.place, firstX, part(lane.over), m_style.scale, m_style.second.rgb(),
                        std::max(1.0, m_style.fontHeight / 11.0));
}

bool WaveformImage::showsSamples(const WaveformSource& source) const
{
    const double end = m_window.beginSeconds + m_window.visibleSeconds;
    return m_perSecond >= kLinesFrom * source.sampleRateHz() && source.samples(m_window.beginSeconds, end) != nullptr;
}

/// A line through the samples, with dots where they lie far apart: round ones, square ones for the second source.
void WaveformImage::paintSamples(const WaveformSource& source, const Lane& lane, bool over)
{
    const double end = m_window.beginSeconds + m_window.visibleSeconds;
    const SampleRange& range = *source.samples(m_window.beginSeconds, end);
    const double perSample = m_perSecond / source.sampleRateHz();
    const auto nearest = [&](double seconds) {
        return static_cast<std::int64_t>((seconds - source.secondsOf(range.firstFrame)) * source.sampleRateHz());
    };
    const std::int64_t first = std::max<std::int64_t>(0, nearest(m_window.beginSeconds) - 2);
    const std::int64_t last = std::min(range.audio.frames(), nearest(end) + 3);
    QPainter painter(&m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor& color = over ? m_style.second : m_style.first;
    const double thickness = std::max(1.0, m_style.fontHeight / 11.0);
    const int channels = lane.channel < 0 ? range.audio.channels() : lane.channel + 1;
    for (int c = std::max(0, lane.channel); c < std::min(channels, range.audio.channels()); ++c) {
        QPolygonF line;
        for (std::int64_t i = first; i < last; ++i) {
            const double x = (source.secondsOf(range.firstFrame + i) - m_window.beginSeconds) * m_perSecond;
            const double height = m_style.scale.height(range.audio.channel(c)[static_cast<std::size_t>(i)]);
            line += QPointF(x, lane.place.yOf(std::clamp(height, -1.0, 1.0)));
        }
        painter.setPen(QPen(color, thickness, over ? Qt::DashLine : Qt::SolidLine));
        painter.drawPolyline(line);
        if (perSample < kDotsFrom)
            continue;
        const double dot = std::min(perSample / 4.0, m_style.fontHeight / 5.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        for (const QPointF& at : line) {
            const QRectF place(at - QPointF(dot, dot), QSizeF(2.0 * dot, 2.0 * dot));
            over ? painter.drawRect(place) : painter.drawEllipse(place);
        }
    }
}

} // namespace resonate
