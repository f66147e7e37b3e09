#include "widgets/spectrogram/color_legend.h"

#include "widgets/look/look.h"
#include "widgets/spectrogram/frequency_text.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace resonate {

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
    return {fontMetrics().averageCharWidth() * 36, minimumSizeHint().height()};
}

QSize ColorLegend::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 9 / 4};
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
    constexpr int kNumbers = 5;
    painter.setPen(Look::instance().colors().dimmedText);
    for (int i = 0; i < kNumbers; ++i) {
        const double share = static_cast<double>(i) / (kNumbers - 1);
        const double db = low + share * (high - low);
        const bool isEnd = i == kNumbers - 1;
        const QString text = isEnd ? levelText(db, m_isDifference) : numberText(db, m_isDifference);
        const double textWidth = metrics.horizontalAdvance(text);
        const double middle = (isRightToLeft() ? 1.0 - share : share) * width();
        const double left = std::clamp(middle - textWidth / 2.0, 0.0, std::max(0.0, width() - textWidth));
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
