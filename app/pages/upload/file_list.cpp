#include "app/pages/upload/file_list.h"

#include "app/pages/upload/file_delegate.h"
#include "app/pages/upload/file_list_model.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace resonate {

FileList::FileList(const QString& name, const QString& title, const QString& emptyText, QWidget* parent)
    : QWidget(parent),
      m_model(new FileListModel(this)),
      m_empty(new QLabel(emptyText, this)),
      m_view(new QListView(this))
{
    auto* heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setBuddy(m_view);
    m_view->setObjectName(name);
    m_view->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FileDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading);
    column->addWidget(m_empty, 1);
    column->addWidget(m_view, 1);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(index.data(FileListModel::PathRole).toString()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &FileList::showMenu);
    setFiles({});
}

void FileList::setFiles(const std::vector<std::filesystem::path>& files)
{
    m_model->setFiles(files);
    m_view->setVisible(!files.empty());
    m_empty->setVisible(files.empty());
}

void FileList::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

int FileList::count() const
{
    return m_model->rowCount();
}

void FileList::showMenu(const QPoint& at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return;
    const QString path = index.data(FileListModel::PathRole).toString();
    QMenu menu(this);
    QAction* here = menu.addAction(tr("&Open"));
    QAction* there = menu.addAction(tr("Open in a new &window"));
    const QAction* picked = menu.exec(m_view->viewport()->mapToGlobal(at));
    if (picked == here)
        Q_EMIT chosen(path);
    else if (picked == there)
        Q_EMIT chosenForWindow(path);
}

} // namespace resonate
