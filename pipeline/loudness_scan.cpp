#include "pipeline/loudness_scan.h"

#include "pipeline/loudness_json.h"
#include "pipeline/media_client.h"

namespace resonate {

Result<LoudnessScan> scanLoudness(const std::filesystem::path& input, const WorkContext& context)
{
    std::error_code unknown;
    const auto bytes = std::filesystem::file_size(input, unknown);
    const auto answer = askOfRecording(input, QStringLiteral("loudness"), mediaLimits(unknown ? 0 : bytes), context);
    if (!answer)
        return answer.error();
    auto scan = loudnessScanFromJson(*answer);
    if (!scan)
        return senselessAnswer(input);
    return *std::move(scan);
}

} // namespace resonate
