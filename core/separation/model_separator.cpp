#include "core/separation/model_separator.h"

#include "core/audio/matched_channels.h"
#include "core/separation/segmented_apply.h"
#include "core/separation/stem_assembler.h"

#include <algorithm>
#include <charconv>

namespace resonate {
namespace {

constexpr int kVersion = 1; // of the algorithm: one up whenever the same settings give other audio

std::string number(double value)
{
    char text[32];
    return {text, std::to_chars(std::begin(text), std::end(text), value).ptr};
}

/// The models' sources that become stems.
struct Wanted {
    std::vector<int> sources;     ///< indices into the models' sources, ascending
    StemAssembler::Places places; ///< of the stems among them
};

Wanted wantedSources(const SegmentModelInfo& model)
{
    Wanted wanted;
    wanted.places.fill(-1);
    for (std::size_t k = 0; k < model.sources.size(); ++k)
        for (std::size_t s = 0; s < StemAssembler::kModelled; ++s)
            if (model.sources[k] == stemName(kStems[s]) && wanted.places[s] < 0) {
                wanted.places[s] = static_cast<int>(wanted.sources.size());
                wanted.sources.push_back(static_cast<int>(k));
            }
    return wanted;
}

Result<> checkUsable(const ModelBag& bag, const ModelSeparationSettings& settings)
{
    if (auto sound = checkModelBag(bag, settings); !sound)
        return sound;
    if (wantedSources(bag.models.front()->info()).sources.empty())
        return Error{ErrorCode::BadUsage, "the model knows none of vocals, drums and bass"};
    return {};
}

/// Without owning it: what uses it does not outlive the call.
std::shared_ptr<const AudioSource> borrowed(const AudioSource& source)
{
    return {std::shared_ptr<void>(), &source};
}

/// The recording as the models take it. Chunks of a segment's length are read, overlapping.
MatchedChannels inModelFormat(const AudioSource& mix, const ModelBag& bag)
{
    const SegmentModelInfo& info = bag.models.front()->info();
    std::int64_t longest = 0;
    for (const auto& model : bag.models)
        longest = std::max(longest, model->info().segmentFrames);
    constexpr std::int64_t kMostSeconds = 64; // a longer overlap is resampled again rather than kept
    const std::int64_t seconds = std::min(kMostSeconds, longest / info.sampleRateHz + 2);
    return {std::make_shared<ResampledSource>(borrowed(mix), info.sampleRateHz, static_cast<int>(seconds)),
            info.channels};
}

} // namespace

ModelSeparator::ModelSeparator(Identity identity, ModelBag bag, const ModelSeparationSettings& settings)
    : m_identity(std::move(identity)),
      m_bag(std::move(bag)),
      m_settings(settings),
      m_usable(checkUsable(m_bag, m_settings))
{
    if (m_usable)
        m_apply =
            std::make_unique<SegmentedApply>(m_bag, m_settings, wantedSources(m_bag.models.front()->info()).sources,
                                             drawShiftOffsets(m_bag, m_settings));
}

ModelSeparator::~ModelSeparator() = default;

bool ModelSeparator::needs(std::size_t model) const
{
    const Wanted wanted = wantedSources(m_bag.models[model]->info());
    return std::ranges::any_of(wanted.sources,
                               [&](int source) { return m_bag.weight(model, static_cast<std::size_t>(source)) > 0.0; });
}

std::string ModelSeparator::fingerprint() const
{
    std::string text = "model-separation-" + std::to_string(kVersion) + " " + m_identity.fingerprint + " shifts " +
                       std::to_string(m_settings.shifts) + " overlap " + number(m_settings.overlap) + " segment " +
                       (m_settings.segmentSeconds ? number(*m_settings.segmentSeconds) : "trained") + " seed " +
                       std::to_string(m_settings.shifts > 0 ? m_settings.seed : 0) + " weights";
    for (const auto& row : m_bag.weights)
        for (const double weight : row)
            text += " " + number(weight);
    return text;
}

Result<> ModelSeparator::separate(const AudioSource& mix, std::span<AudioSink* const> stems, std::int64_t firstFrame,
                                  const Checkpoint& checkpoint, const WorkContext& context) const
{
    assert(stems.size() == kStemCount);
    if (!m_usable)
        return m_usable;
    if (!StemAssembler::beginsBlock(mix, firstFrame))
        return Error{ErrorCode::BadUsage, "separation cannot go on from frame " + std::to_string(firstFrame)};
    if (firstFrame == mix.frames())
        return {};
    const MatchedChannels audio = inModelFormat(mix, m_bag);
    StemAssembler assembler(mix, audio.format(), wantedSources(m_bag.models.front()->info()).places, firstFrame, stems,
                            checkpoint, context.executor);
    return m_apply->run(
        audio, assembler.firstModelFrame(),
        [&](std::int64_t, std::span<const ConstAudioView> sources) { return assembler.take(sources); }, context);
}

} // namespace resonate
