#include "pipeline/cache_key.h"

#include "core/base/hash.h"

#include <QJsonDocument>

namespace resonate {

std::string cacheKey(const CacheKeyParts& parts)
{
    ContentHash hash;
    const auto add = [&hash](const std::string& field) { // the length first: "ab" + "c" is not "a" + "bc"
        hash.add(std::to_string(field.size()) + ':');
        hash.add(field);
    };
    add(parts.inputHash);
    add(parts.stage);
    add(std::to_string(parts.version));
    add(QJsonDocument(parts.parameters).toJson(QJsonDocument::Compact).toStdString()); // QJsonObject sorts its keys
    return hash.hex();
}

} // namespace resonate
