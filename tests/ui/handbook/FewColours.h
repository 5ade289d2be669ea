#pragma once

#include <QImage>

/// The picture in its 256 most frequent colours, every other pixel in the nearest of them: a third
/// of the bytes, and of a window nobody sees the difference.
QImage inFewColours(const QImage& picture);
