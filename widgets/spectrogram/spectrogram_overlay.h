#pragma once

#include "core/overview/spectrogram/frequency_axis.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;
class QWidget;

namespace resonate {

/// A frequency worth a line: a cut-off, a hum.
struct FrequencyMarker {
    double hz = 0.0;
    QString label;

    bool operator==(const FrequencyMarker&) const = default;
};

/// What is written over a spectrogram. Labels lie on plates of the plot's colour, so that they are read on any picture,
/// and stay clear of each other.
class SpectrogramOverlay final {
public:
    /// `view` gives font, size and direction of writing.
    SpectrogramOverlay(QPainter& painter, const QWidget& view);

    void frequencies(const FrequencyAxis& axis);
    void markers(const FrequencyAxis& axis, const std::vector<FrequencyMarker>& markers);
    void selection(double beginX, double endX);
    void crosshair(const QPointF& at, const QString& reading);
    /// In the middle: why there is no picture.
    void message(const QString& text);
    /// In the upper corner: what this is.
    void title(const QString& text);

private:
    void markerLabel(double y, const QString& label);
    QRectF plate(const QPointF& topLeft, const QString& text, double opacity);

    QPainter& m_painter;
    const QWidget& m_view;
    std::vector<QRectF> m_taken; // by plates that markers keep clear of
};

} // namespace resonate
