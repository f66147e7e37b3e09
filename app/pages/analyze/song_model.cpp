#include "app/pages/analyze/song_model.h"

#include "widgets/time/time_text.h"

#include <QLocale>

#include <algorithm>

namespace resonate {

void SongModel::setSongs(const std::vector<TimeSpan>& songs)
{
    beginResetModel();
    m_songs = songs;
    m_chosen.clear();
    endResetModel();
}

void SongModel::setChosen(const QList<int>& chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    if (!m_songs.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
}

QString SongModel::nameOf(int song)
{
    return tr("Song %1").arg(QLocale().toString(song + 1));
}

int SongModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_songs.size());
}

int SongModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString SongModel::textOf(const QModelIndex& index) const
{
    const TimeSpan& span = m_songs[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Name:
        return nameOf(index.row());
    case Begin:
        return timeText(span.beginSeconds);
    default:
        return timeText(span.endSeconds - span.beginSeconds);
    }
}

QVariant SongModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TimeSpan& span = m_songs[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return textOf(index);
    if (role == Qt::CheckStateRole && index.column() == Name)
        return m_chosen.contains(index.row()) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole)
        return tr("%1, from %2, lasting %3")
            .arg(nameOf(index.row()), timeWords(span.beginSeconds), timeWords(span.endSeconds - span.beginSeconds));
    return {};
}

bool SongModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Name)
        return false;
    QList<int> chosen = m_chosen;
    if (value.value<Qt::CheckState>() != Qt::Checked)
        chosen.removeAll(index.row());
    else if (!chosen.contains(index.row()))
        chosen.append(index.row());
    std::ranges::sort(chosen);
    setChosen(chosen);
    Q_EMIT chosenChanged();
    return true;
}

QVariant SongModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Song") : section == Begin ? tr("Begins at") : tr("Length");
}

Qt::ItemFlags SongModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace resonate
