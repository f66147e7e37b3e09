#include "pipeline/restoring/spans_json.h"

#include <algorithm>

namespace resonate {

QJsonArray spansJson(const std::vector<TimeSpan>& spans, const TimeSpan& part)
{
    QJsonArray list;
    for (const TimeSpan& span : spans) {
        const double begin = std::max(span.beginSeconds, part.beginSeconds) - part.beginSeconds;
        const double end = std::min(span.endSeconds, part.endSeconds) - part.beginSeconds;
        if (end > begin)
            list.append(QJsonArray{begin, end});
    }
    return list;
}

std::vector<TimeSpan> spansFromJson(const QJsonArray& spans)
{
    std::vector<TimeSpan> list;
    for (const QJsonValue& span : spans)
        list.push_back({span.toArray().at(0).toDouble(), span.toArray().at(1).toDouble()});
    return list;
}

} // namespace resonate
