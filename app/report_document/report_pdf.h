#pragma once

#include "app/report_document/report_facts.h"

#include <QByteArray>

class QPaintDevice;
class QSizeF;
class QTextDocument;

namespace resonate {

/// The same report on A4 pages, with its title and the page's number at their feet. Its pictures must be PNG.
QByteArray reportPdf(const ReportFacts& facts);

/// What those pages show, laid out for `device`; `page`: their size without margins, in CSS pixels.
void fillPrintDocument(QTextDocument& document, const ReportFacts& facts, QPaintDevice& device, const QSizeF& page);

} // namespace resonate
