#include "app/pages/compare_page.h"

#include "app/listening/listening.h"
#include "app/listening/transport_binding.h"
#include "app/pages/compare/export_tab.h"
#include "app/pages/compare/listen_tab.h"
#include "app/pages/compare/numbers_tab.h"
#include "app/pages/compare/restore_tab.h"
#include "widgets/transport/transport_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

namespace resonate {

ComparePage::ComparePage(Document& document, RenderWork& render, PreviewWork& preview, ExportWork& exporting,
                         SynthesisWork& synthesis, PeakStore& peaks, TileStore& tiles, Listening& listening,
                         QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_listening(listening),
      m_compared(document),
      m_takes(document, m_compared, synthesis, listening),
      m_choice(new QComboBox(this)),
      m_tabs(new QTabWidget(this)),
      m_listen(new ListenTab({document, m_compared, m_takes, preview, peaks, tiles, listening, m_viewport})),
      m_numbers(new NumbersTab(m_compared))
{
    auto* restore = new RestoreTab(document, render, m_compared);
    layOut(restore, new ExportTab(document, exporting));
    const auto hear = [this](double seconds) {
        m_listening.seek(seconds);
        m_listening.setPlaying(true);
    };
    connect(restore, &RestoreTab::momentChosen, this, hear);
    connect(m_numbers, &NumbersTab::seekRequested, &listening, &Listening::seek);
    connect(m_choice, &QComboBox::activated, &m_compared, &ComparedRestoration::choose);
    connect(&m_compared, &ComparedRestoration::listChanged, this, &ComparePage::showList);
    connect(&m_compared, &ComparedRestoration::changed, this, &ComparePage::showCompared);
    connect(&document, &Document::recordingChanged, this, &ComparePage::showCompared);
    connect(&listening, &Listening::positionChanged, this, [this](double seconds) {
        m_listen->setPlayhead(seconds);
        m_numbers->setPlayhead(seconds);
    });
    showList();
    showCompared();
}

ComparePage::~ComparePage() = default;

void ComparePage::layOut(QWidget* restore, QWidget* exporting)
{
    m_tabs->setObjectName(QStringLiteral("compare.tabs"));
    m_tabs->setAccessibleName(tr("Compare and export"));
    m_tabs->addTab(restore, tr("&Restore"));
    m_tabs->addTab(m_listen, tr("&Listen and compare"));
    m_tabs->addTab(m_numbers, tr("&Numbers"));
    m_tabs->addTab(exporting, tr("&Export"));
    m_choice->setObjectName(QStringLiteral("compare.choice"));
    m_choice->setAccessibleName(tr("What is compared"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_tabs->setCornerWidget(m_choice);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    auto* transport = new TransportBar(this);
    transport->setObjectName(QStringLiteral("compare.transport"));
    layout->addWidget(transport);
    bindTransport(m_listening, *transport);
}

void ComparePage::showList()
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    m_choice->addItems(m_compared.titles());
    m_choice->setCurrentIndex(m_compared.index());
    m_choice->setVisible(m_choice->count() > 0);
}

void ComparePage::showCompared()
{
    const auto& recording = m_document.recording();
    m_viewport.setDuration(recording ? recording->report.durationSeconds : 0.0);
    if (const auto made = m_compared.current())
        m_viewport.show(made->part.beginSeconds, made->part.endSeconds);
    const QSignalBlocker blocker(m_choice);
    m_choice->setCurrentIndex(m_compared.index());
}

} // namespace resonate
