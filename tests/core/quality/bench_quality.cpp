// Prints how honest processing passes the artifact score, how many of the windows that each fault touches are caught,
// and what scoring costs.
//   bench_quality            synthetic music
//   bench_quality FILE...    these recordings (WAV, FLAC)
#include "core/io/working_file.h"
#include "core/quality/guarded_stream.h"
#include "treatments.h"

#include <cstdio>
#include <ctime>
#include <map>

using namespace resonate;

namespace {

struct Music {
    std::string name;
    AudioBuffer audio;
    int sampleRateHz;
};

struct Tally {
    int windows = 0, fired = 0;
    double worst = 0.0;
    FeatureValues largest{};
    std::map<ArtifactFeature, int> features;
};

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void count(Tally& tally, const Music& music, const test::Treatment& treatment)
{
    AudioBuffer treated = music.audio;
    const test::FrameRanges touched = treatment.apply(treated, music.sampleRateHz);
    ArtifactScorer scorer(ArtifactScorer::Parameters{.format = {music.sampleRateHz, treated.channels()}});
    for (std::int64_t at = 0, step = scorer.windowFrames(); at < treated.frames(); at += step) {
        const std::int64_t frames = std::min(step, treated.frames() - at);
        scorer.add(music.audio.view().slice(at, frames), treated.view().slice(at, frames));
    }
    scorer.finish();
    for (const ArtifactWindow& window : scorer.windows())
        for (std::size_t f = 0; f < kArtifactFeatures; ++f)
            tally.largest[f] = std::max(tally.largest[f], window.features[f]);
    const std::int64_t length = scorer.windowFrames();
    for (std::size_t w = 0; w < scorer.windows().size(); ++w) {
        const std::int64_t first = static_cast<std::int64_t>(w) * length;
        const bool counts = treatment.honest || std::ranges::any_of(touched, [&](const auto& range) {
                                return range.first < first + length && range.second > first;
                            });
        const ArtifactWindow& window = scorer.windows()[w];
        if (!counts || window.silent)
            continue;
        ++tally.windows;
        tally.worst = std::max(tally.worst, window.score);
        if (window.score > 0.1) {
            ++tally.fired;
            ++tally.features[window.feature];
        }
    }
}

std::vector<Music> load(int argc, char** argv)
{
    std::vector<Music> pieces;
    for (int i = 1; i < argc; ++i) {
        const auto file = WorkingFile::open(argv[i]);
        if (!file) {
            std::fprintf(stderr, "%s\n", file.error().detail.c_str());
            continue;
        }
        AudioBuffer audio((*file)->format().channels, (*file)->frames());
        if ((*file)->read(0, audio.view()))
            pieces.push_back({argv[i], std::move(audio), (*file)->format().sampleRateHz});
    }
    for (unsigned seed = 1; argc < 2 && seed <= 6; ++seed)
        pieces.push_back({"synthetic", test::syntheticMusic(seed % 2 == 0 ? 44100 : 48000, 20.0, seed),
                          seed % 2 == 0 ? 44100 : 48000});
    return pieces;
}

/// Prints one row, and below it the features that come near their limits although the processing is honest.
Tally show(const std::vector<Music>& pieces, const test::Treatment& treatment)
{
    Tally tally;
    for (const Music& music : pieces)
        count(tally, music, treatment);
    std::printf("%-18s %8d %8d %6.1f%% %7.3f  ", treatment.name.c_str(), tally.windows, tally.fired,
                100.0 * tally.fired / std::max(1, tally.windows), tally.worst);
    for (const auto& [feature, times] : tally.features)
        std::printf("%s %d, ", std::string(name(feature)).c_str(), times);
    std::printf("\n");
    for (std::size_t f = 1; treatment.honest && f < kArtifactFeatures; ++f)
        if (tally.largest[f] > 0.5 * kPlainArtifactLimits[f])
            std::printf("%20s: at most %.3f, limit %.3f\n", std::string(name(static_cast<ArtifactFeature>(f))).c_str(),
                        tally.largest[f], kPlainArtifactLimits[f]);
    return tally;
}

double secondsOf(const std::vector<Music>& pieces)
{
    double seconds = 0.0;
    for (const Music& music : pieces)
        seconds += static_cast<double>(music.audio.frames()) / music.sampleRateHz;
    return seconds;
}

void timeScoring(const std::vector<Music>& pieces)
{
    const double begin = cpuSeconds();
    for (const Music& music : pieces) {
        ArtifactScorer scorer(ArtifactScorer::Parameters{.format = {music.sampleRateHz, music.audio.channels()}});
        scorer.add(music.audio.view(), music.audio.view());
        scorer.finish();
    }
    std::printf("scoring: %.0f x real time (CPU)\n", secondsOf(pieces) / (cpuSeconds() - begin));
}

class Identity final : public StreamProcessor {
public:
    void process(AudioView) noexcept override {}
    std::int64_t latencyFrames() const noexcept override { return 0; }
    void reset() noexcept override {}
};

void timeGuard(const std::vector<Music>& pieces)
{
    double seconds = 0.0;
    for (const Music& music : pieces) {
        AudioBuffer audio = music.audio;
        GuardedStream::Parameters parameters;
        parameters.format = {music.sampleRateHz, audio.channels()};
        parameters.frames = audio.frames();
        GuardedStream guard(parameters, std::make_unique<Identity>());
        const double begin = cpuSeconds();
        guard.process(audio.view());
        seconds += cpuSeconds() - begin;
    }
    std::printf("guarded identity: %.0f x real time (CPU)\n", secondsOf(pieces) / seconds);
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<Music> pieces = load(argc, argv);
    std::printf("%-18s %8s %8s %7s %7s  %s\n", "treatment", "windows", "fired", "share", "worst", "features");
    Tally honest;
    for (const test::Treatment& treatment : test::treatments()) {
        const Tally tally = show(pieces, treatment);
        honest.windows += treatment.honest ? tally.windows : 0;
        honest.fired += treatment.honest ? tally.fired : 0;
    }
    show(pieces, test::strongNoiseReduction());
    std::printf("honest windows that pass: %.2f%%\n", 100.0 - 100.0 * honest.fired / std::max(1, honest.windows));
    timeScoring(pieces);
    timeGuard(pieces);
}
