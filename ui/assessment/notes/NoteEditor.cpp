#include "ui/assessment/notes/NoteEditor.h"

#include "core/assessment/KeptHere.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Text.h"
#include "ui/widgets/FieldText.h"
#include "ui/words/Fields.h"
#include "ui/words/Words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

NoteEditor::NoteEditor(Session& session, const core::Note& note, QWidget* parent)
    : InPlaceEditor(parent)
    , m_session(session)
    , m_keeper(session)
    , m_before(note)
    , m_text(new GrowingTextEdit(2, 16))
    , m_kind(new QComboBox)
    , m_points(new PointField(session.editions()))
    , m_pointsError(new FieldError(m_points))
    , m_audience(new QComboBox)
    , m_seen(new QComboBox)
    , m_state(new QComboBox)
    , m_stateField(new QWidget)
    , m_staysHere(new WrappingCheckBox(tr("Stays in this casebook"), this))
{
    setAccessibleName(tr("Edit the note"));
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setEnterFinishes(true);
    m_kind->setObjectName(QStringLiteral("noteKind"));
    m_points->setObjectName(QStringLiteral("notePoints"));
    m_audience->setObjectName(QStringLiteral("noteAudience"));
    m_seen->setObjectName(QStringLiteral("noteSeen"));
    m_state->setObjectName(QStringLiteral("noteState"));
    fillWithWords<core::NoteKind>(*m_kind);
    fillWithWords<core::Audience>(*m_audience);
    fillWithWords<core::Seen>(*m_seen, tr("Not said"));
    fillWithWords<core::QuestionState>(*m_state, tr("Not said"));

    const std::string draft = session.draft(place());
    m_text->setPlainText(fromUtf8(draft.empty() ? note.text : draft));
    m_text->moveCursor(QTextCursor::End);
    chooseIn<core::NoteKind>(*m_kind, note.kind);
    m_points->setPoints(note.points);
    chooseIn<core::Audience>(*m_audience, note.audience);
    chooseIn(*m_seen, note.seen);
    chooseIn(*m_state, note.state);

    auto* fields = new QGridLayout;
    fields->addLayout(labelled(tr("Kind"), m_kind), 0, 0);
    auto* points = labelled(tr("Points"), m_points);
    points->insertWidget(1, m_pointsError);
    fields->addLayout(points, 0, 1);
    fields->addLayout(labelled(tr("Who may read it besides the panel"), m_audience), 1, 0);
    fields->addLayout(labelled(tr("How we know"), m_seen), 1, 1);
    auto* state = labelled(tr("Where the question stands"), m_state);
    state->setContentsMargins(0, 0, 0, 0);
    m_stateField->setLayout(state);
    fields->addWidget(m_stateField, 2, 0);
    m_staysHere->setObjectName(QStringLiteral("noteStaysHere"));
    m_staysHere->setAccessibleDescription(
        tr("The note goes into no pack, report or export. Release it to nobody meanwhile."));
    const core::RecordId record = core::noteRecord(note.id);
    m_staysHere->setChecked(session.staysHere(record));
    m_staysHere->setVisible(core::mayStayHere(session.ledger(), record, session.cutFor()) &&
                            !session.savedState().readOnly);
    m_staysHereError = new FieldError(m_staysHere);
    auto* staysHere = new QVBoxLayout;
    staysHere->addWidget(m_staysHereError);
    staysHere->addWidget(m_staysHere);
    fields->addLayout(staysHere, 2, 1);
    fields->setColumnStretch(0, 1);
    fields->setColumnStretch(1, 1);

    auto* save = new QPushButton(tr("Save"));
    save->setObjectName(QStringLiteral("noteSave"));
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* remove = new QPushButton(tr("Remove"));
    remove->setAccessibleName(tr("Remove the note"));
    remove->setObjectName(QStringLiteral("noteRemove"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(remove);

    const int unit = fontMetrics().height();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(unit * 2 / 3, unit * 2 / 3, unit * 2 / 3, unit * 2 / 3);
    all->setSpacing(unit / 2);
    all->addWidget(m_text);
    all->addLayout(fields);
    all->addLayout(buttons);

    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_keeper.keepSoon(place(), textIn(*m_text)); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NoteEditor::showState);
    const auto close = [this] {
        if (finish()) {
            emit finished();
        }
    };
    connect(m_text, &GrowingTextEdit::enterPressed, this, close);
    connect(m_points, &QLineEdit::returnPressed, this, close);
    connect(save, &QPushButton::clicked, this, close);
    connect(this, &InPlaceEditor::leaving, this, close);
    connect(m_text, &GrowingTextEdit::escapePressed, this, &InPlaceEditor::givingUp);
    connect(cancel, &QPushButton::clicked, this, &InPlaceEditor::givingUp);
    connect(remove, &QPushButton::clicked, this, &NoteEditor::removeAsked);
    showState();
}

void NoteEditor::showState()
{
    m_stateField->setVisible(m_before.state ||
                             chosenIn<core::NoteKind>(*m_kind) == core::NoteKind::Question);
}

std::vector<Step> NoteEditor::steps() const
{
    const core::RecordId record = core::noteRecord(m_before.id);
    std::vector<Step> steps;
    const std::string text = wordsIn(*m_text, m_before.text);
    if (!text.empty() && text != m_before.text) {
        steps.push_back({record, core::SetText{text}});
    }
    const auto kind = chosenIn<core::NoteKind>(*m_kind).value_or(m_before.kind);
    if (kind != m_before.kind) {
        steps.push_back({record, core::SetKind{kind}});
    }
    const auto points = m_points->points();
    if (points && *points != m_before.points) {
        steps.push_back({record, core::FileUnder{*points}});
    }
    const auto audience = chosenIn<core::Audience>(*m_audience).value_or(m_before.audience);
    if (audience != m_before.audience) {
        steps.push_back({record, core::Release{audience}});
    }
    if (const auto seen = chosenIn<core::Seen>(*m_seen); seen != m_before.seen) {
        steps.push_back({record, core::SetSeen{seen}});
    }
    auto state = chosenIn<core::QuestionState>(*m_state);
    if (kind == core::NoteKind::Question && kind != m_before.kind && !state) {
        state = core::QuestionState::ToAsk;
    }
    if (state != m_before.state && !m_stateField->isHidden()) {
        steps.push_back({record, core::SetState{state}});
    }
    return steps;
}

bool NoteEditor::finish()
{
    if (m_givenUp) {
        return true;
    }
    QString unknown;
    const bool understood = m_points->points(&unknown).has_value();
    const auto changes = steps();
    m_keeper.forget();
    // A draft may stand there from before, even where nothing changed in the end.
    if (!changes.empty() || !m_session.draft(place()).empty()) {
        if (!m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Change note"), changes, {place()})) {
            // What was chosen beside the words is nowhere but here.
            m_keeper.keepSoon(place(), textIn(*m_text));
            return false;
        }
        if (const core::Note* now = m_session.assessment().note(m_before.id)) {
            m_before = *now;
        }
    }
    if (understood && !keepOrHandOver()) {
        return false;
    }
    m_pointsError->say(
        understood ? QString()
                   : tr("There is no point “%1” in this assessment. Write the points as 1, 6.")
                         .arg(unknown));
    if (!understood) {
        m_points->setFocus();
    }
    return understood;
}

bool NoteEditor::keepOrHandOver()
{
    const core::RecordId record = core::noteRecord(m_before.id);
    const bool stays = m_staysHere->isVisibleTo(this) && m_staysHere->isChecked();
    if (stays == m_session.staysHere(record)) {
        return true;
    }
    if (const auto done = m_session.keepHere(record, stays); !done) {
        m_staysHereError->say(inWords(done.problem()));
        m_staysHere->setFocus();
        return false;
    }
    return true;
}

void NoteEditor::retire()
{
    m_keeper.keepNow();
    m_givenUp = true;
}

void NoteEditor::giveUp()
{
    m_givenUp = true;
    m_keeper.forget();
    if (m_session.hasAssessment() && !m_session.savedState().readOnly) {
        m_session.keepDraft(place(), {});
    }
}

} // namespace ui
