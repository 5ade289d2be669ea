#include "ui/panel/review/TeamAnswers.h"

#include "core/assessment/Answered.h"
#include "core/assessment/AudienceView.h"
#include "core/assessment/Versions.h"
#include "ui/base/Text.h"
#include "ui/panel/review/ReplyForm.h"
#include "ui/session/editors/AnswerForm.h"
#include "ui/widgets/TwoPanes.h"
#include "ui/widgets/grid/Grid.h"
#include "ui/words/PageParts.h"
#include "ui/words/RecordWords.h"
#include "ui/words/Words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

TeamAnswers::TeamAnswers(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new TwoPanes(makeMain(), makeSide()));
    connect(m_grid, &Grid::chose, this, &TeamAnswers::showChosen);
    connect(m_grid, &Grid::openAsked, m_form, &AnswerForm::focusFirst);
    connect(m_form, &AnswerForm::recorded, this, &TeamAnswers::goOn);
    connect(m_form, &AnswerForm::withdrawn, this, &TeamAnswers::focusList);
    connect(m_reply, &ReplyForm::recorded, this, &TeamAnswers::goOn);
    connect(m_reply, &ReplyForm::withdrawn, this, &TeamAnswers::focusList);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_finding) {
            emit recordAsked(*m_finding);
        }
    });
}

QWidget* TeamAnswers::makeMain()
{
    const int unit = fontMetrics().height();
    m_summary = sentence();
    m_summary->setObjectName(QStringLiteral("answerSummary"));
    m_grid = new Grid(
        tr("Findings and the team's answers"),
        {tr("Finding"), tr("Answer"), tr("In the team's words"), tr("The panel's reply")}, 0);
    m_grid->setObjectName(QStringLiteral("answers"));
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(unit, unit / 2, unit, unit / 2);
    column->addWidget(m_summary);
    column->addWidget(m_grid, 1);
    return main;
}

QWidget* TeamAnswers::makeSide()
{
    const int unit = fontMetrics().height();
    auto* side = new QWidget;
    m_title = partTitle({});
    m_says = sentence();
    m_form = new AnswerForm(m_session, Answering::ForTheTeam);
    m_reply = new ReplyForm(m_session);
    m_open = button("openFinding", tr("Open the finding"));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit / 2);
    column->addWidget(m_title);
    column->addWidget(m_says);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(rule());
    column->addWidget(m_form);
    column->addWidget(m_reply);
    column->addStretch(1);
    return side;
}

namespace {

/// "Accepted", "Challenged (the sponsor)"
QString answerInWords(const core::Answer& answer)
{
    const QString stance = inWords(answer.stance);
    switch (answer.as) {
    case core::Reader::Panel: return TeamAnswers::tr("%1 (recorded by the panel)").arg(stance);
    case core::Reader::Sponsor: return TeamAnswers::tr("%1 (the sponsor)").arg(stance);
    case core::Reader::Team:
    case core::Reader::Public: break;
    }
    return stance;
}

/// "Kept: the plan does not name a day"
GridCell replyCell(const core::Reply* reply)
{
    if (reply == nullptr) {
        return {};
    }
    return {TeamAnswers::tr("%1: %2").arg(inWords(reply->response), fromUtf8(reply->text)),
            std::nullopt,
            {}};
}

} // namespace

std::vector<core::RecordId> TeamAnswers::findings() const
{
    const core::Assessment& assessment = m_session.assessment();
    std::vector<core::RecordId> all;
    for (const core::Outcome& outcome : assessment.outcomes) {
        if (!outcome.outcome.empty()) {
            all.push_back(core::outcomeRecord(outcome.point));
        }
    }
    for (const core::Recommendation& item : assessment.recommendations) {
        if (core::mayRead(core::Reader::Team, item.audience)) {
            all.push_back(core::recommendationRecord(item.id));
        }
    }
    for (const core::Note& note : assessment.notes) {
        if (core::mayRead(core::Reader::Team, note.audience)) {
            all.push_back(core::noteRecord(note.id));
        }
    }
    return all;
}

void TeamAnswers::goOn()
{
    m_grid->step(1);
    m_grid->setFocus();
}

void TeamAnswers::refresh()
{
    const core::Assessment& assessment = m_session.assessment();
    const auto& editions = m_session.editions();
    std::vector<GridRow> rows;
    int accepted = 0;
    int challenged = 0;
    for (const core::RecordId& finding : findings()) {
        const core::Answer* answer = core::answerTo(m_session.assessment(), finding);
        GridRow row;
        row.id = core::toString(finding);
        QString what = recordInWords(assessment, editions, finding);
        if (finding.kind == core::RecordKind::Outcome) {
            if (const auto point = pointOfRecord(assessment, finding)) {
                const core::Outcome* outcome = assessment.outcome(*point);
                what +=
                    QStringLiteral(": ") +
                    outcomeWords(core::editionOf(editions, point->edition), outcome->outcome).name;
            }
        }
        row.cells.push_back({what, std::nullopt, {}});
        if (answer == nullptr) {
            row.cells.push_back({tr("no answer"), std::nullopt, GridCell::Weight::Muted});
            row.cells.resize(4);
        } else {
            const bool accepts = answer->stance == core::Stance::Accept;
            ++(accepts ? accepted : challenged);
            row.cells.push_back({answerInWords(*answer), accepts ? Tone::Good : Tone::Caution, {}});
            row.cells.push_back({fromUtf8(answer->text), std::nullopt, {}});
            row.cells.push_back(replyCell(core::replyTo(m_session.assessment(), finding)));
        }
        rows.push_back(std::move(row));
    }
    QStringList words;
    if (const core::Signature* last = core::lastSignature(assessment);
        last != nullptr && last->answerBy) {
        words << tr("The team may answer version %1 until %2.")
                     .arg(last->version)
                     .arg(inWords(*last->answerBy));
    }
    words << tr("%1 accepted, %2 challenged, %3 without an answer.")
                 .arg(accepted)
                 .arg(challenged)
                 .arg(static_cast<int>(rows.size()) - accepted - challenged);
    m_summary->setText(words.join(u' '));
    m_grid->setRows(std::move(rows));
    if (m_grid->chosenId().empty()) {
        m_grid->step(0);
    }
    showChosen();
}

void TeamAnswers::showChosen()
{
    const auto finding = core::recordIdFrom(m_grid->chosenId());
    m_finding = finding;
    m_form->setVisible(finding.has_value());
    m_open->setVisible(finding.has_value());
    m_form->show(finding);
    const bool isAnswered = finding && core::answerTo(m_session.assessment(), *finding) != nullptr;
    m_reply->setVisible(isAnswered);
    m_reply->show(isAnswered ? finding : std::nullopt);
    if (!finding) {
        m_title->setText({});
        m_says->setText({});
        return;
    }
    const core::Assessment& assessment = m_session.assessment();
    m_title->setText(recordInWords(assessment, m_session.editions(), *finding));
    QString says;
    if (finding->kind == core::RecordKind::Outcome) {
        if (const auto point = pointOfRecord(assessment, *finding)) {
            says = fromUtf8(assessment.outcome(*point)->reason);
        }
    } else if (const core::Recommendation* item = assessment.recommendation(finding->name)) {
        says = fromUtf8(item->text);
    } else if (const core::Note* note = assessment.note(finding->name)) {
        says = fromUtf8(note->text);
    }
    m_says->setText(says);
}

void TeamAnswers::startAfresh()
{
    m_finding.reset();
    m_form->startAfresh();
    m_reply->startAfresh();
}

void TeamAnswers::finishTyping()
{
    m_form->keepNow();
    m_reply->keepNow();
}

void TeamAnswers::focusList()
{
    m_grid->setFocus();
}

void TeamAnswers::step(int step)
{
    m_grid->step(step);
}

} // namespace ui
