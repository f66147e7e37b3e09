#pragma once

#include "checkpoint_writer.h"

#include <string>
#include <vector>

namespace resonate {

/// The pickle instructions of a package's parts, for tests to replace one of them.
struct PackageTexts {
    std::string architecture = "cdemucs.htdemucs\nHTDemucs\n";
    std::string arguments = ")";
    std::string settings = "}";
    std::string state = "}";
    std::string more = {}; ///< further keys and values
};

inline std::string fileOf(const PackageTexts& parts, const std::vector<std::string>& storages)
{
    PickleWriter pickle;
    pickle.raw("}(").text("klass").raw(parts.architecture).text("args").raw(parts.arguments);
    pickle.text("kwargs").raw(parts.settings).text("state").raw(parts.state).raw(parts.more).raw("u");
    return writePackageZip(pickle.finish(), storages);
}

/// The instructions for a text.
inline std::string textOf(const std::string& text)
{
    return PickleWriter().text(text).instructions();
}

} // namespace resonate
