#pragma once

#include "core/inference/kernels/instruction_set.h"

#include <QTest>

#include <utility>
#include <vector>

namespace resonate {

/// Every set that this processor can execute, lowest first.
inline std::vector<std::pair<const char*, InstructionSet>> executableSets()
{
    std::vector<std::pair<const char*, InstructionSet>> sets;
    for (const auto& set : {std::pair("baseline", InstructionSet::Baseline), std::pair("avx2", InstructionSet::Avx2),
                            std::pair("avx512", InstructionSet::Avx512)})
        if (set.second <= widestInstructionSet())
            sets.push_back(set);
    return sets;
}

} // namespace resonate

Q_DECLARE_METATYPE(resonate::InstructionSet)
