#pragma once

#include "core/inference/checkpoint/model_package.h"
#include "core/inference/htdemucs/config.h"

#include <cstdint>
#include <deque>
#include <vector>

namespace resonate {

/// A package with random weights for a configuration, of a size at which signals keep theirs from layer to layer and
/// every part of the network matters.
class RandomPackage final {
public:
    RandomPackage(const HtDemucsConfig& config, std::uint32_t seed);
    const ModelPackage& package() const noexcept { return m_package; }

private:
    std::deque<std::vector<float>> m_storages;
    ModelPackage m_package;
};

} // namespace resonate
