#include "ui/assessment/notes/NotesPane.h"

#include "ui/assessment/notes/NoteMenu.h"
#include "ui/session/DraftMarks.h"
#include "ui/session/LaterMarks.h"
#include "ui/words/DisputeMarks.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array<std::optional<core::NoteKind>, 5> kinds{
    std::nullopt, core::NoteKind::Strength, core::NoteKind::Concern, core::NoteKind::Question,
    core::NoteKind::Evidence};

} // namespace

NotesPane::NotesPane(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CardsModel(this))
    , m_kinds(new Segments(tr("Notes to show"), {tr("All"), tr("Strengths"), tr("Concerns"),
                                                 tr("Questions"), tr("Evidence")}))
    , m_list(new CardList(m_model, CardFrame::Rule))
    , m_empty(new QLabel)
{
    const int unit = fontMetrics().height();
    m_kinds->setObjectName(QStringLiteral("noteKinds"));
    m_list->setObjectName(QStringLiteral("noteList"));
    m_list->setAccessibleName(tr("Notes"));
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    auto* heading = new QLabel(tr("Notes"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);

    auto* head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch(1);
    head->addWidget(m_kinds);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(unit / 2);
    all->addLayout(head);
    all->addWidget(m_empty);
    all->addWidget(m_list);

    connect(m_kinds, &Segments::chose, this, [this] {
        finishTyping();
        closeEditor();
        refresh();
    });
    connect(&session, &Session::draftsChanged, this, &NotesPane::refresh);
    connect(&session, &Session::changed, this, [this](const Changed& what) {
        // A note says whether a recommendation was made of it.
        if (!what.records.empty() && what.touches(core::RecordKind::Recommendation)) {
            refresh();
        }
    });
    connect(m_list, &CardList::editAsked, this, &NotesPane::edit);
    m_list->letDrag();
    connect(m_list, &CardList::menuAsked, this,
            [this](QMenu* menu, const QModelIndex& index) { addToMenu(*menu, index); });
    connect(m_list, &CardList::removeAsked, this,
            [this](const QModelIndex& index) { remove(m_model->idAt(index)); });
}

void NotesPane::startAfresh()
{
    if (!m_editor.isNull()) {
        m_editor->retire();
    }
    closeEditor();
}

void NotesPane::showPoints(const std::vector<core::PointRef>& points)
{
    finishTyping();
    closeEditor();
    m_points = points;
    m_model->setRows({});
    refresh();
}

void NotesPane::refresh()
{
    if (!m_session.hasAssessment()) {
        m_model->setRows({});
        return;
    }
    const auto kind = kinds[static_cast<std::size_t>(m_kinds->chosen())];
    auto cards = noteCards(m_session.assessment(), m_session.editions(),
                           {m_points, kind, [this](const core::Note& note) {
                                return m_session.staysHere(core::noteRecord(note.id));
                            }});
    markDisputed(cards, m_session.ledger(), core::RecordKind::Note);
    markDrafted(cards, m_session, core::RecordKind::Note);
    markForLater(cards, m_session);
    m_model->setRows(cards);
    const bool empty = m_model->rowCount() == 0;
    m_empty->setText(kind ? tr("No notes of this kind yet.") : tr("No notes yet."));
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
}

void NotesPane::showNote(const std::string& noteId)
{
    if (m_model->rowOf(noteId) < 0) {
        m_kinds->choose(0);
        refresh();
    }
    const int row = m_model->rowOf(noteId);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->reveal(m_model->index(row));
    }
}

void NotesPane::focusList()
{
    if (m_list->isVisibleTo(this)) {
        m_list->setFocus();
    } else {
        m_kinds->segment(m_kinds->chosen())->setFocus();
    }
}

void NotesPane::editLast()
{
    const core::Assessment& now = m_session.assessment();
    const core::Note* last = nullptr;
    for (const core::Note& note : now.notes) {
        if (note.author == m_session.me() && m_model->rowOf(note.id) >= 0 &&
            (last == nullptr || last->at <= note.at)) {
            last = &note;
        }
    }
    if (last != nullptr) {
        showNote(last->id);
        edit(m_model->index(m_model->rowOf(last->id)));
    }
}

void NotesPane::edit(const QModelIndex& index)
{
    const core::Note* note = m_session.assessment().note(m_model->idAt(index));
    if (note == nullptr || !m_session.may(core::noteRecord(note->id), core::SetText{note->text})) {
        return;
    }
    finishTyping();
    closeEditor();
    m_editor = new NoteEditor(m_session, *note);
    connect(m_editor, &NoteEditor::finished, this, &NotesPane::closeEditor);
    connect(m_editor, &InPlaceEditor::givingUp, this, [this] {
        m_editor->giveUp();
        closeEditor();
    });
    connect(m_editor, &NoteEditor::removeAsked, this, [this] { remove(m_editor->noteId()); });
    m_list->openEditor(m_model->index(m_model->rowOf(note->id)), m_editor);
    m_editor->focusText();
}

void NotesPane::closeEditor()
{
    m_list->closeEditor();
    m_editor = nullptr;
}

void NotesPane::finishTyping()
{
    if (!m_editor.isNull() && m_session.hasAssessment()) {
        m_editor->finish();
    }
}

const core::Note* NotesPane::chosenNote() const
{
    return m_session.hasAssessment()
               ? m_session.assessment().note(m_model->idAt(m_list->currentIndex()))
               : nullptr;
}

void NotesPane::addToMenu(QMenu& menu, const QModelIndex& index)
{
    const core::Note* note = m_session.assessment().note(m_model->idAt(index));
    if (note == nullptr) {
        return;
    }
    // What is chosen there is done with the chosen note.
    m_list->setCurrentIndex(index);
    addNoteActions(menu, m_session, *note,
                   {[this] { emit recommendationAsked(); }, [this] { emit filingAsked(); },
                    [this] { emit laterAsked(); }});
}

void NotesPane::remove(const std::string& noteId)
{
    if (m_session.assessment().note(noteId) == nullptr ||
        !m_session.may(core::noteRecord(noteId), core::Remove{})) {
        return;
    }
    if (!m_editor.isNull()) {
        m_editor->giveUp();
        closeEditor();
    }
    const int row = m_model->rowOf(noteId);
    m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Remove note"),
                   {{core::noteRecord(noteId), core::Remove{}}});
    if (m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    }
}

} // namespace ui
