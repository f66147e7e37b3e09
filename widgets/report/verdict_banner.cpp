#include "widgets/report/verdict_banner.h"

#include "widgets/look/look.h"
#include "widgets/report/severity_shape.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace resonate {
namespace {

QLabel* plainLabel(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

VerdictBanner::VerdictBanner(QWidget* parent)
    : QWidget(parent), m_sentence(plainLabel(this, "verdict.sentence")), m_matters(plainLabel(this, "verdict.matters"))
{
    setFocusPolicy(Qt::StrongFocus);
    QFont font = m_sentence->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setBold(true);
    m_sentence->setFont(font);
    const int space = fontMetrics().height();
    auto* texts = new QVBoxLayout;
    texts->addWidget(m_sentence);
    texts->addWidget(m_matters);
    texts->setSpacing(space / 4);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space, space, space, space);
    row->addSpacing(shapeSide() + space);
    row->addLayout(texts, 1);
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void VerdictBanner::setVerdict(const ReportVerdict& verdict)
{
    m_verdict = verdict;
    m_sentence->setText(verdict.sentence);
    m_matters->setText(verdict.matters);
    m_matters->setVisible(!verdict.matters.isEmpty());
    setAccessibleName(verdict.sentence);
    setAccessibleDescription(verdict.matters);
    update();
}

int VerdictBanner::shapeSide() const
{
    return fontMetrics().height() * 5 / 2;
}

void VerdictBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const LookColors& colors = Look::instance().colors();
    const double line = hasFocus() ? 2.0 : 1.0;
    const double radius = fontMetrics().height() / 2.0;
    painter.setBrush(colors.surface);
    painter.setPen(QPen(hasFocus() ? colors.focus : colors.outline, line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);
    const int side = shapeSide();
    const QRect shape(fontMetrics().height(), (height() - side) / 2, side, side);
    paintSeverityShape(painter, QStyle::visualRect(layoutDirection(), rect(), shape), m_verdict.severity);
}

} // namespace resonate
