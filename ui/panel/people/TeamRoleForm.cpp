#include "ui/panel/people/TeamRoleForm.h"

#include "ui/base/Text.h"
#include "ui/panel/people/PeopleRows.h"
#include "ui/session/DraftBanner.h"
#include "ui/session/FormDraft.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/FormField.h"
#include "ui/words/Fields.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace ui {

TeamRoleForm::TeamRoleForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(partTitle({}))
    , m_holding(new QComboBox)
    , m_holder(new QLineEdit)
    , m_draft(new FormDraft(session, {m_holder}, this))
{
    m_holding->setObjectName(QStringLiteral("roleHolding"));
    m_holder->setObjectName(QStringLiteral("roleHolder"));
    m_holding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_holding->addItem(tr("Not said"), -1);
    for (const auto holding : {core::Holding::Held, core::Holding::Shared, core::Holding::Vacant}) {
        m_holding->addItem(inWords(holding), static_cast<int>(holding));
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* banner = new DraftBanner(*m_draft);
    column->addWidget(banner);
    connect(banner, &DraftBanner::goOnAsked, this, &TeamRoleForm::record);
    column->addWidget(m_title);
    column->addWidget(new FormField(tr("Is it filled?"), {}, m_holding));
    column->addWidget(new FormField(tr("By whom"), tr("A name or a post"), m_holder));
    column->addStretch(1);
    connect(m_holding, &QComboBox::activated, this, &TeamRoleForm::record);
    whenWritten(
        *m_holder, *this, [this] { return m_showing; }, [this] { record(); });
}

void TeamRoleForm::showRole(core::ServiceRole role)
{
    m_role = role;
    refresh();
}

void TeamRoleForm::refresh()
{
    const QScopedValueRollback showing(m_showing, true);
    m_draft->leave();
    const core::TeamRole* known = teamRole(m_session.assessment(), m_role);
    m_title->setText(inWords(m_role));
    chooseIn(*m_holding, known != nullptr ? std::optional(known->holding) : std::nullopt);
    const QString holder = known != nullptr ? fromUtf8(known->holder) : QString();
    if (m_holder->text() != holder) {
        m_holder->setText(holder);
    }
    const bool may = m_session.may(core::teamRoleRecord(m_role), core::Appoint{});
    m_holding->setEnabled(may);
    m_holder->setReadOnly(!may);
    if (may) {
        m_draft->begin(core::toString(core::teamRoleRecord(m_role)));
    }
}

void TeamRoleForm::record()
{
    if (!m_session.hasAssessment() ||
        !m_session.may(core::teamRoleRecord(m_role), core::Appoint{})) {
        return;
    }
    const core::TeamRole* before = teamRole(m_session.assessment(), m_role);
    core::TeamRole now;
    now.role = m_role;
    now.holder = wordsIn(*m_holder, before != nullptr ? before->holder : std::string());
    auto holding = chosenIn<core::Holding>(*m_holding);
    if (!holding && !now.holder.empty() && before == nullptr) {
        holding = core::Holding::Held;
    }
    const auto record = core::teamRoleRecord(m_role);
    const StepName name(QT_TRANSLATE_NOOP("ui::StepName", "Say who fills a role"));
    if (!holding) {
        if (before != nullptr) {
            m_session.take(name, {{record, core::Remove{}}}, m_draft->finish());
        }
        return;
    }
    now.holding = *holding;
    if (now.holding == core::Holding::Vacant && !now.holder.empty()) {
        // Who types a name fills the role; who calls it vacant takes the name away.
        const bool wasVacant = before != nullptr && before->holding == core::Holding::Vacant;
        now.holding = wasVacant ? core::Holding::Held : core::Holding::Vacant;
        now.holder = wasVacant ? now.holder : std::string();
    }
    if (before != nullptr && now == *before) {
        m_draft->giveUp();
    } else if (!m_session.take(name, {{record, core::Appoint{now}}}, m_draft->finish())) {
        m_draft->typeOn();
    }
}

} // namespace ui
