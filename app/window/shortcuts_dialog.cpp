#include "app/window/shortcuts_dialog.h"

#include "app/window/main_window.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace resonate {
namespace {

QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QChar(0x2026));
}

QTreeWidgetItem* addGroup(QTreeWidget& list, const QString& title)
{
    auto* group = new QTreeWidgetItem(&list, {title});
    QFont bold = list.font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    return group;
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(ShortcutsDialog::tr(" or ", "between two keys"));
}

void addMenus(QTreeWidget& list, const QMenuBar& bar)
{
    for (const QAction* top : bar.actions()) {
        if (top->menu() == nullptr)
            continue;
        QTreeWidgetItem* group = nullptr;
        for (const QAction* action : top->menu()->actions()) {
            if (action->shortcut().isEmpty())
                continue;
            if (group == nullptr)
                group = addGroup(list, plain(top->text()));
            new QTreeWidgetItem(group, {plain(action->text()), keysOf(*action)});
        }
    }
}

void addViews(QTreeWidget& list)
{
    const auto key = [](int code) { return QKeySequence(code).toString(QKeySequence::NativeText); };
    QTreeWidgetItem* group = addGroup(list, ShortcutsDialog::tr("Waveforms and spectrograms"));
    const std::pair<QString, QString> kKeys[] = {
        {ShortcutsDialog::tr("Zoom in and out about the pointer"), ShortcutsDialog::tr("Mouse wheel", "keyboard help")},
        {ShortcutsDialog::tr("Zoom in, zoom out"),
         ShortcutsDialog::tr("%1 and %2", "two keys").arg(key(Qt::Key_Plus), key(Qt::Key_Minus))},
        {ShortcutsDialog::tr("Show everything"), key(Qt::Key_0)},
        {ShortcutsDialog::tr("Seek"), ShortcutsDialog::tr("Click", "keyboard help")},
        {ShortcutsDialog::tr("Move what is shown"), ShortcutsDialog::tr("Drag", "keyboard help")},
    };
    for (const auto& [what, how] : kKeys)
        new QTreeWidgetItem(group, {what, how});
}

} // namespace

ShortcutsDialog::ShortcutsDialog(MainWindow& window) : QDialog(&window)
{
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("shortcuts.list"));
    list->setAccessibleName(windowTitle());
    list->setHeaderLabels({tr("What it does"), tr("Key")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    addMenus(*list, *window.menuBar());
    addViews(*list);
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    list->setCurrentItem(list->topLevelItem(0));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(list);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 34);
}

} // namespace resonate
