#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace resonate {

class Listening;

/// Playing, and the original beside what was made of it.
class TransportButtons final : public QWidget {
    Q_OBJECT
public:
    explicit TransportButtons(Listening& listening, QWidget* parent = nullptr);

private:
    void show();

    Listening& m_listening;
    QToolButton* m_play;
    QToolButton* m_original;
    QLabel* m_take;
};

} // namespace resonate
