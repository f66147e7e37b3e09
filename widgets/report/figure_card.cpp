#include "widgets/report/figure_card.h"

#include "widgets/look/look.h"
#include "widgets/report/quiet_label.h"
#include "widgets/report/severity_badge.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace resonate {
namespace {

QLabel* wrapped(QLabel* label)
{
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* scaled(QLabel* label, double factor, bool bold)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

} // namespace

FigureCard::FigureCard(QWidget* parent)
    : QWidget(parent),
      m_title(scaled(wrapped(new QLabel(this)), 1.0, true)),
      m_badge(new SeverityBadge(this)),
      m_value(scaled(wrapped(new QLabel(this)), 1.7, false)),
      m_label(wrapped(new QuietLabel(this))),
      m_sentence(wrapped(new QLabel(this))),
      m_mark(new QuietLabel(this)),
      m_toggle(new QToolButton(this)),
      m_details(new QWidget(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_value->setObjectName(QStringLiteral("value"));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_mark->setObjectName(QStringLiteral("mark"));
    m_badge->setObjectName(QStringLiteral("badge"));
    m_toggle->setObjectName(QStringLiteral("more"));
    m_details->setObjectName(QStringLiteral("details"));
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_details->hide();

    const int space = fontMetrics().height();
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_mark, 1);
    foot->addWidget(m_toggle);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space, space * 3 / 4, space, space / 2);
    column->setSpacing(space / 4);
    column->addLayout(head);
    column->addWidget(m_value);
    column->addWidget(m_label);
    column->addWidget(m_sentence);
    column->addWidget(m_details);
    column->addStretch(1);
    column->addLayout(foot);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setExpanded(!m_expanded); });
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void FigureCard::setCard(const ReportCard& card)
{
    m_card = card;
    setObjectName(QStringLiteral("card.") + QLatin1String(card.id));
    m_title->setText(card.title);
    m_badge->setSeverity(card.leading.severity);
    m_badge->setReliable(card.leading.reliable);
    m_value->setText(card.leading.shown);
    m_label->setText(card.leading.label);
    m_label->setVisible(card.leading.label != card.title);
    m_sentence->setText(card.leading.reading);
    m_mark->setText(card.leading.estimate ? tr("estimate", "a mark on a figure that is no exact measurement")
                                          : QString());
    m_toggle->setVisible(!card.more.empty());
    showMore();
    describe();
}

void FigureCard::setExpanded(bool expanded)
{
    m_expanded = expanded && !m_card.more.empty();
    showMore();
    describe();
}

void FigureCard::showMore()
{
    m_toggle->setText(m_expanded ? tr("Less") : tr("More..."));
    m_toggle->setAccessibleName(m_expanded ? tr("Fewer figures: %1").arg(m_card.title)
                                           : tr("More figures: %1").arg(m_card.title));
    delete m_details->layout();
    qDeleteAll(m_details->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_details->setVisible(m_expanded);
    if (m_expanded) {
        auto* column = new QVBoxLayout(m_details);
        column->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
        column->setSpacing(fontMetrics().height() / 4);
        for (const Figure& figure : m_card.more) {
            column->addWidget(
                wrapped(new QLabel(tr("%1: %2", "a figure's name and value").arg(figure.label, figure.shown))));
            column->addWidget(wrapped(new QuietLabel(fullReading(figure))));
        }
    }
    alignTexts();
    updateGeometry();
}

void FigureCard::describe()
{
    const Figure& leading = m_card.leading;
    setAccessibleName(m_card.title);
    QStringList parts = {leading.shown, m_badge->word(), leading.label, leading.reading, m_mark->text()};
    if (m_expanded)
        for (const Figure& figure : m_card.more)
            parts << tr("%1: %2", "a figure's name and value").arg(figure.label, figure.shown) << fullReading(figure);
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QLatin1Char('\n')));
}

/// By the card's direction, not by that of each text: numbers and units are written from left to right everywhere.
void FigureCard::alignTexts()
{
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    for (QLabel* label : findChildren<QLabel*>())
        label->setAlignment(start | Qt::AlignVCenter);
}

void FigureCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        alignTexts();
    QWidget::changeEvent(event);
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        setExpanded(!m_expanded);
    else
        QWidget::keyPressEvent(event);
}

void FigureCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const LookColors& colors = Look::instance().colors();
    const double line = hasFocus() ? 2.0 : 1.0;
    const double radius = fontMetrics().height() / 2.0;
    painter.setBrush(colors.surface);
    painter.setPen(QPen(hasFocus() ? colors.focus : colors.outline, line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);
}

} // namespace resonate
