#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace resonate {

/// A value of a bag's file: a text, or a list.
struct BagYamlValue {
    int line = 0; ///< where it begins, from 1
    bool isList = false;
    bool quoted = false;
    std::string text;
    std::vector<BagYamlValue> items;
};

struct BagYamlEntry {
    int line = 0;
    std::string key;
    BagYamlValue value;
};

/// The entries of a file of `key: value` lines, where a value is a text or a list of texts or of such lists, in
/// brackets or with dashes. Everything else that YAML has is refused: anchors, tags, mappings in values, texts over
/// several lines.
Result<std::vector<BagYamlEntry>> readBagYaml(std::string_view text);

/// "is no bag of models: line N REASON".
Error badBag(int line, const std::string& reason);

} // namespace resonate
