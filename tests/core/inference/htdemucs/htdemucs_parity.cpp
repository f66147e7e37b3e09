// htdemucs_parity [FOLDER]: runs every case of a folder of fixtures (manifest.json, made with the published Demucs
// program), refuses every file in its bad/, and prints a table. FOLDER, or RESONATE_HTDEMUCS_FIXTURES in the
// environment.
#include "core/audio/matched_channels.h"
#include "core/audio/memory_audio.h"
#include "core/inference/htdemucs/htdemucs_model.h"
#include "core/model_files/bag_file.h"
#include "core/model_files/model_file_name.h"
#include "core/separation/segmented_apply.h"
#include "tests/core/inference/htdemucs/model_file.h"
#include "tests/core/inference/htdemucs/npy_file.h"
#include "tests/core/inference/htdemucs/parity.h"
#include "tests/core/inference/htdemucs/parity_manifest.h"

#include <QCryptographicHash>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <numeric>

namespace fs = std::filesystem;

namespace resonate {
namespace {

constexpr int kSkipped = 77; // as CTest is told

Result<std::shared_ptr<SegmentModel>> loadModel(const fs::path& path)
{
    const Result<ModelFile> file = readModelFile(path);
    if (!file)
        return file.error();
    if (const auto wanted = checksumInName(path.filename().string())) {
        const QByteArrayView bytes(file->bytes.data(), static_cast<qsizetype>(file->bytes.size()));
        const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        if (!sum.startsWith(wanted->c_str()))
            return Error{ErrorCode::BadInput, "is damaged: its name says another checksum"};
    }
    auto model = HtDemucsModel::create(file->package, {.threads = 0, .device = "cpu"});
    if (!model)
        return model.error();
    return std::shared_ptr<SegmentModel>(std::move(*model));
}

/// The file whose name begins like this, in the folder of `pattern`, which ends in "*.th".
fs::path found(const fs::path& pattern)
{
    const std::string name = pattern.filename().string();
    const std::string beginning = name.substr(0, name.find('*'));
    if (beginning == name)
        return pattern;
    for (const fs::directory_entry& entry : fs::directory_iterator(pattern.parent_path()))
        if (entry.path().filename().string().starts_with(beginning))
            return entry.path();
    return pattern;
}

Result<ModelBag> loadBag(const fs::path& path)
{
    ModelBag bag;
    std::vector<fs::path> files = {found(path)};
    if (path.extension() == ".yaml") {
        std::ifstream file(path);
        const std::string text((std::istreambuf_iterator<char>(file)), {});
        const Result<BagFile> described = readBagFile(text);
        if (!described)
            return described.error();
        bag.weights = described->weights;
        files.clear();
        for (const std::string& signature : described->models)
            files.push_back(found(path.parent_path() / (signature + "*.th")));
    }
    for (const fs::path& file : files) {
        auto model = loadModel(file);
        if (!model)
            return Error{model.error().code, file.string() + ": " + model.error().detail};
        bag.models.push_back(std::move(*model));
    }
    return bag;
}

using Sources = std::vector<AudioBuffer>;

Result<Sources> forwardOnly(SegmentModel& model, const AudioBuffer& input)
{
    Sources sources(model.info().sources.size(), AudioBuffer(input.channels(), input.frames()));
    std::vector<AudioView> views;
    for (AudioBuffer& source : sources)
        views.push_back(source.view());
    std::vector<int> wanted(sources.size());
    std::iota(wanted.begin(), wanted.end(), 0);
    const std::vector<SegmentTask> tasks = {{input.view(), views}};
    if (const Result<> ran = model.separate(tasks, wanted, {}); !ran)
        return ran.error();
    return sources;
}

/// The published sequence around the models, with the offsets that the reference drew.
Result<Sources> applied(const ModelBag& bag, const ParityCase& item, AudioBuffer input)
{
    const SegmentModelInfo& info = bag.models.front()->info();
    const std::int64_t frames = input.frames();
    const auto recording = std::make_shared<MemorySource>(std::move(input), info.sampleRateHz);
    const MatchedChannels audio(recording, info.channels);
    ModelSeparationSettings settings;
    settings.shifts = static_cast<int>(item.offsets.size() / bag.models.size());
    settings.overlap = item.overlap;
    settings.segmentSeconds = item.segmentSeconds;
    if (const Result<> fits = checkModelBag(bag, settings); !fits)
        return fits.error();
    ShiftOffsets offsets(bag.models.size());
    for (std::size_t i = 0; i < item.offsets.size(); ++i)
        offsets[i / static_cast<std::size_t>(settings.shifts)].push_back(item.offsets[i]);
    std::vector<int> wanted(info.sources.size());
    std::iota(wanted.begin(), wanted.end(), 0);
    Sources sources(wanted.size(), AudioBuffer(info.channels, frames));
    InlineExecutor executor;
    const WorkContext context = {executor, {}, {}};
    const auto collect = [&](std::int64_t first, std::span<const ConstAudioView> parts) {
        for (std::size_t s = 0; s < parts.size(); ++s)
            copyAudio(parts[s], sources[s].view().slice(first, parts[s].frames()));
        return Result<>();
    };
    const SegmentedApply apply(bag, settings, wanted, offsets);
    if (const Result<> ran = apply.run(audio, 0, collect, context); !ran)
        return ran.error();
    return sources;
}

/// The worse of both, in both respects.
Parity worse(const Parity& a, const Parity& b)
{
    return {std::max(a.worst, b.worst), std::min(a.snrDb, b.snrDb)};
}

double maxDifference(const ParityProbe& probe, std::span<const float> values)
{
    double sum = 0.0;
    double power = 0.0;
    for (const float value : values) {
        sum += static_cast<double>(value);
        power += static_cast<double>(value) * static_cast<double>(value);
    }
    const double count = static_cast<double>(values.size());
    const auto [low, high] = std::ranges::minmax(values);
    return std::max({std::abs(sum / count - probe.mean), std::abs(std::sqrt(power / count) - probe.rms),
                     std::abs(static_cast<double>(low) - probe.min), std::abs(static_cast<double>(high) - probe.max)});
}

Parity probed(const ParityCase& item, const Sources& sources)
{
    std::vector<float> values, expected;
    double power = 0.0;
    double worstFigure = 0.0;
    for (std::size_t row = 0; row < item.probes.size(); ++row) {
        const auto channels = static_cast<std::size_t>(item.sizes[1]);
        const auto signal = sources[row / channels].channel(static_cast<int>(row % channels));
        for (const std::int64_t frame : item.probedFrames)
            values.push_back(signal[static_cast<std::size_t>(frame)]);
        expected.insert(expected.end(), item.probes[row].at.begin(), item.probes[row].at.end());
        worstFigure = std::max(worstFigure, maxDifference(item.probes[row], signal));
        power += item.probes[row].rms * item.probes[row].rms;
    }
    const double rms = std::sqrt(power / static_cast<double>(item.probes.size()));
    const Parity samples = parityOf(values, expected);
    return worstFigure == 0.0 ? samples : worse(samples, {worstFigure / rms, samples.snrDb});
}

Result<Parity> judged(const std::string& folder, const ParityCase& item, const Sources& sources)
{
    if (item.sizes != std::vector<std::int64_t>{std::ssize(sources), sources[0].channels(), sources[0].frames()})
        return Error{ErrorCode::BadInput, "gives another shape"};
    const Parity probes = probed(item, sources);
    if (item.expectedFile.empty())
        return probes;
    const Result<NpyArray> expected = readNpy(folder + "/" + item.expectedFile);
    if (!expected)
        return expected.error();
    std::vector<float> values;
    for (const AudioBuffer& source : sources)
        for (int channel = 0; channel < source.channels(); ++channel)
            values.insert(values.end(), source.channel(channel).begin(), source.channel(channel).end());
    return worse(probes, parityOf(values, expected->values));
}

Result<Parity> runCase(const std::string& folder, const ParityCase& item, const std::string& model)
{
    const Result<ModelBag> bag = loadBag(folder + "/" + model);
    if (!bag)
        return bag.error();
    Result<AudioBuffer> input = readParityInput(folder, item.input);
    if (!input)
        return input.error();
    const Result<Sources> sources =
        item.bare ? forwardOnly(*bag->models.front(), *input) : applied(*bag, item, std::move(*input));
    if (!sources)
        return sources.error();
    return judged(folder, item, *sources);
}

bool report(const std::string& folder, const ParityCase& item, const std::string& model)
{
    const Result<Parity> parity = runCase(folder, item, model);
    if (!parity) {
        std::printf("%-14s %-36s %s\n", item.name.c_str(), model.c_str(), parity.error().detail.c_str());
        return false;
    }
    std::printf("%-14s %-36s %10.2e %8.1f  %s\n", item.name.c_str(), model.c_str(), parity->worst, parity->snrDb,
                parity->holds() ? "pass" : "FAIL");
    return parity->holds();
}

std::vector<fs::path> filesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".th")
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

/// Every file must be refused; counts those that are not.
int countAccepted(const fs::path& folder)
{
    int accepted = 0;
    for (const fs::path& path : filesIn(folder)) {
        const auto model = loadModel(path);
        accepted += model ? 1 : 0;
        std::printf("%-32s %s\n", path.filename().c_str(), model ? "ACCEPTED" : model.error().detail.c_str());
    }
    return accepted;
}

/// Every other file that holds the model of a case must give the same.
int countDifferent(const std::string& folder, const ParityCase& item, const std::vector<fs::path>& models)
{
    int failed = 0;
    for (const fs::path& model : models)
        failed += report(folder, item, fs::relative(model, folder).string()) ? 0 : 1;
    return failed;
}

int runFixtures(const std::string& folder)
{
    const Result<ParityManifest> manifest = readParityManifest(folder);
    if (!manifest) {
        std::fprintf(stderr, "%s\n", manifest.error().detail.c_str());
        return 1;
    }
    std::printf("%-14s %-36s %10s %8s\n", "case", "model", "max / rms", "SNR dB");
    int failed = 0;
    for (const ParityCase& item : manifest->cases) {
        failed += report(folder, item, item.model.empty() ? manifest->mainModel : item.model) ? 0 : 1;
        if (item.name == "segment")
            failed += countDifferent(folder, item, filesIn(folder + "/repo"));
        if (item.name == "aaaa0001")
            failed += countDifferent(folder, item, filesIn(folder + "/unusual"));
    }
    std::printf("\n");
    failed += countAccepted(folder + "/bad");
    std::printf("\n%d failed\n", failed);
    return failed == 0 ? 0 : 1;
}

} // namespace
} // namespace resonate

int main(int argc, char** argv)
{
    const char* named = std::getenv("RESONATE_HTDEMUCS_FIXTURES");
    if (argc < 2 && !named) {
        std::puts("skipped: RESONATE_HTDEMUCS_FIXTURES names no folder of fixtures");
        return resonate::kSkipped;
    }
    return resonate::runFixtures(argc > 1 ? argv[1] : named);
}
