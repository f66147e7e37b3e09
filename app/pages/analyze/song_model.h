#pragma once

#include "core/analysis/recording_report.h"

#include <QAbstractTableModel>
#include <QList>

namespace resonate {

/// The songs that were found in a recording, each with a check box: name, beginning, length.
class SongModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Begin, Length, kColumns };

    explicit SongModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setSongs(const std::vector<TimeSpan>& songs);
    /// Indices into the songs, in order.
    void setChosen(const QList<int>& chosen);
    const QList<int>& chosen() const noexcept { return m_chosen; }
    static QString nameOf(int song);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// By the user.
    void chosenChanged();

private:
    QString textOf(const QModelIndex& index) const;

    std::vector<TimeSpan> m_songs;
    QList<int> m_chosen;
};

} // namespace resonate
