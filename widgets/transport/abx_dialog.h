#pragma once

#include "core/playback/abx_test.h"
#include "widgets/transport/take_selector.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedLayout;

namespace resonate {

/// A blind test of whether two takes can be told apart by ear. X is one of the two; the keys A, B and X listen, 1 and 2
/// answer, P plays and pauses. How many answers were right is not shown before the end, and the number of trials stands
/// before the first, since whoever stops at the best moment has always heard a difference.
class AbxDialog final : public QDialog {
    Q_OBJECT
public:
    static constexpr int kTrials = 16;

    /// `seed` decides what X is; take one that nobody knows.
    AbxDialog(const NamedTake& a, const NamedTake& b, std::uint64_t seed, QWidget* parent = nullptr);

    const AbxTest& test() const noexcept { return m_test; }
    bool isOver() const noexcept { return m_isOver; }

Q_SIGNALS:
    /// The take that is to be heard. While the test is on, nothing else may show which one it is.
    void takeRequested(const QString& id);
    void playToggled();
    void ended(); ///< the result is shown: there is nothing to hide any more

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Heard { A, B, X };
    QWidget* testPage();
    QWidget* resultPage();
    QPushButton* addButton(const QString& name, const QString& text, const QString& accessibleName);
    void listen(Heard heard);
    void answer(AbxTest::Choice choice);
    void showTrial();
    void showResult();

    NamedTake m_a;
    NamedTake m_b;
    AbxTest m_test;
    Heard m_heard = Heard::X;
    bool m_hasHeardX = false;
    bool m_isOver = false;
    QStackedLayout* m_pages;
    QLabel* m_trial;
    QPushButton* m_listenA;
    QPushButton* m_listenB;
    QPushButton* m_listenX;
    QPushButton* m_answerA;
    QPushButton* m_answerB;
    QPushButton* m_end;
    QLabel* m_score;
    QLabel* m_meaning;
    QListWidget* m_history;
};

} // namespace resonate
