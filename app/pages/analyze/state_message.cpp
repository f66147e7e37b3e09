#include "app/pages/analyze/state_message.h"

#include "widgets/look/look.h"
#include "widgets/report/quiet_label.h"
#include "widgets/report/severity_shape.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace resonate {
namespace {

QLabel* centred(QLabel* label, const char* name)
{
    label->setObjectName(QLatin1String(name));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StateMessage::StateMessage(QWidget* parent)
    : QWidget(parent),
      m_shape(new QWidget(this)),
      m_title(centred(new QLabel(this), "message.title")),
      m_advice(centred(new QLabel(this), "message.advice")),
      m_detail(centred(new QuietLabel(this), "message.detail")),
      m_first(new QPushButton(this)),
      m_second(new QPushButton(this))
{
    m_first->setObjectName(QStringLiteral("message.first"));
    m_second->setObjectName(QStringLiteral("message.second"));
    m_first->setDefault(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_shape->setFixedHeight(shapeSide());

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch();
    const int space = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * space, space, 3 * space, space);
    column->setSpacing(space);
    column->addStretch(2);
    column->addWidget(m_shape);
    column->addWidget(m_title);
    column->addWidget(m_advice);
    column->addLayout(buttons);
    column->addWidget(m_detail);
    column->addStretch(3);
    connect(m_first, &QPushButton::clicked, this, &StateMessage::firstChosen);
    connect(m_second, &QPushButton::clicked, this, &StateMessage::secondChosen);
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void StateMessage::setMessage(Severity severity, const QString& title, const QString& advice, const QString& detail)
{
    m_severity = severity;
    m_title->setText(title);
    m_advice->setText(advice);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(advice);
    update();
}

void StateMessage::setButtons(const QString& first, const QString& second)
{
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

int StateMessage::shapeSide() const
{
    return fontMetrics().height() * 4;
}

void StateMessage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRect area(0, 0, shapeSide(), shapeSide());
    area.moveCenter(m_shape->geometry().center());
    paintSeverityShape(painter, area, m_severity);
}

} // namespace resonate
