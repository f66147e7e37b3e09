#include "core/mastering/reference/reference_profile.h"

#include "core/base/decibels.h"
#include "core/dsp/noise_psd_tracker.h"
#include "core/mastering/k_weighting.h"
#include "core/mastering/loudness_gating.h"
#include "core/mastering/reference/piece_analyser.h"
#include "core/mastering/segments.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace resonate {
namespace {

constexpr std::int64_t kPieceBlocks = 30; // of 100 ms
constexpr double kSilentLufs = -70.0;     // below which loudness does not count
constexpr double kLeastSeconds = 20.0;    // of music, however short the louder half is
constexpr int kMostAtOnce = 8;            // each holds 2 MiB of spectra

using BandPowers = std::array<double, ToneGrid::kBands>;

/// A piece as it is kept until all are known.
struct KeptPiece {
    double meanSquare = 0.0; // K-weighted
    double seconds = 0.0;
    std::array<std::array<float, ToneGrid::kBands>, 2> power = {}; // [mid, side]
};

/// Mid or side: what is there on the whole, and the noise under it.
class NoiseWatch {
public:
    explicit NoiseWatch(int sampleRateHz)
        : m_size(PieceAnalyser::noiseFrameSize(sampleRateHz)),
          m_tracker({.sampleRateHz = sampleRateHz, .fftSize = m_size, .hop = m_size / 4, .windowSeconds = 0.0}),
          m_summing(m_tracker.bins(), static_cast<double>(sampleRateHz) / m_size)
    {
    }
    void add(std::span<const float> frames)
    {
        const auto bins = static_cast<std::size_t>(m_tracker.bins());
        for (std::size_t at = 0; at + bins <= frames.size(); at += bins) {
            const auto frame = frames.subspan(at, bins);
            m_tracker.process(frame);
            m_summing.add(frame, m_sum);
            m_frames += 1.0;
        }
    }
    std::vector<double> snrDb()
    {
        std::vector<float> noise(static_cast<std::size_t>(m_tracker.bins()));
        m_tracker.noise(noise);
        BandPowers noiseBands = {};
        m_summing.add(noise, noiseBands);
        std::vector<double> snr;
        for (std::size_t band = 0; band < ToneGrid::kBands; band += ToneGrid::kPerThirdOctave) {
            const auto third = [&](const BandPowers& powers) {
                const auto first = powers.begin() + static_cast<std::ptrdiff_t>(band);
                return std::accumulate(first, first + ToneGrid::kPerThirdOctave, 0.0);
            };
            const double music = powerToDb(third(m_sum) / std::max(1.0, m_frames));
            snr.push_back(std::max(0.0, music - powerToDb(third(noiseBands))));
        }
        return snr;
    }

private:
    int m_size;
    NoisePsdTracker m_tracker;
    ToneGrid::Summing m_summing;
    BandPowers m_sum = {};
    double m_frames = 0.0;
};

class Profiling {
public:
    Profiling(const AudioSource& source, const WorkContext& context)
        : m_source(source),
          m_context(context),
          m_grid{source.frames(),
                 kPieceBlocks * std::max<std::int64_t>(1, loudnessBlockFrames(source.format().sampleRateHz))},
          m_noise(2, NoiseWatch(source.format().sampleRateHz))
    {
    }

    Result<MixProfile> run()
    {
        const auto width = static_cast<std::size_t>(std::clamp(m_context.executor.width(), 1, kMostAtOnce));
        std::vector<PieceAnalyser> analysers;
        for (std::size_t i = 0; i < width; ++i)
            analysers.emplace_back(m_source.format());
        std::vector<PieceSpectrum> slots(width);
        auto done = runSegments(
            m_grid, m_context, {},
            [&](int piece, int slot) {
                const auto at = static_cast<std::size_t>(slot);
                return analysers[at].analyse(m_source, m_grid.first(piece), m_grid.end(piece), slots[at]);
            },
            [&](int piece, int slot) -> Result<> {
                keep(slots[static_cast<std::size_t>(slot)], m_grid.end(piece) - m_grid.first(piece));
                return {};
            });
        if (!done)
            return done.error();
        return MixProfile{profile(), std::move(m_course)};
    }

private:
    void keep(const PieceSpectrum& piece, std::int64_t frames)
    {
        m_course.meanSquares.insert(m_course.meanSquares.end(), piece.meanSquares.begin(), piece.meanSquares.end());
        m_course.seconds.insert(m_course.seconds.end(), piece.seconds.begin(), piece.seconds.end());
        const double sum = std::accumulate(piece.meanSquares.begin(), piece.meanSquares.end(), 0.0);
        const double mean = piece.meanSquares.empty() ? 0.0 : sum / static_cast<double>(piece.meanSquares.size());
        if (lufsOfMeanSquare(mean) < kSilentLufs)
            return;
        KeptPiece kept{mean, static_cast<double>(frames) / m_source.format().sampleRateHz, {}};
        for (std::size_t side = 0; side < kept.power.size(); ++side) {
            std::ranges::transform(piece.power[side], kept.power[side].begin(),
                                   [](double power) { return static_cast<float>(power); });
            m_noise[side].add(piece.frames[side]);
        }
        m_pieces.push_back(kept);
    }

    ReferenceProfile profile()
    {
        const AudioFormat format = m_source.format();
        ReferenceProfile profile{.sampleRateHz = format.sampleRateHz,
                                 .channels = format.channels,
                                 .seconds = static_cast<double>(m_source.frames()) / format.sampleRateHz,
                                 .highHz = format.sampleRateHz / 2.0,
                                 .integratedLufs = integratedLufs(m_course.meanSquares),
                                 .rangeLu = loudnessRangeLu(m_course.meanSquares)};
        if (m_pieces.empty())
            return profile;
        keepLouderHalf();
        profile.midDb = levels(0);
        profile.sideDb = levels(1);
        profile.midSnrDb = m_noise[0].snrDb();
        profile.sideSnrDb = m_noise[1].snrDb();
        return profile;
    }

    void keepLouderHalf()
    {
        // Of equal ones the earlier, so that the choice is always the same.
        std::ranges::stable_sort(m_pieces, std::ranges::greater(), &KeptPiece::meanSquare);
        const std::size_t half = (m_pieces.size() + 1) / 2;
        double seconds = 0.0;
        std::size_t kept = 0;
        while (kept < m_pieces.size() && (kept < half || seconds < kLeastSeconds))
            seconds += m_pieces[kept++].seconds;
        m_pieces.resize(kept);
    }

    std::vector<double> levels(std::size_t side) const
    {
        std::vector<double> sum(ToneGrid::kBands);
        double seconds = 0.0;
        for (const KeptPiece& piece : m_pieces) {
            seconds += piece.seconds;
            for (std::size_t k = 0; k < sum.size(); ++k)
                sum[k] += piece.seconds * static_cast<double>(piece.power[side][k]);
        }
        for (double& level : sum)
            level = powerToDb(level / seconds);
        return sum;
    }

    const AudioSource& m_source;
    const WorkContext& m_context;
    SegmentGrid m_grid;
    std::vector<NoiseWatch> m_noise; // [mid, side]
    ToneCourse m_course;
    std::vector<KeptPiece> m_pieces;
};

} // namespace

Result<ReferenceProfile> measureProfile(const AudioSource& source, const WorkContext& context)
{
    auto measured = measureMixProfile(source, context);
    if (!measured)
        return measured.error();
    return std::move(measured->profile);
}

Result<MixProfile> measureMixProfile(const AudioSource& source, const WorkContext& context)
{
    return Profiling(source, context).run();
}

double sideToMidDb(const ReferenceProfile& profile)
{
    const auto total = [](const std::vector<double>& levels) {
        double power = 0.0;
        for (const double level : levels)
            power += level > kSilenceDb ? std::pow(10.0, level / 10.0) : 0.0;
        return power;
    };
    const double mid = total(profile.midDb), side = total(profile.sideDb);
    return mid > 0.0 && side > 0.0 ? std::max(kSilenceDb, powerToDb(side) - powerToDb(mid)) : kSilenceDb;
}

} // namespace resonate
