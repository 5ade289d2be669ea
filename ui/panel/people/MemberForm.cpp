#include "ui/panel/people/MemberForm.h"

#include "core/assessment/Coverage.h"
#include "core/standards/Profession.h"
#include "core/support/Text.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Text.h"
#include "ui/panel/people/MemberKeys.h"
#include "ui/session/DraftBanner.h"
#include "ui/session/FormDraft.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/FormField.h"
#include "ui/words/Fields.h"
#include "ui/words/PageParts.h"
#include "ui/words/RefusalWords.h"
#include "ui/words/Words.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

std::vector<std::string> parted(const QString& text)
{
    std::vector<std::string> parts;
    for (const QString& part : text.split(u',')) {
        if (!part.trimmed().isEmpty()) {
            parts.push_back(toUtf8(part.trimmed()));
        }
    }
    return parts;
}

QString listed(const std::vector<std::string>& parts)
{
    QStringList words;
    for (const std::string& part : parts) {
        words << fromUtf8(part);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

MemberForm::MemberForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_profession(new QComboBox)
    , m_expertise(new QLineEdit)
    , m_leads(new PointField(session.editions()))
    , m_contributes(new PointField(session.editions()))
    , m_absence(new QLineEdit)
    , m_substitute(new QLineEdit)
    , m_takeOver(button("takeOver", tr("Let them take over")))
    , m_remove(button("removeMember", tr("Remove from the panel")))
    , m_keys(new MemberKeys(session))
    , m_draft(new FormDraft(session, {m_name, m_expertise, m_absence}, this))
    , m_substituteDraft(new FormDraft(session, {m_substitute}, this))
{
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    auto* banner = new DraftBanner(*m_draft);
    layout()->addWidget(banner);
    connect(banner, &DraftBanner::goOnAsked, this, &MemberForm::record);
    const auto named = [](QWidget* field, const char* id) {
        field->setObjectName(QString::fromLatin1(id));
        return field;
    };
    fillWithWords<core::Role>(*m_role);
    m_profession->addItem(tr("Not said"), QString());
    for (const core::Profession& profession : core::professions()) {
        m_profession->addItem(professionInWords(std::string(profession.id)),
                              fromUtf8(profession.id));
    }
    addField(tr("Name"), {}, named(m_name, "memberName"));
    addField(tr("Role"), tr("Observers and trainees may rate for themselves; it is not counted."),
             named(m_role, "memberRole"));
    addField(tr("Profession"), {}, named(m_profession, "memberProfession"));
    addField(tr("Expertise"), tr("For example: funding models, service patterns"),
             named(m_expertise, "memberExpertise"));
    m_leadsField = addField(tr("Leads the points"), {}, named(m_leads, "memberLeads"));
    m_contributesField =
        addField(tr("Contributes to the points"), {}, named(m_contributes, "memberContributes"));
    m_absenceField =
        addField(tr("Away, because"), tr("Leave this empty for everybody who takes part."),
                 named(m_absence, "memberAbsence"));
    m_substituteField = addField(
        tr("Who stands in"), tr("Takes over the points. What either of them wrote stays theirs."),
        named(m_substitute, "memberSubstitute"));
    layout()->addWidget(m_takeOver);
    layout()->addWidget(m_remove);
    layout()->addWidget(m_keys);
    static_cast<QVBoxLayout*>(layout())->addStretch(1);
    for (QLineEdit* line : std::initializer_list<QLineEdit*>{m_name, m_expertise, m_leads,
                                                             m_contributes, m_absence}) {
        whenWritten(
            *line, *this, [this] { return m_showing; }, [this] { record(); });
    }
    for (QComboBox* combo : {m_role, m_profession}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(combo, &QComboBox::activated, this, &MemberForm::record);
    }
    connect(m_takeOver, &QPushButton::clicked, this, &MemberForm::standIn);
    connect(m_remove, &QPushButton::clicked, this, &MemberForm::remove);
}

FormField* MemberForm::addField(const QString& label, const QString& hint, QWidget* control)
{
    auto* field = new FormField(label, hint, control);
    layout()->addWidget(field);
    return field;
}

void MemberForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void MemberForm::finishTyping()
{
    record();
    m_draft->keepNow();
    m_substituteDraft->keepNow();
}

void MemberForm::showMember(const core::PersonId& id)
{
    if (id != m_id) {
        m_draft->leave();
        m_substituteDraft->leave();
        m_id = id;
        m_substitute->clear();
        for (FormField* field :
             {m_leadsField, m_contributesField, m_absenceField, m_substituteField}) {
            field->setError({});
        }
        // A line that has the keyboard would keep the words of the member before.
        m_name->setModified(false);
        m_leads->setModified(false);
        m_contributes->setModified(false);
        if (!id.empty()) {
            m_substituteDraft->begin("substitute/" + id);
        }
    }
    refresh();
}

void MemberForm::refresh()
{
    const core::Member* member = m_session.assessment().member(m_id);
    setVisible(member != nullptr);
    if (member == nullptr) {
        return;
    }
    m_showing = true;
    m_draft->leave();
    const auto put = [](QLineEdit* line, const QString& text) {
        if (line->text() != text) {
            line->setText(text);
        }
    };
    put(m_name, fromUtf8(member->name));
    chooseIn(*m_role, std::optional(member->role));
    m_profession->setCurrentIndex(
        std::max(m_profession->findData(fromUtf8(member->profession)), 0));
    put(m_expertise, listed(member->expertise));
    if (m_leadsField->error().isEmpty()) {
        m_leads->setPoints(member->leads);
    }
    if (m_contributesField->error().isEmpty()) {
        m_contributes->setPoints(member->contributes);
    }
    put(m_absence, fromUtf8(member->absence));
    const bool may = m_session.may(core::memberRecord(m_id), core::Enrol{*member});
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_role, m_profession, m_expertise,
                                                         m_leads, m_contributes, m_absence,
                                                         m_substitute, m_takeOver, m_remove}) {
        part->setEnabled(may);
    }
    m_remove->setEnabled(m_session.may(core::memberRecord(m_id), core::Remove{}));
    offerRoles(*member);
    m_keys->showMember(m_id);
    if (may) {
        m_draft->begin(core::toString(core::memberRecord(m_id)));
    }
    m_showing = false;
}

void MemberForm::offerRoles(core::Member member)
{
    const auto* items = qobject_cast<QStandardItemModel*>(m_role->model());
    for (int i = 0; i < m_role->count(); ++i) {
        member.role = static_cast<core::Role>(m_role->itemData(i).toInt());
        items->item(i)->setEnabled(m_session.may(core::memberRecord(m_id), core::Enrol{member}));
    }
}

void MemberForm::record()
{
    const core::Member* before =
        m_session.hasAssessment() ? m_session.assessment().member(m_id) : nullptr;
    if (before == nullptr || m_showing ||
        !m_session.may(core::memberRecord(m_id), core::Enrol{*before})) {
        return;
    }
    core::Member now = *before;
    const auto take = [](std::string& value, const QLineEdit* line) {
        value = wordsIn(*line, value);
    };
    take(now.name, m_name);
    take(now.absence, m_absence);
    now.role = chosenIn<core::Role>(*m_role).value_or(now.role);
    // A profession that no list knows stays as it is.
    if (m_profession->currentIndex() > 0 || professionInWords(now.profession).isEmpty() ||
        m_profession->findData(fromUtf8(now.profession)) >= 0) {
        now.profession = toUtf8(m_profession->currentData().toString());
    }
    if (m_expertise->text() != listed(before->expertise)) {
        now.expertise = parted(m_expertise->text());
    }
    const auto read = [](FormField* field, const PointField* line,
                         std::vector<core::PointRef>& into) {
        QString unknown;
        const auto points = line->points(&unknown);
        field->setError(points ? QString() : tr("There is no point \"%1\".").arg(unknown));
        if (points) {
            into = *points;
        }
    };
    read(m_leadsField, m_leads, now.leads);
    read(m_contributesField, m_contributes, now.contributes);
    if (now == *before) {
        m_draft->giveUp();
    } else if (!m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Change who is on the panel"),
                               {{core::memberRecord(m_id), core::Enrol{now}}}, m_draft->finish())) {
        m_draft->typeOn();
        refresh();
    }
}

void MemberForm::standIn()
{
    record();
    const std::string name = core::trimmed(toUtf8(m_substitute->text()));
    const std::string why = core::trimmed(toUtf8(m_absence->text()));
    m_substituteField->setError(name.empty() ? tr("Say who stands in.") : QString());
    m_absenceField->setError(why.empty() ? tr("Say why they are away.") : QString());
    if (name.empty() || why.empty()) {
        (why.empty() ? m_absence : m_substitute)->setFocus();
        return;
    }
    const auto made = m_session.editor().standIn(m_id, why, name);
    if (!made) {
        m_substituteField->setError(asSentence(whatInWords(made.problem())));
        return;
    }
    m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Let somebody stand in"), made,
                   m_substituteDraft->finish());
    m_substitute->clear();
    emit joined(made->record.name);
}

void MemberForm::remove()
{
    m_draft->giveUp();
    m_substituteDraft->giveUp();
    m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Remove from the panel"),
                   {{core::memberRecord(m_id), core::Remove{}}});
}

} // namespace ui
