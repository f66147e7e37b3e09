#include "app/pages/upload_page.h"

#include "app/document/background.h"
#include "app/pages/upload/arrival_panel.h"
#include "app/pages/upload/drop_area.h"
#include "app/pages/upload/file_list.h"
#include "app/pages/upload/recording_card.h"
#include "app/work/analysis_work.h"
#include "pipeline/media_client.h"
#include "pipeline/media_folder.h"

#include <QBoxLayout>

namespace resonate {
namespace {

struct Facts {
    MediaReport report;
    std::int64_t bytes = 0;
};

Result<Facts> factsOf(const std::filesystem::path& file, std::stop_token stop)
{
    InlineExecutor executor;
    auto report = probeRecording(file, {executor, stop, {}});
    if (!report)
        return report.error();
    std::error_code error;
    return Facts{std::move(*report), static_cast<std::int64_t>(std::filesystem::file_size(file, error))};
}

using Files = std::vector<std::filesystem::path>;

/// Files as they are, folders as what is in them.
Result<Files> filesIn(const Files& given, std::stop_token stop)
{
    Files all;
    for (const auto& path : given) {
        std::error_code error;
        if (!std::filesystem::is_directory(path, error)) {
            all.push_back(path);
            continue;
        }
        const auto found = recordingsIn(path, stop);
        if (!found)
            return found.error();
        all.insert(all.end(), found->begin(), found->end());
    }
    return all;
}

} // namespace

UploadPage::UploadPage(Document& document, AnalysisWork& analysis, PeakStore& peaks, QThreadPool& pool, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_pool(pool),
      m_drop(new DropArea(this)),
      m_card(new RecordingCard(this)),
      m_reading(new ArrivalPanel(document, analysis, peaks, m_card)),
      m_offered(new FileList(QStringLiteral("upload.offered"), tr("Choose &one of these"), {}, this)),
      m_recent(new FileList(QStringLiteral("upload.recent"), tr("&Recently opened"),
                            tr("Recordings and projects that you open will be listed here."), this))
{
    setObjectName(QStringLiteral("upload"));
    auto* left = new QVBoxLayout;
    const int gap = fontMetrics().height();
    left->setSpacing(gap);
    left->addWidget(m_card, 3);
    left->addWidget(m_drop, 2);
    auto* right = new QVBoxLayout;
    right->setSpacing(gap);
    right->addWidget(m_offered, 2);
    right->addWidget(m_recent, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap * 3 / 2);
    row->addLayout(left, 5);
    row->addLayout(right, 2);
    m_card->setPicture(m_reading);
    m_offered->hide();

    connect(m_drop, &DropArea::fileWanted, this, &UploadPage::fileWanted);
    connect(m_drop, &DropArea::folderWanted, this, &UploadPage::folderWanted);
    for (FileList* list : {m_offered, m_recent}) {
        connect(list, &FileList::chosen, this, &UploadPage::chosen);
        connect(list, &FileList::chosenForWindow, this, &UploadPage::chosenForWindow);
    }
    connect(&analysis, &AnalysisWork::failed, m_card, &RecordingCard::showRefusal);
    connect(&m_document, &Document::recordingPathChanged, this, &UploadPage::showRecording);
    showRecording();
}

void UploadPage::setRecent(const std::vector<std::filesystem::path>& files)
{
    m_recent->setFiles(files);
}

void UploadPage::offer(const std::vector<std::filesystem::path>& files)
{
    delete m_listing;
    m_offered->setFiles({});
    m_offered->setEmptyText(tr("Looking for recordings…"));
    m_offered->show();
    m_listing = runInBackground<Files>(
        m_pool, this, [files](std::stop_token stop) { return filesIn(files, stop); },
        [this](const Result<Files>& found) {
            m_offered->setEmptyText(found ? tr("There is no recording in it.") : tr("This folder cannot be read."));
            m_offered->setFiles(found ? *found : Files());
        });
}

void UploadPage::showRecording()
{
    const auto& file = m_document.recordingPath();
    m_card->setVisible(!file.empty());
    m_drop->setCompact(!file.empty());
    delete m_probe;
    if (!file.empty())
        lookInto(file);
}

void UploadPage::lookInto(const std::filesystem::path& file)
{
    m_card->setFile(file);
    m_probe = runInBackground<Facts>(
        m_pool, this, [file](std::stop_token stop) { return factsOf(file, stop); },
        [this](const Result<Facts>& facts) {
            if (facts)
                m_card->showFacts(facts->report, facts->bytes);
            else
                m_card->showRefusal(facts.error());
        });
}

} // namespace resonate
