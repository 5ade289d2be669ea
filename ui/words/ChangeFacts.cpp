#include "ui/words/ChangeFacts.h"

#include "core/assessment/Aspects.h"
#include "core/assessment/RecordPoint.h"
#include "ui/base/Text.h"
#include "ui/words/DayWords.h"
#include "ui/words/PageParts.h"
#include "ui/words/PointLabels.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype longestQuote = 70;

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(ChangeFacts)
};

struct Tell {
    const core::RecordId& record;
    const core::Editions& editions;

    QString outcome(const std::string& id) const
    {
        const auto point = core::pointOf(record);
        const core::Standard* edition = point ? core::editionOf(editions, point->edition)
                                        : !editions.empty() ? editions.front().get()
                                                            : nullptr;
        return outcomeWords(edition, id).name;
    }
    static QString orNothing(const QString& words)
    {
        return words.isEmpty() ? Facts::tr("nothing") : words;
    }

    ChangeFacts operator()(const core::Describe& change) const { return {{}, change.text}; }
    ChangeFacts operator()(const core::SetText& change) const { return {{}, change.text}; }
    ChangeFacts operator()(const core::MakeRemark& change) const { return {{}, change.text}; }
    ChangeFacts operator()(const core::Settle& change) const
    {
        return {outcome(change.outcome), change.reason};
    }
    ChangeFacts operator()(const core::Rate& change) const
    {
        QStringList facts{outcome(change.outcome)};
        if (change.confidence) {
            facts << inWords(*change.confidence);
        }
        return {facts.join(QStringLiteral(", ")), change.why};
    }
    ChangeFacts operator()(const core::DeclareResult& change) const
    {
        return {outcome(change.result.outcome), change.result.reason};
    }
    ChangeFacts operator()(const core::SetStatus& change) const
    {
        return {inWords(change.status), change.reason};
    }
    ChangeFacts operator()(const core::SetKind& change) const { return {inWords(change.kind), {}}; }
    ChangeFacts operator()(const core::FileUnder& change) const
    {
        return {orNothing(pointsInWords(editions, change.points)), {}};
    }
    ChangeFacts operator()(const core::Release& change) const
    {
        return {inWords(change.audience), {}};
    }
    ChangeFacts operator()(const core::SetSeen& change) const
    {
        return {change.seen ? inWords(*change.seen) : orNothing({}), {}};
    }
    ChangeFacts operator()(const core::SetState& change) const
    {
        return {change.state ? inWords(*change.state) : orNothing({}), {}};
    }
    ChangeFacts operator()(const core::SetPriority& change) const
    {
        return {inWords(change.priority), {}};
    }
    ChangeFacts operator()(const core::SetOwner& change) const
    {
        return {inWords(change.owner), {}};
    }
    ChangeFacts operator()(const core::SetDue& change) const
    {
        return {change.due ? inWords(*change.due) : Facts::tr("no date"), {}};
    }
    ChangeFacts operator()(const core::SetDate& change) const
    {
        return {change.date ? inWords(*change.date) : Facts::tr("no date"), {}};
    }
    ChangeFacts operator()(const core::SetThemes& change) const
    {
        return {orNothing(list(change.themes)), {}};
    }
    ChangeFacts operator()(const core::SetType& change) const { return {inWords(change.type), {}}; }
    ChangeFacts operator()(const core::BindStandards& change) const
    {
        return {list(change.standards), {}};
    }
    ChangeFacts operator()(const core::Enrol& change) const
    {
        const core::Member& member = change.member;
        QStringList facts{fromUtf8(member.name), inWords(member.role)};
        if (!member.profession.empty()) {
            facts << professionInWords(member.profession);
        }
        if (!member.leads.empty()) {
            facts << Facts::tr("leads %1").arg(pointsInWords(editions, member.leads));
        }
        if (!member.contributes.empty()) {
            facts
                << Facts::tr("contributes to %1").arg(pointsInWords(editions, member.contributes));
        }
        if (!member.absence.empty()) {
            facts << Facts::tr("away: %1").arg(fromUtf8(member.absence));
        }
        return {facts.join(QStringLiteral(", ")), {}};
    }
    ChangeFacts operator()(const core::Appoint& change) const
    {
        return {inWords(change.role.holding) + u' ' + fromUtf8(change.role.holder), {}};
    }
    ChangeFacts operator()(const core::AnswerFinding& change) const
    {
        return {inWords(change.stance), change.text};
    }
    ChangeFacts operator()(const core::Remove&) const { return {Facts::tr("removed"), {}}; }
    template <typename Other>
    ChangeFacts operator()(const Other&) const
    {
        return {Facts::tr("kept"), {}};
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

struct Rewrite {
    const std::string& text;

    bool operator()(core::Describe& change) const { return (change.text = text, true); }
    bool operator()(core::SetText& change) const { return (change.text = text, true); }
    bool operator()(core::MakeRemark& change) const { return (change.text = text, true); }
    bool operator()(core::Settle& change) const { return (change.reason = text, true); }
    bool operator()(core::Rate& change) const { return (change.why = text, true); }
    bool operator()(core::DeclareResult& change) const
    {
        return (change.result.reason = text, true);
    }
    bool operator()(core::SetStatus& change) const { return (change.reason = text, true); }
    bool operator()(core::AnswerFinding& change) const { return (change.text = text, true); }
    template <typename Other>
    bool operator()(Other&) const
    {
        return false;
    }
};

QString quoted(const std::string& text)
{
    const QString line = fromUtf8(text).simplified();
    return line.size() > longestQuote ? line.left(longestQuote) + u'…' : line;
}

} // namespace

ChangeFacts factsOf(const core::Change& change, const core::RecordId& record,
                    const core::Editions& editions)
{
    return std::visit(Tell{record, editions}, change);
}

std::optional<core::Change> withText(core::Change change, const std::string& text)
{
    const bool done = std::visit(Rewrite{text}, change);
    return done ? std::optional(std::move(change)) : std::nullopt;
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

std::optional<core::PointRef> pointOfRecord(const core::Assessment& assessment,
                                            const core::RecordId& record)
{
    using Kind = core::RecordKind;
    switch (record.kind) {
    case Kind::Outcome:
    case Kind::Rating:
    case Kind::Reveal:
    case Kind::Remark: return core::pointOf(record);
    case Kind::Note:
        if (const core::Note* note = assessment.note(record.name)) {
            return note->points.empty() ? std::nullopt : std::optional(note->points.front());
        }
        return std::nullopt;
    case Kind::Recommendation:
        if (const core::Recommendation* item = assessment.recommendation(record.name)) {
            return item->points.empty() ? std::nullopt : std::optional(item->points.front());
        }
        return std::nullopt;
    default: return std::nullopt;
    }
}

QString recordInWords(const core::Assessment& assessment, const core::Editions& editions,
                      const core::RecordId& record)
{
    using Kind = core::RecordKind;
    const auto point = pointOfRecord(assessment, record);
    const QString at = point ? pointWithTitle(editions, *point) : QString();
    switch (record.kind) {
    case Kind::Outcome: return Facts::tr("The outcome of %1").arg(at);
    case Kind::Rating: return Facts::tr("A rating of %1").arg(at);
    case Kind::Remark: return Facts::tr("A remark on %1").arg(at);
    case Kind::Note: {
        const core::Note* note = assessment.note(record.name);
        return note != nullptr ? Facts::tr("The note: %1").arg(quoted(note->text))
                               : Facts::tr("A note that is gone");
    }
    case Kind::Recommendation: {
        const core::Recommendation* item = assessment.recommendation(record.name);
        return item != nullptr ? Facts::tr("The recommendation: %1").arg(quoted(item->text))
                               : Facts::tr("A recommendation that is gone");
    }
    case Kind::Member: return Facts::tr("%1 on the panel").arg(personName(assessment, record.name));
    case Kind::TeamRole: {
        const auto role = core::fromWord<core::ServiceRole>(record.name);
        return role ? inWords(*role) : fromUtf8(record.name);
    }
    case Kind::Result: return Facts::tr("The result of the whole");
    case Kind::Answer: {
        const auto about = core::recordIdFrom(record.name);
        return about ? Facts::tr("The team's answer to: %1")
                           .arg(recordInWords(assessment, editions, *about))
                     : Facts::tr("An answer of the team");
    }
    case Kind::Attachment: {
        const auto found =
            std::ranges::find(assessment.attachments, record.name, &core::Attachment::id);
        return found != assessment.attachments.end()
                   ? Facts::tr("The file %1").arg(fromUtf8(found->name))
                   : Facts::tr("A file that is gone");
    }
    default: break;
    }
    return Facts::tr("The assessment");
}

} // namespace ui
