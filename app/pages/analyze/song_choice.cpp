#include "app/pages/analyze/song_choice.h"

#include "app/document/document.h"
#include "app/pages/analyze/song_model.h"

#include <QCoreApplication>

namespace resonate {

void chooseSongs(Document& document, const QList<int>& songs)
{
    RestoreSettings settings = document.settings();
    if (settings.songs == songs)
        return;
    settings.songs = songs;
    QStringList names;
    for (const int song : songs)
        names.append(SongModel::nameOf(song));
    const QString list = names.join(QCoreApplication::translate("SongChoice", ", ", "between the members of a list"));
    document.change(settings,
                    songs.isEmpty() ? QCoreApplication::translate("SongChoice", "The whole recording")
                                    : QCoreApplication::translate("SongChoice", "Songs: %1").arg(list),
                    QStringLiteral("songs"));
}

} // namespace resonate
