#include "ui/assessment/details/DetailsDialog.h"

#include "core/support/Text.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/LeaveUnsaved.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/session/DraftBanner.h"
#include "ui/session/FormDraft.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/words/DateField.h"
#include "ui/words/StandardWords.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace ui {

DetailsDialog::DetailsDialog(Session& session, const core::LayoutCatalogue& layouts,
                             Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_before(session.assessment())
    , m_prompts(prompts)
{
    setObjectName("detailsDialog");
    setWindowTitle(tr("Details of the assessment") + QStringLiteral("[*]"));
    tellHandbookPlace(*this, HandbookPlace{"lead", "Begin an assessment"});
    auto* form = new QWidget(this);
    m_column = new QVBoxLayout(form);
    m_errors = new ErrorSummary(form);
    m_column->addWidget(m_errors);
    const core::Service& service = m_before.service;
    m_service = addLine("detailsService", tr("Name of the service"), service.name);
    m_serviceField = m_fields.back();
    m_organisation = addLine("detailsOrganisation", tr("Organisation"), service.organisation);
    m_type = addCombo("detailsType", tr("Kind of review"), {});
    for (std::size_t i = 0; i < core::Words<core::AssessmentType>::all.size(); ++i) {
        m_type->addItem(inWords(static_cast<core::AssessmentType>(i)));
    }
    m_type->setCurrentIndex(static_cast<int>(m_before.type));
    m_phase = addCombo("detailsPhase", tr("Phase"), tr("What to ask depends on it."));
    fillPhases(session.editions());
    m_date = new DateField(core::localDate(session.clock()()));
    m_date->setObjectName("detailsDate");
    m_date->setDay(m_before.date);
    m_dateField = addField(tr("Day of the assessment"), {}, m_date);
    m_description =
        addText("detailsDescription", tr("What the service does"),
                tr("For readers of the report who have not seen it."), service.description);
    m_scope = addText("detailsScope", tr("Scope and constraints"),
                      tr("What the team says is in, what is out, and why."), service.scope);
    m_competition = new QLineEdit(fromUtf8(service.competition));
    m_competition->setObjectName("detailsCompetition");
    addField(tr("Competition"),
             tr("Where suppliers compete: what for, in the same words for each of them. Only the "
                "panel and the sponsor read it."),
             m_competition);
    addReportFields(layouts);
    const auto may = [&](core::Aspect aspect) {
        return session.editor().may(core::assessmentRecord, core::Describe{aspect, {}});
    };
    const bool mayAll = may(core::Aspect::ServiceName);
    for (FormField* field : m_fields) {
        field->control()->setEnabled(mayAll);
    }
    m_description->setEnabled(may(core::Aspect::Description));
    m_scope->setEnabled(may(core::Aspect::Scope));
    frameForm(*this, form, tr("Save"), "saveDetails");
    giveRoom(*this, 80, 40);
    (mayAll ? static_cast<QWidget*>(m_service) : m_description)->setFocus();
    bringBackDraft(session);
}

void DetailsDialog::bringBackDraft(Session& session)
{
    std::vector<QWidget*> controls;
    for (const FormField* field : m_fields) {
        controls.push_back(field->control());
    }
    m_draft = new FormDraft(session, std::move(controls), this);
    auto* banner = new DraftBanner(*m_draft, m_column->parentWidget());
    m_column->insertWidget(0, banner);
    m_draft->begin("details");
    banner->takeKeyboard();
}

FormField* DetailsDialog::addField(const QString& label, const QString& hint, QWidget* control)
{
    m_fields.push_back(new FormField(label, hint, control, m_column->parentWidget()));
    m_column->addWidget(m_fields.back());
    return m_fields.back();
}

QLineEdit* DetailsDialog::addLine(const char* id, const QString& label, const std::string& text)
{
    auto* line = new QLineEdit(fromUtf8(text));
    line->setObjectName(QString::fromLatin1(id));
    addField(label, {}, line);
    return line;
}

QPlainTextEdit* DetailsDialog::addText(const char* id, const QString& label, const QString& hint,
                                       const std::string& text)
{
    auto* edit = new GrowingTextEdit(4, 14);
    connect(edit, &GrowingTextEdit::escapePressed, this, &QDialog::reject);
    edit->setObjectName(QString::fromLatin1(id));
    edit->setPlainText(fromUtf8(text));
    addField(label, hint, edit);
    return edit;
}

QComboBox* DetailsDialog::addCombo(const char* id, const QString& label, const QString& hint)
{
    auto* combo = new QComboBox;
    combo->setObjectName(QString::fromLatin1(id));
    addField(label, hint, combo);
    return combo;
}

void DetailsDialog::addReportFields(const core::LayoutCatalogue& layouts)
{
    m_language = addCombo("detailsLanguage", tr("Language of reports"), {});
    for (const char* language : {"en", "cy"}) {
        m_language->addItem(languageName(language), QString::fromLatin1(language));
    }
    // Reports are in English where nothing was chosen.
    m_language->setCurrentIndex(std::max(0, m_language->findData(fromUtf8(m_before.language))));
    m_layout = addCombo("detailsLayout", tr("Layout of reports"),
                        tr("In which order a report tells things, and in which words."));
    m_layout->addItem(tr("As the standard has it"), QString());
    for (const std::string& id : layouts.ids()) {
        if (const auto layout = layouts.layout(id)) {
            m_layout->addItem(inWindowLanguage((*layout)->name), fromUtf8(id));
        }
    }
    if (m_layout->findData(fromUtf8(m_before.layout)) < 0) {
        m_layout->addItem(fromUtf8(m_before.layout), fromUtf8(m_before.layout));
    }
    m_layout->setCurrentIndex(m_layout->findData(fromUtf8(m_before.layout)));
}

void DetailsDialog::fillPhases(const core::Editions& editions)
{
    std::set<std::string> seen;
    for (const auto& edition : editions) {
        for (const core::Phase& phase : edition->phases) {
            if (seen.insert(phase.id).second) {
                m_phase->addItem(inWindowLanguage(phase.name), fromUtf8(phase.id));
            }
        }
    }
    const std::string& now = m_before.service.phase;
    if (!now.empty() && !seen.contains(now)) {
        m_phase->addItem(fromUtf8(now), fromUtf8(now));
    }
    m_phase->addItem(tr("No phase"), QString());
    m_phase->setCurrentIndex(m_phase->findData(fromUtf8(now)));
}

void DetailsDialog::accept()
{
    const bool isNamed = !m_service->text().trimmed().isEmpty();
    m_serviceField->setError(isNamed ? QString() : tr("Enter the name of the service"));
    m_dateField->setError(m_date->problem());
    if (!m_errors->show(m_fields)) {
        QDialog::accept();
    }
}

void DetailsDialog::reject()
{
    if (mayLeaveUnsaved(*this, !steps().empty(), m_prompts)) {
        m_draft->giveUp();
        QDialog::reject();
    }
}

std::vector<Step> DetailsDialog::steps() const
{
    std::vector<Step> steps;
    const auto describe = [&](core::Aspect aspect, const std::string& before,
                              const std::string& text) {
        if (text != before) {
            steps.push_back({core::assessmentRecord, core::Describe{aspect, text}});
        }
    };
    const core::Service& service = m_before.service;
    describe(core::Aspect::ServiceName, service.name, wordsIn(*m_service, service.name));
    describe(core::Aspect::Organisation, service.organisation,
             wordsIn(*m_organisation, service.organisation));
    describe(core::Aspect::Phase, service.phase, toUtf8(m_phase->currentData().toString()));
    describe(core::Aspect::Description, service.description,
             wordsIn(*m_description, service.description));
    describe(core::Aspect::Scope, service.scope, wordsIn(*m_scope, service.scope));
    describe(core::Aspect::Competition, service.competition,
             wordsIn(*m_competition, service.competition));
    if (const std::string language = toUtf8(m_language->currentData().toString());
        language != (m_before.language.empty() ? "en" : m_before.language)) {
        describe(core::Aspect::Language, {}, language);
    }
    describe(core::Aspect::Layout, m_before.layout, toUtf8(m_layout->currentData().toString()));
    if (const auto type = static_cast<core::AssessmentType>(m_type->currentIndex());
        type != m_before.type) {
        steps.push_back({core::assessmentRecord, core::SetType{type}});
    }
    if (const auto day = m_date->day(); day != m_before.date) {
        steps.push_back({core::assessmentRecord, core::SetDate{day}});
    }
    return steps;
}

} // namespace ui
