#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace resonate {

/// A bag: several models whose outputs are averaged, as the official NAME.yaml files describe it.
struct BagFile {
    std::vector<std::string> models; ///< 1 to 16 signatures: SIGNATURE-CHECKSUM.th or SIGNATURE.th lies beside the bag
    /// [model][source], finite, >= 0, each column with a sum > 0; empty when all models count alike.
    std::vector<std::vector<double>> weights;
    std::optional<double> segmentSeconds; ///< has no effect on HTDemucs
};

/// Reads the bit of YAML that bags are written in: the keys models, weights and segment; lists in brackets or with
/// dashes, nested once; plain and quoted texts; numbers such as `1.`; comments. Anything else is refused.
/// Errors: BadInput, with a clause without the file's name, such as "is no bag of models: line 3 has the key 'x'".
Result<BagFile> readBagFile(std::string_view text);

} // namespace resonate
