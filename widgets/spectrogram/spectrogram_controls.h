#pragma once

#include "widgets/spectrogram/spectrogram_style.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace resonate {

class ColorLegend;

/// A row of controls for how spectrograms are shown, with the legend of their colours.
class SpectrogramControls final : public QWidget {
    Q_OBJECT
public:
    explicit SpectrogramControls(QWidget* parent = nullptr);

    const SpectrogramStyle& spectrogramStyle() const noexcept { return m_style; }
    /// Shows another style; tells nobody.
    void setSpectrogramStyle(const SpectrogramStyle& style);
    /// Whether the range of differences is offered in place of that of levels.
    void setDifference(bool isDifference);
    /// Whether there is a waveform to lay over.
    void setWaveformOffered(bool isOffered);

Q_SIGNALS:
    void styleChanged(const resonate::SpectrogramStyle& style);

private:
    void fillChoices();
    void prepareRanges();
    void layOut();
    void connectControls();
    void change();
    void showStyle();

    SpectrogramStyle m_style;
    QComboBox* m_scale;
    QComboBox* m_colors;
    QSpinBox* m_floor;
    QSpinBox* m_ceiling;
    QSpinBox* m_difference;
    QCheckBox* m_waveform;
    ColorLegend* m_legend;
    QWidget* m_levelRange;
    QWidget* m_differenceRange;
};

} // namespace resonate
