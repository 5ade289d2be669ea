#include "ui/start/NewAssessmentDialog.h"

#include "core/support/Text.h"
#include "core/work/People.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/Text.h"
#include "ui/session/DraftBanner.h"
#include "ui/session/FormDraft.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/WrappingCheckBox.h"
#include "ui/words/DateField.h"
#include "ui/words/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <set>

namespace ui {

namespace {

template <typename Enum>
QComboBox* comboOf(const QString& id, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(id);
    for (std::size_t i = 0; i < core::Words<Enum>::all.size(); ++i) {
        combo->addItem(inWords(static_cast<Enum>(i)));
    }
    return combo;
}

} // namespace

NewAssessmentDialog::NewAssessmentDialog(const core::Editions& editions, core::Date today,
                                         const QString& yourName, QWidget* parent)
    : QDialog(parent)
    , m_editions(editions)
    , m_form(new QWidget(this))
    , m_errors(new ErrorSummary(m_form))
{
    setObjectName("newAssessmentDialog");
    setWindowTitle(tr("New assessment"));
    tellHandbookPlace(*this, HandbookPlace{"lead", "Begin an assessment"});
    auto* column = new QVBoxLayout(m_form);
    column->addWidget(m_errors);
    m_service = addLine("serviceName", tr("Name of the service"),
                        tr("As its users know it, for example: Apply for a rod licence."));
    m_serviceField = m_fields.back();
    m_organisation =
        addLine("organisation", tr("Organisation"), tr("Who answers for the service."));
    m_editionsField = add(makeEditions());
    m_type = comboOf<core::AssessmentType>("type", m_form);
    add(new FormField(tr("Kind of review"), {}, m_type, m_form));
    m_phase = new QComboBox(m_form);
    m_phase->setObjectName("phase");
    add(new FormField(tr("Phase"), tr("What to ask depends on it."), m_phase, m_form));
    m_date = new DateField(today, m_form);
    m_date->setObjectName("date");
    m_date->setDay(today);
    m_dateField = add(new FormField(
        tr("Day of the assessment"),
        tr("For example 23 11 2026. Leave it empty if there is no day yet."), m_date, m_form));
    m_name = addLine("yourName", tr("Your name"),
                     tr("Stands beside your notes, for the rest of the panel."));
    m_nameField = m_fields.back();
    m_name->setText(yourName);
    m_role = comboOf<core::Role>("role", m_form);
    add(new FormField(tr("Your role"), {}, m_role, m_form));
    column->addStretch();

    frameForm(*this, m_form, tr("Begin the assessment"), "beginAssessment");
    refillPhases();
    giveRoom(*this, 76, 40);
    m_service->setFocus();
}

void NewAssessmentDialog::keepDraftIn(Session& session)
{
    // The phases hang on the editions. The name is known again anyway.
    std::vector<QWidget*> controls{m_service, m_organisation};
    controls.insert(controls.end(), m_boxes.begin(), m_boxes.end());
    controls.insert(controls.end(), {m_type, m_phase, m_date, m_role});
    m_draft = new FormDraft(session, std::move(controls), this);
    auto* banner = new DraftBanner(*m_draft, m_form);
    static_cast<QVBoxLayout*>(m_form->layout())->insertWidget(0, banner);
    session.readOwnDrafts();
    m_draft->begin("casebook/new-assessment");
    banner->takeKeyboard();
}

void NewAssessmentDialog::dropDraft()
{
    if (m_draft != nullptr) {
        m_draft->giveUp();
    }
}

void NewAssessmentDialog::reject()
{
    dropDraft();
    QDialog::reject();
}

FormField* NewAssessmentDialog::makeEditions()
{
    auto* group = new QWidget(m_form);
    group->setObjectName("editions");
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    for (const auto& edition : m_editions) {
        QString text = tr("%1: %2").arg(editionName(*edition), inWindowLanguage(edition->name));
        if (!edition->current) {
            text = tr("%1 (earlier)").arg(text);
        }
        auto* box = new WrappingCheckBox(text, group);
        box->setObjectName(QStringLiteral("edition-") + fromUtf8(edition->id));
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &NewAssessmentDialog::refillPhases);
        m_boxes.push_back(box);
    }
    if (!m_boxes.empty()) {
        m_boxes.front()->setChecked(true);
    }
    return new FormField(
        tr("Standard"),
        tr("Choose one, or two that you judge together. Points that ask the same are "
           "shown once."),
        group, m_form);
}

QLineEdit* NewAssessmentDialog::addLine(const QString& id, const QString& label,
                                        const QString& hint)
{
    auto* line = new QLineEdit(m_form);
    line->setObjectName(id);
    add(new FormField(label, hint, line, m_form));
    return line;
}

FormField* NewAssessmentDialog::add(FormField* field)
{
    m_form->layout()->addWidget(field);
    m_fields.push_back(field);
    return field;
}

core::Editions NewAssessmentDialog::chosenEditions() const
{
    core::Editions chosen;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked()) {
            chosen.push_back(m_editions[i]);
        }
    }
    return chosen;
}

void NewAssessmentDialog::refillPhases()
{
    if (m_phase == nullptr) {
        return;
    }
    const QString before = m_phase->currentData().toString();
    m_phase->clear();
    std::set<std::string> seen;
    for (const auto& edition : chosenEditions()) {
        for (const core::Phase& phase : edition->phases) {
            if (seen.insert(phase.id).second) {
                m_phase->addItem(inWindowLanguage(phase.name), fromUtf8(phase.id));
            }
        }
    }
    m_phase->addItem(tr("No phase"), QString());
    const int again = m_phase->findData(before);
    m_phase->setCurrentIndex(again >= 0 && !before.isEmpty() ? again : 0);
}

void NewAssessmentDialog::accept()
{
    const bool named = !core::trimmed(toUtf8(m_service->text())).empty();
    m_serviceField->setError(named ? QString() : tr("Enter the name of the service"));
    m_editionsField->setError(chosenEditions().empty() ? tr("Choose a standard") : QString());
    m_nameField->setError(core::isNamed(toUtf8(m_name->text())) ? QString()
                                                                : tr("Enter your name"));
    m_dateField->setError(m_date->problem());
    if (!m_errors->show(m_fields)) {
        QDialog::accept();
    }
}

BegunAssessment NewAssessmentDialog::begun() const
{
    BegunAssessment begun;
    begun.wanted.service.name = core::trimmed(toUtf8(m_service->text()));
    begun.wanted.service.organisation = core::trimmed(toUtf8(m_organisation->text()));
    begun.wanted.service.phase = toUtf8(m_phase->currentData().toString());
    for (const auto& edition : chosenEditions()) {
        begun.wanted.standards.push_back(edition->id);
    }
    begun.wanted.type = static_cast<core::AssessmentType>(m_type->currentIndex());
    begun.wanted.date = m_date->day();
    begun.yourName = core::trimmed(toUtf8(m_name->text()));
    begun.wanted.role = static_cast<core::Role>(m_role->currentIndex());
    return begun;
}

} // namespace ui
