#include "ui/widgets/SpellingMarks.h"
#include "ui/widgets/TextPart.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTextBlock>

#include <algorithm>

// What can be done about a misspelt word.

namespace ui {

namespace {

/// An open menu that became taller, which Qt lets grow over the end of the screen.
void keepOnScreen(QMenu& menu)
{
    if (menu.isVisible()) {
        const QRect room = menu.screen()->availableGeometry();
        const QPoint most(room.right() - menu.width(), room.bottom() - menu.height());
        menu.move(std::max(room.left(), std::min(menu.x(), most.x())),
                  std::max(room.top(), std::min(menu.y(), most.y())));
    }
}

} // namespace

std::optional<SpellingMarks::Word> SpellingMarks::misspeltAt(int position)
{
    const QTextBlock block = m_field.document()->findBlock(position);
    const int at = position - block.position();
    if (isChecked() && block.isValid()) {
        for (const Word& word : wordsIn(block, at, at)) {
            if (position >= word.at && position <= word.at + word.text.size()) {
                return word;
            }
        }
    }
    return std::nullopt;
}

QString SpellingMarks::plainWordAt(int position) const
{
    const QTextBlock block = m_field.document()->findBlock(position);
    const int at = position - block.position();
    const auto [begin, end] = toBlanks(block, at, at);
    const QString text = partOf(block, begin, end);
    const auto units = std::u16string_view(reinterpret_cast<const char16_t*>(text.utf16()),
                                           static_cast<std::size_t>(text.size()));
    for (const core::WordPlace& place : core::wordsToCheck(units)) {
        const int from = block.position() + begin + static_cast<int>(place.at);
        if (position >= from && position <= from + static_cast<int>(place.length)) {
            return text.mid(static_cast<int>(place.at), static_cast<int>(place.length));
        }
    }
    return {};
}

void SpellingMarks::offer(QMenu& menu, const QTextCursor& cursor)
{
    const int position = cursor.hasSelection() ? cursor.selectionStart() : cursor.position();
    QAction* before = menu.actions().value(0);
    const auto add = [&](const QString& text, auto&& act) {
        auto* action = new QAction(text, &menu);
        connect(action, &QAction::triggered, this, act);
        menu.insertAction(before, action);
        return action;
    };
    const auto word = misspeltAt(position);
    if (!word) {
        const QString own = plainWordAt(position);
        if (isChecked() && !own.isEmpty() && m_spelling.isOwn(own)) {
            add(tr("Remove from my words"), [this, own] { m_spelling.removeOwn(own); });
            menu.insertSeparator(before);
        }
        return;
    }
    QAction* waiting = add(tr("Looking for other words…"), [] {});
    waiting->setEnabled(false);
    m_spelling.suggest(word->text, &menu, [this, &menu, waiting, word = *word](const auto& words) {
        putInPlace(*waiting, menu, word, words);
    });
    menu.insertSeparator(before);
    add(tr("Add to my words"), [this, text = word->text] { m_spelling.addOwn(text); });
    add(tr("Ignore in this assessment"), [this, text = word->text] { m_spelling.ignore(text); });
    menu.insertSeparator(before);
}

void SpellingMarks::putInPlace(QAction& waiting, QMenu& menu, const Word& word,
                               const QStringList& words)
{
    if (words.isEmpty()) {
        waiting.setText(tr("No words are suggested"));
        return;
    }
    // Somebody who has gone on to another choice keeps it.
    const bool isOnNone = menu.activeAction() == nullptr || menu.activeAction() == &waiting;
    QAction* first = nullptr;
    for (const QString& one : words) {
        auto* action = new QAction(one, &menu);
        connect(action, &QAction::triggered, this, [this, word, one] { replace(word, one); });
        menu.insertAction(&waiting, action);
        first = first == nullptr ? action : first;
    }
    menu.removeAction(&waiting);
    if (isOnNone) {
        menu.setActiveAction(first);
    }
    keepOnScreen(menu);
}

void SpellingMarks::replace(const Word& word, const QString& by)
{
    QTextCursor cursor(m_field.document());
    if (m_field.isReadOnly() ||
        word.at + word.text.size() >= m_field.document()->characterCount()) {
        return;
    }
    cursor.setPosition(word.at);
    cursor.setPosition(word.at + static_cast<int>(word.text.size()), QTextCursor::KeepAnchor);
    if (cursor.selectedText() == word.text) {
        cursor.insertText(by);
        m_field.setTextCursor(cursor);
        m_typedAt = -1;
    }
}

} // namespace ui
