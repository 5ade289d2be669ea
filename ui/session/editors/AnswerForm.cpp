#include "ui/session/editors/AnswerForm.h"

#include "ui/base/FlatStyle.h"
#include "ui/base/Text.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/words/PageParts.h"
#include "ui/words/RefusalWords.h"

#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString wordsFor(core::Stance stance, Answering who)
{
    if (stance == core::Stance::Accept) {
        return who == Answering::Team ? AnswerForm::tr("We accept this")
                                      : AnswerForm::tr("The team accepts this");
    }
    return who == Answering::Team ? AnswerForm::tr("We challenge this")
                                  : AnswerForm::tr("The team challenges this");
}

} // namespace

AnswerForm::AnswerForm(Session& session, Answering who, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_stances(new QButtonGroup(this))
    , m_text(new GrowingTextEdit(3, 10))
    , m_drafted(new DraftedText(session, *m_text, this))
{
    auto* stances = new QWidget;
    auto* stanceColumn = new QVBoxLayout(stances);
    stanceColumn->setContentsMargins(0, 0, 0, 0);
    for (const auto stance : {core::Stance::Accept, core::Stance::Challenge}) {
        auto* radio = new QRadioButton(wordsFor(stance, who));
        radio->setObjectName(QStringLiteral("stance-") + fromUtf8(core::toWord(stance)));
        m_stances->addButton(radio, static_cast<int>(stance));
        stanceColumn->addWidget(radio);
    }
    stances->setFocusProxy(m_stances->buttons().constFirst());
    const bool team = who == Answering::Team;
    m_text->setObjectName(QStringLiteral("answerText"));
    m_stanceField = new FormField(team ? tr("Your answer") : tr("The team's answer"), {}, stances);
    m_stanceField->setObjectName(QStringLiteral("answerStance"));
    m_textField =
        new FormField(team ? tr("In your words") : tr("In the team's words"),
                      tr("A challenge says why. With an acceptance it may be empty."), m_text);
    m_textField->setObjectName(QStringLiteral("answerWords"));
    m_record =
        button("recordAnswer", team ? tr("Save this answer") : tr("Record the team's answer"));
    m_withdraw = button("withdrawAnswer", tr("Take the answer away"));
    if (team) {
        PrimaryMark::put(*m_record);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stanceField);
    column->addWidget(m_textField);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    column->addWidget(m_withdraw, 0, Qt::AlignLeft);
    connect(m_stances, &QButtonGroup::idClicked, this, [this](int stance) {
        m_session.keepDraft(stancePlace(),
                            std::string(core::toWord(static_cast<core::Stance>(stance))));
    });
    connect(m_record, &QPushButton::clicked, this, &AnswerForm::record);
    connect(m_withdraw, &QPushButton::clicked, this, &AnswerForm::withdraw);
}

std::string AnswerForm::textPlace() const
{
    return "answer/" + core::toString(*m_finding);
}

std::string AnswerForm::stancePlace() const
{
    return "stance/" + core::toString(*m_finding);
}

const core::Answer* AnswerForm::answer() const
{
    const auto& answers = m_session.assessment().answers;
    const auto found = std::ranges::find(answers, *m_finding, &core::Answer::about);
    return found == answers.end() ? nullptr : &*found;
}

std::optional<core::Stance> AnswerForm::stance() const
{
    const int id = m_stances->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<core::Stance>(id));
}

std::string AnswerForm::said() const
{
    const core::Answer* given = answer();
    return wordsIn(*m_text, given != nullptr ? given->text : std::string());
}

void AnswerForm::chooseStance(std::optional<core::Stance> stance)
{
    m_stances->setExclusive(false);
    for (QAbstractButton* radio : m_stances->buttons()) {
        radio->setChecked(stance && m_stances->id(radio) == static_cast<int>(*stance));
    }
    m_stances->setExclusive(true);
}

void AnswerForm::show(const std::optional<core::RecordId>& finding)
{
    if (finding != m_finding) {
        m_finding = finding;
        m_stanceField->setError({});
        m_textField->setError({});
    }
    setEnabled(finding.has_value());
    if (!finding) {
        startAfresh();
        return;
    }
    const core::Answer* given = answer();
    const auto drafted = core::fromWord<core::Stance>(m_session.draft(stancePlace()));
    chooseStance(drafted            ? drafted
                 : given != nullptr ? std::optional(given->stance)
                                    : std::nullopt);
    m_drafted->show(textPlace(), given != nullptr ? given->text : std::string());
    const bool may = m_session.may(core::answerRecord(*finding), saying(core::Stance::Accept));
    for (QAbstractButton* radio : m_stances->buttons()) {
        radio->setEnabled(may);
    }
    m_text->setReadOnly(!may);
    m_record->setEnabled(may);
    m_withdraw->setVisible(may && given != nullptr);
}

void AnswerForm::startAfresh()
{
    m_drafted->startAfresh();
    m_finding.reset();
    m_stanceField->setError({});
    m_textField->setError({});
}

void AnswerForm::focusFirst()
{
    QAbstractButton* checked = m_stances->checkedButton();
    (checked != nullptr ? checked : m_stances->buttons().constFirst())->setFocus();
}

core::AnswerFinding AnswerForm::saying(core::Stance stance) const
{
    return {stance, said(), core::answeringAs(m_session.cutFor())};
}

bool AnswerForm::complains()
{
    const QString noStance =
        stance() ? QString() : tr("Choose whether this is accepted or challenged");
    m_stanceField->setError(noStance);
    for (QAbstractButton* radio : m_stances->buttons()) {
        radio->setAccessibleDescription(noStance);
    }
    const auto why =
        stance() ? m_session.editor().whyNot(core::answerRecord(*m_finding), saying(*stance()))
                 : std::nullopt;
    m_textField->setError(why ? inWords(*why, m_session.assessment(), m_session.editions())
                              : QString());
    if (!noStance.isEmpty()) {
        focusFirst();
    } else if (!m_textField->error().isEmpty()) {
        m_text->setFocus();
    }
    return !noStance.isEmpty() || !m_textField->error().isEmpty();
}

void AnswerForm::record()
{
    if (!m_finding || complains()) {
        return;
    }
    auto finished = m_drafted->finish();
    if (!m_session.draft(stancePlace()).empty()) {
        finished.push_back(stancePlace());
    }
    if (m_session.take(tr("Answer a finding"),
                       m_session.editor().answer(*m_finding, *stance(), said()), finished)) {
        emit recorded();
    } else {
        m_drafted->typeOn();
    }
}

void AnswerForm::withdraw()
{
    if (m_finding) {
        auto finished = m_drafted->finish();
        finished.push_back(stancePlace());
        m_session.take(tr("Take an answer away"),
                       {{core::answerRecord(*m_finding), core::Remove{}}}, finished);
        emit withdrawn();
    }
}

} // namespace ui
