#include "ui/panel/review/Signing.h"

#include "core/assessment/Agreement.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/Versions.h"
#include "core/support/Text.h"
#include "ui/base/FlatStyle.h"
#include "ui/base/Prompts.h"
#include "ui/base/Scrolling.h"
#include "ui/base/Text.h"
#include "ui/session/DraftedText.h"
#include "ui/session/StillOpen.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/grid/Grid.h"
#include "ui/words/PageParts.h"
#include "ui/words/RefusalWords.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

// What offices usually give a team to answer.
constexpr int usualDays = 10;

} // namespace

QString signedInWords(const core::Ledger& ledger)
{
    const core::Signature* last = core::lastSignature(ledger.assessment());
    if (last == nullptr) {
        return {};
    }
    if (core::standingSignature(ledger) == nullptr) {
        return Signing::tr("Changed since version %1 was signed").arg(last->version);
    }
    const auto day = core::dayOf(*last);
    return day ? Signing::tr("Version %1, signed on %2").arg(last->version).arg(inWords(*day))
               : Signing::tr("Version %1, signed").arg(last->version);
}

Signing::Signing(Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_state(sentence())
    , m_grid(new Grid(tr("Who stands by this version"), {tr("Name"), tr("This version")}, 0))
    , m_confirm(button("confirmVersion", tr("I have read this version and stand by it")))
    , m_withdraw(button("withdrawConfirmation", tr("Take my word back")))
    , m_leads(new QWidget)
    , m_changes(new GrowingTextEdit(2, 8))
    , m_changesField(new FormField(tr("What this version changes"),
                                   tr("For those who read the version before."), m_changes))
    , m_drafted(new DraftedText(session, *m_changes, this))
    , m_without(new GrowingTextEdit(1, 4))
    , m_withoutField(new FormField(tr("Why you sign without them"), QString(u' '), m_without))
    , m_withoutDrafted(new DraftedText(session, *m_without, this))
    , m_days(new QSpinBox)
    , m_until(sentence({}, true))
    , m_message(messageLine("signMessage"))
    , m_sign(button("signVersion", {}))
{
    const int unit = fontMetrics().height();
    m_state->setObjectName(QStringLiteral("signState"));
    m_grid->setObjectName(QStringLiteral("confirmations"));
    m_grid->fitToRows();
    m_changes->setObjectName(QStringLiteral("whatChanged"));
    m_without->setObjectName(QStringLiteral("whyWithout"));
    m_days->setObjectName(QStringLiteral("answerDays"));
    m_days->setRange(0, core::mostAnswerDays);
    m_days->setValue(usualDays);
    m_until->setObjectName(QStringLiteral("answerUntil"));
    PrimaryMark::put(*m_sign);
    auto* lead = new QVBoxLayout(m_leads);
    lead->setContentsMargins(0, 0, 0, 0);
    lead->addWidget(partTitle(tr("The lead signs")));
    lead->addWidget(m_changesField);
    lead->addWidget(m_withoutField);
    lead->addWidget(new FormField(tr("Working days for the team's answer"),
                                  tr("0 for no answer. Bank holidays are not left out."), m_days));
    lead->addWidget(m_until);
    lead->addWidget(m_message);
    lead->addWidget(m_sign, 0, Qt::AlignLeft);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(unit, unit / 2, unit, unit);
    column->setSpacing(unit / 2);
    column->addWidget(m_state);
    column->addWidget(m_grid);
    auto* words = new QHBoxLayout;
    words->addWidget(m_confirm);
    words->addWidget(m_withdraw);
    words->addStretch(1);
    column->addLayout(words);
    column->addSpacing(unit);
    column->addWidget(m_leads);
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scrolling(content, this));
    connect(m_confirm, &QPushButton::clicked, this, &Signing::confirmIt);
    connect(m_withdraw, &QPushButton::clicked, this, &Signing::withdraw);
    connect(m_sign, &QPushButton::clicked, this, &Signing::sign);
    connect(m_days, &QSpinBox::valueChanged, this, &Signing::showAnswerDate);
}

std::optional<core::Date> Signing::answerBy() const
{
    return core::answerDay(localDate(m_session.clock()()), m_days->value());
}

void Signing::showAnswerDate()
{
    const auto until = answerBy();
    m_until->setText(until ? tr("The team may answer until %1.").arg(inWords(*until))
                           : tr("The team is not asked for an answer."));
}

bool Signing::hasConfirmed() const
{
    const auto people = core::confirmedBy(m_session.ledger());
    return std::ranges::find(people, m_session.me()) != people.end();
}

void Signing::refresh()
{
    const core::Ledger& ledger = m_session.ledger();
    const bool readOnly = m_session.savedState().readOnly;
    const auto people = core::confirmedBy(ledger);
    const core::RecordId mine = core::confirmationRecord(m_session.me());
    m_read = core::fingerprintOf(ledger);
    const QString now = fromUtf8(core::shortForm(m_read));
    const QString signedWords = signedInWords(ledger);
    m_state->setText((signedWords.isEmpty() ? tr("Nobody has signed yet.") : signedWords + u'.') +
                     u' ' + tr("What stands here now has the fingerprint %1.").arg(now));
    std::vector<GridRow> rows;
    for (const core::Member& member : ledger.assessment().panel) {
        if (!core::isCounted(member)) {
            continue;
        }
        const bool stands = std::ranges::find(people, member.id) != people.end();
        const bool before = std::ranges::any_of(
            ledger.assessment().confirmations,
            [&](const core::Confirmation& one) { return one.assessor == member.id; });
        GridRow row;
        row.id = member.id;
        row.cells = {{personName(ledger.assessment(), member.id), std::nullopt, {}},
                     {stands   ? tr("stands by it")
                      : before ? tr("read an earlier version")
                               : tr("not yet"),
                      stands ? Tone::Good : Tone::Neutral,
                      {}}};
        rows.push_back(std::move(row));
    }
    m_grid->setVisible(!rows.empty());
    m_grid->setRows(std::move(rows));
    m_confirm->setVisible(!hasConfirmed() && m_session.editor().may(mine, core::Confirm{m_read}));
    m_confirm->setEnabled(m_session.may(mine, core::Confirm{m_read}));
    m_withdraw->setVisible(hasConfirmed() && m_session.may(mine, core::Remove{}));
    const core::Signature* last = core::lastSignature(ledger.assessment());
    const bool standing = core::standingSignature(ledger) != nullptr;
    m_leads->setVisible(m_session.editor().leads() && !readOnly && !standing);
    m_changesField->setVisible(last != nullptr);
    m_sign->setText(tr("Sign version %1").arg(last != nullptr ? last->version + 1 : 1));
    say(*m_message, {}, m_sign);
    m_drafted->show("signature/changes", {});
    m_withoutDrafted->show("signature/without", {});
    showNotStandingByIt();
    showAnswerDate();
}

void Signing::startAfresh()
{
    m_drafted->startAfresh();
    m_withoutDrafted->startAfresh();
    m_changesField->setError({});
    m_withoutField->setError({});
    m_days->setValue(usualDays);
}

void Signing::keepNow()
{
    m_drafted->keepNow();
    m_withoutDrafted->keepNow();
}

void Signing::confirmIt()
{
    m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Stand by this version"),
                   m_session.editor().confirm(m_read));
    focusFirst();
}

void Signing::withdraw()
{
    m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Take my word back"),
                   {{core::confirmationRecord(m_session.me()), core::Remove{}}});
    focusFirst();
}

bool Signing::complains(const std::string& changes, const std::string& without)
{
    const auto why = m_session.editor().whyNotSign(m_read, changes, without);
    m_changesField->setError({});
    m_withoutField->setError({});
    if (why && why->kind == core::Refusal::Kind::NeedsChanges) {
        m_changesField->setError(inWords(*why, m_session.assessment(), m_session.editions()));
        m_changes->setFocus();
    } else if (why && why->kind == core::Refusal::Kind::NotConfirmed) {
        m_withoutField->setError(inWords(*why, m_session.assessment(), m_session.editions()));
        m_without->setFocus();
    } else if (why) {
        say(*m_message, inWords(*why, m_session.assessment(), m_session.editions()), m_sign);
        m_sign->setFocus();
    }
    return why.has_value();
}

QStringList Signing::notStandingByIt() const
{
    QStringList missing;
    for (const core::PersonId& person : core::notStandingByIt(m_session.ledger(), m_session.me())) {
        missing << personName(m_session.assessment(), person);
    }
    return missing;
}

void Signing::showNotStandingByIt()
{
    const QStringList missing = notStandingByIt();
    m_withoutField->setVisible(!missing.isEmpty());
    m_withoutField->setHint(tr("Not yet standing by it: %1. Ask them to, or say why not, for "
                               "example that they are away.")
                                .arg(joined(missing)));
}

void Signing::sign()
{
    const std::string changes = wordsIn(*m_changes);
    const std::string without = wordsIn(*m_without);
    if (complains(changes, without)) {
        return;
    }
    QString question =
        tr("Your name stands under this version from then on. It can be changed later, and that "
           "makes another version.");
    if (const QStringList missing = notStandingByIt(); !missing.isEmpty()) {
        question += QStringLiteral("\n\n") + tr("Not yet standing by it: %1.").arg(joined(missing));
    }
    const StillOpen still(m_session);
    const QPointer<Signing> self(this);
    const std::string read = m_read;
    if (!m_prompts.confirm(this, {m_sign->text(), question, tr("Sign")})) {
        return;
    }
    if (!still) {
        if (self) {
            m_prompts.tell(this, tr("Nothing was signed"),
                           tr("The assessment was closed meanwhile. Open it and sign again."));
        }
        return;
    }
    auto finished = m_drafted->finish();
    for (std::string& place : m_withoutDrafted->finish()) {
        finished.push_back(std::move(place));
    }
    // Without a key, the lead signs as they always could.
    const auto key = core::SigningKey::keptIn(m_session.keyFolder());
    const auto made =
        m_session.editor().sign(read, changes, answerBy(), without, key ? &*key : nullptr);
    if (!m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Sign"), made, finished)) {
        m_drafted->typeOn();
        m_withoutDrafted->typeOn();
    }
    focusFirst();
}

void Signing::focusFirst()
{
    if (m_confirm->isVisibleTo(this)) {
        m_confirm->setFocus();
    } else if (m_sign->isVisibleTo(this)) {
        m_sign->setFocus();
    } else {
        m_grid->setFocus();
    }
}

} // namespace ui
