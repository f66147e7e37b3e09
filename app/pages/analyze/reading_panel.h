#pragma once

#include "pipeline/progress.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace resonate {

/// While a recording is read and measured: what goes on, how far it is, how long it takes, and a way out.
class ReadingPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ReadingPanel(QWidget* parent = nullptr);

    /// Another run begins.
    void begin(const QString& fileName);
    void setProgress(const Progress& progress);

Q_SIGNALS:
    void cancelled();

private:
    QLabel* m_title;
    QLabel* m_stage;
    QLabel* m_left;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace resonate
