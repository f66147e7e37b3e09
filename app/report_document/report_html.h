#pragma once

#include "app/report_document/report_facts.h"

#include <QByteArray>

namespace resonate {

/// The report as one page of XHTML with everything in it: verdict, pictures, figures, what each stage did and what the
/// guard took back, what was made up, and all settings, with the command line that does it again. Needs no network and
/// runs no script. Mirrored in languages that are written from right to left.
QByteArray reportHtml(const ReportFacts& facts);
/// The same page for a reader that knows other style sheets, `style`: without quotes, angle brackets and ampersands.
QByteArray reportPage(const ReportFacts& facts, const QString& style);

} // namespace resonate
