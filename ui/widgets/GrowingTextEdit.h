#pragma once

#include <QPlainTextEdit>

namespace ui {

class Spelling;
class SpellingMarks;

/// A field for plain text that grows with its text between two numbers of lines. Tab leaves it.
/// What is pasted has its lines where the other program had them, and no character that nothing
/// shows. Undo and redo are its own only while it has something to take back.
class GrowingTextEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    GrowingTextEdit(int fewestLines, int mostLines, QWidget* parent = nullptr);

    /// With this, Enter asks to be done and Shift+Enter makes a line feed.
    void setEnterFinishes(bool finishes) { m_enterFinishes = finishes; }
    /// Takes `text` over if it differs; the cursor stays where it is, as far as it can.
    void takeText(const QString& text);

    /// From now on misspelt words are marked, and others offered in the menu. `spelling` outlives
    /// the field.
    void setSpelling(Spelling& spelling);
    /// Null until setSpelling.
    SpellingMarks* spellingMarks() const { return m_marks; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void enterPressed();
    void escapePressed();
    /// Taken over from the clipboard or dropped; `lostControls` says that something was left out.
    void pasted(const QString& text, bool lostControls);
    void left(); ///< The focus went to another field, not only to a menu or another window.

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Loses no-break blanks; see textIn.
    using QPlainTextEdit::toPlainText;

    void fit();
    void wrap();
    int heightOf(int lines) const;

    int m_fewest;
    int m_most;
    bool m_enterFinishes = false;
    SpellingMarks* m_marks = nullptr;
};

} // namespace ui
