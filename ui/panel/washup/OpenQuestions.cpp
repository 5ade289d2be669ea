#include "ui/panel/washup/OpenQuestions.h"

#include "ui/base/Text.h"
#include "ui/widgets/grid/Grid.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace ui {

namespace {

constexpr std::array<core::QuestionState, 3> next{
    core::QuestionState::Asked, core::QuestionState::Answered, core::QuestionState::Dropped};

} // namespace

OpenQuestions::OpenQuestions(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new Grid(tr("Questions without an answer"), {tr("Question"), tr("Now")}, 0))
{
    m_list->setObjectName(QStringLiteral("openQuestions"));
    m_list->fitToRows();
    auto* row = new QHBoxLayout;
    for (const core::QuestionState state : next) {
        auto* one = button("question", inWords(state));
        one->setObjectName(QStringLiteral("question-") + fromUtf8(core::toWord(state)));
        one->setAccessibleName(tr("The question is now: %1").arg(inWords(state)));
        connect(one, &QPushButton::clicked, this, [this, state] { become(state); });
        row->addWidget(one);
        m_buttons.push_back(one);
    }
    row->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(partTitle(tr("Questions without an answer")));
    all->addWidget(m_list);
    all->addLayout(row);
    connect(m_list, &Grid::chose, this, &OpenQuestions::refreshButtons);
}

void OpenQuestions::show(const std::vector<const core::Note*>& questions)
{
    std::vector<GridRow> rows;
    for (const core::Note* note : questions) {
        GridRow row;
        row.id = note->id;
        row.cells = {{fromUtf8(note->text), std::nullopt, {}},
                     {inWords(*note->state), Tone::Information, {}}};
        row.spoken = tr("%1, %2, by %3")
                         .arg(fromUtf8(note->text), inWords(*note->state),
                              personName(m_session.assessment(), note->author));
        rows.push_back(std::move(row));
    }
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_list->setRows(std::move(rows));
    if (m_list->chosenId().empty()) {
        m_list->step(0);
    }
    setVisible(!questions.empty());
    refreshButtons();
    if (hadFocus && !questions.empty()) {
        m_list->setFocus();
    }
}

void OpenQuestions::refreshButtons()
{
    const core::Note* note = m_session.assessment().note(m_list->chosenId());
    for (std::size_t i = 0; i < next.size(); ++i) {
        m_buttons[i]->setEnabled(
            note != nullptr && note->state != next[i] &&
            m_session.may(core::noteRecord(note->id), core::SetState{next[i]}));
    }
}

void OpenQuestions::become(core::QuestionState state)
{
    const std::string id = m_list->chosenId();
    if (m_session.assessment().note(id) != nullptr) {
        m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Say where a question stands"),
                       {{core::noteRecord(id), core::SetState{state}}});
    }
}

} // namespace ui
