#include "app/pages/analyze/song_panel.h"

#include "app/pages/analyze/song_model.h"
#include "widgets/look/look.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QTreeView>

#include <algorithm>
#include <numeric>

namespace resonate {
namespace {

constexpr int kMostRowsShown = 8;

} // namespace

SongPanel::SongPanel(QWidget* parent)
    : QWidget(parent),
      m_model(new SongModel(this)),
      m_title(new QLabel(this)),
      m_whole(new QRadioButton(tr("Work on the &whole recording as one piece"), this)),
      m_some(new QRadioButton(tr("Work on each of these &songs by itself:"), this)),
      m_list(new QTreeView(this))
{
    m_whole->setObjectName(QStringLiteral("analyze.wholeRecording"));
    m_some->setObjectName(QStringLiteral("analyze.chosenSongs"));
    m_list->setObjectName(QStringLiteral("analyze.songs"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(tr("Songs of the recording"));
    m_list->setToolTip(tr("Double click or press Enter to hear a song from its beginning"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setMinimumSectionSize(12 * fontMetrics().averageCharWidth());
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_whole->setChecked(true);

    const int space = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space, space, space, space);
    column->addWidget(m_title);
    column->addWidget(m_whole);
    column->addWidget(m_some);
    column->addWidget(m_list);
    connect(m_some, &QRadioButton::clicked, this, [this] { chooseWay(true); });
    connect(m_whole, &QRadioButton::clicked, this, [this] { chooseWay(false); });
    connect(m_model, &SongModel::chosenChanged, this, &SongPanel::tell);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT seekRequested(m_songs[static_cast<std::size_t>(index.row())].beginSeconds);
    });
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
    showState();
}

void SongPanel::setSongs(const std::vector<TimeSpan>& songs)
{
    m_songs = songs;
    m_model->setSongs(songs);
    m_title->setText(tr("%n songs were found in this recording", nullptr, static_cast<int>(songs.size())));
    m_whole->setChecked(true);
    fitHeight();
    showState();
}

void SongPanel::setChosen(const QList<int>& chosen)
{
    m_model->setChosen(chosen);
    (chosen.isEmpty() ? m_whole : m_some)->setChecked(true);
    showState();
}

QList<int> SongPanel::chosen() const
{
    return m_some->isChecked() ? m_model->chosen() : QList<int>();
}

/// Song by song begins with all of them; what had been chosen before comes back.
void SongPanel::chooseWay(bool songs)
{
    if (songs && m_model->chosen().isEmpty()) {
        QList<int> all(m_model->rowCount());
        std::iota(all.begin(), all.end(), 0);
        m_model->setChosen(all);
    }
    showState();
    Q_EMIT chosenChanged(chosen());
}

void SongPanel::tell()
{
    if (m_model->chosen().isEmpty()) // no song at all is nothing to work on
        m_whole->setChecked(true);
    else
        m_some->setChecked(true);
    showState();
    Q_EMIT chosenChanged(chosen());
}

void SongPanel::showState()
{
    m_list->setEnabled(m_some->isChecked());
}

void SongPanel::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, kMostRowsShown);
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + rows * row + row / 2);
}

void SongPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = fontMetrics().height() / 2.0;
    painter.setBrush(Look::instance().colors().surface);
    painter.setPen(Look::instance().colors().outline);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace resonate
