#include "core/mastering/chain/master_chain.h"

#include "core/base/decibels.h"
#include "core/mastering/k_weighting.h"
#include "core/tools/mono_safe_widener.h"
#include "core/tools/parametric_eq.h"

#include <cassert>

namespace resonate {
namespace {

constexpr double kShelfQ = 0.7;       // as steep as it gets without overshoot
constexpr double kMostSideGain = 0.5; // of the middle, at full width
constexpr double kHighestShare = 0.4; // of the sample rate; crossovers stay below

std::unique_ptr<StreamProcessor> makeTone(const MasterTone& tone, const AudioFormat& format)
{
    using Kind = ParametricEq::Kind;
    return std::make_unique<ParametricEq>(
        ParametricEq::Parameters{format,
                                 {{Kind::LowShelf, tone.lowShelfHz, kShelfQ, tone.lowShelfDb},
                                  {Kind::Bell, tone.midHz, tone.midQ, tone.midDb},
                                  {Kind::HighShelf, tone.highShelfHz, kShelfQ, tone.highShelfDb}}});
}

/// A ratio that takes off a share of what `ratio` takes off, in dB.
double shareOfRatio(double ratio, double share)
{
    return 1.0 / (1.0 - share * (1.0 - 1.0 / ratio));
}

std::unique_ptr<MultibandCompressor> makeGlue(const MasterGlue& glue, const AudioFormat& format, double overDb)
{
    const double highEdgeHz = std::min(glue.highEdgeHz, kHighestShare * format.sampleRateHz);
    MultibandCompressor::Parameters parameters{format, {std::min(glue.lowEdgeHz, highEdgeHz), highEdgeHz}, {}};
    for (const MasterBand& band : glue.bands)
        parameters.bands.push_back(
            {{band.thresholdDb + overDb, shareOfRatio(band.ratio, glue.amount), glue.kneeDb, 60.0},
             band.attackMs,
             band.releaseMs,
             glue.amount * band.makeupDb});
    return std::make_unique<MultibandCompressor>(parameters);
}

} // namespace

MasterChain::MasterChain(Parameters parameters)
    : m_elements(std::move(parameters.first)),
      m_windowFrames(loudnessBlockFrames(parameters.format.sampleRateHz)),
      m_series({kBands, static_cast<double>(m_windowFrames) / parameters.format.sampleRateHz})
{
    const MasterChainSettings& settings = parameters.settings;
    if (!settings.tone.idle())
        m_elements.push_back(makeTone(settings.tone, parameters.format));
    for (const auto& element : m_elements)
        m_glueLatency += element->latencyFrames();
    if (!settings.glue.idle()) {
        auto glue = makeGlue(settings.glue, parameters.format,
                             parameters.programLufs.value_or(MasterChainSettings::kThresholdLufs) -
                                 MasterChainSettings::kThresholdLufs);
        m_glue = glue.get();
        m_elements.push_back(std::move(glue));
    }
    if (settings.width > 0.0 && parameters.format.channels == 2)
        m_elements.push_back(std::make_unique<MonoSafeWidener>(
            MonoSafeWidener::Parameters{parameters.format, gainToDb(kMostSideGain * settings.width)}));
    for (const auto& element : m_elements)
        m_latency += element->latencyFrames();
    m_leading = m_glueLatency > 0;
    m_windowLeft = m_leading ? m_glueLatency : m_windowFrames;
}

void MasterChain::process(AudioView block) noexcept
{
    for (const auto& element : m_elements) {
        if (element.get() == m_glue)
            compress(block);
        else
            element->process(block);
    }
}

void MasterChain::compress(AudioView block) noexcept
{
    for (std::int64_t at = 0; at < block.frames();) {
        const std::int64_t count = std::min(block.frames() - at, m_windowLeft);
        m_glue->process(block.slice(at, count));
        at += count;
        m_windowLeft -= count;
        if (m_windowLeft == 0)
            endWindow();
    }
}

void MasterChain::endWindow() noexcept
{
    std::array<GainReduction, kBands> window;
    for (int band = 0; band < kBands; ++band)
        window[static_cast<std::size_t>(band)] = m_glue->reduction(band).takeInterval();
    if (!m_leading)
        m_series.add(window);
    m_leading = false;
    m_windowLeft = m_windowFrames;
}

void MasterChain::reset() noexcept
{
    for (const auto& element : m_elements)
        element->reset();
    m_series.reset();
    m_leading = m_glueLatency > 0;
    m_windowLeft = m_leading ? m_glueLatency : m_windowFrames;
}

const ReductionTap* MasterChain::reduction(int band) const noexcept
{
    assert(band >= 0 && band < kBands);
    return m_glue ? &std::as_const(*m_glue).reduction(band) : nullptr;
}

ReductionSeries MasterChain::reductionSeries() const
{
    ReductionSeries series = m_series;
    if (m_glue == nullptr || m_leading || m_windowLeft == m_windowFrames)
        return series;
    std::array<GainReduction, kBands> begun;
    for (int band = 0; band < kBands; ++band)
        begun[static_cast<std::size_t>(band)] = std::as_const(*m_glue).reduction(band).interval();
    series.add(begun);
    return series;
}

} // namespace resonate
