#include "app/loudness/loudness_dialog.h"

#include "app/loudness/loudness_files_model.h"
#include "app/loudness/loudness_target_panel.h"
#include "pipeline/media_folder.h"
#include "widgets/look/error_sentence.h"
#include "widgets/settings/chip.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace resonate {
namespace {

using State = LoudnessFilesModel::State;

constexpr int kProgressSteps = 1000;

std::filesystem::path pathOf(const QString& name)
{
    return QFile::encodeName(name).toStdString();
}

LoudnessDialog::Files localFiles(const QMimeData& data)
{
    LoudnessDialog::Files files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            files.push_back(pathOf(url.toLocalFile()));
    return files;
}

int countOf(const LoudnessFilesModel& files, State state)
{
    int count = 0;
    for (int row = 0; row < files.count(); ++row)
        count += files.state(row) == state ? 1 : 0;
    return count;
}

} // namespace

LoudnessDialog::LoudnessDialog(QWidget* parent)
    : QDialog(parent),
      m_files(new LoudnessFilesModel(this)),
      m_table(new QTableView(this)),
      m_target(new LoudnessTargetPanel(this)),
      m_add(button("loudness.add", tr("Add &files…"))),
      m_addFolder(button("loudness.addFolder", tr("Add fol&der…"))),
      m_remove(button("loudness.remove", tr("&Remove"))),
      m_scan(button("loudness.scan", tr("Sca&n loudness"))),
      m_match(button("loudness.match", tr("&Match into a folder…"))),
      m_stop(button("loudness.stop", tr("St&op"))),
      m_close(button("loudness.close", tr("&Close"))),
      m_together(new QLabel(this)),
      m_status(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("loudness"));
    setWindowTitle(tr("Match loudness"));
    setAcceptDrops(true);
    m_status->setObjectName(QStringLiteral("loudness.status"));
    m_status->setWordWrap(true);
    m_together->setObjectName(QStringLiteral("loudness.together"));
    m_progress->setObjectName(QStringLiteral("loudness.progress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, kProgressSteps);
    layOut();
    connectWork();
    connect(m_add, &QPushButton::clicked, this, &LoudnessDialog::chooseFiles);
    connect(m_addFolder, &QPushButton::clicked, this, &LoudnessDialog::chooseFolder);
    connect(m_remove, &QPushButton::clicked, this, &LoudnessDialog::removeSelected);
    connect(m_scan, &QPushButton::clicked, this, &LoudnessDialog::scan);
    connect(m_match, &QPushButton::clicked, this, &LoudnessDialog::chooseTarget);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_work.cancel(); });
    connect(m_close, &QPushButton::clicked, this, &LoudnessDialog::reject);
    connect(m_target, &LoudnessTargetPanel::settingsChanged, this, &LoudnessDialog::showPlan);
    say(tr("Add files, or drop files and folders here."));
    showState();
    m_add->setFocus();
}

LoudnessDialog::~LoudnessDialog() = default;

QPushButton* LoudnessDialog::button(const char* name, const QString& text)
{
    auto* made = new QPushButton(text, this);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

QWidget* LoudnessDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("loudness.files"));
    m_table->setAccessibleName(tr("Files and their loudness, before and after"));
    m_table->setModel(m_files);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(LoudnessFilesModel::Name, QHeaderView::Interactive);
    header->resizeSection(LoudnessFilesModel::Name, fontMetrics().averageCharWidth() * 28);
    header->setStretchLastSection(true);
    auto* removing = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(removing, &QShortcut::activated, this, &LoudnessDialog::removeSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LoudnessDialog::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && !m_work.isBusy())
                    say(m_files->story(current.row())); // what a row has no room for
            });
    return m_table;
}

void LoudnessDialog::layOut()
{
    auto* files = new QHBoxLayout;
    for (QPushButton* each : {m_add, m_addFolder, m_remove, m_scan})
        files->addWidget(each);
    files->addStretch(1);
    files->addWidget(m_together);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_status, 1);
    actions->addWidget(m_progress);
    for (QPushButton* each : {m_stop, m_match, m_close})
        actions->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(files);
    column->addWidget(makeTable(), 1);
    column->addWidget(headingLabel(tr("How loud shall they be?"), this));
    column->addWidget(m_target);
    column->addWidget(textLabel(tr("Your files are only read. What is made has the same kind of format and the same "
                                   "tags, and goes into a folder that you choose."),
                                true, this));
    column->addLayout(actions);
    resize(fontMetrics().averageCharWidth() * 168, fontMetrics().height() * 36);
}

void LoudnessDialog::connectWork()
{
    connect(&m_work, &LoudnessWork::listed, this, [this](const Files& found) {
        m_files->add(found);
        showPlan();
        say(found.empty() ? tr("There is no sound file in there.") : QString());
    });
    connect(&m_work, &LoudnessWork::scanned, this, [this](int index, const ScanResult& scan) {
        m_files->setScan(m_atWork.at(static_cast<std::size_t>(index)), scan);
    });
    connect(&m_work, &LoudnessWork::matched, this,
            [this](int index, const MatchResult& made) { m_files->setMade(index, made); });
    connect(&m_work, &LoudnessWork::progressed, this,
            [this](double fraction) { m_progress->setValue(static_cast<int>(fraction * kProgressSteps)); });
    connect(&m_work, &LoudnessWork::failed, this, [this](const Error& error) {
        say(errorSentence(error) + QLatin1Char('\n') + QString::fromStdString(error.detail));
    });
    connect(&m_work, &LoudnessWork::finished, this, [this] {
        const int failed = countOf(*m_files, State::Failed);
        const int made = countOf(*m_files, State::Matched);
        QStringList said;
        if (made > 0)
            said.append(tr("%n file(s) written.", nullptr, made));
        if (failed > 0)
            said.append(tr("%n file(s) could not be used.", nullptr, failed));
        say(said.join(QLatin1Char(' ')));
    });
    connect(&m_work, &LoudnessWork::busyChanged, this, [this] {
        if (!m_work.isBusy() && countOf(*m_files, State::Matched) == 0)
            showPlan();
        showState();
    });
}

void LoudnessDialog::say(const QString& text)
{
    m_status->setText(text);
}

void LoudnessDialog::showState()
{
    const bool busy = m_work.isBusy();
    const bool anyScanned = std::ranges::any_of(m_files->scans(), [](const auto& scan) { return scan != nullptr; });
    const bool allScanned = m_files->unscanned().empty();
    for (QWidget* each : {static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_addFolder),
                          static_cast<QWidget*>(m_target), static_cast<QWidget*>(m_close)})
        each->setEnabled(!busy);
    m_remove->setEnabled(!busy && m_table->selectionModel()->hasSelection());
    m_scan->setEnabled(!busy && !allScanned);
    m_match->setEnabled(!busy && anyScanned && allScanned);
    m_scan->setDefault(m_scan->isEnabled());
    m_match->setDefault(m_match->isEnabled());
    m_stop->setVisible(busy);
    m_progress->setVisible(busy);
}

void LoudnessDialog::showPlan()
{
    if (m_work.isBusy())
        return;
    std::vector<const LoudnessScan*> scans;
    for (const auto& scan : m_files->scans())
        scans.push_back(scan.get());
    const MatchPlan plan = planMatch(scans, m_target->settings());
    m_files->setPlan(plan);
    m_together->setText(plan.albumLufs ? tr("All together: %1 LUFS").arg(QLocale().toString(*plan.albumLufs, 'f', 1))
                                       : QString());
    showState();
}

void LoudnessDialog::add(const Files& filesAndFolders)
{
    if (!filesAndFolders.empty())
        m_work.list(filesAndFolders);
}

void LoudnessDialog::chooseFiles()
{
    const QStringList chosen = QFileDialog::getOpenFileNames(
        this, tr("Add files"), m_lastFolder,
        tr("Sound files and videos (%1)").arg(recordingPatterns().join(QLatin1Char(' '))) + QStringLiteral(";;") +
            tr("All files (*)"));
    Files files;
    for (const QString& name : chosen)
        files.push_back(pathOf(name));
    if (!chosen.isEmpty())
        m_lastFolder = QFileInfo(chosen.front()).absolutePath();
    add(files);
}

void LoudnessDialog::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Add the sound files of a folder"), m_lastFolder);
    if (chosen.isEmpty())
        return;
    m_lastFolder = chosen;
    add({pathOf(chosen)});
}

void LoudnessDialog::removeSelected()
{
    if (m_work.isBusy())
        return;
    m_files->remove(m_table->selectionModel()->selectedRows());
    showPlan();
}

void LoudnessDialog::scan()
{
    if (m_work.isBusy() || m_files->unscanned().empty())
        return;
    m_atWork = m_files->unscanned();
    const Files all = m_files->files();
    Files files;
    for (const int row : m_atWork)
        files.push_back(all[static_cast<std::size_t>(row)]);
    m_progress->setValue(0);
    say(tr("Measuring…"));
    m_work.scan(files);
}

void LoudnessDialog::chooseTarget()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the matched files"), m_lastFolder);
    if (!chosen.isEmpty())
        matchInto(pathOf(chosen));
}

bool LoudnessDialog::mayReplace(const std::filesystem::path& folder, bool& overwrite)
{
    MatchRequest request{m_files->files(), {}, m_target->settings(), folder, false};
    const auto scans = m_files->scans();
    for (const auto& scan : scans)
        request.scans.push_back(scan.get());
    int there = 0;
    std::error_code error;
    for (const std::filesystem::path& file : filesOfMatch(request))
        there += !file.empty() && std::filesystem::is_regular_file(file, error) ? 1 : 0;
    request.overwrite = true;
    if (there == 0 || !checkMatch(request)) // what cannot be replaced at all is told by the work
        return true;
    overwrite = QMessageBox::question(this, windowTitle(),
                                      tr("%n file(s) of these names are in that folder already. Replace them?", nullptr,
                                         there)) == QMessageBox::Yes;
    return overwrite;
}

void LoudnessDialog::matchInto(const std::filesystem::path& folder)
{
    if (m_work.isBusy())
        return;
    bool overwrite = false;
    if (!mayReplace(folder, overwrite))
        return;
    showPlan();
    m_progress->setValue(0);
    say(tr("Matching…"));
    m_work.match(m_files->files(), m_files->scans(), m_target->settings(), folder, overwrite);
}

void LoudnessDialog::reject()
{
    if (m_work.isBusy())
        m_work.cancel();
    else
        QDialog::reject();
}

void LoudnessDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_work.isBusy() && !localFiles(*event->mimeData()).empty())
        event->acceptProposedAction();
}

void LoudnessDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    add(localFiles(*event->mimeData()));
}

} // namespace resonate
