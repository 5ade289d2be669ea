#include "ui/words/DisputeWords.h"

#include "core/assessment/Aspects.h"
#include "core/assessment/RecordPoint.h"
#include "ui/base/Text.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

constexpr int longestQuote = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DisputeWords)
};

QString shortened(const std::string& text)
{
    const QString whole = fromUtf8(text).simplified();
    return whole.size() > longestQuote ? whole.left(longestQuote - 1).trimmed() + u'…' : whole;
}

QString quoted(const QString& text)
{
    return text.isEmpty() ? Words::tr("nothing") : Words::tr("“%1”").arg(text);
}

QString pointInWords(const core::Editions& editions, const std::string& name)
{
    const auto point = core::pointRefFrom(name);
    return point ? Words::tr("point %1").arg(pointLabel(editions, *point)) : fromUtf8(name);
}

QString pointsInWords(const core::Editions& editions, const std::vector<core::PointRef>& points)
{
    QStringList labels;
    for (const core::PointRef& point : points) {
        labels.append(pointLabel(editions, point));
    }
    return labels.join(QStringLiteral(", "));
}

/// What the record is, as somebody who looks for it would say.
QString recordInWords(const core::Ledger& ledger, const core::Editions& editions,
                      const core::RecordId& record)
{
    const core::Assessment& assessment = ledger.assessment();
    switch (record.kind) {
    case core::RecordKind::Note:
        if (const core::Note* note = assessment.note(record.name)) {
            return Words::tr("note “%1”").arg(shortened(note->text));
        }
        return Words::tr("a note");
    case core::RecordKind::Recommendation:
        if (const auto* one = assessment.recommendation(record.name)) {
            return Words::tr("recommendation “%1”").arg(shortened(one->text));
        }
        return Words::tr("a recommendation");
    case core::RecordKind::Member:
        if (const core::Member* member = assessment.member(record.name)) {
            return fromUtf8(member->name);
        }
        return Words::tr("a panel member");
    case core::RecordKind::Outcome:
    case core::RecordKind::Reveal: return pointInWords(editions, record.name);
    case core::RecordKind::Result: return Words::tr("the result of the whole");
    case core::RecordKind::Assessment: return Words::tr("the assessment");
    case core::RecordKind::Attachment: return Words::tr("an attachment");
    case core::RecordKind::Answer: return Words::tr("an answer of the team");
    case core::RecordKind::TeamRole: return Words::tr("a role of the team");
    case core::RecordKind::Signature: return Words::tr("a signature");
    default: return fromUtf8(core::toString(record));
    }
}

/// What a change says, as short as can be.
struct Value {
    const core::Editions& editions;
    const core::RecordId& record;

    QString verdict(const std::string& outcome, const std::string& reason) const
    {
        const auto point = core::pointOf(record);
        const core::Standard* edition = point
                                            ? core::editionOf(editions, point->edition)
                                            : (editions.empty() ? nullptr : editions.front().get());
        const QString name = quoted(outcomeWords(edition, outcome).name);
        return reason.empty() ? name
                              : Words::tr("%1 because %2").arg(name, quoted(shortened(reason)));
    }
    QString operator()(const core::Settle& change) const
    {
        return verdict(change.outcome, change.reason);
    }
    QString operator()(const core::Rate& change) const
    {
        return verdict(change.outcome, change.why);
    }
    QString operator()(const core::DeclareResult& change) const
    {
        return verdict(change.result.outcome, change.result.reason);
    }
    QString operator()(const core::Describe& change) const
    {
        return quoted(shortened(change.text));
    }
    QString operator()(const core::SetText& change) const { return quoted(shortened(change.text)); }
    QString operator()(const core::MakeRemark& change) const
    {
        return quoted(shortened(change.text));
    }
    QString operator()(const core::AnswerFinding& change) const
    {
        return quoted(shortened(change.text));
    }
    QString operator()(const core::SetType& change) const { return quoted(inWords(change.type)); }
    QString operator()(const core::SetKind& change) const { return quoted(inWords(change.kind)); }
    QString operator()(const core::Release& change) const
    {
        return quoted(inWords(change.audience));
    }
    QString operator()(const core::SetPriority& change) const
    {
        return quoted(inWords(change.priority));
    }
    QString operator()(const core::SetOwner& change) const { return quoted(inWords(change.owner)); }
    QString operator()(const core::SetStatus& change) const
    {
        return quoted(inWords(change.status));
    }
    QString operator()(const core::SetSeen& change) const
    {
        return quoted(change.seen ? inWords(*change.seen) : QString());
    }
    QString operator()(const core::SetState& change) const
    {
        return quoted(change.state ? inWords(*change.state) : QString());
    }
    QString operator()(const core::SetDate& change) const
    {
        return quoted(change.date ? inWords(*change.date) : QString());
    }
    QString operator()(const core::SetDue& change) const
    {
        return quoted(change.due ? inWords(*change.due) : QString());
    }
    QString operator()(const core::FileUnder& change) const
    {
        return quoted(pointsInWords(editions, change.points));
    }
    QString operator()(const core::SetThemes& change) const { return list(change.themes); }
    QString operator()(const core::BindStandards& change) const { return list(change.standards); }
    QString operator()(const core::Enrol& change) const
    {
        return quoted(Words::tr("%1, %2").arg(fromUtf8(change.member.name),
                                              inWords(change.member.role).toLower()));
    }
    QString operator()(const core::Appoint& change) const
    {
        return quoted(fromUtf8(change.role.holder));
    }
    QString operator()(const core::Attach& change) const
    {
        return quoted(fromUtf8(change.attachment.name));
    }
    QString operator()(const core::Remove&) const { return Words::tr("removed"); }
    QString operator()(const core::Restore&) const { return Words::tr("kept"); }
    QString operator()(const core::StartAssessment&) const { return Words::tr("as it began"); }
    QString operator()(const core::AddNote& change) const
    {
        return quoted(shortened(change.note.text));
    }
    QString operator()(const core::Recommend& change) const
    {
        return quoted(shortened(change.recommendation.text));
    }
    QString operator()(const core::Ask& change) const
    {
        return quoted(shortened(change.asked.question));
    }
    QString operator()(const core::RevealRatings&) const { return Words::tr("revealed"); }
    QString operator()(const core::Confirm&) const { return Words::tr("confirmed"); }
    QString operator()(const core::Sign& change) const
    {
        return quoted(shortened(change.signature.changes));
    }

    QString list(const std::vector<std::string>& parts) const
    {
        QStringList words;
        for (const std::string& part : parts) {
            words.append(fromUtf8(part));
        }
        return quoted(words.join(QStringLiteral(", ")));
    }
};

QString valueOf(const core::Edit& edit, core::Aspect aspect, const core::Editions& editions)
{
    const bool touches = (core::aspectsOf(edit.change) & core::only(aspect)) != 0;
    if (aspect == core::Aspect::Presence) {
        return std::holds_alternative<core::Remove>(edit.change) ? Words::tr("removed")
                                                                 : Words::tr("kept and changed");
    }
    const core::Change change = touches ? core::narrowed(edit.change, aspect) : edit.change;
    return std::visit(Value{editions, edit.record}, change);
}

/// The aspect inside a sentence: "the outcome".
QString aspectInSentence(core::Aspect aspect)
{
    switch (aspect) {
    case core::Aspect::Presence: return Words::tr("whether it is there");
    case core::Aspect::Text: return Words::tr("the text");
    case core::Aspect::Kind: return Words::tr("the kind");
    case core::Aspect::Points: return Words::tr("the points");
    case core::Aspect::Audience: return Words::tr("who may read it");
    case core::Aspect::Seen: return Words::tr("how we know");
    case core::Aspect::State: return Words::tr("the state");
    case core::Aspect::Priority: return Words::tr("the priority");
    case core::Aspect::Owner: return Words::tr("the owner");
    case core::Aspect::Due: return Words::tr("the date");
    case core::Aspect::Themes: return Words::tr("the themes");
    case core::Aspect::Status: return Words::tr("the status");
    case core::Aspect::Verdict: return Words::tr("the outcome");
    case core::Aspect::Member: return Words::tr("what is said of them");
    case core::Aspect::ServiceName: return Words::tr("the name of the service");
    case core::Aspect::Organisation: return Words::tr("the organisation");
    case core::Aspect::Phase: return Words::tr("the phase");
    case core::Aspect::Description: return Words::tr("the description");
    case core::Aspect::Scope: return Words::tr("the scope");
    case core::Aspect::Type: return Words::tr("the kind of review");
    case core::Aspect::Date: return Words::tr("the day");
    case core::Aspect::Standards: return Words::tr("the standards");
    case core::Aspect::Origin: return Words::tr("where it was taken over from");
    case core::Aspect::Language: return Words::tr("the language of its reports");
    case core::Aspect::Layout: return Words::tr("the layout of its reports");
    case core::Aspect::SelfAssessment: return Words::tr("the team’s own assessment");
    case core::Aspect::Holder: return Words::tr("who holds the role");
    case core::Aspect::Signed: return Words::tr("what was signed");
    case core::Aspect::Answered: return Words::tr("the team’s answer");
    case core::Aspect::File: break;
    }
    return Words::tr("the file");
}

} // namespace

QString disputeInWords(const core::Ledger& ledger, const core::Editions& editions,
                       const core::Dispute& dispute)
{
    QStringList values;
    for (const core::EditId& id : dispute.heads) {
        if (const core::Edit* edit = ledger.edit(id)) {
            const QString value = valueOf(*edit, dispute.aspect, editions);
            if (!values.contains(value)) {
                values.append(value);
            }
        }
    }
    return Words::tr("%1, %2, %3: %4.")
        .arg(fromUtf8(ledger.assessment().service.name),
             recordInWords(ledger, editions, dispute.record), aspectInSentence(dispute.aspect),
             values.join(Words::tr(" or ")));
}

} // namespace ui
