#pragma once

#include "pipeline/models/download_rules.h"
#include "pipeline/models/model_work.h"
#include "pipeline/models/partial_download.h"

namespace resonate {

/// Fetches what is missing of `partial` from `address` until its hash is that of `file`: takes up what is there, makes
/// a connection that broke anew as long as that brings something, begins again when the server cannot continue, and
/// takes no byte more than the file can have. What came stays for the next time, unless it is of no use. Errors: Io
/// (network, server, wrong content: in plain words that name the address), NoSpace, Cancelled.
Result<> download(const QUrl& address, const CatalogueFile& file, PartialDownload& partial, const DownloadRules& rules,
                  const ModelWork& work);

} // namespace resonate
