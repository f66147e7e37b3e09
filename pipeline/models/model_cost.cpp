#include "pipeline/models/model_cost.h"

#include "pipeline/stages/expected_rates.h"

#include <algorithm>

namespace resonate {

int networksRun(const CatalogueModel& model)
{
    if (model.weights.empty())
        return static_cast<int>(model.files.size());
    const auto isRun = [&](const std::vector<double>& weights) {
        for (std::size_t i = 0; i < std::min(weights.size(), model.sources.size()); ++i)
            if (weights[i] != 0.0 &&
                (model.sources[i] == "vocals" || model.sources[i] == "drums" || model.sources[i] == "bass"))
                return true;
        return false;
    };
    return static_cast<int>(std::ranges::count_if(model.weights, isRun));
}

double separationSeconds(const CatalogueModel* model, double recordingSeconds)
{
    return model == nullptr ? recordingSeconds / kBasicSeparationRate
                            : recordingSeconds / kModelSeparationRate * networksRun(*model);
}

} // namespace resonate
