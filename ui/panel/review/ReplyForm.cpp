#include "ui/panel/review/ReplyForm.h"

#include "core/assessment/Answered.h"

namespace ui {

namespace {

StatementTexts texts()
{
    using core::Response;
    const auto word = [](Response response) { return std::string(core::toWord(response)); };
    StatementTexts texts;
    texts.name = QStringLiteral("reply");
    texts.choiceName = QStringLiteral("response");
    texts.choose = ReplyForm::tr("The panel's reply");
    texts.choices = {{word(Response::Keep), ReplyForm::tr("We keep the finding")},
                     {word(Response::Change), ReplyForm::tr("We changed it")},
                     {word(Response::Withdraw), ReplyForm::tr("We withdraw it")}};
    texts.nothingChosen = ReplyForm::tr("Choose what becomes of the finding");
    texts.write = ReplyForm::tr("Why");
    texts.hint = ReplyForm::tr("It stands beside the answer in the reports of the next version.");
    texts.record = ReplyForm::tr("Record the reply");
    texts.withdraw = ReplyForm::tr("Take the reply away");
    texts.step = QT_TRANSLATE_NOOP("ui::StepName", "Reply to an answer");
    texts.stepBack = QT_TRANSLATE_NOOP("ui::StepName", "Take a reply away");
    return texts;
}

core::Response responseIn(const std::string& word)
{
    return core::fromWord<core::Response>(word).value_or(core::Response::Keep);
}

} // namespace

ReplyForm::ReplyForm(Session& session, QWidget* parent) : StatementForm(session, texts(), parent) {}

std::optional<StatementForm::Said> ReplyForm::given(const core::RecordId& finding) const
{
    const core::Reply* found = core::replyTo(session().assessment(), finding);
    return found == nullptr
               ? std::nullopt
               : std::optional(Said{std::string(core::toWord(found->response)), found->text});
}

core::RecordId ReplyForm::recordOf(const core::RecordId& finding) const
{
    return core::replyRecord(finding);
}

core::Change ReplyForm::saying(const Said& said) const
{
    return core::ReplyToAnswer{responseIn(said.word), said.text};
}

core::Result<core::Made> ReplyForm::make(const core::RecordId& finding, const Said& said) const
{
    return session().editor().reply(finding, responseIn(said.word), said.text);
}

} // namespace ui
