#include "app/window/startup_clock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

#include <ctime>

#include <unistd.h>

namespace resonate {
namespace {

/// When this process was started: seconds since the system was (proc(5): field 22 of /proc/self/stat, in ticks).
double startSeconds()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0.0;
    const QByteArray all = file.readAll();
    const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' '); // the name may hold blanks
    constexpr int kStartTime = 22 - 3;                                             // what is left begins at field 3
    return fields.value(kStartTime).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double nowSeconds()
{
    timespec now = {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

class FirstPaint final : public QObject {
public:
    explicit FirstPaint(QWidget& window) : QObject(&window) { window.installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // Once everything of it was painted and handed to the system.
            QTimer::singleShot(0, this, [] {
                QTextStream(stdout) << QString::number((nowSeconds() - startSeconds()) * 1000.0, 'f', 0) << '\n';
                QCoreApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

} // namespace

void reportFirstPaint(QWidget& window)
{
    new FirstPaint(window); // the window owns it
}

} // namespace resonate
