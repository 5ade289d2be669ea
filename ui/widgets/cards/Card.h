#pragma once

#include "ui/base/Theme.h"

#include <QMetaType>
#include <QString>

#include <string>
#include <vector>

namespace ui {

/// A few words on a tint.
struct Chip {
    QString words;
    Tone tone = Tone::Neutral;
    friend bool operator==(const Chip&, const Chip&) = default;
};

/// Letters of a text that are marked: words that were looked for.
struct TextPart {
    qsizetype from = 0;
    qsizetype size = 0;
    friend bool operator==(const TextPart&, const TextPart&) = default;
};

/// What one entry of a list of notes, ratings or recommendations shows.
struct Card {
    QString mark; ///< The sign of a note's kind; empty for none.
    Tone markTone = Tone::Neutral;
    QString initials;          ///< Of the author; empty for none.
    std::vector<Chip> leading; ///< Before the text.
    QString text;
    std::vector<Chip> chips; ///< After the text.
    QString time;
    QString footer;                   ///< A muted line below.
    std::vector<TextPart> marks = {}; ///< In the text, from its beginning on.
    friend bool operator==(const Card&, const Card&) = default;
};

/// A card of the record with this name.
struct CardRow {
    std::string id;
    Card card;
    QString spoken; ///< The whole card in words.
    friend bool operator==(const CardRow&, const CardRow&) = default;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Card)
