#pragma once

#include "core/analysis/recording_report.h"

#include <QList>
#include <QWidget>

class QLabel;
class QRadioButton;
class QTreeView;

namespace resonate {

class SongModel;

/// Of a concert: whether it is worked on as a whole or song by song, and on which songs.
class SongPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SongPanel(QWidget* parent = nullptr);

    void setSongs(const std::vector<TimeSpan>& songs);
    /// As RestoreSettings::songs: empty means the whole.
    void setChosen(const QList<int>& chosen);
    /// The same.
    QList<int> chosen() const;

Q_SIGNALS:
    /// By the user.
    void chosenChanged(const QList<int>& songs);
    /// Somebody wants to hear that song.
    void seekRequested(double seconds);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void chooseWay(bool songs);
    void tell();
    void showState();
    void fitHeight();

    std::vector<TimeSpan> m_songs;
    SongModel* m_model;
    QLabel* m_title;
    QRadioButton* m_whole;
    QRadioButton* m_some;
    QTreeView* m_list;
};

} // namespace resonate
