#pragma once

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QRadioButton;

namespace resonate {

class Document;

/// What of a concert is wanted: all of it as one piece, or songs that were found in it, each as a piece of its own.
/// Hidden where there is nothing to choose.
class SongsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SongsPanel(Document& document, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The list was opened for the first time, or another song is the current one.
    void songChosen(int index);

private:
    void showSongs();
    void showChoice();
    void chooseWhole();
    void chooseSongs();
    QList<int> checked() const;

    Document& m_document;
    QRadioButton* m_whole;
    QRadioButton* m_each;
    QListWidget* m_songs;
    bool m_showing = false; // what changes is told by the document, not by the user
};

} // namespace resonate
