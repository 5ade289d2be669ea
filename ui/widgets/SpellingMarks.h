#pragma once

#include "ui/widgets/Spelling.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QMenu;
class QPainter;
class QPlainTextEdit;
class QPoint;
class QTextBlock;
class QTextCursor;

namespace ui {

/// Where a field shows its text, which it tells nobody but itself.
struct SeenText {
    std::function<QTextBlock()> firstBlock;
    std::function<QRectF(const QTextBlock&)> boxOf; ///< In the field's viewport.
};

/// Draws a wave under the misspelt words of a field, offers others for them in its menu, and finds
/// the next one. It looks only at what is seen, so that a text may have a megabyte; the word that
/// is being typed is left alone. The text itself stays as it is until somebody chooses a word.
class SpellingMarks : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    SpellingMarks(QPlainTextEdit& field, Spelling& spelling, SeenText seen);

    /// Over what the field has painted in `dirty`.
    void paint(const QRect& dirty);
    /// Puts what can be done about the word at the cursor at the top of the field's menu.
    void offer(QMenu& menu, const QTextCursor& cursor);
    /// Selects the next misspelt word behind the cursor, or from the beginning of the text: a
    /// screen reader says it. `foundNext` tells which; an empty one where there is none.
    void findNext();

    /// The words that have a wave now, for tests.
    QStringList marked();

signals:
    void foundNext(const QString& word);

private:
    struct Word {
        int at = 0; ///< In the document.
        QString text;
    };
    struct Search {
        int at = 0;
        int left = 0; ///< How many letters are still to be looked at.
    };

    bool isChecked() const;
    bool isBeingTyped(int at, int length) const;
    /// The misspelt words of a block from `from` to `to`, both grown to where words end.
    std::vector<Word> wordsIn(const QTextBlock& block, int from, int to);
    void eachSeen(const QRect& area,
                  const std::function<void(const QTextBlock&, const QPointF&, int, int)>& look);
    void paintWord(QPainter& painter, const QTextBlock& block, const QPointF& origin,
                   const Word& word) const;
    std::optional<Word> misspeltAt(int position);
    QString plainWordAt(int position) const;
    /// Puts `words` into an open menu, where `waiting` stands until they are found.
    void putInPlace(QAction& waiting, QMenu& menu, const Word& word, const QStringList& words);
    void replace(const Word& word, const QString& by);
    void search();

    QPlainTextEdit& m_field;
    Spelling& m_spelling;
    SeenText m_seen;
    int m_typedAt = -1; ///< Where the cursor was put by typing; -1 when it was moved since.
    Search m_search;
    QTimer m_searching;
};

} // namespace ui
