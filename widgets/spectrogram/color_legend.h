#pragma once

#include "widgets/spectrogram/spectrogram_style.h"

#include <QWidget>

namespace resonate {

/// What colours stand for: a band from the quietest to the loudest with numbers, or of differences with their signs and
/// words. Follows the direction of writing.
class ColorLegend final : public QWidget {
    Q_OBJECT
public:
    explicit ColorLegend(QWidget* parent = nullptr);

    void setSpectrogramStyle(const SpectrogramStyle& style);
    void setDifference(bool isDifference);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    SpectrogramStyle m_style;
    bool m_isDifference = false;
};

} // namespace resonate
