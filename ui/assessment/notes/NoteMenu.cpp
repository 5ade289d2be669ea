#include "ui/assessment/notes/NoteMenu.h"

#include "ui/words/Words.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <array>

namespace ui {

namespace {

struct NoteMenu {
    Q_DECLARE_TR_FUNCTIONS(NoteMenu)
};

constexpr std::array<core::QuestionState, 3> questionStates{
    core::QuestionState::Asked, core::QuestionState::Answered, core::QuestionState::Dropped};

void addStates(QMenu& menu, Session& session, const core::Note& note)
{
    auto* group = new QActionGroup(&menu);
    const core::RecordId record = core::noteRecord(note.id);
    for (const core::QuestionState state : questionStates) {
        const bool isNow = note.state == state;
        if (!session.may(record, core::SetState{state})) {
            continue;
        }
        QAction* one = menu.addAction(inWords(state));
        one->setObjectName(QStringLiteral("becomes-") +
                           QString::fromUtf8(core::toWord(state).data()));
        one->setCheckable(true);
        one->setChecked(isNow);
        group->addAction(one);
        QObject::connect(one, &QAction::triggered, &session, [&session, record, state] {
            if (session.hasAssessment() && session.assessment().note(record.name) != nullptr) {
                session.take(QT_TRANSLATE_NOOP("ui::StepName", "Say where a question stands"),
                             {{record, core::SetState{state}}});
            }
        });
    }
}

} // namespace

void addNoteActions(QMenu& menu, Session& session, const core::Note& note, const NoteActs& acts)
{
    const core::RecordId record = core::noteRecord(note.id);
    const auto add = [&](const QString& words, const char* id, const std::function<void()>& act) {
        QAction* one = menu.addAction(words);
        one->setObjectName(QString::fromLatin1(id));
        QObject::connect(one, &QAction::triggered, &session, act);
        return one;
    };
    menu.addSeparator();
    if (session.may(core::recommendationRecord({}), core::Recommend{})) {
        add(NoteMenu::tr("&Make a recommendation of it"), "noteRecommend", acts.recommend);
    }
    if (session.may(record, core::FileUnder{})) {
        add(NoteMenu::tr("File under another &point…"), "noteFile", acts.file);
    }
    if (!session.savedState().readOnly) {
        QAction* later = add(NoteMenu::tr("Come back &later"), "noteLater", acts.later);
        later->setCheckable(true);
        later->setChecked(session.markedForLater().contains(record));
    }
    if (note.kind == core::NoteKind::Question || note.state) {
        menu.addSeparator();
        addStates(menu, session, note);
    }
    menu.addSeparator();
}

} // namespace ui
