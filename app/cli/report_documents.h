#pragma once

#include "app/cli/arguments.h"
#include "pipeline/recording/export_restoration.h"

namespace resonate {

/// Whether a command asks for pages to read, which need more of Qt than everything else does.
bool wantsReportDocuments(std::span<const std::string> arguments);

/// --report html|pdf ...; `arguments`: of `restore`, for the page to quote. Errors: BadUsage.
Result<std::vector<ExportedDocument>> reportDocuments(const ParsedArguments& parsed,
                                                      std::span<const std::string> arguments);

} // namespace resonate
