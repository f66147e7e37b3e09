#include "widgets/compare/stem_lanes.h"

#include "widgets/compare/stem_lane.h"
#include "widgets/time/time_ruler.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace resonate {

StemLanes::StemLanes(TimeViewport& viewport, PeakStore& peaks, QWidget* parent)
    : QWidget(parent), m_empty(new QLabel(this)), m_body(new QWidget(this)), m_ruler(new TimeRuler(m_body))
{
    m_empty->setObjectName(QStringLiteral("compare.stemsEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setText(tr("There are no parts to hear: the recording was not restored yet, or not taken apart."));
    auto* note =
        new QLabel(tr("The parts are heard as they go into the master: without its loudness and limiter."), m_body);
    note->setWordWrap(true);
    auto* all = new QPushButton(tr("Hear &all parts"), m_body);
    all->setObjectName(QStringLiteral("compare.allStems"));
    auto* top = new QHBoxLayout;
    top->addWidget(note, 1);
    top->addWidget(all);
    m_ruler->setObjectName(QStringLiteral("compare.ruler.stems"));
    m_ruler->setViewport(&viewport);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->addLayout(top);
    for (std::size_t i = 0; i < kStemCount; ++i) {
        auto* lane = m_lanes[i] = new StemLane(static_cast<int>(i), viewport, peaks, m_body);
        body->addWidget(lane, 1);
        connect(lane, &StemLane::muteToggled, this, [this, i](bool muted) {
            StemChoice choice = m_choice;
            choice.muted[i] = muted;
            change(choice);
        });
        connect(lane, &StemLane::soloToggled, this, [this, i](bool soloed) {
            StemChoice choice = m_choice;
            choice.soloed[i] = soloed;
            change(choice);
        });
        connect(lane, &StemLane::seekRequested, this, &StemLanes::seekRequested);
        connect(lane, &StemLane::selectionChanged, this, &StemLanes::selectionChanged);
        connect(lane, &StemLane::selectionCleared, this, &StemLanes::selectionCleared);
    }
    const int header = (*std::ranges::max_element(m_lanes, {}, &StemLane::headerWidth))->headerWidth();
    for (StemLane* lane : m_lanes)
        lane->setHeaderWidth(header);
    auto* rulerRow = new QHBoxLayout;
    auto* beforeRuler = new QWidget(m_body);
    beforeRuler->setFixedWidth(header);
    rulerRow->addWidget(beforeRuler);
    rulerRow->addWidget(m_ruler, 1);
    body->addLayout(rulerRow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_empty);
    layout->addWidget(m_body, 1);
    connect(all, &QPushButton::clicked, this, [this] { change({}); });
    connect(m_ruler, &TimeRuler::seekRequested, this, &StemLanes::seekRequested);
    setAudio({}, 0.0);
    setChoice({});
}

void StemLanes::setAudio(const std::array<ComparedAudio, kStemCount>& stems, double beginSeconds)
{
    const bool any = stems.front().audio != nullptr;
    m_empty->setVisible(!any);
    m_body->setVisible(any);
    for (std::size_t i = 0; i < kStemCount; ++i)
        m_lanes[i]->setAudio(stems[i], beginSeconds);
}

void StemLanes::setChoice(const StemChoice& choice)
{
    m_choice = choice;
    for (std::size_t i = 0; i < kStemCount; ++i) {
        m_lanes[i]->setChoice(choice.muted[i], choice.soloed[i]);
        m_lanes[i]->setHeard(choice.isHeard(kStems[i]));
    }
}

void StemLanes::change(const StemChoice& choice)
{
    setChoice(choice);
    Q_EMIT choiceChanged(choice);
}

void StemLanes::setPlayhead(double seconds)
{
    m_ruler->setPlayhead(seconds);
    for (StemLane* lane : m_lanes)
        lane->setPlayhead(seconds);
}

void StemLanes::setSelection(const std::optional<TimeSpan>& selection)
{
    for (StemLane* lane : m_lanes)
        lane->setSelection(selection);
}

} // namespace resonate
