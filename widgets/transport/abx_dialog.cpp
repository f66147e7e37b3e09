#include "widgets/transport/abx_dialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace resonate {
namespace {

/// Fewer answers than this say nothing, however right they are: even all of 4 come about once in 16 times by chance.
constexpr int kFewest = 5;

QString percentText(double probability)
{
    const QLocale locale;
    if (probability < 0.001)
        return AbxDialog::tr("less than %1 %").arg(locale.toString(0.1, 'f', 1));
    return AbxDialog::tr("%1 %", "a share in per cent")
        .arg(locale.toString(100.0 * probability, 'f', probability < 0.1 ? 1 : 0));
}

QString meaningOf(double probability, int answers)
{
    if (answers < kFewest)
        return AbxDialog::tr("That is too few answers to say anything.");
    if (probability <= 0.01)
        return AbxDialog::tr("You can hear the difference: guessing hardly ever gets this far.");
    if (probability <= 0.05)
        return AbxDialog::tr("You can very likely hear the difference.");
    return AbxDialog::tr(
        "This does not show that you can hear a difference. It does not show either that there is none.");
}

QLabel* paragraph(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

AbxDialog::AbxDialog(const NamedTake& a, const NamedTake& b, std::uint64_t seed, QWidget* parent)
    : QDialog(parent), m_a(a), m_b(b), m_test(seed), m_pages(new QStackedLayout)
{
    setWindowTitle(tr("Blind test"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_pages, 1);
    m_pages->addWidget(testPage());
    m_pages->addWidget(resultPage());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_end = buttons->addButton(tr("Show &result"), QDialogButtonBox::ActionRole);
    m_end->setObjectName(QStringLiteral("abx.showResult"));
    for (QAbstractButton* button : buttons->buttons())
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(m_end, &QPushButton::clicked, this, &AbxDialog::showResult);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    showTrial();
    m_listenX->setFocus();
}

QPushButton* AbxDialog::addButton(const QString& name, const QString& text, const QString& accessibleName)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget* AbxDialog::testPage()
{
    m_trial = new QLabel;
    m_trial->setObjectName(QStringLiteral("abx.trial"));
    QFont large = m_trial->font();
    large.setPointSizeF(1.3 * large.pointSizeF());
    large.setBold(true);
    m_trial->setFont(large);
    m_listenA = addButton(QStringLiteral("abx.listenA"), tr("A: %1").arg(m_a.name), tr("Listen to A"));
    m_listenB = addButton(QStringLiteral("abx.listenB"), tr("B: %1").arg(m_b.name), tr("Listen to B"));
    m_listenX = addButton(QStringLiteral("abx.listenX"), tr("X: one of the two"), tr("Listen to X"));
    m_answerA = addButton(QStringLiteral("abx.answerA"), tr("&1  X is A"), tr("X is A"));
    m_answerB = addButton(QStringLiteral("abx.answerB"), tr("&2  X is B"), tr("X is B"));
    for (QPushButton* button : {m_listenA, m_listenB, m_listenX})
        button->setCheckable(true);

    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setVerticalSpacing(fontMetrics().height());
    grid->addWidget(m_trial, 0, 0, 1, 6);
    grid->addWidget(paragraph(tr("X is the same as A or the same as B, by chance. Listen to all three as often as you "
                                 "like, then say which one X is. Both are equally loud, and nothing tells you before "
                                 "the end how often you were right.")),
                    1, 0, 1, 6);
    grid->addWidget(m_listenA, 2, 0, 1, 2);
    grid->addWidget(m_listenX, 2, 2, 1, 2);
    grid->addWidget(m_listenB, 2, 4, 1, 2);
    grid->addWidget(m_answerA, 3, 0, 1, 3);
    grid->addWidget(m_answerB, 3, 3, 1, 3);
    auto* keys = paragraph(tr("Keys: A, X and B listen, 1 and 2 answer, P plays and pauses."));
    keys->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(keys, 4, 0, 1, 6);
    grid->setRowStretch(5, 1);
    connect(m_listenA, &QPushButton::clicked, this, [this] { listen(Heard::A); });
    connect(m_listenB, &QPushButton::clicked, this, [this] { listen(Heard::B); });
    connect(m_listenX, &QPushButton::clicked, this, [this] { listen(Heard::X); });
    connect(m_answerA, &QPushButton::clicked, this, [this] { answer(AbxTest::Choice::A); });
    connect(m_answerB, &QPushButton::clicked, this, [this] { answer(AbxTest::Choice::B); });
    return page;
}

QWidget* AbxDialog::resultPage()
{
    m_score = new QLabel;
    m_score->setObjectName(QStringLiteral("abx.score"));
    m_score->setWordWrap(true);
    m_score->setFont(m_trial->font());
    m_meaning = paragraph({});
    m_meaning->setObjectName(QStringLiteral("abx.meaning"));
    m_history = new QListWidget;
    m_history->setObjectName(QStringLiteral("abx.history"));
    m_history->setAccessibleName(tr("Your answers"));
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(m_score);
    layout->addWidget(m_meaning);
    layout->addWidget(m_history, 1);
    return page;
}

void AbxDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return QDialog::keyPressEvent(event);
    if (event->key() == Qt::Key_P)
        Q_EMIT playToggled();
    else if (m_isOver)
        QDialog::keyPressEvent(event);
    else if (event->key() == Qt::Key_A)
        listen(Heard::A);
    else if (event->key() == Qt::Key_B)
        listen(Heard::B);
    else if (event->key() == Qt::Key_X)
        listen(Heard::X);
    else if (event->key() == Qt::Key_1 || event->text() == QLatin1String("1"))
        answer(AbxTest::Choice::A);
    else if (event->key() == Qt::Key_2 || event->text() == QLatin1String("2"))
        answer(AbxTest::Choice::B);
    else
        QDialog::keyPressEvent(event);
}

void AbxDialog::listen(Heard heard)
{
    m_heard = heard;
    m_hasHeardX = m_hasHeardX || heard == Heard::X;
    const bool isA = heard == Heard::A || (heard == Heard::X && m_test.x() == AbxTest::Choice::A);
    showTrial();
    Q_EMIT takeRequested(isA ? m_a.id : m_b.id);
}

/// Who has not listened to X cannot know it.
void AbxDialog::answer(AbxTest::Choice choice)
{
    if (m_isOver || !m_hasHeardX)
        return;
    m_test.answer(choice);
    m_hasHeardX = false;
    if (static_cast<int>(m_test.trials().size()) == kTrials) {
        showResult();
        return;
    }
    // The next trial begins with A, whatever X was: that what is heard changes or not would tell.
    listen(Heard::A);
    m_listenX->setFocus();
}

void AbxDialog::showTrial()
{
    const QLocale locale;
    m_trial->setText(tr("Trial %1 of %2")
                         .arg(locale.toString(static_cast<int>(m_test.trials().size()) + 1), locale.toString(kTrials)));
    m_listenA->setChecked(m_heard == Heard::A);
    m_listenB->setChecked(m_heard == Heard::B);
    m_listenX->setChecked(m_heard == Heard::X);
    for (QPushButton* button : {m_answerA, m_answerB}) {
        button->setEnabled(m_hasHeardX);
        button->setToolTip(m_hasHeardX ? QString() : tr("Listen to X first"));
    }
    m_end->setEnabled(!m_test.trials().empty());
}

void AbxDialog::showResult()
{
    m_isOver = true;
    const int answers = static_cast<int>(m_test.trials().size());
    const double probability = m_test.guessProbability();
    const QLocale locale;
    m_score->setText(tr("%1 of %2 right", "answers").arg(locale.toString(m_test.right()), locale.toString(answers)));
    m_meaning->setText(tr("%1 Guessing alone is right as often in %2 of such tests.")
                           .arg(meaningOf(probability, answers), percentText(probability)));
    for (const AbxTest::Trial& trial : m_test.trials())
        m_history->addItem(tr("%1. X was %2, you said %3")
                               .arg(locale.toString(m_history->count() + 1),
                                    trial.x == AbxTest::Choice::A ? tr("A") : tr("B"),
                                    trial.answer == AbxTest::Choice::A ? tr("A") : tr("B")));
    m_end->setEnabled(false);
    m_pages->setCurrentIndex(1);
    Q_EMIT ended();
}

} // namespace resonate
