#pragma once

#include <QColor>

namespace resonate {

/// How far two opaque colours stand apart: 1 (the same) to 21 (black on white). Source: W3C, "Web Content Accessibility
/// Guidelines 2.1" (2018), contrast ratio and relative luminance.
double contrastRatio(const QColor& one, const QColor& other);

} // namespace resonate
