#include "widgets/settings/choice_card.h"

#include "widgets/look/look.h"
#include "widgets/report/card_grid_layout.h"
#include "widgets/settings/chip.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace resonate {
namespace {

constexpr int kMargin = 14;
constexpr double kRadius = 8.0;

int indicatorWidth(const QWidget& widget)
{
    return widget.style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, &widget);
}

} // namespace

ChoiceCard::ChoiceCard(const QString& id, const QString& title, QWidget* parent)
    : QRadioButton(parent), m_id(id), m_title(headingLabel({})), m_badge(new Chip({}, Chip::Kind::Accent))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    m_badge->hide();
    m_title->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_body->setSpacing(8);
    m_body->addLayout(head);
    leaveRoomForIndicator();
    setTitle(title);
    // One stop for the whole group, as it is with radio buttons: the one that is chosen.
    connect(this, &QRadioButton::toggled, this,
            [this](bool on) { setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus); });
    connect(this, &QRadioButton::clicked, this, [this] { Q_EMIT picked(m_id); });
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void ChoiceCard::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void ChoiceCard::setBadge(const QString& text)
{
    m_badge->setText(text);
    m_badge->setVisible(!text.isEmpty());
}

QSize ChoiceCard::sizeHint() const
{
    return m_body->sizeHint();
}

QSize ChoiceCard::minimumSizeHint() const
{
    return m_body->minimumSize();
}

int ChoiceCard::heightForWidth(int width) const
{
    return m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(width) : m_body->totalSizeHint().height();
}

bool ChoiceCard::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        leaveRoomForIndicator();
    return QRadioButton::event(event);
}

void ChoiceCard::leaveRoomForIndicator()
{
    const int room = indicatorWidth(*this) + kMargin / 2;
    m_body->itemAt(0)->layout()->setContentsMargins(isRightToLeft() ? 0 : room, 0, isRightToLeft() ? room : 0, 0);
}

void ChoiceCard::keyPressEvent(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return focusNeighbour(-forward);
    case Qt::Key_Right:
        return focusNeighbour(forward);
    case Qt::Key_Up:
        return focusNeighbour(-1);
    case Qt::Key_Down:
        return focusNeighbour(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    default:
        QRadioButton::keyPressEvent(event);
    }
}

void ChoiceCard::focusNeighbour(int step)
{
    QList<ChoiceCard*> cards;
    for (QObject* child : parentWidget() == nullptr ? QObjectList() : parentWidget()->children())
        if (auto* card = qobject_cast<ChoiceCard*>(child); card != nullptr && card->isVisible() && card->isEnabled())
            cards.append(card);
    const qsizetype here = cards.indexOf(this);
    const qsizetype next = std::clamp<qsizetype>(here + step, 0, cards.size() - 1);
    if (here >= 0 && next != here)
        cards[next]->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    const LookColors& colors = Look::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || underMouse();
    const double width = isChecked() ? 2.0 : 1.0;
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(QPen(strong ? accent : colors.outline, width));
    painter.setBrush(colors.surface);
    const double inset = width / 2.0 + 1.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.focus, 2.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(5.0, 5.0, -5.0, -5.0), kRadius - 3.0, kRadius - 3.0);
    }
    paintIndicator(painter);
}

void ChoiceCard::paintIndicator(QPainter& painter) const
{
    const int size = indicatorWidth(*this);
    const int top = m_title->y() + (std::min(m_title->height(), m_title->fontMetrics().height()) - size) / 2;
    const QRectF circle = QStyle::visualRect(layoutDirection(), rect(), QRect(kMargin, top, size, size));
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(QPen(isChecked() ? accent : Look::instance().colors().dimmedText, 1.5));
    painter.drawEllipse(circle.adjusted(1.0, 1.0, -1.0, -1.0));
    if (!isChecked())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    const double inset = size * 0.28;
    painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
}

CardGridLayout* newCardGrid(const QFontMetrics& font)
{
    constexpr int kCardCharacters = 38, kGap = 12;
    auto* grid = new CardGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    grid->setColumnWidth(kCardCharacters * font.averageCharWidth());
    return grid;
}

} // namespace resonate
