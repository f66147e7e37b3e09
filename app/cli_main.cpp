#include "app/cli/command.h"
#include "app/cli/help.h"
#include "app/cli/report_documents.h"
#include "app/cli/stop_signals.h"

#include <QGuiApplication>
#include <QLocale>

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

using namespace resonate;

namespace {

int runCommand(const std::string& name, const CommandContext& context)
{
    if (name == "analyze")
        return runAnalyze(context);
    if (name == "restore")
        return runRestore(context);
    if (name == "separate")
        return runSeparate(context);
    if (name == "presets")
        return runPresets(context);
    if (name == "loudness")
        return runLoudness(context);
    if (name == "models")
        return runModels(context);
    return reportError({ErrorCode::BadUsage, "unknown command '" + name + "'; see resonate-cli --help"});
}

/// Only what draws needs more than the small application: pages of a report are drawn where nobody sees a window.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool draws)
{
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto ignore = [](QtMsgType, const QMessageLogContext&, const QString&) {};
    qInstallMessageHandler(ignore); // it misses folders of a desktop's session, which are not needed
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(nullptr);
    QLocale::setDefault(QLocale::c()); // the command line speaks English
    return application;
}

/// Everything is written and closed by now. On the ordinary way out Qt would wait for a name lookup that nobody wants
/// any more, for as long as the resolver tries: 9 s with a name server that does not answer.
[[noreturn]] void leaveAtOnce(int code)
{
    std::fflush(nullptr);
    std::_Exit(code);
}

} // namespace

int main(int argc, char** argv)
{
    const StopSignals signals;                                 // before any thread is started
    std::vector<std::string> arguments(argv + 1, argv + argc); // bytes, not QStrings: paths may be any bytes
    const auto application = makeApplication(argc, argv, wantsReportDocuments(arguments));
    std::setlocale(LC_NUMERIC, "C"); // Qt has set the user's locale; numbers in files and reports keep their point
    QCoreApplication::setApplicationName(QStringLiteral("resonate"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RESONATE_VERSION));

    if (arguments.empty()) {
        printHelp({});
        return kWrongUsage;
    }
    const std::string command = arguments.front();
    if (command == "--version") {
        printLine(QStringLiteral("resonate-cli " RESONATE_VERSION));
        return kDone;
    }
    if (command == "--help" || command == "-h" || command == "help") {
        printHelp(arguments.size() > 1 ? arguments[1] : std::string());
        return kDone;
    }
    arguments.erase(arguments.begin());
    for (const std::string& argument : arguments)
        if (argument == "--help" || argument == "-h") {
            printHelp(command);
            return kDone;
        }
    const int code = runCommand(command, {arguments, signals.token()});
    if (code == kWasCancelled)
        leaveAtOnce(code);
    return code;
}
