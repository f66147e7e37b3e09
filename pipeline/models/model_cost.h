#pragma once

#include "pipeline/models/model_catalogue.h"

namespace resonate {

/// How many of a model's networks are run for one recording: `other` is what the rest leaves over and never asked for.
int networksRun(const CatalogueModel& model);
/// How long a model takes to take a recording apart on an ordinary processor, about. Null: basic separation.
double separationSeconds(const CatalogueModel* model, double recordingSeconds);

} // namespace resonate
