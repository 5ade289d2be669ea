#include "ui/assessment/redact/RedactDialog.h"

#include "core/exchange/EditJson.h"
#include "core/exchange/Redactions.h"
#include "core/support/NameKey.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/Text.h"
#include "ui/session/DraftBanner.h"
#include "ui/session/FormDraft.h"
#include "ui/session/Session.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/words/PageParts.h"
#include "ui/words/RecordWords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace ui {

/// Names first.
std::vector<RedactDialog::Choice> RedactDialog::choicesIn(const Session& session)
{
    std::map<core::RecordId, std::vector<core::Edit>> logs;
    for (const core::Edit& edit : session.ledger().edits()) {
        logs[edit.record].push_back(edit);
    }
    std::vector<Choice> choices;
    for (const auto& [record, log] : logs) {
        core::Redact redact = core::redactionOf(log, record, {});
        if (redact.edits.empty() ||
            !session.may(core::redactionRecord(record), std::move(redact))) {
            continue;
        }
        Choice choice{record, {}};
        for (const core::Edit& edit : log) {
            for (const std::string& text : core::textsOf(edit.change)) {
                choice.keys.push_back(core::nameKey(text));
            }
        }
        choices.push_back(std::move(choice));
    }
    std::ranges::stable_partition(choices, [](const Choice& choice) {
        return choice.record.kind == core::RecordKind::Member;
    });
    return choices;
}

RedactDialog::RedactDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_choices(choicesIn(session))
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(new QLabel(tr("Nothing that you may redact holds these words."), this))
    , m_reason(new QLineEdit(this))
    , m_draft(new FormDraft(session, {m_reason}, this))
{
    setObjectName("redactDialog");
    setWindowTitle(tr("Redact words"));
    tellHandbookPlace(*this, HandbookPlace{"office", "Remove assessments"});
    auto* about = new QLabel(
        m_choices.empty()
            ? tr("Nothing here is yours to redact. What others wrote only the lead redacts: ask "
                 "them to.")
            : tr("What you choose is destroyed here for good, and in every casebook that merges "
                 "yours. Who wrote it and when stays. Nothing brings the words back."),
        this);
    about->setWordWrap(true);
    m_words->setObjectName("redactFilter");
    m_words->setAccessibleName(tr("Show only what holds these words"));
    m_words->setPlaceholderText(tr("Show only what holds these words"));
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName("redactList");
    m_list->setAccessibleName(tr("Names and words, names first"));
    m_list->setWordWrap(true);
    m_none->setObjectName("redactNone");
    m_none->setWordWrap(true);
    m_none->hide();
    m_reason->setObjectName("redactReason");
    auto* why = new QLabel(tr("&Why, without repeating the words (may stay empty)"), this);
    why->setBuddy(m_reason);
    const DialogButtons buttons = dialogButtons(*this, tr("Redact for good"), "redactForGood");
    m_redact = buttons.doIt;
    m_redact->setDefault(false);
    m_redact->setAutoDefault(false);
    auto* banner = new DraftBanner(*m_draft, this);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(banner);
    column->addWidget(about);
    column->addWidget(m_words);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(why);
    column->addWidget(m_reason);
    column->addWidget(buttons.box);
    connect(m_words, &QLineEdit::textChanged, this, &RedactDialog::follow);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &RedactDialog::follow);
    giveRoom(*this, 84, 28);
    fill();
    m_words->setFocus();
    // The words that are looked for are kept nowhere: they are what has to go.
    m_draft->begin("redact");
    banner->takeKeyboard();
}

void RedactDialog::done(int result)
{
    m_draft->giveUp();
    QDialog::done(result);
}

void RedactDialog::fill()
{
    for (Choice& choice : m_choices) {
        const QString words = inWords(choice.record);
        choice.keys.push_back(core::nameKey(toUtf8(words)));
        m_list->addItem(words);
    }
    follow();
}

QString RedactDialog::inWords(const core::RecordId& record) const
{
    switch (record.kind) {
    case core::RecordKind::Member:
        return tr("The name of %1").arg(personName(m_session.assessment(), record.name));
    case core::RecordKind::Assessment: return tr("What the service does and what is in scope");
    case core::RecordKind::Signature:
        return tr("What is said of version %1").arg(fromUtf8(record.name));
    default: return recordInWords(m_session.assessment(), m_session.editions(), record);
    }
}

void RedactDialog::follow()
{
    const std::string sought = core::nameKey(toUtf8(m_words->text()));
    int firstShown = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const auto& keys = m_choices[static_cast<std::size_t>(row)].keys;
        const bool isShown = std::ranges::any_of(
            keys, [&](const std::string& key) { return key.find(sought) != std::string::npos; });
        item->setHidden(!isShown);
        firstShown = isShown && firstShown < 0 ? row : firstShown;
        if (!isShown && item->isSelected()) {
            item->setSelected(false);
        }
    }
    if (m_list->selectedItems().isEmpty() && firstShown >= 0) {
        // The arrow keys go on from there; a row that is hidden leads nowhere.
        m_list->setCurrentRow(firstShown);
    }
    m_none->setVisible(firstShown < 0 && !m_choices.empty());
    m_redact->setEnabled(!m_list->selectedItems().isEmpty());
}

core::RecordId RedactDialog::record() const
{
    const auto chosen = m_list->selectedItems();
    return m_choices.at(static_cast<std::size_t>(m_list->row(chosen.front()))).record;
}

QString RedactDialog::chosen() const
{
    return m_list->selectedItems().front()->text();
}

std::string RedactDialog::reason() const
{
    return toUtf8(m_reason->text().trimmed());
}

} // namespace ui
