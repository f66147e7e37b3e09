#pragma once

#include <QSizeF>

class QTextDocument;

namespace resonate {

/// Brings a page that was written for a screen onto paper: no margins but the paper's, pictures and tables as wide as
/// the page, a table's first row on each page that it goes on on, and no heading or caption at the foot of a page
/// without what it belongs to. `page`: in the units of the document's paint device.
void layOutForPrint(QTextDocument& document, const QSizeF& page);

} // namespace resonate
