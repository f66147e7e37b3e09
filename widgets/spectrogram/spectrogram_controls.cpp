#include "widgets/spectrogram/spectrogram_controls.h"

#include "widgets/settings/wrap_layout.h"
#include "widgets/spectrogram/color_legend.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace resonate {
namespace {

constexpr int kQuietestDb = -120;
constexpr int kLoudestDb = 6;
constexpr int kLeastDifferenceDb = 3;
constexpr int kMostDifferenceDb = 60;

/// Label and field, which stay on one line.
QWidget* pairOf(const QString& text, QWidget& field)
{
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(text);
    label->setBuddy(&field);
    row->addWidget(label);
    row->addWidget(&field);
    return pair;
}

} // namespace

SpectrogramControls::SpectrogramControls(QWidget* parent)
    : QWidget(parent),
      m_scale(new QComboBox),
      m_colors(new QComboBox),
      m_floor(new QSpinBox),
      m_ceiling(new QSpinBox),
      m_difference(new QSpinBox),
      m_waveform(new QCheckBox(tr("&Waveform"))),
      m_legend(new ColorLegend),
      m_levelRange(new QWidget),
      m_differenceRange(new QWidget)
{
    fillChoices();
    prepareRanges();
    m_waveform->setObjectName(QStringLiteral("spectrogram.waveform"));
    layOut();
    connectControls();
    setDifference(false);
    setWaveformOffered(false);
    showStyle();
}

void SpectrogramControls::fillChoices()
{
    m_scale->setObjectName(QStringLiteral("spectrogram.scale"));
    m_scale->setAccessibleName(tr("Frequency scale"));
    m_scale->addItem(tr("Even", "frequency scale: as many pixels for every hertz"),
                     static_cast<int>(FrequencyScale::Linear));
    m_scale->addItem(tr("Musical", "frequency scale: as many pixels for every octave"),
                     static_cast<int>(FrequencyScale::Log));
    m_scale->addItem(tr("As heard (mel)", "frequency scale"), static_cast<int>(FrequencyScale::Mel));
    m_colors->setObjectName(QStringLiteral("spectrogram.colors"));
    m_colors->setAccessibleName(tr("Colours"));
    for (const ColorMap map : kColorMaps)
        m_colors->addItem(colorMapName(map), static_cast<int>(map));
}

void SpectrogramControls::prepareRanges()
{
    const auto prepare = [](QSpinBox* box, const char* name, const QString& accessibleName, int least, int most,
                            int step) {
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(accessibleName);
        box->setRange(least, most);
        box->setSingleStep(step);
        box->setKeyboardTracking(false);
        box->setSuffix(tr(" dB"));
    };
    prepare(m_floor, "spectrogram.floor", tr("Quietest level shown"), kQuietestDb, kLoudestDb, 5);
    prepare(m_ceiling, "spectrogram.ceiling", tr("Loudest level shown"), kQuietestDb, kLoudestDb, 5);
    prepare(m_difference, "spectrogram.difference", tr("Largest difference shown"), kLeastDifferenceDb,
            kMostDifferenceDb, 3);
}

void SpectrogramControls::layOut()
{
    auto* levels = new QHBoxLayout(m_levelRange);
    levels->setContentsMargins(0, 0, 0, 0);
    levels->addWidget(pairOf(tr("&From:", "quietest level"), *m_floor));
    levels->addWidget(pairOf(tr("&to:", "loudest level"), *m_ceiling));
    auto* differences = new QHBoxLayout(m_differenceRange);
    differences->setContentsMargins(0, 0, 0, 0);
    differences->addWidget(pairOf(tr("&Up to:", "largest difference shown"), *m_difference));
    m_waveform->setMinimumHeight(m_scale->sizeHint().height()); // on a line with the fields beside it
    auto* line = new WrapLayout(this);
    line->setSpacing(fontMetrics().height());
    for (QWidget* part : {pairOf(tr("Fre&quencies:"), *m_scale), pairOf(tr("&Colours:"), *m_colors), m_levelRange,
                          m_differenceRange, static_cast<QWidget*>(m_waveform), static_cast<QWidget*>(m_legend)})
        line->addWidget(part);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SpectrogramControls::connectControls()
{
    for (QComboBox* box : {m_scale, m_colors})
        connect(box, &QComboBox::currentIndexChanged, this, &SpectrogramControls::change);
    for (QSpinBox* box : {m_floor, m_ceiling, m_difference})
        connect(box, &QSpinBox::valueChanged, this, &SpectrogramControls::change);
    connect(m_waveform, &QCheckBox::toggled, this, &SpectrogramControls::change);
}

void SpectrogramControls::setSpectrogramStyle(const SpectrogramStyle& style)
{
    m_style = style;
    showStyle();
}

void SpectrogramControls::setDifference(bool isDifference)
{
    m_levelRange->setVisible(!isDifference);
    m_differenceRange->setVisible(isDifference);
    m_colors->setEnabled(!isDifference);
    m_legend->setDifference(isDifference);
}

void SpectrogramControls::setWaveformOffered(bool isOffered)
{
    m_waveform->setVisible(isOffered);
}

void SpectrogramControls::change()
{
    m_style.scale = static_cast<FrequencyScale>(m_scale->currentData().toInt());
    m_style.colors = static_cast<ColorMap>(m_colors->currentData().toInt());
    // The end that was not touched makes room.
    const auto least = static_cast<int>(SpectrogramStyle::kLeastRangeDb);
    const bool isCeilingMoved = m_ceiling->value() != qRound(m_style.ceilingDb);
    int floor = std::min(m_floor->value(), kLoudestDb - least);
    int ceiling = std::max(m_ceiling->value(), kQuietestDb + least);
    if (isCeilingMoved)
        floor = std::min(floor, ceiling - least);
    else
        ceiling = std::max(ceiling, floor + least);
    m_style.floorDb = floor;
    m_style.ceilingDb = ceiling;
    m_style.differenceDb = m_difference->value();
    m_style.waveform = m_waveform->isChecked();
    showStyle();
    Q_EMIT styleChanged(m_style);
}

void SpectrogramControls::showStyle()
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_scale),      QSignalBlocker(m_colors),
                                       QSignalBlocker(m_floor),      QSignalBlocker(m_ceiling),
                                       QSignalBlocker(m_difference), QSignalBlocker(m_waveform)};
    m_scale->setCurrentIndex(m_scale->findData(static_cast<int>(m_style.scale)));
    m_colors->setCurrentIndex(m_colors->findData(static_cast<int>(m_style.colors)));
    m_floor->setValue(qRound(m_style.floorDb));
    m_ceiling->setValue(qRound(m_style.ceilingDb));
    m_difference->setValue(qRound(m_style.differenceDb));
    m_waveform->setChecked(m_style.waveform);
    m_legend->setSpectrogramStyle(m_style);
}

} // namespace resonate
