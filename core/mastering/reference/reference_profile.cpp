#include "core/mastering/reference/reference_profile.h"

#include "core/base/decibels.h"
#include "core/dsp/power_quantile.h"
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
constexpr double kFloorQuantile = 0.1;

/// A piece as it is kept until all are known.
struct KeptPiece {
    double meanSquare = 0.0; // K-weighted
    double seconds = 0.0;
    std::vector<float> mid, side; // [ToneGrid::kBands]
};

/// The share of the mean power that the quantile of a noise's power lies at, for a band of so many bins. Power of n
/// bins of noise is chi-square with 2 n degrees of freedom; its quantile by E. Wilson, M. Hilferty, "The distribution
/// of chi-square", 1931.
double quantileOfNoise(double bins)
{
    constexpr double kNormalQuantile = -1.2816; // of kFloorQuantile
    const double spread = 2.0 / (9.0 * 2.0 * std::max(1.0, bins));
    return std::pow(1.0 - spread + kNormalQuantile * std::sqrt(spread), 3.0);
}

class Profiling {
public:
    Profiling(const AudioSource& source, const WorkContext& context)
        : m_source(source),
          m_context(context),
          m_grid{source.frames(),
                 kPieceBlocks * std::max<std::int64_t>(1, loudnessBlockFrames(source.format().sampleRateHz))},
          m_floor({.bins = 2 * static_cast<int>(ToneGrid::kThirds), .quantile = kFloorQuantile, .top = 4.0F})
    {
    }

    Result<ReferenceProfile> run()
    {
        const auto width = static_cast<std::size_t>(std::max(1, m_context.executor.width()));
        std::vector<PieceAnalyser> analysers;
        for (std::size_t i = 0; i < width; ++i)
            analysers.emplace_back(m_source.format());
        std::vector<PieceSpectrum> slots(width);
        m_binHz = static_cast<double>(m_source.format().sampleRateHz) / analysers.front().fftSize();
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
        return profile();
    }

private:
    void keep(const PieceSpectrum& piece, std::int64_t frames)
    {
        m_meanSquares.insert(m_meanSquares.end(), piece.meanSquares.begin(), piece.meanSquares.end());
        const double sum = std::accumulate(piece.meanSquares.begin(), piece.meanSquares.end(), 0.0);
        const double mean = piece.meanSquares.empty() ? 0.0 : sum / static_cast<double>(piece.meanSquares.size());
        if (lufsOfMeanSquare(mean) < kSilentLufs)
            return;
        m_pieces.push_back({mean,
                            static_cast<double>(frames) / m_source.format().sampleRateHz,
                            {piece.mid.begin(), piece.mid.end()},
                            {piece.side.begin(), piece.side.end()}});
        constexpr std::size_t kValues = 2 * ToneGrid::kThirds;
        for (std::size_t at = 0; at < piece.frames.size(); at += kValues)
            m_floor.process(std::span(piece.frames).subspan(at, kValues));
    }

    ReferenceProfile profile()
    {
        const AudioFormat format = m_source.format();
        ReferenceProfile profile{.sampleRateHz = format.sampleRateHz,
                                 .channels = format.channels,
                                 .seconds = static_cast<double>(m_source.frames()) / format.sampleRateHz,
                                 .highHz = format.sampleRateHz / 2.0,
                                 .integratedLufs = integratedLufs(m_meanSquares),
                                 .rangeLu = loudnessRangeLu(m_meanSquares)};
        if (m_pieces.empty())
            return profile;
        // The louder half; of equal ones the earlier, so that the choice is always the same.
        std::ranges::stable_sort(m_pieces, std::ranges::greater(), &KeptPiece::meanSquare);
        m_pieces.resize((m_pieces.size() + 1) / 2);
        std::vector<float> floor(2 * ToneGrid::kThirds);
        m_floor.quantile(floor);
        profile.midDb = levels(&KeptPiece::mid);
        profile.sideDb = levels(&KeptPiece::side);
        profile.midSnrDb = distances(profile.midDb, std::span(floor).first(ToneGrid::kThirds));
        profile.sideSnrDb = distances(profile.sideDb, std::span(floor).last(ToneGrid::kThirds));
        return profile;
    }

    std::vector<double> levels(std::vector<float> KeptPiece::*powers) const
    {
        std::vector<double> sum(ToneGrid::kBands);
        double seconds = 0.0;
        for (const KeptPiece& piece : m_pieces) {
            seconds += piece.seconds;
            for (std::size_t k = 0; k < sum.size(); ++k)
                sum[k] += piece.seconds * static_cast<double>((piece.*powers)[k]);
        }
        for (double& level : sum)
            level = powerToDb(level / seconds);
        return sum;
    }

    std::vector<double> distances(const std::vector<double>& levelDb, std::span<const float> floor) const
    {
        std::vector<double> distance;
        for (std::size_t third = 0; third < ToneGrid::kThirds; ++third) {
            const std::size_t first = third * ToneGrid::kPerThirdOctave, end = first + ToneGrid::kPerThirdOctave;
            double power = 0.0;
            for (std::size_t k = first; k < end; ++k)
                power += std::pow(10.0, levelDb[k] / 10.0);
            const double bins = (ToneGrid::edgeHz(end) - ToneGrid::edgeHz(first)) / m_binHz;
            const double noise = static_cast<double>(floor[third]) / quantileOfNoise(bins);
            distance.push_back(std::max(0.0, powerToDb(power) - powerToDb(noise)));
        }
        return distance;
    }

    const AudioSource& m_source;
    const WorkContext& m_context;
    SegmentGrid m_grid;
    PowerQuantile m_floor;
    double m_binHz = 1.0;
    std::vector<double> m_meanSquares;
    std::vector<KeptPiece> m_pieces;
};

} // namespace

Result<ReferenceProfile> measureProfile(const AudioSource& source, const WorkContext& context)
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
