#include "ui/session/editors/AnswerForm.h"

#include "core/assessment/Answered.h"
#include "core/assessment/Capacity.h"
#include "ui/base/FlatStyle.h"

#include <QPushButton>

namespace ui {

namespace {

StatementTexts textsFor(Answering who)
{
    const bool team = who == Answering::Team;
    StatementTexts texts;
    texts.name = QStringLiteral("answer");
    texts.choiceName = QStringLiteral("stance");
    texts.choose = team ? AnswerForm::tr("Your answer") : AnswerForm::tr("The team's answer");
    texts.choices = {
        {std::string(core::toWord(core::Stance::Accept)),
         team ? AnswerForm::tr("We accept this") : AnswerForm::tr("The team accepts this")},
        {std::string(core::toWord(core::Stance::Challenge)),
         team ? AnswerForm::tr("We challenge this") : AnswerForm::tr("The team challenges this")}};
    texts.nothingChosen = AnswerForm::tr("Choose whether this is accepted or challenged");
    texts.write = team ? AnswerForm::tr("In your words") : AnswerForm::tr("In the team's words");
    texts.hint = AnswerForm::tr("A challenge says why. With an acceptance it may be empty.");
    texts.record =
        team ? AnswerForm::tr("Save this answer") : AnswerForm::tr("Record the team's answer");
    texts.withdraw = AnswerForm::tr("Take the answer away");
    texts.step = QT_TRANSLATE_NOOP("ui::StepName", "Answer a finding");
    texts.stepBack = QT_TRANSLATE_NOOP("ui::StepName", "Take an answer away");
    return texts;
}

core::Stance stanceIn(const std::string& word)
{
    return core::fromWord<core::Stance>(word).value_or(core::Stance::Accept);
}

} // namespace

AnswerForm::AnswerForm(Session& session, Answering who, QWidget* parent)
    : StatementForm(session, textsFor(who), parent)
{
    if (who == Answering::Team) {
        PrimaryMark::put(recordButton());
    }
}

std::optional<StatementForm::Said> AnswerForm::given(const core::RecordId& finding) const
{
    const core::Answer* found = core::answerTo(session().assessment(), finding);
    return found == nullptr
               ? std::nullopt
               : std::optional(Said{std::string(core::toWord(found->stance)), found->text});
}

core::RecordId AnswerForm::recordOf(const core::RecordId& finding) const
{
    return core::answerRecord(finding);
}

core::Change AnswerForm::saying(const Said& said) const
{
    return core::AnswerFinding{stanceIn(said.word), said.text,
                               core::answeringAs(session().cutFor())};
}

core::Result<core::Made> AnswerForm::make(const core::RecordId& finding, const Said& said) const
{
    return session().editor().answer(finding, stanceIn(said.word), said.text);
}

} // namespace ui
