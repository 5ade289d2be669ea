#include "ui/packs/AnswersDialog.h"

#include "core/assessment/Answered.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/Scrolling.h"
#include "ui/base/Text.h"
#include "ui/session/editors/AnswerForm.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

AnswersDialog::AnswersDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_findings(findings())
    , m_list(new QListWidget(this))
    , m_form(new AnswerForm(session, Answering::Team))
    , m_said(new QLabel(this))
{
    setObjectName("answersDialog");
    setWindowTitle(tr("Answer the findings"));
    tellHandbookPlace(*this, HandbookPlace{"service-team", "Answer the findings"});
    m_list->setObjectName("findingList");
    m_list->setAccessibleName(tr("Findings of the panel"));
    m_list->setWordWrap(true);
    m_list->setTabKeyNavigation(false);
    m_said->setObjectName("answerSaid");
    m_said->setWordWrap(true);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName("closeAnswers");
    close->setAutoDefault(false);

    auto* row = new QHBoxLayout;
    row->addWidget(m_said, 1);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_list, 1);
    column->addWidget(scrolling(m_form, this), 1);
    column->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &AnswersDialog::follow);
    connect(m_list, &QListWidget::itemActivated, m_form, &AnswerForm::focusFirst);
    connect(m_form, &AnswerForm::recorded, this, &AnswersDialog::goOn);
    connect(m_form, &AnswerForm::withdrawn, this, [this] {
        m_list->currentItem()->setText(
            rowOf(m_findings[static_cast<std::size_t>(m_list->currentRow())]));
        follow();
        m_list->setFocus();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (const Finding& finding : m_findings) {
        m_list->addItem(rowOf(finding));
    }
    m_list->setCurrentRow(0);
    follow();
    if (m_findings.empty()) {
        say(tr("The panel released no findings to you yet."));
    }
    giveRoom(*this, 100, 38);
    m_list->setFocus();
}

std::vector<AnswersDialog::Finding> AnswersDialog::findings() const
{
    std::vector<Finding> all;
    const core::Assessment& assessment = m_session.assessment();
    const core::Editions& editions = m_session.editions();
    for (const core::Outcome& outcome : assessment.outcomes) {
        if (outcome.outcome.empty()) {
            continue;
        }
        const auto* edition = core::editionOf(editions, outcome.point.edition);
        const QString words = tr("Point %1: %2")
                                  .arg(pointLabel(editions, outcome.point),
                                       outcomeWords(edition, outcome.outcome).name);
        all.push_back(
            {core::outcomeRecord(outcome.point),
             outcome.reason.empty() ? words : tr("%1. %2").arg(words, fromUtf8(outcome.reason))});
    }
    for (const core::Recommendation& one : assessment.recommendations) {
        all.push_back({core::recommendationRecord(one.id),
                       tr("Recommendation (%1): %2")
                           .arg(inWords(one.priority).toLower(), fromUtf8(one.text))});
    }
    for (const core::Note& note : assessment.notes) {
        if (note.author != m_session.me()) {
            all.push_back({core::noteRecord(note.id),
                           tr("%1: %2").arg(inWords(note.kind), fromUtf8(note.text))});
        }
    }
    return all;
}

QString AnswersDialog::rowOf(const Finding& finding) const
{
    const core::Answer* answer = core::answerTo(m_session.assessment(), finding.record);
    return answer == nullptr                        ? tr("Not answered. %1").arg(finding.words)
           : answer->stance == core::Stance::Accept ? tr("Accepted. %1").arg(finding.words)
                                                    : tr("Challenged. %1").arg(finding.words);
}

void AnswersDialog::follow()
{
    const int row = m_list->currentRow();
    say({});
    m_form->show(row < 0 ? std::nullopt
                         : std::optional(m_findings[static_cast<std::size_t>(row)].record));
}

void AnswersDialog::goOn()
{
    const int row = m_list->currentRow();
    m_list->item(row)->setText(rowOf(m_findings[static_cast<std::size_t>(row)]));
    const bool saved = m_session.savedState().waiting == 0;
    if (row + 1 < m_list->count()) {
        m_list->setCurrentRow(row + 1);
    } else {
        follow();
    }
    say(saved ? tr("Saved.") : tr("Not on disk yet. Standpoint goes on trying."));
    m_list->setFocus();
}

void AnswersDialog::say(const QString& words)
{
    m_said->setText(words);
    // The keyboard stays in the list, so a screen reader hears it there.
    m_list->setAccessibleDescription(words);
}

} // namespace ui
