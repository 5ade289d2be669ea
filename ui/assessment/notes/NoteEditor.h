#pragma once

#include "ui/session/DraftKeeper.h"
#include "ui/session/Session.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/InPlaceEditor.h"
#include "ui/widgets/WrappingCheckBox.h"
#include "ui/words/PointField.h"

#include <QComboBox>

namespace ui {

/// Edits a note in its place in the list: the words, the kind, the points, who may read it, how we
/// know, and where a question stands.
class NoteEditor : public InPlaceEditor {
    Q_OBJECT

public:
    NoteEditor(Session& session, const core::Note& note, QWidget* parent = nullptr);

    void focusText() { m_text->setFocus(); }
    const std::string& noteId() const { return m_before.id; }

    /// Takes what was changed as one step. False when something cannot be understood: its
    /// field says what and takes the keyboard, the rest is taken, and the editor should stay.
    bool finish();
    void giveUp();
    void retire() override;

signals:
    void finished();
    void removeAsked();

private:
    std::vector<Step> steps() const;
    std::string place() const { return "edit/" + m_before.id; }
    /// Notes down whether the note stays in this casebook. False where that could not be saved.
    bool keepOrHandOver();
    void showState();

    Session& m_session;
    DraftKeeper m_keeper;
    core::Note m_before;
    GrowingTextEdit* m_text;
    QComboBox* m_kind;
    PointField* m_points;
    FieldError* m_pointsError;
    QComboBox* m_audience;
    QComboBox* m_seen;
    QComboBox* m_state;
    QWidget* m_stateField;
    WrappingCheckBox* m_staysHere;
    FieldError* m_staysHereError = nullptr;
    bool m_givenUp = false;
};

} // namespace ui
