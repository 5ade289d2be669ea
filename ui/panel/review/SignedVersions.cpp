#include "ui/panel/review/SignedVersions.h"

#include "core/assessment/Fingerprint.h"
#include "core/assessment/Versions.h"
#include "ui/base/Text.h"
#include "ui/widgets/grid/Grid.h"
#include "ui/words/ChangeWords.h"
#include "ui/words/CoreWords.h"
#include "ui/words/PageParts.h"
#include "ui/words/RecordWords.h"
#include "ui/words/RefusalWords.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString inCell(const core::Difference& difference, const core::Said& said,
               const core::Editions& editions)
{
    if (difference.isHidden()) {
        return SignedVersions::tr("hidden until the reveal");
    }
    const QString facts = factsInWords(said, difference.record, editions);
    const QString text = fromUtf8(said.text.value_or(std::string()));
    return said.isNothing()                    ? QStringLiteral("–")
           : facts.isEmpty() || text.isEmpty() ? facts + text
                                               : facts + QStringLiteral(": ") + text;
}

/// "Ann: on leave; Ben: ill"
QString notConfirmed(const core::Assessment& assessment, const core::Signature& signature)
{
    QStringList all;
    for (const core::Unconfirmed& one : signature.unconfirmed) {
        all << personName(assessment, one.assessor) + QStringLiteral(": ") + fromUtf8(one.why);
    }
    return all.join(QStringLiteral("; "));
}

} // namespace

SignedVersions::SignedVersions(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_versions(new Grid(tr("Signed versions"),
                          {tr("Version"), tr("Signed by"), tr("On"), tr("Fingerprint"),
                           tr("Answer by"), tr("What it changes"), tr("Not confirmed by")},
                          5))
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_none(
          sentence(tr("Nobody has signed yet. Each version that the lead signs is listed here.")))
    , m_summary(sentence())
    , m_differences(new Grid(tr("What differs between two versions"),
                             {tr("What"), tr("Part"), tr("Before"), tr("After")}, 0))
    , m_comparing(new QWidget)
{
    const int unit = fontMetrics().height();
    m_versions->setObjectName(QStringLiteral("versions"));
    m_versions->fitToRows();
    m_from->setObjectName(QStringLiteral("compareFrom"));
    m_to->setObjectName(QStringLiteral("compareTo"));
    m_summary->setObjectName(QStringLiteral("differenceSummary"));
    m_differences->setObjectName(QStringLiteral("differences"));
    auto* row = new QHBoxLayout;
    auto* from = new QLabel(tr("Compare"));
    from->setBuddy(m_from);
    auto* to = new QLabel(tr("with"));
    to->setBuddy(m_to);
    for (QWidget* part : std::initializer_list<QWidget*>{from, m_from, to, m_to}) {
        row->addWidget(part);
    }
    row->addStretch(1);
    auto* comparing = new QVBoxLayout(m_comparing);
    comparing->setContentsMargins(0, 0, 0, 0);
    comparing->addLayout(row);
    comparing->addWidget(m_summary);
    comparing->addWidget(m_differences, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(unit, unit / 2, unit, unit / 2);
    all->addWidget(m_none);
    all->addWidget(m_versions);
    all->addWidget(m_comparing, 1);
    all->addStretch(0);
    connect(m_from, &QComboBox::activated, this, &SignedVersions::compare);
    connect(m_to, &QComboBox::activated, this, &SignedVersions::compare);
}

void SignedVersions::refresh()
{
    const core::Assessment& assessment = m_session.assessment();
    std::vector<GridRow> rows;
    for (const core::Signature& one : assessment.signatures) {
        const auto day = core::dayOf(one);
        GridRow row;
        row.id = std::to_string(one.version);
        row.cells = {
            {QString::number(one.version), std::nullopt, GridCell::Weight::Strong},
            {personName(assessment, one.by), std::nullopt, {}},
            {day ? inShort(*day) : QString(), std::nullopt, {}},
            {fromUtf8(core::shortForm(one.fingerprint)), std::nullopt, GridCell::Weight::Muted},
            {one.answerBy ? inShort(*one.answerBy) : QString(), std::nullopt, {}},
            {isRedactedSince(m_session.ledger(), one)
                 ? tr("Redacted since. %1").arg(fromUtf8(one.changes)).trimmed()
                 : fromUtf8(one.changes),
             std::nullopt,
             {}},
            {notConfirmed(assessment, one), std::nullopt, {}}};
        rows.push_back(std::move(row));
    }
    const bool more = m_from->count() != static_cast<int>(assessment.signatures.size());
    m_none->setVisible(rows.empty());
    m_versions->setVisible(!rows.empty());
    m_versions->setRows(std::move(rows));
    m_comparing->setVisible(!assessment.signatures.empty());
    if (more) {
        m_from->clear();
        m_to->clear();
        for (const core::Signature& one : assessment.signatures) {
            const QString words = tr("Version %1").arg(one.version);
            m_from->addItem(words, one.version);
            m_to->addItem(words, one.version);
        }
        m_to->addItem(tr("How it stands now"), 0);
        m_from->setCurrentIndex(m_from->count() - 1);
        m_to->setCurrentIndex(m_to->count() - 1);
    }
    compare();
}

std::optional<core::Assessment> SignedVersions::assessmentAt(int number) const
{
    if (number == 0) {
        return m_session.assessment();
    }
    const auto& signatures = m_session.assessment().signatures;
    const auto found = std::ranges::find(signatures, number, &core::Signature::version);
    if (found == signatures.end()) {
        return std::nullopt;
    }
    const auto ledger = core::versionOf(m_session.ledger(), *found);
    return ledger ? std::optional(ledger->assessment()) : std::nullopt;
}

void SignedVersions::compare()
{
    if (m_session.assessment().signatures.empty()) {
        m_differences->setRows({});
        return;
    }
    const auto before = assessmentAt(m_from->currentData().toInt());
    const auto after = assessmentAt(m_to->currentData().toInt());
    if (!before || !after) {
        m_differences->setRows({});
        m_summary->setText(
            tr("This version came in without its history, so it cannot be compared."));
        return;
    }
    const auto& editions = m_session.editions();
    const auto differences = core::differences(*before, *after, m_session.me());
    std::vector<GridRow> rows;
    for (const core::Difference& one : differences) {
        const core::Assessment& there = one.after.isNothing() ? *before : *after;
        GridRow row;
        row.id = core::toString(one.record) + "#" + std::to_string(static_cast<int>(one.aspect));
        row.cells = {{recordInWords(there, editions, one.record), std::nullopt, {}},
                     {asSentence(inWords(one.aspect)), std::nullopt, GridCell::Weight::Muted},
                     {inCell(one, one.before, editions), std::nullopt, {}},
                     {inCell(one, one.after, editions), std::nullopt, {}}};
        rows.push_back(std::move(row));
    }
    m_summary->setText(rows.empty()
                           ? tr("Nothing differs.")
                           : tr("%n thing(s) differ.", nullptr, static_cast<int>(rows.size())));
    m_differences->setRows(std::move(rows));
}

void SignedVersions::focusList()
{
    if (m_versions->isVisibleTo(this)) {
        m_versions->setFocus();
    }
}

} // namespace ui
