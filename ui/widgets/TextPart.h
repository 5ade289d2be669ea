#pragma once

#include <QString>

#include <utility>

class QTextBlock;

namespace ui {

/// A word and what stands around it without a blank are taken to be no longer than this.
inline constexpr int mostAround = 200;

/// The letters of a paragraph from `from` to `to`, without the rest being copied.
QString partOf(const QTextBlock& block, int from, int to);

/// `from` and `to` in a paragraph, moved out to the blanks around them.
std::pair<int, int> toBlanks(const QTextBlock& block, int from, int to);

} // namespace ui
