#pragma once

#include "core/mastering/chain/master_chain_settings.h"
#include "pipeline/parameters.h"

namespace resonate {

/// The rows of the parameter table that shape a master: "master.lowShelfDb" ...
std::vector<Parameter> chainParameters();

/// As set, or as their standards are: with those, the chain is idle.
MasterChainSettings chainSettings(const ParameterSet& parameters, ProcessingMode mode);

/// Every value under its parameter's name without "master.": in plans, reports and keys.
QJsonObject toJson(const MasterChainSettings& settings);
/// The reverse; what is not there has its standard value.
MasterChainSettings chainSettingsFromJson(const QJsonObject& json);

} // namespace resonate
