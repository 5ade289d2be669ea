#include "ui/panel/review/Disputes.h"

#include "core/assessment/Agreement.h"
#include "core/support/Text.h"
#include "core/support/WordDiff.h"
#include "ui/base/Scrolling.h"
#include "ui/base/Text.h"
#include "ui/base/Theme.h"
#include "ui/session/DraftedText.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/grid/Grid.h"
#include "ui/words/CoreWords.h"
#include "ui/words/Fields.h"
#include "ui/words/PageParts.h"
#include "ui/words/RecordWords.h"
#include "ui/words/RefusalWords.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace ui {

namespace {

std::string idOf(const core::Dispute& dispute)
{
    return core::toString(dispute.record) + "#" + std::to_string(static_cast<int>(dispute.aspect));
}

QString inRichText(const std::string& text)
{
    return fromUtf8(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace

QString markedAgainst(const std::string& text, const std::string& other, const QPalette& colours)
{
    const Tint& tint = Theme::of(colours).caution;
    QString html;
    for (const core::WordRun& run : core::wordDiff(text, other)) {
        if (run.kind == core::WordRun::Kind::OnlyAfter) {
            continue;
        }
        const QString words = inRichText(run.text);
        html += run.kind == core::WordRun::Kind::Same
                    ? words
                    : QStringLiteral("<span style=\"background-color:%1;color:%2;"
                                     "text-decoration:underline\">%3</span>")
                          .arg(tint.fill.name(), tint.text.name(), words);
    }
    return html;
}

QString onlyHere(const std::string& text, const std::string& other)
{
    QStringList words;
    for (const core::WordRun& run : core::wordDiff(text, other)) {
        if (run.kind == core::WordRun::Kind::OnlyBefore) {
            words << fromUtf8(core::trimmed(run.text));
        }
    }
    return words.isEmpty() ? QString()
                           : Disputes::tr("Only here: %1").arg(words.join(QStringLiteral("; ")));
}

Disputes::Disputes(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(sentence())
    , m_grid(new Grid(tr("What stands in two versions"), {tr("What"), tr("Which part of it")}, 0))
    , m_versions(new QWidget)
    , m_versionRow(new QBoxLayout(QBoxLayout::LeftToRight, m_versions))
    , m_combining(makeCombining())
{
    const int unit = fontMetrics().height();
    m_summary->setObjectName(QStringLiteral("disputeSummary"));
    m_grid->setObjectName(QStringLiteral("disputes"));
    m_grid->fitToRows();
    m_versionRow->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(unit, unit / 2, unit, unit);
    column->addWidget(m_summary);
    column->addWidget(m_grid);
    column->addWidget(m_versions);
    column->addWidget(m_combining);
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scrolling(content, this));
    connect(m_grid, &Grid::chose, this, &Disputes::showChosen);
    connect(m_grid, &Grid::openAsked, this, [this] {
        if (auto* first = m_versions->findChild<QPushButton*>()) {
            first->setFocus();
        }
    });
}

QWidget* Disputes::makeCombining()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_facts = new QComboBox;
    m_facts->setObjectName(QStringLiteral("combinedFacts"));
    m_facts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_factsLabel = new QLabel(tr("With"));
    m_factsLabel->setBuddy(m_facts);
    m_facts->setAccessibleName(tr("What the combined version says besides its words"));
    m_text = new GrowingTextEdit(3, 14);
    m_text->setObjectName(QStringLiteral("combinedText"));
    m_text->setAccessibleName(tr("Combined version"));
    m_drafted = new DraftedText(m_session, *m_text, this);
    auto* use = button("useCombined", tr("Use the combined version"));
    connect(use, &QPushButton::clicked, this, &Disputes::combine);
    column->addWidget(partTitle(tr("Or combine them")));
    column->addWidget(m_factsLabel);
    column->addWidget(m_facts, 0, Qt::AlignLeft);
    column->addWidget(m_text);
    column->addWidget(use, 0, Qt::AlignLeft);
    return box;
}

const core::Dispute* Disputes::chosen() const
{
    const auto found = std::ranges::find_if(m_disputes, [&](const core::Dispute& dispute) {
        return idOf(dispute) == m_grid->chosenId();
    });
    return found == m_disputes.end() ? nullptr : &*found;
}

void Disputes::refresh()
{
    m_disputes = core::disputesFor(m_session.ledger(), m_session.me());
    std::vector<GridRow> rows;
    for (const core::Dispute& dispute : m_disputes) {
        GridRow row;
        row.id = idOf(dispute);
        row.cells = {{recordInWords(m_session.assessment(), m_session.editions(), dispute.record),
                      std::nullopt,
                      {}},
                     {asSentence(inWords(dispute.aspect)), std::nullopt, GridCell::Weight::Muted}};
        rows.push_back(std::move(row));
    }
    m_grid->setRows(std::move(rows));
    if (m_grid->chosenId().empty()) {
        m_grid->step(0);
    }
    m_summary->setText(
        m_disputes.empty()
            ? tr("Nothing stands in two versions.")
            : tr("%n thing(s) were changed by two people apart from each other. Both versions "
                 "stay until somebody chooses.",
                 nullptr, count()));
    m_grid->setVisible(!m_disputes.empty());
    showChosen();
}

void Disputes::showChosen()
{
    const core::Dispute* dispute = chosen();
    m_versions->setVisible(dispute != nullptr);
    m_combining->setVisible(false);
    std::string shown = dispute != nullptr ? idOf(*dispute) : std::string();
    for (const auto& head : dispute != nullptr ? dispute->heads : std::vector<core::EditId>()) {
        shown += core::toString(head);
    }
    const bool isNew = shown != std::exchange(m_shown, shown);
    if (isNew) {
        qDeleteAll(m_versions->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    }
    if (dispute == nullptr) {
        return;
    }
    const auto versions = versionsOf(m_session.ledger(), *dispute);
    QStringList facts;
    QStringList texts;
    bool combinable = !m_session.savedState().readOnly;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        if (isNew) {
            m_versionRow->addWidget(makeVersion(versions, i), 1);
        }
        const core::Change& change = versions[i].change;
        const core::Said said = core::saidBy(change);
        facts << factsInWords(said, dispute->record, m_session.editions(), &m_session.assessment());
        const auto why = m_session.editor().whyNot(dispute->record, change);
        combinable = combinable && core::withText(change, {}) &&
                     (!why || why->kind == core::Refusal::Kind::NeedsReason);
        if (said.text && !said.text->empty() && !texts.contains(fromUtf8(*said.text))) {
            texts << fromUtf8(*said.text);
        }
    }
    m_combining->setVisible(combinable);
    if (isNew) {
        m_facts->clear();
        m_facts->addItems(facts);
        const bool differ = std::ranges::any_of(
            facts, [&](const QString& one) { return one != facts.constFirst(); });
        m_facts->setVisible(differ);
        m_factsLabel->setVisible(differ);
    }
    // The place names the versions: words that combine others are of no use.
    m_drafted->show("combined/" + shown, toUtf8(texts.join(QStringLiteral("\n\n"))));
    mark();
    arrange();
}

void Disputes::startAfresh()
{
    m_drafted->startAfresh();
    m_shown.clear();
}

void Disputes::keepNow()
{
    m_drafted->keepNow();
}

void Disputes::mark()
{
    const core::Dispute* dispute = chosen();
    if (dispute == nullptr) {
        return;
    }
    QStringList texts;
    for (const DisputedVersion& version : versionsOf(m_session.ledger(), *dispute)) {
        texts << fromUtf8(core::saidBy(version.change).text.value_or(std::string()));
    }
    for (int i = 0; i < texts.size(); ++i) {
        const QString other = texts.value(i == 0 ? 1 : 0);
        if (auto* words = m_versions->findChild<QLabel*>(QStringLiteral("version-%1").arg(i))) {
            words->setText(texts[i].isEmpty()
                               ? tr("No words.")
                               : markedAgainst(toUtf8(texts[i]), toUtf8(other), palette()));
        }
    }
}

QWidget* Disputes::makeVersion(const std::vector<DisputedVersion>& versions, std::size_t index)
{
    const core::Dispute& dispute = *chosen();
    const DisputedVersion& version = versions[index];
    const DisputedVersion& other = versions[index == 0 ? 1 : 0];
    const auto& editions = m_session.editions();
    const core::Said said = core::saidBy(version.change);
    const QString facts = factsInWords(said, dispute.record, editions, &m_session.assessment());
    const int unit = fontMetrics().height();
    auto* box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(unit, unit / 2, unit, unit);
    const QString who = personName(m_session.assessment(), version.author);
    column->addWidget(partTitle(
        version.at
            ? tr("%1, %2 at %3").arg(who, inShort(localDate(*version.at)), timeOfDay(*version.at))
            : who));
    if (!facts.isEmpty()) {
        column->addWidget(sentence(facts));
    }
    if (said.text) {
        auto* words = new QLabel;
        words->setObjectName(QStringLiteral("version-%1").arg(index));
        words->setWordWrap(true);
        words->setTextFormat(Qt::RichText);
        const std::string against = core::saidBy(other.change).text.value_or(std::string());
        words->setAccessibleName(fromUtf8(*said.text));
        words->setAccessibleDescription(onlyHere(*said.text, against));
        column->addWidget(words);
    }
    column->addStretch(1);
    auto* choose = button("choose", tr("Choose this"));
    choose->setObjectName(QStringLiteral("choose-%1").arg(index));
    choose->setAccessibleName(tr("Choose the version of %1").arg(who));
    choose->setAccessibleDescription(facts + u' ' + fromUtf8(said.text.value_or(std::string())));
    choose->setEnabled(m_session.may(dispute.record, version.change));
    connect(choose, &QPushButton::clicked, this, [this, change = version.change] {
        // The button goes with the versions.
        QMetaObject::invokeMethod(
            this, [this, change] { settle(change); }, Qt::QueuedConnection);
    });
    if (const auto why = m_session.editor().whyNot(dispute.record, version.change)) {
        column->addWidget(sentence(inWords(*why, m_session.assessment(), editions), true));
    }
    column->addWidget(choose, 0, Qt::AlignLeft);
    return box;
}

void Disputes::settle(const core::Change& change)
{
    if (const core::Dispute* dispute = chosen()) {
        const core::RecordId record = dispute->record;
        if (!m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Settle between two versions"),
                            {{record, change}}, m_drafted->finish())) {
            m_drafted->typeOn();
        }
        focusList();
    }
}

void Disputes::combine()
{
    const core::Dispute* dispute = chosen();
    if (dispute == nullptr) {
        return;
    }
    const auto versions = versionsOf(m_session.ledger(), *dispute);
    const auto index = static_cast<std::size_t>(std::max(m_facts->currentIndex(), 0));
    if (index < versions.size()) {
        if (const auto change = core::withText(versions[index].change, wordsIn(*m_text))) {
            settle(*change);
        }
    }
}

void Disputes::focusList()
{
    m_grid->setFocus();
}

void Disputes::showRecord(const core::RecordId& record)
{
    for (const core::Dispute& dispute : m_disputes) {
        if (dispute.record == record) {
            m_grid->choose(idOf(dispute));
            return;
        }
    }
}

void Disputes::step(int step)
{
    m_grid->step(step);
}

void Disputes::arrange()
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * 80;
    m_versionRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void Disputes::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Disputes::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_session.hasAssessment()) {
        mark();
    }
}

} // namespace ui
