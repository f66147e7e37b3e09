#pragma once

#include "pipeline/number_words.h"

#include <QCoreApplication>

namespace resonate {

/// translate() of the context "Plan": why a stage does what it does.
struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

} // namespace resonate
