// resonate: the window.
#include "app/window/application.h"
#include "app/window/main_window.h"
#include "app/window/startup_clock.h"
#include "widgets/look/error_sentence.h"

#include <QApplication>
#include <QMessageBox>
#include <QTextStream>

using namespace resonate;

namespace {

/// Qt takes the size of everything from the environment, before there is an application.
void scaleEverything()
{
    const int percent = Preferences(Preferences::defaultFile()).scalePercent();
    if (percent != 100 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

int print(const QString& text)
{
    QTextStream(stdout) << text;
    return 0;
}

void openWindows(Application& application, const StartupOptions& options)
{
    for (const auto& file : options.files)
        application.open(file);
    if (application.windows().empty())
        application.newWindow();
    if (options.step)
        for (MainWindow* window : application.windows())
            window->goToWhenPossible(*options.step);
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = readStartupOptions(argc, argv);
    if (!options) {
        QTextStream(stderr) << "resonate: " << QString::fromStdString(options.error().detail) << '\n';
        return 2;
    }
    QCoreApplication::setApplicationName(QStringLiteral("resonate"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RESONATE_VERSION));
    if (options->help || options->version) {
        const QCoreApplication words(argc, argv);
        return print(options->help ? startupHelp() : QStringLiteral("resonate " RESONATE_VERSION "\n"));
    }
    scaleEverything();
    QApplication qt(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Resonate"));
    QGuiApplication::setDesktopFileName(QStringLiteral("resonate"));
    auto application = Application::create(ApplicationFolders::standard());
    if (!application) {
        QMessageBox::critical(nullptr, QStringLiteral("Resonate"),
                              errorSentence(application.error()) + QStringLiteral("\n\n") +
                                  QString::fromStdString(application.error().detail));
        return 1;
    }
    (*application)->dress(*options);
    openWindows(**application, *options);
    if (options->timeStartup)
        reportFirstPaint(*(*application)->windows().front());
    else
        (*application)->offerLostProjects();
    return qt.exec();
}
