#include "ui/assessment/outcome/WholeResult.h"

#include "ui/base/Text.h"
#include "ui/widgets/FieldText.h"
#include "ui/words/Fields.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>

#include <algorithm>

namespace ui {

namespace {

const char* const place = "result";

} // namespace

WholeResult::WholeResult(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(new QLabel)
    , m_declareOther(new QPushButton(tr("Declare another result…")))
    , m_withdraw(new QPushButton(tr("Go back to the rule")))
    , m_outcome(new QComboBox)
    , m_reason(new GrowingTextEdit(2, 8))
    , m_drafted(new DraftedText(session, *m_reason, this))
    , m_message(new QLabel)
    , m_form(makeForm())
{
    m_words->setObjectName(QStringLiteral("wholeResult"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    // After the flags, which take it out of the order of Tab.
    m_words->setFocusPolicy(Qt::StrongFocus);
    m_declareOther->setObjectName(QStringLiteral("declareOther"));
    m_withdraw->setObjectName(QStringLiteral("withdrawResult"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    auto* heading = new QLabel(tr("The whole"));
    heading->setFont(bold);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(fontMetrics().height() / 3);
    all->addWidget(heading);
    all->addWidget(m_words);
    all->addWidget(m_declareOther, 0, Qt::AlignLeft);
    all->addWidget(m_form);
    all->addWidget(m_withdraw, 0, Qt::AlignLeft);
    connect(m_declareOther, &QPushButton::clicked, this, [this] { unfold(true); });
    connect(m_withdraw, &QPushButton::clicked, this, &WholeResult::withdraw);
    m_form->hide();
}

QWidget* WholeResult::makeForm()
{
    auto* form = new QWidget;
    m_outcome->setObjectName(QStringLiteral("declaredOutcome"));
    m_reason->setObjectName(QStringLiteral("declaredReason"));
    m_message->setWordWrap(true);
    m_message->setFocusPolicy(Qt::StrongFocus);
    m_message->hide();
    auto* declare = new QPushButton(tr("Declare"));
    declare->setObjectName(QStringLiteral("declareResult"));
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(declare);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(labelled(tr("Result"), m_outcome));
    column->addLayout(labelled(tr("Why the rule does not decide"), m_reason));
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(declare, &QPushButton::clicked, this, &WholeResult::declare);
    connect(cancel, &QPushButton::clicked, this, &WholeResult::giveUp);
    connect(m_reason, &GrowingTextEdit::escapePressed, this, &WholeResult::giveUp);
    return form;
}

bool WholeResult::mayDeclare() const
{
    return m_session.may(core::resultRecord, core::DeclareResult{});
}

QString WholeResult::tallyInWords(const core::Standard& edition) const
{
    const core::Tally tally = core::tally(m_session.assessment(), edition);
    QStringList counts;
    for (const auto& [outcome, count] : tally.counts) {
        if (!outcome.empty() && count > 0) {
            counts << tr("%1 %2").arg(count).arg(outcomeWords(&edition, outcome).name.toLower());
        }
    }
    const QString settled = tr("%1: %2 of %3 points settled")
                                .arg(editionName(edition))
                                .arg(tally.settled)
                                .arg(tally.points);
    return counts.isEmpty() ? settled
                            : settled + QStringLiteral(" – ") + counts.join(QStringLiteral(", "));
}

void WholeResult::refresh()
{
    if (!m_session.hasAssessment() || m_session.editions().empty()) {
        return;
    }
    QStringList lines;
    for (const auto& edition : m_session.editions()) {
        lines << tallyInWords(*edition);
    }
    const core::Standard& primary = *m_session.editions().front();
    const core::WholeResult result = core::resultOf(m_session.assessment(), m_session.editions());
    const QString name = claimInWords(outcomeWords(&primary, result.outcome).name, result.reach);
    if (result.declared) {
        lines << tr("Result, declared by the lead: %1. %2").arg(name, fromUtf8(result.reason));
    } else if (!result.outcome.empty()) {
        lines << tr("Result by the rule: %1").arg(name);
    } else {
        lines << tr("No result yet.");
    }
    m_words->setText(lines.join(u'\n'));
    m_declareOther->setVisible(mayDeclare() && m_form->isHidden());
    m_withdraw->setVisible(mayDeclare() && result.declared);
    if (!mayDeclare()) {
        m_form->hide();
    }
}

void WholeResult::startAfresh()
{
    m_drafted->startAfresh();
    m_form->hide();
    if (m_session.hasAssessment() && !m_session.editions().empty() && mayDeclare() &&
        !m_session.draft(place).empty()) {
        fill();
        m_form->show();
    }
}

void WholeResult::fill()
{
    const core::Standard& primary = *m_session.editions().front();
    const auto& declared = m_session.assessment().declared;
    m_outcome->clear();
    for (const core::Level& level : core::scaleOf(m_session.assessment(), primary).levels) {
        m_outcome->addItem(inWindowLanguage(level.name), fromUtf8(level.id));
    }
    m_outcome->setCurrentIndex(std::max(0, m_outcome->findData(fromUtf8(declared.outcome))));
    m_drafted->show(place, declared.reason);
    m_message->hide();
}

void WholeResult::giveUp()
{
    m_drafted->giveUp();
    unfold(false);
}

void WholeResult::unfold(bool open)
{
    if (open) {
        fill();
    }
    m_form->setVisible(open);
    m_declareOther->setVisible(!open);
    if (open) {
        m_outcome->setFocus();
    } else {
        m_declareOther->setFocus();
    }
}

void WholeResult::declare()
{
    const std::string reason = wordsIn(*m_reason);
    if (reason.empty()) {
        m_message->setText(tr("Say why, so that the service team can understand it."));
        m_message->show();
        m_message->setFocus();
        return;
    }
    const core::DeclareResult declared{{toUtf8(m_outcome->currentData().toString()), reason}};
    if (m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Declare the result"),
                       {{core::resultRecord, declared}}, m_drafted->finish())) {
        unfold(false);
    } else {
        m_drafted->typeOn();
    }
}

void WholeResult::withdraw()
{
    m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Go back to the rule"),
                   {{core::resultRecord, core::DeclareResult{}}});
    m_declareOther->setFocus();
}

} // namespace ui
