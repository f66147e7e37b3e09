#include "widgets/spectrogram/spectrogram_overlay.h"

#include "widgets/look/look.h"
#include "widgets/spectrogram/frequency_marks.h"
#include "widgets/spectrogram/frequency_text.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr double kQuietPlate = 0.72; ///< opacity of plates under what is always there
constexpr double kClearPlate = 0.92;

} // namespace

SpectrogramOverlay::SpectrogramOverlay(QPainter& painter, const QWidget& view) : m_painter(painter), m_view(view)
{
    // "10 kHz" is written from the left in every language whose units are Latin letters.
    m_painter.setLayoutDirection(Qt::LayoutDirectionAuto);
}

QRectF SpectrogramOverlay::plate(const QPointF& topLeft, const QString& text, double opacity)
{
    const QFontMetricsF metrics(m_view.font());
    const double margin = metrics.height() / 4.0;
    const QRectF box(topLeft, QSizeF(metrics.horizontalAdvance(text) + 2.0 * margin, metrics.height() + margin));
    QColor color = Look::instance().colors().plot;
    color.setAlphaF(static_cast<float>(opacity));
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawRoundedRect(box, margin, margin);
    m_painter.setPen(m_view.palette().color(QPalette::Text));
    m_painter.drawText(box, Qt::AlignCenter, text);
    return box;
}

void SpectrogramOverlay::frequencies(const FrequencyAxis& axis)
{
    const QFontMetricsF metrics(m_view.font());
    const bool mirrored = m_view.isRightToLeft();
    const double height = m_view.height();
    const double tick = metrics.height() / 3.0;
    for (const double hz : frequencyMarks(axis, height, 2.4 * metrics.height())) {
        const QString text = frequencyText(hz);
        const double y = std::round((1.0 - axis.position(hz)) * height);
        const double boxWidth = metrics.horizontalAdvance(text) + metrics.height() / 2.0;
        const double left = mirrored ? m_view.width() - tick - boxWidth : tick;
        const QRectF box = plate({left, y - metrics.height() * 0.625}, text, kQuietPlate);
        const double edge = mirrored ? m_view.width() : 0.0;
        m_painter.drawLine(QPointF(edge, y), QPointF(mirrored ? box.right() : box.left(), y));
    }
}

void SpectrogramOverlay::markers(const FrequencyAxis& axis, const std::vector<FrequencyMarker>& markers)
{
    for (const FrequencyMarker& marker : markers) {
        const double position = axis.position(marker.hz);
        if (position < 0.0 || position > 1.0)
            continue;
        const double y = std::round((1.0 - position) * m_view.height()) + 0.5;
        // Light on dark, so that the line is seen on any colour.
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(QPen(QColor(0, 0, 0, 190), 3.0));
        m_painter.drawLine(QPointF(0.0, y), QPointF(m_view.width(), y));
        m_painter.setPen(QPen(QColor(255, 255, 255, 230), 1.0, Qt::DashLine));
        m_painter.drawLine(QPointF(0.0, y), QPointF(m_view.width(), y));
        markerLabel(y, marker.label);
    }
}

/// On the line, or under it where there is no room; next to those that lie there already.
void SpectrogramOverlay::markerLabel(double y, const QString& label)
{
    const QFontMetricsF metrics(m_view.font());
    const QString text = metrics.elidedText(label, Qt::ElideRight, m_view.width() * 0.6);
    const double margin = metrics.height() / 2.0;
    const QSizeF size(metrics.horizontalAdvance(text) + margin, 1.25 * metrics.height());
    QRectF box(QPointF(m_view.isRightToLeft() ? margin : m_view.width() - margin - size.width(), 0.0), size);
    constexpr double kFromLine = 3.0;
    box.moveBottom(y - kFromLine);
    if (box.top() < 0.0)
        box.moveTop(y + kFromLine);
    for (std::size_t tries = 0; tries <= m_taken.size(); ++tries) {
        const auto other = std::ranges::find_if(m_taken, [&](const QRectF& taken) { return taken.intersects(box); });
        if (other == m_taken.end())
            break;
        box.moveLeft(m_view.isRightToLeft() ? other->right() + margin : other->left() - margin - size.width());
    }
    m_taken.push_back(plate(box.topLeft(), text, kClearPlate));
}

void SpectrogramOverlay::selection(double beginX, double endX)
{
    const double thick = std::max(2.0, std::round(m_view.fontMetrics().height() / 5.0));
    QColor color = Look::instance().colors().selection;
    color.setAlpha(255);
    const double begin = std::clamp(beginX, -thick, m_view.width() + thick); // far away it is not worth a rectangle
    const double end = std::clamp(endX, -thick, m_view.width() + thick);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.fillRect(QRectF(begin, 0.0, end - begin, thick), color);
    for (const double x : {begin, end})
        m_painter.fillRect(QRectF(std::round(x) - thick / 4.0, 0.0, thick / 2.0, m_view.height()), color);
}

void SpectrogramOverlay::crosshair(const QPointF& at, const QString& reading)
{
    const QFontMetricsF metrics(m_view.font());
    const double x = std::floor(at.x()) + 0.5;
    const double y = std::floor(at.y()) + 0.5;
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const auto& [color, width] :
         {std::pair(QColor(0, 0, 0, 140), 3.0), std::pair(QColor(255, 255, 255, 210), 1.0)}) {
        m_painter.setPen(QPen(color, width));
        m_painter.drawLine(QPointF(x, 0.0), QPointF(x, m_view.height()));
        m_painter.drawLine(QPointF(0.0, y), QPointF(m_view.width(), y));
    }
    const double away = metrics.height() * 0.6;
    const QSizeF box(metrics.horizontalAdvance(reading) + metrics.height() / 2.0, 1.25 * metrics.height());
    double left = at.x() + away;
    if (left + box.width() > m_view.width())
        left = at.x() - away - box.width();
    left = std::clamp(left, 0.0, std::max(0.0, m_view.width() - box.width()));
    double top = at.y() - away - box.height();
    if (top < 0.0)
        top = at.y() + away;
    plate({left, top}, reading, kClearPlate);
}

void SpectrogramOverlay::message(const QString& text)
{
    const QFontMetricsF metrics(m_view.font());
    const double margin = metrics.height();
    const QRectF room = QRectF(m_view.rect()).adjusted(margin, margin, -margin, -margin);
    QRectF box = metrics.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, text);
    box.adjust(-margin, -margin / 2.0, margin, margin / 2.0);
    QColor color = Look::instance().colors().plot;
    color.setAlphaF(static_cast<float>(kClearPlate));
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawRoundedRect(box, margin / 2.0, margin / 2.0);
    m_painter.setPen(Look::instance().colors().dimmedText);
    m_painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, text);
}

void SpectrogramOverlay::title(const QString& text)
{
    const QFontMetricsF metrics(m_view.font());
    const double margin = metrics.height() / 2.0;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, m_view.width() * 0.5);
    const double boxWidth = metrics.horizontalAdvance(shown) + metrics.height() / 2.0;
    m_taken.push_back(
        plate({m_view.isRightToLeft() ? margin : m_view.width() - margin - boxWidth, margin}, shown, kClearPlate));
}

} // namespace resonate
