#include "core/restoration/dereverb/dereverb.h"

#include "core/base/decibels.h"

#include <cassert>
#include <cmath>

namespace resonate {

namespace {

constexpr int kRenderSize = 4096; // at 48 kHz; a quarter of it is the hop
constexpr int kPreviewSize = 1024;
constexpr double kFullPredictionAmount = 50.0; // from here on all that was foretold is subtracted
constexpr double kLeastFloorDb = 3.0;
constexpr double kFloorDbPerAmount = 0.15;

/// As long in time as at 48 kHz, and a power of two.
int stftSize(const Dereverb::Parameters& parameters)
{
    const int size = parameters.quality == RestorationQuality::Preview ? kPreviewSize : kRenderSize;
    const auto octaves = static_cast<int>(std::lround(std::log2(parameters.format.sampleRateHz / 48000.0)));
    return octaves >= 0 ? size << octaves : std::max(size >> -octaves, 64);
}

LateReverbSuppressor::Parameters suppression(const Dereverb::Parameters& parameters)
{
    const int size = stftSize(parameters);
    return {.sampleRateHz = parameters.format.sampleRateHz,
            .size = size,
            .hop = size / 4,
            .rt60Seconds = parameters.rt60Seconds,
            .lateLevel = parameters.lateLevel,
            .share = parameters.lateShare * parameters.amount / 100.0,
            .floorDb = -(kLeastFloorDb + kFloorDbPerAmount * parameters.amount),
            .smoothness = parameters.smoothness / 100.0};
}

WpeStream::Parameters prediction(const Dereverb::Parameters& parameters)
{
    const int size = stftSize(parameters);
    return {.channels = parameters.format.channels,
            .bins = size / 2 + 1,
            .stepFrames =
                std::max(parameters.solver.taps,
                         static_cast<int>(parameters.stepSeconds * parameters.format.sampleRateHz / (size / 4))),
            .evenness = parameters.evenness,
            .solver = parameters.solver,
            .executor = parameters.executor,
            .stop = parameters.stop};
}

} // namespace

Dereverb::Chain::Chain(const Parameters& parameters, StftStream::FrameWork work)
    : stream({.channels = parameters.format.channels, .size = stftSize(parameters), .hop = stftSize(parameters) / 4},
             std::move(work)),
      suppressor(suppression(parameters)),
      focus(focusWeights(parameters.focus, parameters.format.sampleRateHz, stftSize(parameters))),
      late(static_cast<std::size_t>(parameters.format.channels)),
      power(focus.size()),
      gains(focus.size())
{
    if (parameters.quality == RestorationQuality::Render && parameters.predictionShare > 0.0)
        prediction.emplace(resonate::prediction(parameters));
    for (float& weight : focus)
        weight *= static_cast<float>(parameters.wetShare);
    for (auto& spectrum : late) {
        spectrum.resize(focus.size());
        lateViews.emplace_back(spectrum);
    }
    frames.assign(static_cast<std::size_t>(suppressor.latencyFrames() + 1), Frame{late, late});
}

Dereverb::Dereverb(const Parameters& parameters)
    : m_gain(static_cast<float>(dbToGain(parameters.outputGainDb))),
      m_predictionShare(
          static_cast<float>(parameters.predictionShare * std::min(1.0, parameters.amount / kFullPredictionAmount)))
{
    const bool renders = parameters.quality == RestorationQuality::Render;
    const double shares = parameters.lateShare + (renders ? parameters.predictionShare : 0.0);
    if (parameters.amount > 0.0 && parameters.wetShare > 0.0 && shares > 0.0)
        m_chain = std::make_unique<Chain>(parameters, [this](auto channels) { work(channels); });
}

void Dereverb::process(AudioView block) noexcept
{
    if (m_chain)
        m_chain->stream.process(block);
    if (m_gain == 1.0F)
        return;
    for (int c = 0; c < block.channels(); ++c)
        for (float& sample : block.channel(c))
            sample *= m_gain;
}

std::int64_t Dereverb::latencyFrames() const noexcept
{
    if (!m_chain)
        return 0;
    const std::int64_t predicted = m_chain->prediction ? m_chain->prediction->latencyFrames() : 0;
    const std::int64_t hop = m_chain->stream.latencyFrames() / 4;
    return m_chain->stream.latencyFrames() + hop * (predicted + m_chain->suppressor.latencyFrames());
}

void Dereverb::work(std::span<const StftStream::Spectrum> channels) noexcept
{
    Chain& chain = *m_chain;
    if (chain.prediction)
        chain.prediction->process(channels, chain.lateViews);
    Frame& newest = chain.frames[chain.newest];
    std::ranges::fill(chain.power, 0.0F);
    for (std::size_t c = 0; c < channels.size(); ++c) {
        std::ranges::copy(channels[c], newest.dry[c].begin());
        for (std::size_t k = 0; k < chain.power.size(); ++k) {
            newest.wet[c][k] = channels[c][k] - m_predictionShare * chain.late[c][k];
            chain.power[k] += std::norm(newest.wet[c][k]);
        }
    }
    chain.suppressor.process(chain.power, chain.gains);
    chain.newest = (chain.newest + 1) % chain.frames.size();
    mix(chain.frames[chain.newest], channels); // the oldest
}

void Dereverb::mix(const Frame& frame, std::span<const StftStream::Spectrum> channels) noexcept
{
    const Chain& chain = *m_chain;
    for (std::size_t c = 0; c < channels.size(); ++c)
        for (std::size_t k = 0; k < chain.gains.size(); ++k)
            channels[c][k] = frame.dry[c][k] + chain.focus[k] * (chain.gains[k] * frame.wet[c][k] - frame.dry[c][k]);
}

void Dereverb::reset() noexcept
{
    if (!m_chain)
        return;
    m_chain->stream.reset();
    if (m_chain->prediction)
        m_chain->prediction->reset();
    m_chain->suppressor.reset();
    for (Frame& frame : m_chain->frames)
        for (Spectra* spectra : {&frame.dry, &frame.wet})
            for (auto& spectrum : *spectra)
                std::ranges::fill(spectrum, std::complex<float>());
}

Dereverb::Parameters adaptedTo(const WetnessReading& reading, Dereverb::Parameters parameters)
{
    parameters.predictionShare *= reading.wetness;
    parameters.lateShare *= reading.wetness;
    return parameters;
}

} // namespace resonate
