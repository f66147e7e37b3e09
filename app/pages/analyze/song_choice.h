#pragma once

#include <QList>

namespace resonate {

class Document;

/// One step of the history: these songs from now on; none stands for the whole recording.
void chooseSongs(Document& document, const QList<int>& songs);

} // namespace resonate
