#pragma once

#include "app/report_document/report_facts.h"

#include <QByteArray>

namespace resonate {

/// The same report on A4 pages. Its pictures must be PNG.
QByteArray reportPdf(const ReportFacts& facts);

} // namespace resonate
