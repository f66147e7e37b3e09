#include "widgets/compare/stem_lane.h"

#include "core/audio/stem.h"
#include "pipeline/overview/peak_store.h"
#include "pipeline/stage_words.h"
#include "widgets/look/look.h"
#include "widgets/waveform/waveform_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace resonate {
namespace {

QToolButton* toggle(const QString& name, const QString& text, const QString& spoken, const QString& tip,
                    QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(spoken);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

StemLane::StemLane(int index, TimeViewport& viewport, PeakStore& peaks, QWidget* parent)
    : QWidget(parent),
      m_index(index),
      m_peaks(peaks),
      m_header(new QWidget(this)),
      m_name(new QLabel(m_header)),
      m_waveform(new WaveformView(this))
{
    const QString id = QString::fromLatin1(kStemNames[static_cast<std::size_t>(index)].data());
    m_title = partTitle(id);
    m_solo = toggle(QStringLiteral("compare.solo.") + id, tr("Solo", "hear this part alone"),
                    tr("%1 alone").arg(m_title), tr("Hear this part alone, or with others that are soloed."), this);
    m_mute = toggle(QStringLiteral("compare.mute.") + id, tr("Mute", "do not hear this part"),
                    tr("%1 muted").arg(m_title), tr("Do not hear this part."), this);
    m_waveform->setObjectName(QStringLiteral("compare.stem.") + id);
    m_waveform->setAccessibleName(m_title);
    m_waveform->setViewport(&viewport);
    m_waveform->setMerged(true);
    m_waveform->setGridShown(false);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setMinimumWidth(fontMetrics().horizontalAdvance(silentName()));
    auto* header = new QHBoxLayout(m_header);
    header->setContentsMargins({});
    header->addWidget(m_name, 1);
    header->addWidget(m_solo);
    header->addWidget(m_mute);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_header);
    layout->addWidget(m_waveform, 1);
    connect(m_solo, &QToolButton::clicked, this, &StemLane::soloToggled);
    connect(m_mute, &QToolButton::clicked, this, &StemLane::muteToggled);
    connect(m_waveform, &WaveformView::seekRequested, this, &StemLane::seekRequested);
    connect(m_waveform, &WaveformView::selectionChanged, this, &StemLane::selectionChanged);
    connect(m_waveform, &WaveformView::selectionCleared, this, &StemLane::selectionCleared);
    connect(&Look::instance(), &Look::changed, this, &StemLane::takeColor);
    takeColor();
}

QString StemLane::silentName() const
{
    return tr("%1 (silent)", "a part that is not heard").arg(m_title);
}

int StemLane::headerWidth() const
{
    return m_header->sizeHint().width();
}

void StemLane::setHeaderWidth(int pixels)
{
    m_header->setFixedWidth(pixels);
}

void StemLane::setAudio(const ComparedAudio& audio, double beginSeconds)
{
    if (audio.audio)
        m_waveform->setSource(audio.key, audio.audio, m_peaks, beginSeconds);
    else
        m_waveform->setPeaks(nullptr);
}

void StemLane::setPlayhead(double seconds)
{
    m_waveform->setPlayhead(seconds);
}

void StemLane::setSelection(const std::optional<TimeSpan>& selection)
{
    m_waveform->setSelection(selection);
}

void StemLane::setChoice(bool muted, bool soloed)
{
    m_mute->setChecked(muted);
    m_solo->setChecked(soloed);
}

void StemLane::setHeard(bool heard)
{
    m_heard = heard;
    takeColor();
}

void StemLane::takeColor()
{
    const LookColors& colors = Look::instance().colors();
    m_waveform->setColors(m_heard ? colors.stems[m_index] : colors.grid);
    m_name->setText(m_heard ? m_title : silentName());
}

} // namespace resonate
