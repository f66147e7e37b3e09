#include "pipeline/settings/restore_settings.h"

#include "pipeline/preset.h"
#include "pipeline/request_check.h"

namespace resonate {

Result<RestoreRequest> toRequest(const RestoreSettings& settings, const std::filesystem::path& input,
                                 ProcessingMode mode)
{
    const auto preset = loadPreset(settings.preset);
    if (!preset)
        return preset.error();
    RestoreRequest request;
    request.input = input;
    request.outputFolder = settings.output.folder.empty() ? input.parent_path() : settings.output.folder;
    request.parameters = preset->parameters;
    request.parameters.merge(settings.changed);
    request.presetName = preset->name;
    request.mode = mode;
    if (mode == ProcessingMode::Preview)
        request.previewStartSeconds = settings.previewStartSeconds;
    request.reference = settings.reference;
    request.form = settings.output.form;
    request.skippedStages = settings.skippedStages;
    request.model = settings.model;
    if (auto fine = checkForm(request.form); !fine)
        return fine.error();
    if (auto bits = request.parameters.set(QStringLiteral("output.bits"), masterBits(request.form)); !bits)
        return bits.error();
    if (!settings.target.isEmpty()) {
        auto target = parseTarget(settings.target);
        if (!target)
            return target.error();
        request.target = *target;
    }
    if (auto fine = checkRequest(request); !fine)
        return fine.error();
    return request;
}

} // namespace resonate
