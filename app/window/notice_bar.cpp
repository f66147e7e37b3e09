#include "app/window/notice_bar.h"

#include "widgets/look/look.h"

#include <QAccessible>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace resonate {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent),
      m_word(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_detail(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_dismiss(new QPushButton(tr("Dismiss"), this))
{
    setObjectName(QStringLiteral("notice"));
    m_action->setObjectName(QStringLiteral("notice.action"));
    m_dismiss->setObjectName(QStringLiteral("notice.dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss this message"));
    QFont bold = font();
    bold.setBold(true);
    m_word->setFont(bold);
    m_sentence->setWordWrap(true);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_detail->setFont(small);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setTextFormat(Qt::PlainText); // it may hold a stranger's file name
    m_sentence->setTextFormat(Qt::PlainText);

    auto* grid = new QGridLayout(this);
    const int gap = fontMetrics().height() / 2;
    grid->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    grid->setHorizontalSpacing(2 * gap);
    grid->addWidget(m_word, 0, 0, Qt::AlignTop);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(m_detail, 1, 1);
    grid->addWidget(m_action, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_dismiss, 0, 3, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(1, 1);
    connect(m_dismiss, &QPushButton::clicked, this, &NoticeBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_do;
        dismiss();
        if (act)
            act();
    });
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void NoticeBar::say(const QString& word, const QString& sentence, const QString& detail)
{
    m_word->setText(word);
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(word + QLatin1Char(' ') + sentence);
    setAccessibleDescription(detail);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::showError(const QString& sentence, const QString& detail)
{
    m_isError = true;
    m_do = nullptr;
    m_action->hide();
    say(tr("Problem:"), sentence, detail);
}

void NoticeBar::offer(const QString& sentence, const QString& actionText, std::function<void()> action)
{
    m_isError = false;
    m_do = std::move(action);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    say(tr("Note:"), sentence, {});
}

void NoticeBar::dismiss()
{
    if (isAncestorOf(focusWidget()))
        focusNextChild();
    hide();
}

void NoticeBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    const LookColors& colors = Look::instance().colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    const int width = fontMetrics().height() / 4;
    const QRect stripe = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, width, height()));
    painter.fillRect(stripe, m_isError ? colors.poor : palette().color(QPalette::Highlight));
}

} // namespace resonate
