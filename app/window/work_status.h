#pragma once

#include "pipeline/progress.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace resonate {

struct Workbench;

/// The window's status line: what is going on, how far it is, and what is wrong with the sound device.
class WorkStatus final : public QWidget {
    Q_OBJECT
public:
    WorkStatus(Workbench& bench, QWidget* parent = nullptr);

private:
    template <class Work>
    void follow(Work& work, const QString& words);
    void show(const void* work, const QString& words, const Progress& progress);
    void finish(const void* work);
    void showDevice();

    Workbench& m_bench;
    QLabel* m_words;
    QProgressBar* m_bar;
    QLabel* m_device;
    const void* m_shown = nullptr; // whose progress it is
};

} // namespace resonate
