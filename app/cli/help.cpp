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
    {"restore", "resonate-cli restore FILE|FOLDER... -o DIR [options]",
     "Makes a master of a recording: reads it, measures it, repairs what it measured, separates it into stems, "
     "restores\n"
     "them, mixes them, brings the result to its target loudness under a true-peak ceiling, and writes\n"
     "DIR/<name>.master.wav and DIR/<name>.report.json. What is done and how far follows from what was measured; a "
     "guard\n"
     "scores every stage second by second and takes back what does harm. The report has all numbers.\n"
     "--set STAGE.use=on works in any case, --skip STAGE never; --set guard.force=on keeps what the guard would take "
     "back.\n\n"
     "Many recordings: files, and folders with all that is below them, are restored one after another, --jobs N at a "
     "time.\n"
     "Of a folder's files those named like sound or video are taken; hidden files, results of earlier runs and links "
     "to\n"
     "folders are not. DIR gets the same folders below it; where two recordings would get one name, the later one is\n"
     "numbered: 'gig (2)'. A recording that cannot be used or fails keeps no other from being restored; a full disk "
     "ends\n"
     "the batch. At the end stand a table and a sum; with --json {\"batch\": {...}, \"files\": [...]}.\n"
     "Given again, the same command goes on where it was stopped: what is done and unchanged is left as it is. What "
     "was\n"
     "made with other settings, or before a recording changed, is replaced only with --force. DIR/.resonate-batch "
     "keeps\n"
     "the notes for that.\n"
     "The exit code is the worst of: 130 stopped, 1 something failed at work, 3 a recording could not be used, 0 all "
     "done.\n\n"
     "Parts: --range restores a stretch; --songs restores the songs that were found in a concert, each as a file of "
     "its own.",
     &restoreOptions,
     "  resonate-cli restore gig.m4a -o restored\n"
     "  resonate-cli restore gig.mp4 -o restored --stems --target apple-music --format flac --bits 24\n"
     "  resonate-cli restore gig.m4a -o restored --preset arena --skip dereverb\n"
     "  resonate-cli restore gig.m4a -o restored --master live\n"
     "  resonate-cli restore gig.m4a -o restored --reference album.flac --set tone.strength=80\n"
     "  resonate-cli restore gig.m4a -o restored --set denoise.strength=60 --mode preview --force\n"
     "  resonate-cli restore concerts/ more/gig.mp4 -o restored --jobs 2\n"
     "  resonate-cli restore concert.m4a -o restored --songs all --name '{song} {name} {part}'\n"
     "  resonate-cli restore concert.m4a -o restored --range 1:30-5:45\n"},
    {"separate", "resonate-cli separate FILE -o DIR [options]",
     "Separates a recording into vocals, drums, bass and other, written as float WAV at the recording's rate. The four "
     "sum to\n"
     "the recording. Without a model this is basic separation: useful, but well short of what a trained network does.",
     &separateOptions,
     "  resonate-cli separate song.flac -o stems\n"
     "  resonate-cli separate song.flac -o stems --model htdemucs_ft --shifts 2\n"},
    {"loudness", "resonate-cli loudness FILES... [--target NAME|LUFS] [--album] [--apply -o DIR] [--json]",
     "Measures how loud files are: integrated loudness (I), loudest 3 s and 0.4 s (S max, M max), loudness range (LRA) "
     "and\n"
     "true peak (TP), by ITU-R BS.1770 and EBU R 128, with all channels of a file. A folder stands for the recordings "
     "in it.\n"
     "With --target it says what would bring them there, and with --apply it writes matched copies: of the same kind, "
     "at the\n"
     "same bits, with their tags. Files are only read. What cannot be used is named, and the others go on; the exit "
     "code is 3 then.",
     &loudnessOptions,
     "  resonate-cli loudness concert/\n"
     "  resonate-cli loudness *.flac --target spotify\n"
     "  resonate-cli loudness album/ --target -14 --album --apply -o matched\n"},
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
        {"--reference", "FILE", "a piece of music, or a video of one, whose tone the result is brought towards", false},
        {"--format", "wav|flac|mp3|ogg|opus|m4a", "file format of master and stems (default: wav)", false},
        {"--bits", "16|24|32f", "sample format of wav and flac (default: 24; 32f is float and for wav only)", false},
        {"--quality", "Q",
         "of mp3 (V0 to V9), ogg (q-1 to q10), or a bit rate: 192k on the average, cbr192k all the time (default: V2, "
         "q6, "
         "opus 160k, m4a 256k)",
         false},
        {"--rate", "HZ", "sample rate of the files, e.g. 44100 (default: the recording's)", false},
        {"--video", "", "write the video again, its picture untouched, with the master as its sound", false},
        {"--stems", "", "write vocals, drums, bass and other too", false},
        {"--residual", "", "write what the stems lack of the master's input, as a file of its own", false},
        {"--stem-file", "", "write master and stems as one .stem.mp4, for DJ programs", false},
        {"--dawproject", "", "write the stems as a .dawproject session, for other audio programs", false},
        {"--no-replay-gain", "", "leave out the tags that tell players how loud the master is", false},
        {"--report", "html|pdf ...", "write the report as a page to read too, beside the JSON", true},
        {"--range", "BEGIN-END", "only this stretch: seconds, m:s or h:m:s; 1:30- goes to the end, -2:00 begins at 0",
         false},
        {"--songs", "all|1,3-5", "the songs that are found in it, each as a file of its own with its number", false},
        {"--name", "TEMPLATE",
         "names of files, of {name} {part} {song} {title} {artist} {album} {date} {track} {preset} (default: "
         "{name}.{part}); missing ones vanish",
         false},
        {"--set", "stage.parameter=value ...", "change single parameters; presets list names them all", true},
        {"--skip", "STAGE ...",
         "leave a stage out, e.g. denoise, dereverb, separate, master; presets list names them all", true},
        kCache,
        kThreads,
        {"--jobs", "N", "of many recordings, how many at a time (default: what half of the cores and the memory allow)",
         false},
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

std::span<const OptionSpec> loudnessOptions()
{
    static const OptionSpec options[] = {
        {"--target", "NAME|LUFS", "how loud to be, e.g. spotify, apple-music, ebu-r128, or a loudness such as -16",
         false},
        {"--album", "", "one gain for all, so that the levels between the songs stay (default: each to the target)",
         false},
        {"--ceiling", "DBTP", "the highest true peak there may be (default: the target's own, -1 for a number)", false},
        {"--no-limit", "", "lower the gain where the ceiling would be passed, instead of limiting peaks", false},
        {"--apply", "", "write matched copies into the folder that -o names", false},
        kOutput,
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
