#include "pipeline/separator_choice.h"

#include "core/separation/basic_separator.h"
#include "pipeline/stages/expected_rates.h"

namespace resonate {
namespace {

SeparatorChoice basicSeparation(const ParameterSet& parameters, ProcessingMode mode)
{
    const bool quick = parameters.choice(QStringLiteral("separate.quality"), mode) == QLatin1String("preview");
    auto separator = std::make_shared<BasicSeparator>(quick ? BasicSeparationSettings::preview()
                                                            : BasicSeparationSettings::render());
    return {separator, QString::fromStdString(separator->name()), kBasicSeparationRate, {}};
}

} // namespace

Result<SeparatorChoice> chooseSeparator(const std::string& model, const ParameterSet& parameters, ProcessingMode mode,
                                        const JobContext&)
{
    if (model == "auto" || model == "none")
        return basicSeparation(parameters, mode);
    return Error{ErrorCode::BadUsage, "--model " + model + ": this version separates without a model (auto or none)"};
}

} // namespace resonate
