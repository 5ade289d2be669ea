#include "ui/packs/AnswersDialog.h"

#include "ui/CalmStyle.h"
#include "ui/Scrolling.h"
#include "ui/Text.h"
#include "ui/Words.h"
#include "ui/dialogs/FormField.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

AnswersDialog::AnswersDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_findings(findings())
    , m_list(new QListWidget(this))
    , m_accept(new QRadioButton(tr("We accept this"), this))
    , m_challenge(new QRadioButton(tr("We challenge this"), this))
    , m_text(new QPlainTextEdit(this))
    , m_save(new QPushButton(tr("Save this answer"), this))
    , m_said(new QLabel(this))
{
    setObjectName("answersDialog");
    setWindowTitle(tr("Answer the findings"));
    m_list->setObjectName("findingList");
    m_list->setAccessibleName(tr("Findings of the panel"));
    m_list->setWordWrap(true);
    m_list->setTabKeyNavigation(false);
    m_accept->setObjectName("acceptFinding");
    m_challenge->setObjectName("challengeFinding");
    m_text->setObjectName("answerText");
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().height() * 4);
    m_save->setObjectName("saveAnswer");
    m_save->setDefault(true);
    PrimaryMark::put(*m_save);
    m_said->setObjectName("answerSaid");
    m_said->setWordWrap(true);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName("closeAnswers");
    close->setAutoDefault(false);

    auto* form = new QWidget(this);
    auto* stances = new QWidget(form);
    auto* stanceColumn = new QVBoxLayout(stances);
    stanceColumn->setContentsMargins(0, 0, 0, 0);
    stanceColumn->addWidget(m_accept);
    stanceColumn->addWidget(m_challenge);
    stances->setFocusProxy(m_accept);
    m_stance = new FormField(tr("Your answer"), {}, stances, form);
    m_why = new FormField(tr("In your words"),
                          tr("A challenge says why. With an acceptance you may leave it empty."),
                          m_text, form);
    auto* formColumn = new QVBoxLayout(form);
    formColumn->setContentsMargins(0, 0, 0, 0);
    formColumn->addWidget(m_stance);
    formColumn->addWidget(m_why);
    formColumn->addStretch();
    auto* row = new QHBoxLayout;
    row->addWidget(m_said, 1);
    row->addWidget(m_save);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_list, 1);
    column->addWidget(scrolling(form, this), 1);
    column->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &AnswersDialog::follow);
    connect(m_save, &QPushButton::clicked, this, &AnswersDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (const Finding& finding : m_findings) {
        m_list->addItem(rowOf(finding));
    }
    m_list->setCurrentRow(0);
    follow();
    if (m_findings.empty()) {
        m_said->setText(tr("The panel released no findings to you yet."));
    }
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 38);
    if (parent != nullptr) {
        resize(size().boundedTo(parent->size()));
    }
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
        if (note.author != m_session.author().id) {
            all.push_back({core::noteRecord(note.id),
                           tr("%1: %2").arg(inWords(note.kind), fromUtf8(note.text))});
        }
    }
    return all;
}

const core::Answer* AnswersDialog::answerTo(const core::RecordId& record) const
{
    for (const core::Answer& answer : m_session.assessment().answers) {
        if (answer.about == record) {
            return &answer;
        }
    }
    return nullptr;
}

QString AnswersDialog::rowOf(const Finding& finding) const
{
    const core::Answer* answer = answerTo(finding.record);
    return answer == nullptr                        ? tr("Not answered. %1").arg(finding.words)
           : answer->stance == core::Stance::Accept ? tr("Accepted. %1").arg(finding.words)
                                                    : tr("Challenged. %1").arg(finding.words);
}

void AnswersDialog::follow()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0;
    for (QWidget* part : std::initializer_list<QWidget*>{m_accept, m_challenge, m_text, m_save}) {
        part->setEnabled(any && !m_session.savedState().readOnly);
    }
    if (!any) {
        return;
    }
    m_stance->setError({});
    m_why->setError({});
    m_said->clear();
    const core::Answer* answer = answerTo(m_findings[static_cast<std::size_t>(row)].record);
    for (QRadioButton* radio : {m_accept, m_challenge}) {
        radio->setAutoExclusive(false);
        radio->setChecked(false);
        radio->setAutoExclusive(true);
    }
    if (answer != nullptr) {
        (answer->stance == core::Stance::Accept ? m_accept : m_challenge)->setChecked(true);
    }
    m_text->setPlainText(answer != nullptr ? fromUtf8(answer->text) : QString());
}

void AnswersDialog::save()
{
    const QString text = m_text->toPlainText().trimmed();
    const bool chosen = m_accept->isChecked() || m_challenge->isChecked();
    m_stance->setError(chosen ? QString() : tr("Choose whether you accept or challenge this"));
    m_why->setError(m_challenge->isChecked() && text.isEmpty() ? tr("Write why you challenge this")
                                                               : QString());
    if (!m_stance->error().isEmpty()) {
        m_accept->setFocus();
        return;
    }
    if (!m_why->error().isEmpty()) {
        m_text->setFocus();
        return;
    }
    const int row = m_list->currentRow();
    const Finding& finding = m_findings[static_cast<std::size_t>(row)];
    m_session.take(tr("Answer a finding"),
                   {{core::answerRecord(finding.record),
                     core::AnswerFinding{m_accept->isChecked() ? core::Stance::Accept
                                                               : core::Stance::Challenge,
                                         toUtf8(text)}}});
    m_list->item(row)->setText(rowOf(finding));
    const bool saved = m_session.savedState().waiting == 0;
    if (row + 1 < m_list->count()) {
        m_list->setCurrentRow(row + 1);
    }
    m_said->setText(saved ? tr("Saved.") : tr("Not on disk yet. Standpoint goes on trying."));
    m_list->setFocus();
}

} // namespace ui
