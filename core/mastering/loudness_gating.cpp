#include "core/mastering/loudness_gating.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace resonate {
namespace {

constexpr double kOffsetDb = -0.691;
constexpr double kAbsoluteGateLufs = -70.0;

double meanSquareOfLufs(double lufs)
{
    return std::pow(10.0, (lufs - kOffsetDb) / 10.0);
}

/// Means over windows of `length` blocks every `hop` blocks that reach the absolute gate.
std::vector<double> windows(std::span<const double> meanSquares, std::size_t length, std::size_t hop)
{
    std::vector<double> kept;
    const double gate = meanSquareOfLufs(kAbsoluteGateLufs);
    for (std::size_t at = 0; at + length <= meanSquares.size(); at += hop) {
        const auto window = meanSquares.subspan(at, length);
        const double mean = std::accumulate(window.begin(), window.end(), 0.0) / static_cast<double>(length);
        if (mean >= gate)
            kept.push_back(mean);
    }
    return kept;
}

void dropBelow(std::vector<double>& values, double relativeDb)
{
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    const double gate = mean * std::pow(10.0, relativeDb / 10.0);
    std::erase_if(values, [gate](double value) { return value < gate; });
}

} // namespace

double lufsOfMeanSquare(double meanSquare) noexcept
{
    return kOffsetDb + powerToDb(meanSquare);
}

std::optional<double> integratedLufs(std::span<const double> meanSquares)
{
    auto loud = windows(meanSquares, 4, 1);
    if (loud.empty())
        return std::nullopt;
    dropBelow(loud, -10.0);
    return lufsOfMeanSquare(std::accumulate(loud.begin(), loud.end(), 0.0) / static_cast<double>(loud.size()));
}

double loudnessRangeLu(std::span<const double> meanSquares)
{
    auto shortTerm = windows(meanSquares, 30, 10);
    if (shortTerm.empty())
        return 0.0;
    dropBelow(shortTerm, -20.0);
    std::ranges::sort(shortTerm);
    const auto percentile = [&](double share) {
        return shortTerm[static_cast<std::size_t>(static_cast<double>(shortTerm.size() - 1) * share + 0.5)];
    };
    return lufsOfMeanSquare(percentile(0.95)) - lufsOfMeanSquare(percentile(0.10));
}

} // namespace resonate
