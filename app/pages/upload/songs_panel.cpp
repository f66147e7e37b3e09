#include "app/pages/upload/songs_panel.h"

#include "app/document/document.h"
#include "widgets/time/time_text.h"

#include <QListWidget>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <numeric>

namespace resonate {
namespace {

const QString kMergeKey = QStringLiteral("songs");

} // namespace

SongsPanel::SongsPanel(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_whole(new QRadioButton(tr("Restore the &whole recording as one piece"), this)),
      m_each(new QRadioButton(this)),
      m_songs(new QListWidget(this))
{
    setObjectName(QStringLiteral("upload.songs"));
    m_whole->setObjectName(QStringLiteral("upload.songs.whole"));
    m_each->setObjectName(QStringLiteral("upload.songs.each"));
    m_songs->setObjectName(QStringLiteral("upload.songs.list"));
    m_songs->setAccessibleName(tr("Songs that were found"));
    m_songs->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_whole);
    column->addWidget(m_each);
    column->addWidget(m_songs);
    connect(m_whole, &QRadioButton::clicked, this, &SongsPanel::chooseWhole);
    connect(m_each, &QRadioButton::clicked, this, &SongsPanel::chooseSongs);
    connect(m_songs, &QListWidget::itemChanged, this, [this] {
        if (!m_showing)
            chooseSongs();
    });
    connect(m_songs, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_showing && row >= 0)
            Q_EMIT songChosen(row);
    });
    connect(&m_document, &Document::recordingChanged, this, &SongsPanel::showSongs);
    connect(&m_document, &Document::settingsChanged, this, &SongsPanel::showChoice);
    showSongs();
}

void SongsPanel::showSongs()
{
    const QScopedValueRollback showing(m_showing, true);
    m_songs->clear();
    const auto& recording = m_document.recording();
    const auto songs = recording ? recording->report.structure.songs : std::vector<TimeSpan>();
    setVisible(songs.size() > 1);
    m_each->setText(
        tr("Restore &songs, each as a piece of its own (%n found)", nullptr, static_cast<int>(songs.size())));
    int number = 0;
    for (const TimeSpan& song : songs) {
        const QString from = timeText(song.beginSeconds);
        const QString length = timeText(song.endSeconds - song.beginSeconds);
        auto* item = new QListWidgetItem(tr("Song %1: from %2, %3 long").arg(locale().toString(++number), from, length),
                                         m_songs);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    showChoice();
}

void SongsPanel::showChoice()
{
    const QScopedValueRollback showing(m_showing, true);
    const QList<int>& chosen = m_document.settings().songs;
    m_whole->setChecked(chosen.isEmpty());
    m_each->setChecked(!chosen.isEmpty());
    m_songs->setEnabled(!chosen.isEmpty());
    for (int i = 0; i < m_songs->count(); ++i)
        m_songs->item(i)->setCheckState(chosen.contains(i) ? Qt::Checked : Qt::Unchecked);
}

QList<int> SongsPanel::checked() const
{
    QList<int> songs;
    for (int i = 0; i < m_songs->count(); ++i)
        if (m_songs->item(i)->checkState() == Qt::Checked)
            songs.append(i);
    return songs;
}

void SongsPanel::chooseWhole()
{
    RestoreSettings settings = m_document.settings();
    settings.songs.clear();
    m_document.change(settings, tr("The whole recording"), kMergeKey);
    showChoice();
}

void SongsPanel::chooseSongs()
{
    RestoreSettings settings = m_document.settings();
    settings.songs = checked();
    if (settings.songs.isEmpty()) { // none is no choice: all, to begin with, and the last one stays
        settings.songs.resize(m_songs->count());
        std::iota(settings.songs.begin(), settings.songs.end(), 0);
        if (!m_document.settings().songs.isEmpty())
            settings.songs = m_document.settings().songs;
    }
    m_document.change(settings, tr("%n song(s)", nullptr, static_cast<int>(settings.songs.size())), kMergeKey);
    showChoice();
}

} // namespace resonate
