#pragma once

#include <QColor>

/// The contrast ratio of two colours by WCAG 2.2, 1 to 21, not rounded.
double contrast(const QColor& one, const QColor& other);
