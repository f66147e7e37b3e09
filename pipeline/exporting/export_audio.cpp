#include "pipeline/exporting/export_audio.h"

#include "core/audio/copy_stream.h"
#include "core/audio/difference_source.h"
#include "core/audio/gained_source.h"
#include "core/mastering/stem_mix.h"

#include <algorithm>

namespace resonate {
namespace {

std::shared_ptr<const AudioSource> gained(std::shared_ptr<const AudioSource> source, double gain)
{
    return gain == 1.0 ? source : std::make_shared<GainedSource>(std::move(source), static_cast<float>(gain));
}

} // namespace

Result<ExportAudio> exportAudioOf(const Restoration& restoration)
{
    const RestoredAudio& made = restoration.audio;
    ExportAudio audio;
    audio.master = made.master;
    audio.mixWasChanged = !restoration.plan.enabledIn(StageScope::Mix).isEmpty();
    if (!made.stems.front())
        return audio;
    std::vector<StemMix::Stem> parts;
    for (std::size_t i = 0; i < kStems.size(); ++i) {
        audio.stems[i] = gained(made.stems[i], made.stemGains[i]);
        parts.push_back({audio.stems[i]});
    }
    const auto sum = StemMix::create(std::move(parts));
    if (!sum)
        return Error{ErrorCode::Internal, sum.error().detail};
    audio.residual = std::make_shared<DifferenceSource>(made.mix, *sum);
    return audio;
}

std::array<std::shared_ptr<const AudioSource>, kStems.size()> stemsWithResidual(const ExportAudio& audio)
{
    auto stems = audio.stems;
    auto& other = stems[static_cast<std::size_t>(Stem::Other)];
    if (auto sum = StemMix::create({{other}, {audio.residual}}))
        other = *sum;
    return stems;
}

Result<double> commonGain(const std::vector<std::shared_ptr<const AudioSource>>& sources, const WorkContext& context)
{
    std::vector<Result<float>> peaks(sources.size(), 0.0F);
    context.executor.run(static_cast<int>(sources.size()), [&](int source) {
        const auto i = static_cast<std::size_t>(source);
        peaks[i] = samplePeak(*sources[i], context.stop);
    });
    double loudest = 0.0;
    for (const Result<float>& peak : peaks) {
        if (!peak)
            return peak.error();
        loudest = std::max(loudest, static_cast<double>(*peak));
    }
    return loudest > 1.0 ? 1.0 / loudest : 1.0;
}

} // namespace resonate
