#include "app/cli/help.h"

#include "app/cli/command.h"

#include <QString>

namespace resonate {
namespace {

const OptionSpec kJson{"--json", "", "print one JSON object on standard output, for other programs", false};
const OptionSpec kCache{"--cache", "DIR|none",
                        "where finished work is kept for the next run (default: the user's cache folder)", false};
const OptionSpec kThreads{"--threads", "N", "how many processor cores to use (default: all)", false};
const OptionSpec kForce{"--force", "", "replace files that are there already", false};
const OptionSpec kModel{
    "--model", "auto|none|NAME|FILE",
    "how to separate: auto (default) takes the best model installed, none goes without; see models list", false};
const OptionSpec kDevice{"--device", "auto|cpu|cuda",
                         "what a model runs on (default: auto, a graphics card if there is one)", false};
const OptionSpec kOutput{"-o", "DIR", "the folder for what is made; created when missing", false};

struct CommandHelp {
    const char* name;
    const char* usage;
    const char* text;
    std::span<const OptionSpec> (*options)();
    const char* examples;
};

const CommandHelp kCommands[] = {
    {"analyze", "resonate-cli analyze FILE [--json]",
     "Measures a recording: loudness, noise, bandwidth, clipping, hum, reverberation, crowd and more, in numbers and "
     "words.\n"
     "FILE may be a sound file or a video; it is only read.",
     &analyzeOptions, "  resonate-cli analyze gig.m4a\n  resonate-cli analyze gig.mp4 --json > gig.json\n"},
    {"restore", "resonate-cli restore FILE -o DIR [options]",
     "Makes a master of a recording: reads it, measures it, repairs what it measured, separates it into stems, "
     "restores\n"
     "them, mixes them, brings the result to its target loudness under a true-peak ceiling, and writes\n"
     "DIR/<name>.master.wav and DIR/<name>.report.json. What is done and how far follows from what was measured; a "
     "guard\n"
     "scores every stage second by second and takes back what does harm. The report has all numbers.\n"
     "--set STAGE.use=on works in any case, --skip STAGE never; --set guard.force=on keeps what the guard would take "
     "back.",
     &restoreOptions,
     "  resonate-cli restore gig.m4a -o restored\n"
     "  resonate-cli restore gig.mp4 -o restored --stems --target apple-music --format flac --bits 24\n"
     "  resonate-cli restore gig.m4a -o restored --preset arena --skip dereverb\n"
     "  resonate-cli restore gig.m4a -o restored --master live\n"
     "  resonate-cli restore gig.m4a -o restored --reference album.flac --set master.matchAmount=70\n"
     "  resonate-cli restore gig.m4a -o restored --set denoise.strength=60 --mode preview --force\n"},
    {"separate", "resonate-cli separate FILE -o DIR [options]",
     "Separates a recording into vocals, drums, bass and other, written as float WAV at the recording's rate. The four "
     "sum to\n"
     "the recording. Without a model this is basic separation: useful, but well short of what a trained network does.",
     &separateOptions,
     "  resonate-cli separate song.flac -o stems\n"
     "  resonate-cli separate song.flac -o stems --model htdemucs_ft --shifts 2\n"},
    {"presets", "resonate-cli presets list | show NAME",
     "Lists the presets, the delivery targets and every parameter, or prints one preset.", &presetsOptions,
     "  resonate-cli presets list\n  resonate-cli presets show balanced\n"},
    {"models", "resonate-cli models list | install NAME | import FILE | verify [NAME] | remove NAME",
     "Looks after the trained models that separate far better than basic separation does.\n"
     "  list     what there is, what it is good for, and what is installed\n"
     "  install  fetches a model from its publisher; says first what, from where, how large and under which terms.\n"
     "           Giving the command is the consent: nothing more is asked. What was broken off is taken up again.\n"
     "  import   takes an official file that you have: a .th, or a bag's .yaml with its .th files beside it\n"
     "  verify   reads the installed files again and compares their SHA-256 with the official one\n"
     "  remove   deletes a model\n"
     "They are kept in the user's data folder, or in the folder that the environment variable RESONATE_MODELS names.",
     &modelsOptions, "  resonate-cli models install htdemucs\n  resonate-cli models import 955717e8-8726e21a.th\n"},
};

void printOverview()
{
    QString text = QStringLiteral("Resonate restores live phone recordings.\n\nUsage: resonate-cli COMMAND ...\n\n");
    for (const CommandHelp& command : kCommands)
        text += QStringLiteral("  %1\n").arg(QLatin1String(command.usage));
    text += QStringLiteral(
        "\nresonate-cli COMMAND --help explains one command; resonate-cli --version prints the version.\n\n"
        "Results go to standard output, progress and messages to standard error.\n"
        "Exit codes: 0 done, 1 failed while working, 2 wrong usage, 3 the recording cannot be used, 130 cancelled.");
    printLine(text);
}

void printCommand(const CommandHelp& command)
{
    QString text =
        QStringLiteral("Usage: %1\n\n%2\n\nOptions:\n").arg(QLatin1String(command.usage), QLatin1String(command.text));
    for (const OptionSpec& option : command.options()) {
        const QString name =
            QString::fromStdString(option.valueName.empty() ? option.name : option.name + " " + option.valueName);
        text += QStringLiteral("  %1  %2\n").arg(name, -30).arg(QString::fromStdString(option.help));
    }
    text += QStringLiteral("\nExamples:\n%1").arg(QLatin1String(command.examples));
    printLine(text);
}

} // namespace

std::span<const OptionSpec> analyzeOptions()
{
    static const OptionSpec options[] = {kJson, kCache, kThreads};
    return options;
}

std::span<const OptionSpec> restoreOptions()
{
    static const OptionSpec options[] = {
        kOutput,
        {"--preset", "NAME|FILE",
         "conservative, balanced (default), aggressive; club, hall, arena, open-air, rehearsal-room, acoustic; or a "
         "file "
         "of your own",
         false},
        {"--master", "NAME|FILE",
         "how the master sounds, over the preset: streaming, broadcast, live, loud, gentle, none; or a file of your "
         "own",
         false},
        {"--mode", "preview|render", "preview: 30 s, quickly; render (default): all of it, at full quality", false},
        {"--preview-start", "S", "where the preview begins, in seconds (default: chosen for being representative)",
         false},
        kModel,
        kDevice,
        {"--target", "NAME|LUFS", "delivery target, e.g. spotify, apple-music, ebu-r128, or a loudness such as -16",
         false},
        {"--reference", "FILE", "a piece of music, or a video of one, that the master is made to sound like", false},
        {"--format", "wav|flac", "file format of master and stems (default: wav)", false},
        {"--bits", "16|24|32f", "sample format (default: 24; 32f is float and for wav only)", false},
        {"--stems", "", "write vocals, drums, bass and other too", false},
        {"--report", "html|pdf ...", "write the report as a page to read too, beside the JSON", true},
        {"--set", "stage.parameter=value ...", "change single parameters; presets list names them all", true},
        {"--skip", "STAGE ...",
         "leave a stage out, e.g. denoise, dereverb, separate, master; presets list names them all", true},
        kCache,
        kThreads,
        kForce,
        kJson};
    return options;
}

std::span<const OptionSpec> separateOptions()
{
    static const OptionSpec options[] = {
        kOutput,
        kModel,
        kDevice,
        {"--shifts", "N",
         "models listen N times, each from another beginning, and the mean is taken (default: 0, once)", false},
        {"--overlap", "X", "share of a model's segment that the next one goes over again (default: 0.25)", false},
        {"--segment", "S", "seconds a model listens to at once, at most what it was trained with (the default)", false},
        {"--seed", "N", "chooses the beginnings of the shifts (default: 0)", false},
        {"--set", "separate.parameter=value ...", "change single parameters of the separation; presets list names them",
         true},
        kCache,
        kThreads,
        kForce,
        kJson};
    return options;
}

std::span<const OptionSpec> presetsOptions()
{
    static const OptionSpec options[] = {kJson};
    return options;
}

std::span<const OptionSpec> modelsOptions()
{
    static const OptionSpec options[] = {kJson};
    return options;
}

void printHelp(const std::string& name)
{
    for (const CommandHelp& command : kCommands)
        if (name == command.name)
            return printCommand(command);
    printOverview();
}

} // namespace resonate
