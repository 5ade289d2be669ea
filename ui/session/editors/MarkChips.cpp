#include "ui/session/editors/MarkChips.h"

#include "ui/base/Text.h"
#include "ui/base/Theme.h"
#include "ui/widgets/FieldText.h"

#include <QPlainTextEdit>
#include <QTextCursor>

namespace ui {

namespace {

/// The letters of a document that `bytes` of its text in UTF-8 are.
int lettersOf(const std::string& typed, std::size_t bytes)
{
    return static_cast<int>(fromUtf8(std::string_view(typed).substr(0, bytes)).size());
}

} // namespace

void showChips(QPlainTextEdit& field, const core::NoteLine& line)
{
    const std::string typed = toUtf8(textIn(field));
    const Tint& tint = Theme::of(field.palette()).information;
    QList<QTextEdit::ExtraSelection> chips;
    for (const core::NoteLine::Mark& mark : line.marks) {
        QTextEdit::ExtraSelection chip;
        chip.cursor = QTextCursor(field.document());
        chip.cursor.setPosition(lettersOf(typed, mark.at));
        chip.cursor.setPosition(lettersOf(typed, mark.at + mark.length), QTextCursor::KeepAnchor);
        chip.format.setBackground(tint.fill);
        chip.format.setForeground(tint.text);
        chips.push_back(chip);
    }
    field.setExtraSelections(chips);
}

bool makeLetters(QPlainTextEdit& field, const core::NoteLine& line)
{
    QTextCursor cursor = field.textCursor();
    if (cursor.hasSelection()) {
        return false;
    }
    const std::string typed = toUtf8(textIn(field));
    for (const core::NoteLine::Mark& mark : line.marks) {
        const int begin = lettersOf(typed, mark.at);
        const int end = lettersOf(typed, mark.at + mark.length);
        // The blank behind the sign of a kind belongs to it.
        const bool isBehind = cursor.position() == end ||
                              (begin == 0 && line.saysKind && cursor.position() == end + 1 &&
                               textIn(field).mid(end, 1) == QStringLiteral(" "));
        if (isBehind) {
            const int at = cursor.position();
            cursor.setPosition(begin);
            cursor.insertText(fromUtf8(core::letterMark));
            cursor.setPosition(at + 1);
            field.setTextCursor(cursor);
            return true;
        }
    }
    return false;
}

} // namespace ui
