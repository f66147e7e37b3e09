#include "core/mastering/master.h"

#include "core/audio/audio_buffer.h"
#include "core/base/decibels.h"
#include "core/mastering/loudness_gating.h"
#include "core/mastering/mix_measurer.h"

#include <array>
#include <charconv>
#include <cmath>
#include <deque>

namespace resonate {
namespace {

constexpr double kReachedLu = 0.1;
constexpr double kProfileShare = 0.2; // of the progress
constexpr double kSearchShare = 0.7;  // where the search ends at the latest
constexpr std::int64_t kWriteFrames = 16384;

Result<> check(const AudioFormat& format, const MasterSettings& settings)
{
    if (format.channels < 1 || format.channels > 2)
        return Error{ErrorCode::BadUsage, "mastering takes one or two channels"};
    if (settings.targetLufs && !(*settings.targetLufs >= -70.0 && *settings.targetLufs <= 0.0))
        return Error{ErrorCode::BadUsage, "the loudness target must lie between -70 and 0 LUFS"};
    if (!(settings.ceilingDbtp >= -20.0 && settings.ceilingDbtp <= 0.0))
        return Error{ErrorCode::BadUsage, "the true-peak ceiling must lie between -20 and 0 dBTP"};
    if (!(settings.maxLimitingDb >= 0.0 && settings.maxLimitingDb <= 40.0))
        return Error{ErrorCode::BadUsage, "the most limiting must lie between 0 and 40 dB"};
    if (settings.bits != 16 && settings.bits != 24 && settings.bits != 32)
        return Error{ErrorCode::BadUsage, "a master has 16, 24 or 32 bits"};
    return {};
}

std::string oneDecimal(double value)
{
    std::array<char, 32> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 1).ptr;
    return {text.data(), end};
}

class Mastering {
public:
    Mastering(const AudioSource& mix, const MasterSettings& settings, const WorkContext& context)
        : m_mix(mix),
          m_settings(settings),
          m_context(context),
          m_limiter({.sampleRateHz = static_cast<double>(mix.format().sampleRateHz),
                     .channels = mix.format().channels,
                     .ceilingDbtp = settings.ceilingDbtp}),
          m_measurer(mix, m_limiter)
    {
    }
    Result<MasterOutcome> run(AudioSink& out)
    {
        if (auto profiled = m_measurer.profile(m_context, {0.0, kProfileShare}); !profiled)
            return profiled.error();
        if (auto chosen = chooseGain(); !chosen)
            return chosen.error();
        if (auto rendered = render(out); !rendered)
            return rendered.error();
        explain();
        return m_outcome;
    }

private:
    Result<> chooseGain()
    {
        const auto lufs = m_measurer.lufs();
        if (!m_settings.targetLufs || !lufs)
            return {};
        const GainGoal goal = {*lufs, *m_settings.targetLufs, m_settings.maxLimitingDb,
                               m_settings.maxRangeLossLu ? m_measurer.rangeLu() - *m_settings.maxRangeLossLu : 0.0};
        auto search = searchGain(goal, [this](double gainDb, int) {
            const double half = (m_progress + kSearchShare) / 2.0; // nobody knows how many passes are left
            auto trial = m_measurer.measure(gainDb, m_context, {m_progress, half});
            m_progress = half;
            return trial;
        });
        if (!search)
            return search.error();
        m_outcome.gainDb = search->trial.gainDb;
        m_outcome.passes = search->passes;
        m_heldBack = search->heldBack;
        m_keptRange = search->keptRange;
        return {};
    }

    Result<> render(AudioSink& out)
    {
        const SegmentGrid& grid = m_measurer.grid();
        const auto gain = static_cast<float>(dbToGain(m_outcome.gainDb));
        const auto width =
            static_cast<std::size_t>(std::clamp(m_context.executor.width(), 1, std::max(1, grid.count())));
        std::vector<SegmentMeasure> slots(width);
        std::deque<TruePeakLimiter> limiters;
        while (limiters.size() < width)
            limiters.emplace_back(m_limiter);
        std::vector<AudioBuffer> audio;
        for (std::size_t i = 0; i < width; ++i)
            audio.emplace_back(m_mix.format().channels, std::min(grid.segmentFrames, grid.frames));
        const DitherKind kind = heldDither(m_settings.dither, m_settings.bits, m_mix.format().sampleRateHz);
        Dither dither({kind, std::min(m_settings.bits, 24), m_settings.seed});
        auto done = runSegments(
            grid, m_context, {m_progress, 1.0},
            [&](int segment, int slot) {
                const auto at = static_cast<std::size_t>(slot);
                const FrameRange range = {grid.first(segment), grid.end(segment)};
                slots[at] = {};
                return streamSegment(
                    m_mix,
                    {range, gain, m_measurer.isLimited(segment, gain) ? &limiters[at] : nullptr, true, m_context.stop},
                    slots[at], audio[at].view().slice(0, range.end - range.first));
            },
            [&](int segment, int slot) {
                const auto at = static_cast<std::size_t>(slot);
                add(slots[at]);
                return write(grid.first(segment), audio[at].view().slice(0, grid.end(segment) - grid.first(segment)),
                             dither, out);
            });
        return done ? out.finish() : done;
    }

    void add(const SegmentMeasure& measure)
    {
        m_meanSquares.insert(m_meanSquares.end(), measure.meanSquares.begin(), measure.meanSquares.end());
        m_reduction.merge(measure.reduction);
        m_outcome.limiting.insert(m_outcome.limiting.end(), measure.limiting.begin(), measure.limiting.end());
        m_truePeak = std::max(m_truePeak, measure.truePeak);
    }

    Result<> write(std::int64_t first, AudioView audio, Dither& dither, AudioSink& out)
    {
        for (std::int64_t at = 0; at < audio.frames(); at += kWriteFrames) {
            if (m_context.stopRequested())
                return cancelled();
            const AudioView piece = audio.slice(at, std::min(kWriteFrames, audio.frames() - at));
            if (m_settings.bits < 32)
                dither.process(first + at, piece);
            if (auto written = out.write(piece); !written)
                return written;
        }
        return {};
    }

    void explain()
    {
        m_outcome.loudnessLufs = integratedLufs(m_meanSquares);
        m_outcome.truePeakDbtp = gainToDb(static_cast<double>(m_truePeak));
        m_outcome.limitingP99Db = m_reduction.percentileDb(0.99);
        m_outcome.limitingMaxDb = m_reduction.maxDb();
        const auto before = m_measurer.lufs();
        m_outcome.meanGainDb = before && m_outcome.loudnessLufs ? *m_outcome.loudnessLufs - *before : m_outcome.gainDb;
        if (!m_settings.targetLufs)
            return;
        const auto& lufs = m_outcome.loudnessLufs;
        m_outcome.targetReached = lufs && std::abs(*lufs - *m_settings.targetLufs) <= kReachedLu;
        if (m_outcome.targetReached)
            return;
        if (!lufs)
            m_outcome.reason =
                "The level was left as it is: the recording is silent or shorter than 400 ms, and has no loudness.";
        else if (m_keptRange)
            m_outcome.reason = "The master stays at " + oneDecimal(*lufs) +
                               " LUFS: " + oneDecimal(*m_settings.targetLufs) +
                               " LUFS would bring quiet and loud parts too near to each other.";
        else if (m_heldBack)
            m_outcome.reason = "The master stays at " + oneDecimal(*lufs) +
                               " LUFS: " + oneDecimal(*m_settings.targetLufs) + " LUFS would take more than " +
                               oneDecimal(m_settings.maxLimitingDb) + " dB of limiting.";
        else
            m_outcome.reason = "The master came to " + oneDecimal(*lufs) + " LUFS, " +
                               oneDecimal(std::abs(*lufs - *m_settings.targetLufs)) +
                               " LU off its target: its loudness does not follow the gain.";
    }

    const AudioSource& m_mix;
    const MasterSettings& m_settings;
    const WorkContext& m_context;
    TruePeakLimiter::Parameters m_limiter;
    MixMeasurer m_measurer;
    MasterOutcome m_outcome;
    double m_progress = kProfileShare;
    bool m_heldBack = false;
    bool m_keptRange = false;
    std::vector<double> m_meanSquares;
    ReductionHistogram m_reduction;
    float m_truePeak = 0.0F;
};

} // namespace

Result<MasterOutcome> master(const AudioSource& mix, AudioSink& out, const MasterSettings& settings,
                             const WorkContext& context)
{
    if (auto fine = check(mix.format(), settings); !fine)
        return fine.error();
    return Mastering(mix, settings, context).run(out);
}

} // namespace resonate
