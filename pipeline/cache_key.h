#pragma once

#include <QJsonObject>

#include <string>

namespace resonate {

/// All that decides what a stage produces.
struct CacheKeyParts {
    std::string inputHash; ///< of the audio that goes in (or the key of the entry it comes from)
    std::string stage;
    int version = 1;        ///< of the stage: raised whenever its result changes
    QJsonObject parameters; ///< those that matter for the result, and no others
};

/// 32 hexadecimal digits.
std::string cacheKey(const CacheKeyParts& parts);

} // namespace resonate
