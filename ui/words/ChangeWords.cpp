#include "ui/words/ChangeWords.h"

#include "core/assessment/Aspects.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/RecordPoint.h"
#include "core/support/Text.h"
#include "ui/base/Text.h"
#include "ui/words/AgendaWords.h"
#include "ui/words/CoreWords.h"
#include "ui/words/PageParts.h"
#include "ui/words/RecordWords.h"
#include "ui/words/RefusalWords.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr std::size_t longestQuote = 60;

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

struct FactWords {
    const core::RecordId& record;
    const core::Editions& editions;
    const core::Assessment* assessment; ///< To name notes by their words; null for how many.

    static QString nothing() { return ChangeWords::tr("nothing"); }
    static QString orNothing(const QString& words) { return words.isEmpty() ? nothing() : words; }

    template <typename Enum>
    QString operator()(Enum value) const
    {
        return inWords(value);
    }
    template <typename Enum>
    QString operator()(const std::optional<Enum>& value) const
    {
        return value ? inWords(*value) : nothing();
    }
    QString operator()(const std::optional<core::Date>& date) const
    {
        return date ? inWords(*date) : ChangeWords::tr("no date");
    }
    QString operator()(core::Mark mark) const
    {
        switch (mark) {
        case core::Mark::Kept: return ChangeWords::tr("kept");
        case core::Mark::Removed: return ChangeWords::tr("removed");
        case core::Mark::Revealed: break;
        }
        return ChangeWords::tr("revealed");
    }
    QString operator()(core::Decision decision) const
    {
        return decision == core::Decision::Proposed ? ChangeWords::tr("proposed")
                                                    : ChangeWords::tr("settled");
    }
    QString operator()(const core::Verdict& verdict) const
    {
        const auto point = core::pointOf(record);
        const core::Standard* edition = point ? core::editionOf(editions, point->edition)
                                        : !editions.empty() ? editions.front().get()
                                                            : nullptr;
        return outcomeWords(edition, verdict.outcome).name;
    }
    QString operator()(const core::SignedText& text) const
    {
        return fromUtf8(core::shortForm(text.fingerprint));
    }
    QString operator()(const core::AttachedFile& file) const { return fromUtf8(file.name); }
    QString operator()(const core::Member& member) const
    {
        QStringList facts{fromUtf8(member.name), inWords(member.role)};
        const auto add = [&](const QString& words, const QString& value) {
            if (!value.isEmpty()) {
                facts << words.arg(value);
            }
        };
        add(QStringLiteral("%1"), professionInWords(member.profession));
        add(ChangeWords::tr("leads %1"), pointsInWords(editions, member.leads));
        add(ChangeWords::tr("contributes to %1"), pointsInWords(editions, member.contributes));
        add(ChangeWords::tr("knows about %1"), list(member.expertise));
        add(ChangeWords::tr("away: %1"), fromUtf8(member.absence));
        add(ChangeWords::tr("stands in for %1"), fromUtf8(member.standsInFor));
        return facts.join(QStringLiteral(", "));
    }
    QString operator()(const core::TeamRole& role) const
    {
        return (inWords(role.holding) + u' ' + fromUtf8(role.holder)).trimmed();
    }
    QString operator()(const core::Origin& origin) const { return fromUtf8(origin.url); }
    QString operator()(const core::Agenda& agenda) const { return inWords(agenda, editions); }
    QString operator()(const core::NotesMadeOf& made) const
    {
        QStringList words;
        for (const std::string& id : made.notes) {
            if (const core::Note* note = assessment != nullptr ? assessment->note(id) : nullptr) {
                words << ChangeWords::tr("“%1”").arg(
                    fromUtf8(core::shortened(note->text, longestQuote)));
            }
        }
        if (!words.isEmpty() && words.size() == static_cast<qsizetype>(made.notes.size())) {
            return words.join(QStringLiteral(", "));
        }
        return made.empty()
                   ? ChangeWords::tr("no note")
                   : ChangeWords::tr("%n notes", nullptr, static_cast<int>(made.notes.size()));
    }
    QString operator()(const core::SameAs& same) const
    {
        return ChangeWords::tr("one person with %1").arg(fromUtf8(same.person));
    }
    QString operator()(const std::vector<core::PointRef>& points) const
    {
        return orNothing(pointsInWords(editions, points));
    }
    QString operator()(const std::vector<std::string>& words) const
    {
        return orNothing(list(words));
    }

    static QString list(const std::vector<std::string>& parts)
    {
        QStringList words;
        for (const std::string& part : parts) {
            words << fromUtf8(part);
        }
        return joined(words);
    }
};

QString quoted(const QString& text)
{
    return text.isEmpty()
               ? FactWords::nothing()
               : ChangeWords::tr("“%1”").arg(fromUtf8(core::shortened(toUtf8(text), longestQuote)));
}

/// Inside a sentence.
QString inSentence(const core::Change& change, const core::RecordId& record,
                   const core::Editions& editions, const core::Assessment& assessment)
{
    const core::Said said = core::saidBy(change);
    const QString facts = factsInWords(said, record, editions, &assessment);
    const QString text = fromUtf8(said.text.value_or(std::string()));
    return said.facts.empty() || text.isEmpty()
               ? quoted(facts + text)
               : ChangeWords::tr("%1 because %2").arg(quoted(facts), quoted(text));
}

} // namespace

QString factsInWords(const core::Said& said, const core::RecordId& record,
                     const core::Editions& editions, const core::Assessment* assessment)
{
    QStringList words;
    for (const core::Fact& fact : said.facts) {
        words << std::visit(FactWords{record, editions, assessment}, fact);
    }
    return words.join(QStringLiteral(", "));
}

std::vector<DisputedVersion> versionsOf(const core::Ledger& ledger, const core::Dispute& dispute)
{
    std::vector<DisputedVersion> versions;
    for (const core::EditId& id : dispute.heads) {
        if (const core::Edit* edit = ledger.edit(id)) {
            versions.push_back(
                {edit->author, edit->at, core::narrowed(edit->change, dispute.aspect)});
        }
    }
    return versions;
}

QString disputeInWords(const core::Ledger& ledger, const core::Editions& editions,
                       const core::Dispute& dispute)
{
    QStringList values;
    for (const DisputedVersion& version : versionsOf(ledger, dispute)) {
        values << inSentence(version.change, dispute.record, editions, ledger.assessment());
    }
    values.removeDuplicates();
    const core::Assessment& assessment = ledger.assessment();
    return ChangeWords::tr("%1. %2. %3: %4.")
        .arg(fromUtf8(assessment.service.name), recordInWords(assessment, editions, dispute.record),
             asSentence(inWords(dispute.aspect)), values.join(ChangeWords::tr(" or ")));
}

} // namespace ui
