#include "widgets/waveform/waveform_marks.h"

#include "widgets/look/look.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr float kBackingOpacity = 0.8F;
constexpr double kSmallFont = 0.85;

double pad(const QFontMetricsF& metrics)
{
    return metrics.height() / 4.0;
}

} // namespace

QFont chipFont(const QWidget& view)
{
    QFont font = view.font();
    font.setPointSizeF(std::max(1.0, font.pointSizeF() * kSmallFont));
    return font;
}

QSizeF chipSize(const QWidget& view, const QString& text)
{
    const QFontMetricsF metrics(chipFont(view));
    return {metrics.horizontalAdvance(text) + 2.0 * pad(metrics), metrics.height() + pad(metrics)};
}

void paintChip(QPainter& painter, const QRectF& place, const QString& text, const QColor& color)
{
    QColor backing = Look::instance().colors().plot;
    backing.setAlphaF(kBackingOpacity);
    const double radius = place.height() / 5.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(backing);
    painter.drawRoundedRect(place, radius, radius);
    painter.setPen(color);
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(place, Qt::AlignCenter, text);
}

void paintLaneLabels(QPainter& painter, const QWidget& view, const std::vector<WaveformImage::Lane>& lanes,
                     const WaveformScale& scale, const QStringList& names)
{
    const double ratio = view.devicePixelRatioF();
    const QColor& color = Look::instance().colors().dimmedText;
    painter.setFont(chipFont(view));
    const double gap = pad(painter.fontMetrics());
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const WaveformLane place{lanes[i].place.top / ratio, lanes[i].place.height / ratio};
        const double chip = chipSize(view, QStringLiteral("0")).height();
        for (const auto& mark : scale.marks(place.height, view.fontMetrics().height())) {
            const QSizeF size = chipSize(view, mark.label);
            for (const double side : {1.0, -1.0})
                paintChip(
                    painter,
                    {{view.width() - size.width() - gap, place.yOf(side * mark.height) - size.height() / 2.0}, size},
                    mark.label, color);
        }
        const QString name = names.value(static_cast<int>(i));
        if (!name.isEmpty() && place.height > 2.0 * chip)
            paintChip(painter, {QPointF(gap, place.top + gap), chipSize(view, name)}, name, color);
    }
}

void paintClipMarks(QPainter& painter, const QWidget& view, const WaveformImage& image, double level,
                    const QRect& exposed)
{
    const double ratio = view.devicePixelRatioF();
    const double size = view.fontMetrics().height() / 3.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::instance().colors().poor);
    const auto mark = [&](const WaveformImage::Lane& lane, std::ptrdiff_t column, double side) {
        const double x = (static_cast<double>(column) + 0.5) / ratio;
        const double y = lane.place.yOf(side) / ratio;
        painter.drawPolygon(
            QPolygonF({QPointF(x - size / 2.0, y), QPointF(x + size / 2.0, y), QPointF(x, y + side * size)}));
    };
    // One for each cell of a grid from time 0 on, so that thousands of them are not drawn over each other and none
    // moves while the view is panned.
    const auto apart = static_cast<std::int64_t>(std::max(1.0, size * ratio));
    const auto first = std::max<std::int64_t>(0, static_cast<std::int64_t>((exposed.left() - size) * ratio));
    for (const auto& lane : image.lanes()) {
        const auto end =
            std::min(std::ssize(lane.columns), static_cast<std::int64_t>((exposed.right() + 1 + size) * ratio));
        for (std::int64_t cell = first - (image.firstColumn() + first) % apart; cell < end; cell += apart) {
            const auto begin = lane.columns.begin() + std::max<std::int64_t>(0, cell);
            const auto last = lane.columns.begin() + std::min(std::ssize(lane.columns), cell + apart);
            const auto above =
                std::find_if(begin, last, [level](const PeakColumn& c) { return c.maximum >= level && !c.isEmpty(); });
            const auto below =
                std::find_if(begin, last, [level](const PeakColumn& c) { return c.minimum <= -level && !c.isEmpty(); });
            if (above != last)
                mark(lane, above - lane.columns.begin(), 1.0);
            if (below != last)
                mark(lane, below - lane.columns.begin(), -1.0);
        }
    }
}

void paintSelection(QPainter& painter, const QWidget& view, const QRectF& place)
{
    const LookColors& colors = Look::instance().colors();
    const double left = std::clamp(place.left(), -10.0, view.width() + 10.0);
    const double right = std::clamp(place.right(), -10.0, view.width() + 10.0);
    painter.fillRect(QRectF(left, place.top(), right - left, place.height()), colors.selection);
    QColor edge = colors.selection;
    edge.setAlpha(255);
    const double grip = view.fontMetrics().height() / 3.0;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const double x : {left, right}) {
        painter.fillRect(QRectF(std::floor(x), place.top(), 1.0, place.height()), edge);
        painter.setPen(Qt::NoPen);
        painter.setBrush(edge);
        painter.drawRoundedRect(QRectF(x - grip / 2.0, place.center().y() - grip * 1.5, grip, grip * 3.0), grip / 2.0,
                                grip / 2.0);
    }
}

void paintLegend(QPainter& painter, const QWidget& view, const QString& first, const QColor& firstColor,
                 const QString& second, const QColor& secondColor)
{
    painter.setFont(chipFont(view));
    const QFontMetricsF metrics(painter.font());
    const double gap = pad(metrics);
    const double swatch = metrics.height() * 0.7;
    double x = gap;
    for (const bool filled : {true, false}) {
        const QString& text = filled ? first : second;
        const QSizeF size = chipSize(view, text) + QSizeF(swatch + gap, 0.0);
        const QRectF place(QPointF(x, view.height() - size.height() - gap), size);
        paintChip(painter, place, {}, {});
        const QRectF box(place.left() + gap, place.center().y() - swatch / 2.0, swatch, swatch);
        const QColor& color = filled ? firstColor : secondColor;
        painter.setPen(QPen(color, std::max(1.0, swatch / 6.0)));
        painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawRect(box.adjusted(1.0, 1.0, -1.0, -1.0));
        painter.setPen(Look::instance().colors().dimmedText);
        painter.drawText(place.adjusted(swatch + 2.0 * gap, 0.0, -gap, 0.0),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, text);
        x = place.right() + gap;
    }
}

void paintMessage(QPainter& painter, const QRectF& place, const QString& text)
{
    painter.setPen(Look::instance().colors().dimmedText);
    painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace resonate
