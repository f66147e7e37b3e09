#pragma once

#include "pipeline/settings/restore_settings.h"

#include <QStringList>

namespace resonate {

/// What a template for file names comes to.
struct NameExample {
    QStringList files; ///< what would be written, a few of them; empty when there is trouble
    QString trouble;   ///< one plain sentence; empty: all is well
};
/// `input`: the recording; empty: an example is taken. Reads nothing.
NameExample nameExample(const RestoreSettings& settings, const std::filesystem::path& input);

} // namespace resonate
