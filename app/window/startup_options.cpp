#include "app/window/startup_options.h"

#include "app/window/language.h"

#include <QFile>

namespace resonate {
namespace {

constexpr std::pair<const char*, Step> kStepNames[] = {
    {"upload", Step::Upload}, {"analyze", Step::Analyze}, {"settings", Step::Settings}, {"compare", Step::Compare}};

const QString kLanguage = QStringLiteral("language");
const QString kTheme = QStringLiteral("theme");
const QString kStep = QStringLiteral("step");
const QString kTimeStartup = QStringLiteral("time-startup");
const QString kHelp = QStringLiteral("help");
const QString kVersion = QStringLiteral("version");

// The window's own language is not known yet when these are read, so they are English like those of resonate-cli.
void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral("Restores live phone recordings."));
    parser.addPositionalArgument(QStringLiteral("files"),
                                 QStringLiteral("Recordings, videos or projects, each opened in a window."),
                                 QStringLiteral("[FILE|PROJECT ...]"));
    parser.addOption(
        {kLanguage, QStringLiteral("Speak this language: en, de, fr, es, ja or ar."), QStringLiteral("CODE")});
    parser.addOption(
        {kTheme, QStringLiteral("Look like this: system, light, dark or high-contrast."), QStringLiteral("THEME")});
    parser.addOption({kStep, QStringLiteral("Begin at upload, analyze, settings or compare, as soon as it can be."),
                      QStringLiteral("STEP")});
    parser.addOption(
        {kTimeStartup, QStringLiteral("Print the milliseconds from the start to the first paint, and end.")});
    parser.addOption({{QStringLiteral("h"), kHelp}, QStringLiteral("Print this and end.")});
    parser.addOption({{QStringLiteral("v"), kVersion}, QStringLiteral("Print the version and end.")});
}

Error usage(const QString& text)
{
    return {ErrorCode::BadUsage, text.toStdString()};
}

Result<> readChoices(const QCommandLineParser& parser, StartupOptions& options)
{
    if (parser.isSet(kLanguage)) {
        options.language = parser.value(kLanguage);
        if (languageFor(options.language, QLocale::c()) != options.language)
            return usage(QStringLiteral("--language is en, de, fr, es, ja or ar, not '%1'").arg(options.language));
    }
    if (parser.isSet(kTheme)) {
        options.theme = Preferences::themeFromId(parser.value(kTheme));
        if (!options.theme)
            return usage(
                QStringLiteral("--theme is system, light, dark or high-contrast, not '%1'").arg(parser.value(kTheme)));
    }
    if (parser.isSet(kStep)) {
        for (const auto& [name, step] : kStepNames)
            if (parser.value(kStep) == QLatin1String(name))
                options.step = step;
        if (!options.step)
            return usage(
                QStringLiteral("--step is upload, analyze, settings or compare, not '%1'").arg(parser.value(kStep)));
    }
    return {};
}

} // namespace

Result<StartupOptions> readStartupOptions(int argc, const char* const* argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    StartupOptions options;
    options.help = parser.isSet(kHelp);
    options.version = parser.isSet(kVersion);
    options.timeStartup = parser.isSet(kTimeStartup);
    // A name may be any bytes, so that what the parser took for a file is looked up among them.
    const QStringList files = parser.positionalArguments();
    for (int i = 1, next = 0; i < argc && next < files.size(); ++i)
        if (arguments[i] == files[next]) {
            options.files.emplace_back(argv[i]);
            ++next;
        }
    if (auto read = readChoices(parser, options); !read)
        return read.error();
    return options;
}

QString startupHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace resonate
