// The road of `resonate-cli restore` with stems that come from elsewhere, so that it can be told what separation costs:
//   restore_stems [options] repair RECORDING.wav OUT.wav               as far as the separation gets to see it
//   restore_stems [options] restore RECORDING.wav VOCALS DRUMS BASS OTHER OUT.wav
//                                                                      the rest, stems given; OUT is the master
// Both plan from RECORDING, as decoded. Options: --preset NAME (balanced), --set STAGE.PARAMETER=VALUE, --skip STAGE,
// --threads N. Files are WAV or FLAC; OUT is float WAV.
#include "core/audio/copy_stream.h"
#include "core/io/working_file.h"
#include "pipeline/encoding/audio_output.h"
#include "pipeline/mastering/chain_parameters.h"
#include "pipeline/material.h"
#include "pipeline/pool_executor.h"
#include "pipeline/preset.h"
#include "pipeline/stages/analyze_stage.h"
#include "pipeline/stages/master_stage.h"
#include "pipeline/stages/mix_stage.h"
#include "pipeline/stages/restoring_stages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTemporaryDir>

#include <clocale>
#include <cstdio>

using namespace resonate;

namespace {

constexpr std::size_t kRepairFiles = 2;
constexpr std::size_t kRestoreFiles = 2 + kStems.size();

struct StemsCommand {
    bool repairOnly = false;
    std::vector<std::filesystem::path> files;
    QString preset = QStringLiteral("balanced");
    std::vector<QString> settings;
    QSet<QString> skipped;
    int threads = 1;
};

std::optional<StemsCommand> readCommand(const std::vector<std::string>& arguments)
{
    StemsCommand command;
    std::vector<std::string> words;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (!word.starts_with("--")) {
            words.push_back(word);
            continue;
        }
        if (++i == arguments.size())
            return std::nullopt;
        const QString value = QString::fromStdString(arguments[i]);
        if (word == "--preset")
            command.preset = value;
        else if (word == "--set")
            command.settings.push_back(value);
        else if (word == "--skip")
            command.skipped.insert(value);
        else if (word == "--threads")
            command.threads = value.toInt();
        else
            return std::nullopt;
    }
    if (words.empty() || (words.front() != "repair" && words.front() != "restore"))
        return std::nullopt;
    command.repairOnly = words.front() == "repair";
    command.files.assign(words.begin() + 1, words.end());
    const bool complete = command.files.size() == (command.repairOnly ? kRepairFiles : kRestoreFiles);
    return complete && command.threads > 0 ? std::optional(command) : std::nullopt;
}

Result<RestoreRequest> requestOf(const StemsCommand& command)
{
    auto preset = loadPreset(command.preset);
    if (!preset)
        return preset.error();
    RestoreRequest request;
    request.input = command.files.front();
    request.presetName = preset->name;
    request.parameters = preset->parameters;
    request.skippedStages = command.skipped;
    for (const QString& setting : command.settings)
        if (auto set = request.parameters.setFromText(setting); !set)
            return set.error();
    return request;
}

RestoringSetup setupOf(const Plan& plan, StageScope scope)
{
    QList<PlannedStage> stages = plan.enabledIn(scope);
    stages.removeIf([](const PlannedStage& stage) { return stage.id == QLatin1String("dcOffset"); });
    return {stages, plan.mode, plan.guard};
}

std::vector<double> offsetsOf(const Plan& plan)
{
    const PlannedStage& stage = *plan.stage(QStringLiteral("dcOffset"));
    std::vector<double> offsets;
    if (stage.enabled)
        for (const QJsonValue& value : stage.parameters.value(stage.id).toArray())
            offsets.push_back(value.toDouble());
    return offsets;
}

Result<> openRecording(Session& session)
{
    auto file = WorkingFile::open(session.input);
    if (!file)
        return file.error();
    session.recording = *file;
    session.recordingKey = "recording"; // the cache lives as long as this run
    return {};
}

Result<> takeStems(Session& session, std::span<const std::filesystem::path> files)
{
    for (std::size_t i = 0; i < kStems.size(); ++i) {
        auto file = WorkingFile::open(files[i]);
        if (!file)
            return file.error();
        const AudioFormat format = (*file)->format();
        if (format != session.material->format() || (*file)->frames() != session.material->frames())
            return Error{ErrorCode::BadUsage, files[i].string() + ": not of the recording's length, rate and channels"};
        session.stems[i] = *file;
        session.stemKeys[i] = "stem " + std::string(stemName(kStems[i]));
    }
    session.stemsChanged = true; // nothing says that they sum to the material
    return {};
}

Result<> write(const AudioSource& audio, const std::filesystem::path& path, const WorkContext& context)
{
    auto file = WorkingFileWriter::create(path, audio.format());
    if (!file)
        return file.error();
    return copyStream(audio, 1.0F, **file, context.stop, [](std::int64_t) {});
}

Result<> writeMaster(std::shared_ptr<const AudioSource> master, const std::filesystem::path& path,
                     const WorkContext& context)
{
    AudioOutput floats;
    floats.bits = 32;
    return writeAudio(master, path, floats, {}, context);
}

MasterStage masterStage(const Plan& plan)
{
    const PlannedStage& planned = *plan.stage(QStringLiteral("master"));
    MasterSettings settings;
    settings.bits = 32;
    settings.dither = DitherKind::None;
    settings.ceilingDbtp = 0.0;
    if (planned.enabled) {
        if (const QJsonValue target = planned.parameters.value(QStringLiteral("targetLufs")); target.isDouble())
            settings.targetLufs = target.toDouble();
        settings.ceilingDbtp = planned.parameters.value(QStringLiteral("ceilingDbtp")).toDouble();
        settings.maxLimitingDb = planned.parameters.value(QStringLiteral("maxLimitingDb")).toDouble();
    }
    const QJsonObject chain = planned.parameters.value(QStringLiteral("chain")).toObject();
    return MasterStage(settings, planned.enabled ? chainSettingsFromJson(chain) : MasterChainSettings());
}

void print(const StageRecord& record)
{
    for (const StageRecord& part : record.parts)
        std::printf("%-10s %-7s %s\n", qPrintable(part.stage), qPrintable(part.stem),
                    qPrintable(verdictName(part.verdict)));
}

Result<> runStage(Stage&& stage, Session& session, const WorkContext& context)
{
    auto record = stage.run(session, context);
    if (!record)
        return record.error();
    print(*record);
    return {};
}

Result<> run(const StemsCommand& command, Cache& cache, const WorkContext& context)
{
    const auto request = requestOf(command);
    if (!request)
        return request.error();
    Session session(cache, request->input);
    if (auto opened = openRecording(session); !opened)
        return opened;
    if (auto analysed = runStage(AnalyzeStage(), session, context); !analysed)
        return analysed;
    const Plan plan = makePlan(session.report, *request, QStringLiteral("given stems"));
    selectMaterial(session, {plan.beginSeconds, plan.endSeconds}, offsetsOf(plan));
    const std::filesystem::path& out = command.files.back();
    if (command.repairOnly) {
        auto repaired = runStage(RepairStage(setupOf(plan, StageScope::Recording)), session, context);
        return repaired ? write(*session.material, out, context) : repaired;
    }
    if (auto taken = takeStems(session, std::span(command.files).subspan(1, kStems.size())); !taken)
        return taken;
    if (auto done = runStage(RestoreStemsStage(setupOf(plan, StageScope::Stem)), session, context); !done)
        return done;
    if (auto done = runStage(MixStage(plan.stage(QStringLiteral("mix"))->parameters), session, context); !done)
        return done;
    if (auto done = runStage(RestoreMixStage(setupOf(plan, StageScope::Mix)), session, context); !done)
        return done;
    auto mastered = runStage(masterStage(plan), session, context);
    return mastered ? writeMaster(session.master, out, context) : mastered;
}

int fail(const Error& error)
{
    std::fprintf(stderr, "restore_stems: %s\n", error.detail.c_str());
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    const auto command = readCommand({argv + 1, argv + argc});
    if (!command) {
        std::fputs("usage: restore_stems [--preset NAME] [--set STAGE.PARAMETER=VALUE] [--skip STAGE] [--threads N]\n"
                   "         repair RECORDING.wav OUT.wav\n"
                   "       | restore RECORDING.wav VOCALS.wav DRUMS.wav BASS.wav OTHER.wav OUT.wav\n",
                   argc == 1 ? stdout : stderr);
        return argc == 1 ? 0 : 2; // without files there is nothing to measure
    }
    const QTemporaryDir folder;
    auto cache = Cache::open(folder.path().toStdString());
    if (!cache)
        return fail(cache.error());
    QThreadPool pool;
    pool.setMaxThreadCount(command->threads);
    PoolExecutor executor(pool);
    const auto done = run(*command, *cache, {executor, {}, {}});
    return done ? 0 : fail(done.error());
}
