#include "ui/assessment/agenda/AgendaDialog.h"

#include "core/exchange/EditJson.h"
#include "ui/assessment/agenda/AgendaList.h"
#include "ui/assessment/agenda/OfficeAgenda.h"
#include "ui/base/DateText.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/LeaveUnsaved.h"
#include "ui/base/Prompts.h"
#include "ui/base/Scrolling.h"
#include "ui/base/Text.h"
#include "ui/session/DraftBanner.h"
#include "ui/session/FormDraft.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/FormField.h"
#include "ui/words/AgendaWords.h"
#include "ui/words/PageParts.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int usualSection = 30;
constexpr int usualBreak = 10;

QString asText(const core::Agenda& agenda)
{
    return fromUtf8(core::toJson(core::SetAgenda{agenda}));
}

} // namespace

AgendaDialog::AgendaDialog(Session& session, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_editions(session.editions())
    , m_before(core::spelledOut(session.assessment().agenda, m_editions))
    , m_outline(m_before, m_editions)
    , m_office(new OfficeAgenda(session.casebook(), session.patience(), prompts, this))
    , m_list(new AgendaList(this))
    , m_start(new QLineEdit(this))
    , m_title(new QLineEdit(this))
    , m_minutes(new QSpinBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_message(messageLine("agendaMessage"))
{
    setObjectName("agendaDialog");
    setWindowTitle(tr("Agenda of the day") + QStringLiteral("[*]"));
    tellHandbookPlace(*this, HandbookPlace{"lead", "Plan the day"});
    m_list->setObjectName("agendaList");
    m_text->setObjectName("agendaText");
    m_text->hide();
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    m_errors = new ErrorSummary(side);
    column->addWidget(m_errors);
    column->addWidget(makeFields());
    column->addWidget(makeButtons());
    column->addWidget(m_message);
    column->addStretch(1);
    const bool may = session.may(core::assessmentRecord, core::SetAgenda{});
    side->setEnabled(may);
    auto* both = new QHBoxLayout;
    both->addWidget(m_list, 3);
    QScrollArea* area = scrolling(side, this);
    area->setMinimumWidth(side->minimumSizeHint().width() +
                          area->verticalScrollBar()->sizeHint().width());
    both->addWidget(area, 2);
    auto* outer = new QVBoxLayout(this);
    outer->addLayout(both, 1);
    const DialogButtons buttons = dialogButtons(*this, tr("Save"), "saveAgenda");
    buttons.doIt->setEnabled(may);
    outer->addWidget(buttons.box);
    giveRoom(*this, 110, 34);
    connect(m_list, &AgendaList::currentRowChanged, this, &AgendaDialog::showEntry);
    connect(m_list, &AgendaList::removeAsked, this, &AgendaDialog::remove);
    if (may) {
        connect(m_list, &AgendaList::stepAsked, this,
                [this](int step) { changed(m_outline.moved(row(), step)); });
        connect(m_list, &AgendaList::dropAsked, this,
                [this](int from, int before) { changed(m_outline.movedTo(from, before)); });
    }
    begin(m_before);
    m_text->setPlainText(asText(m_before));
    m_list->setFocus();
    bringBackDraft(*column);
    m_office->look();
}

QWidget* AgendaDialog::makeFields()
{
    auto* fields = new QWidget(this);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    m_start->setObjectName("agendaStart");
    m_title->setObjectName("agendaTitle");
    m_minutes->setObjectName("agendaMinutes");
    m_minutes->setRange(0, static_cast<int>(core::longestAgendaEntry));
    m_minutes->setSingleStep(5);
    m_startField = new FormField(
        tr("Start of the day"),
        m_session.assessment().date
            ? tr("Such as 10:00. Leave it empty for an agenda without times.")
            : tr("Such as 10:00. To see how much time is left, say under Details which day it is."),
        m_start, fields);
    column->addWidget(m_startField);
    column->addWidget(new FormField(tr("Name of the section or break"), {}, m_title, fields));
    column->addWidget(new FormField(tr("Minutes"), {}, m_minutes, fields));
    connect(m_start, &QLineEdit::textEdited, this, [this] { changed(row()); });
    connect(m_title, &QLineEdit::textEdited, this, &AgendaDialog::nameEntry);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_outline.entry(row()).minutes = minutes;
        changed(row());
    });
    return fields;
}

QWidget* AgendaDialog::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char* id, const QString& words, auto act) {
        QPushButton* made = button(id, words);
        connect(made, &QPushButton::clicked, this, act);
        column->addWidget(made);
        return made;
    };
    add("agendaUp", tr("Move up (Alt+Up)"), [this] { changed(m_outline.moved(row(), -1)); });
    add("agendaDown", tr("Move down (Alt+Down)"), [this] { changed(m_outline.moved(row(), 1)); });
    add("agendaAddSection", tr("Add a section"), [this] { this->add(core::AgendaKind::Section); });
    add("agendaAddBreak", tr("Add a break"), [this] { this->add(core::AgendaKind::Break); });
    m_remove = add("agendaRemove", tr("Remove"), [this] { remove(); });
    column->addWidget(rule());
    m_take = add("agendaTake", tr("Use the office’s template"), [this] { takeTemplate(); });
    m_take->setEnabled(false);
    m_keep = add("agendaKeep", tr("Keep as the office’s template"),
                 [this] { m_office->keep(agenda()); });
    connect(m_office, &OfficeAgenda::found, m_take,
            [this] { m_take->setEnabled(m_office->agenda().has_value()); });
    connect(m_office, &OfficeAgenda::kept, this, [this] {
        say(*m_message, tr("Kept. Every assessment in this casebook can have this agenda now."),
            m_keep);
    });
    add("agendaOwn", tr("Back to the standard’s own order"), [this] {
        begin(core::spelledOut({readTime(m_start->text()), {}}, m_editions));
        changed(row());
    });
    return buttons;
}

void AgendaDialog::bringBackDraft(QVBoxLayout& column)
{
    m_draft = new FormDraft(m_session, {m_text}, this);
    auto* banner = new DraftBanner(*m_draft, column.parentWidget());
    column.insertWidget(0, banner);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AgendaDialog::readDraft);
    m_draft->begin("agenda");
    banner->takeKeyboard();
}

core::Agenda AgendaDialog::agenda() const
{
    return m_outline.agenda(readTime(m_start->text()));
}

int AgendaDialog::row() const
{
    return std::max(0, m_list->currentRow());
}

void AgendaDialog::begin(const core::Agenda& agenda)
{
    m_outline = AgendaOutline(agenda, m_editions);
    m_start->setText(agenda.start ? inWords(*agenda.start) : QString());
    m_list->show(m_outline, m_editions, agenda.start, 0);
    showEntry();
}

void AgendaDialog::changed(int row)
{
    m_list->show(m_outline, m_editions, readTime(m_start->text()), row);
    showEntry();
    say(*m_message, {}, m_keep);
    m_text->setPlainText(asText(agenda()));
}

void AgendaDialog::readDraft()
{
    const auto read =
        core::changeFromJson(core::kindOf(core::SetAgenda{}), toUtf8(textIn(*m_text)));
    if (read && std::get<core::SetAgenda>(*read).agenda != agenda()) {
        begin(std::get<core::SetAgenda>(*read).agenda);
    }
}

void AgendaDialog::showEntry()
{
    const QSignalBlocker quiet(m_minutes);
    const bool isEntry = m_outline.count() > 0 && m_outline.isEntry(row());
    m_title->setEnabled(isEntry);
    m_minutes->setEnabled(isEntry);
    m_remove->setEnabled(isEntry && m_outline.canRemove(row()));
    const QString title = isEntry ? entryTitle(m_outline.entry(row()), m_editions) : QString();
    if (!m_title->hasFocus() || m_title->text().trimmed() != title) {
        m_title->setText(title);
    }
    m_minutes->setValue(isEntry ? m_outline.entry(row()).minutes : 0);
}

void AgendaDialog::add(core::AgendaKind kind)
{
    const bool isBreak = kind == core::AgendaKind::Break;
    const QString title = isBreak ? tr("Break") : tr("New section");
    changed(
        m_outline.added({kind, {}, toUtf8(title), isBreak ? usualBreak : usualSection, {}}, row()));
    m_title->setFocus();
    m_title->selectAll();
}

void AgendaDialog::remove()
{
    if (m_remove->isEnabled()) {
        changed(m_outline.removed(row()));
        m_list->setFocus();
    }
}

void AgendaDialog::nameEntry(const QString& title)
{
    core::AgendaEntry& entry = m_outline.entry(row());
    entry.title.clear();
    // What is called as the standard calls it is so in every language.
    if (title.trimmed() != entryTitle(entry, m_editions)) {
        entry.title = toUtf8(title.trimmed());
    }
    m_list->show(m_outline, m_editions, readTime(m_start->text()), row());
    m_text->setPlainText(asText(agenda()));
}

void AgendaDialog::takeTemplate()
{
    core::Agenda taken = core::spelledOut(*m_office->agenda(), m_editions);
    taken.start = taken.start ? taken.start : readTime(m_start->text());
    begin(taken);
    changed(row());
    m_list->setFocus();
}

void AgendaDialog::accept()
{
    const bool isGood = m_start->text().trimmed().isEmpty() || readTime(m_start->text());
    m_startField->setError(isGood ? QString() : tr("Enter the start as a time, such as 10:00"));
    if (!m_errors->show({m_startField})) {
        QDialog::accept();
    }
}

void AgendaDialog::reject()
{
    if (mayLeaveUnsaved(*this, agenda() != m_before, m_prompts)) {
        m_draft->giveUp();
        QDialog::reject();
    }
}

std::vector<Step> AgendaDialog::steps() const
{
    if (agenda() == m_before) {
        return {};
    }
    return {{core::assessmentRecord, core::SetAgenda{core::asKept(agenda(), m_editions)}}};
}

} // namespace ui
