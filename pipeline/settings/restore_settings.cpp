#include "pipeline/settings/restore_settings.h"

#include "pipeline/mastering/mastering_preset.h"
#include "pipeline/preset.h"
#include "pipeline/request_check.h"

namespace resonate {

Result<ParameterSet> presetParameters(const RestoreSettings& settings)
{
    auto preset = loadPreset(settings.preset);
    if (!preset)
        return preset.error();
    if (settings.masterPreset.isEmpty())
        return std::move(preset->parameters);
    const auto mastering = loadMasteringPreset(settings.masterPreset);
    if (!mastering)
        return mastering.error();
    preset->parameters.merge(mastering->parameters);
    return std::move(preset->parameters);
}

Result<RestoreRequest> toRequest(const RestoreSettings& settings, const std::filesystem::path& input,
                                 ProcessingMode mode)
{
    const auto preset = presetParameters(settings);
    if (!preset)
        return preset.error();
    RestoreRequest request;
    request.input = input;
    request.outputFolder = settings.output.folder.empty() ? input.parent_path() : settings.output.folder;
    request.parameters = *preset;
    request.parameters.merge(settings.changed);
    request.presetName = settings.preset;
    request.masteringName = settings.masterPreset;
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
