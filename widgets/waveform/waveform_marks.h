#pragma once

#include "core/analysis/recording_report.h"
#include "widgets/waveform/waveform_image.h"

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;
class QWidget;

namespace resonate {

// What lies on top of a waveform. Lanes are in pixels of the device, everything else in those of the widget.

/// A line of text on a backing that keeps it readable over a waveform.
void paintChip(QPainter& painter, const QRectF& place, const QString& text, const QColor& color);
QFont chipFont(const QWidget& view);
/// How large a chip is in that font.
QSizeF chipSize(const QWidget& view, const QString& text);

/// Levels at the right of each lane, its name at the left. `names` one a lane, may be empty.
void paintLaneLabels(QPainter& painter, const QWidget& view, const std::vector<WaveformImage::Lane>& lanes,
                     const WaveformScale& scale, const QStringList& names);
/// A wedge at the edge of the lane wherever samples reach `level`.
void paintClipMarks(QPainter& painter, const QWidget& view, const WaveformImage& image, double level,
                    const QRect& exposed);
/// With grips at both ends.
void paintSelection(QPainter& painter, const QWidget& view, const QRectF& place);
/// The two waveforms by name, with how each is drawn.
void paintLegend(QPainter& painter, const QWidget& view, const QString& first, const QColor& firstColor,
                 const QString& second, const QColor& secondColor);
/// What is said where there is no waveform (yet).
void paintMessage(QPainter& painter, const QRectF& place, const QString& text);

} // namespace resonate
