#pragma once

#include "ui/assessment/notes/NoteEditor.h"
#include "ui/session/Session.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/cards/CardList.h"
#include "ui/words/NoteCards.h"

#include <QLabel>
#include <QPointer>

namespace ui {

/// The notes of the points that are shown, by kind where wanted, each edited in its place.
class NotesPane : public QWidget {
    Q_OBJECT

public:
    explicit NotesPane(Session& session, QWidget* parent = nullptr);

    CardList* list() { return m_list; }
    void showPoints(const std::vector<core::PointRef>& points);
    /// Another assessment is open, or other editions: what is being edited stays as a draft.
    void startAfresh();
    void refresh();
    /// Chooses the note and brings it into view; all kinds are shown if it were hidden otherwise.
    void showNote(const std::string& noteId);
    void focusList();
    /// Opens the editor of the note that its author wrote last under these points.
    void editLast();
    /// Takes what is being edited.
    void finishTyping();
    /// The note that is chosen in the list; null for none.
    const core::Note* chosenNote() const;

signals:
    // What somebody chose to do with the chosen note.
    void recommendationAsked();
    void filingAsked();
    void laterAsked();

private:
    void edit(const QModelIndex& index);
    void closeEditor();
    void remove(const std::string& noteId);
    void addToMenu(QMenu& menu, const QModelIndex& index);

    Session& m_session;
    CardsModel* m_model;
    Segments* m_kinds;
    CardList* m_list;
    QLabel* m_empty;
    QPointer<NoteEditor> m_editor;
    std::vector<core::PointRef> m_points;
};

} // namespace ui
