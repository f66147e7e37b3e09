#pragma once

#include <QCategoryAxis>
#include <QString>
#include <QValueAxis>

namespace resonate {

// Axes whose labels stand where people expect them.

/// From 20 Hz to `highestHz`: decades, with their halves and fifths as far as there is room for so many
/// labels. Values on it are frequencyPosition(hertz).
QCategoryAxis* frequencyAxis(double highestHz, int labels, const QString& title);
double frequencyPosition(double hertz);

/// Seconds, labelled in minutes and seconds, with at most `labels` labels.
QCategoryAxis* timeAxis(double seconds, int labels, const QString& title);
/// The distance of two labels, seconds: a round number of seconds, minutes or hours.
double timeStep(double seconds, int labels);

/// Steps of `step` from a multiple of it under `lowest` to one over `highest`.
QValueAxis* steppedAxis(double lowest, double highest, double step, const QString& title);

} // namespace resonate
