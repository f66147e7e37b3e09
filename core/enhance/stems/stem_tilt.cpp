#include "core/enhance/stems/stem_tilt.h"

#include <cmath>
#include <optional>

namespace resonate {
namespace {

/// Mean of the third octaves whose centres lie in the band.
std::optional<double> bandDb(const std::vector<double>& centreHz, const std::vector<double>& levelDb,
                             FrequencyBand band)
{
    double sum = 0.0;
    int count = 0;
    for (std::size_t i = 0; i < centreHz.size(); ++i)
        if (centreHz[i] >= band.lowHz && centreHz[i] <= band.highHz && levelDb[i] > kSilenceDb) {
            sum += levelDb[i];
            ++count;
        }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

} // namespace

double tiltOverTargetDb(const StemNeeds& needs, const StemTarget& target, FrequencyBand band, FrequencyBand reference)
{
    if (std::max(band.highHz, reference.highHz) > needs.bandwidthHz)
        return 0.0;
    const auto level = bandDb(needs.centreHz, needs.levelDb, band);
    const auto base = bandDb(needs.centreHz, needs.levelDb, reference);
    const auto wantedLevel = bandDb(target.centreHz, target.levelDb, band);
    const auto wantedBase = bandDb(target.centreHz, target.levelDb, reference);
    if (!level || !base || !wantedLevel || !wantedBase)
        return 0.0;
    return (*level - *base) - (*wantedLevel - *wantedBase);
}

} // namespace resonate
