#pragma once

#include <QString>
#include <QStringList>

namespace ui {

// A person's text may have a megabyte and no blank in it. Qt looks for the end of a word anew with
// each line, so that one word of a megabyte takes minutes.

/// Whether a word of `text` is longer than Qt lays out quickly.
bool hasLongWord(const QString& text);

/// A line of text in pieces that each are laid out quickly, cut between words where there are any
/// and never inside a character.
QStringList piecesOf(const QString& line);

/// The beginning of `text`, of at most about `most` letters, cut likewise.
QString beginningOf(const QString& text, qsizetype most);

/// The same in one line, with "…" where something is left out: enough to know a text by.
QString inOneLine(const QString& text, qsizetype most);

} // namespace ui
