#include "widgets/spectrogram/color_legend.h"

#include "widgets/look/look.h"
#include "widgets/spectrogram/frequency_text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace resonate {
namespace {

/// Both ends, then round numbers between them.
std::vector<double> legendLevels(double low, double high, bool isDifference)
{
    std::vector<double> levels = {low, high};
    for (const double step :
         isDifference ? std::array{1.0, 3.0, 6.0, 12.0, 24.0} : std::array{5.0, 10.0, 20.0, 40.0, 80.0}) {
        constexpr double kMost = 6.0;
        if ((high - low) / step > kMost)
            continue;
        for (double db = std::ceil(low / step) * step; db < high; db += step)
            levels.push_back(db);
        break;
    }
    return levels;
}

} // namespace

ColorLegend::ColorLegend(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("spectrogram.legend"));
    setAccessibleName(tr("What the colours stand for"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void ColorLegend::setSpectrogramStyle(const SpectrogramStyle& style)
{
    m_style = style;
    describe();
    update();
}

void ColorLegend::setDifference(bool isDifference)
{
    m_isDifference = isDifference;
    describe();
    update();
}

void ColorLegend::describe()
{
    setAccessibleDescription(
        m_isDifference ? tr("Dark blue: %1, less than before. Grey: no change. Pale orange: %2, more than before.")
                             .arg(levelText(-m_style.differenceDb, true), levelText(m_style.differenceDb, true))
                       : tr("Darkest: %1 or quieter. Lightest: %2 or louder.")
                             .arg(levelText(m_style.floorDb), levelText(m_style.ceilingDb)));
    setToolTip(accessibleDescription());
}

QSize ColorLegend::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, minimumSizeHint().height()};
}

QSize ColorLegend::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 18, fontMetrics().height() * 9 / 4};
}

void ColorLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFontMetricsF metrics(font());
    const double low = m_isDifference ? -m_style.differenceDb : m_style.floorDb;
    const double high = m_isDifference ? m_style.differenceDb : m_style.ceilingDb;
    const ColorTable& table = m_isDifference ? differenceTable() : colorTable(m_style.colors);
    const QRectF band(0.5, 0.5, width() - 1.0, metrics.height() * 0.8);
    for (int x = 0; x < width(); ++x) {
        const double share = (x + 0.5) / width();
        const auto at = static_cast<std::size_t>(255.0 * (isRightToLeft() ? 1.0 - share : share));
        painter.fillRect(QRectF(x, band.top(), 1.0, band.height()), table[at]);
    }
    painter.setPen(Look::instance().colors().outline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(band);
    painter.setPen(Look::instance().colors().dimmedText);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    std::vector<QRectF> taken;
    for (const double db : legendLevels(low, high, m_isDifference)) {
        const QString unit = m_isDifference ? tr("%1 dB") : tr("%1 dBFS");
        const QString text = db == high ? unit.arg(numberText(db, m_isDifference)) : numberText(db, m_isDifference);
        const double textWidth = metrics.horizontalAdvance(text);
        const double share = (db - low) / (high - low);
        const double middle = (isRightToLeft() ? 1.0 - share : share) * width();
        const double left = std::clamp(middle - textWidth / 2.0, 0.0, std::max(0.0, width() - textWidth));
        const QRectF box(left - metrics.averageCharWidth(), 0.0, textWidth + 2.0 * metrics.averageCharWidth(), 1.0);
        if (std::ranges::any_of(taken, [&](const QRectF& other) { return box.intersects(other); }))
            continue;
        taken.push_back(box);
        painter.drawText(QPointF(left, band.bottom() + metrics.ascent() + metrics.height() * 0.2), text);
    }
}

void ColorLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace resonate
