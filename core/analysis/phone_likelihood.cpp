#include "core/analysis/phone_likelihood.h"

namespace resonate {

PhoneReading phoneLikelihood(const RecordingReport&)
{
    return {};
}

} // namespace resonate
