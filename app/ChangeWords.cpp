#include "app/ChangeWords.h"

#include "app/Table.h"
#include "core/assessment/Fingerprint.h"
#include "core/support/Text.h"

namespace app {

namespace {

using namespace core;

constexpr std::size_t longestQuote = 60;

std::string quote(const std::string& text)
{
    return text.empty() ? "nothing" : "“" + shortened(text, longestQuote) + "”";
}

std::string because(const std::string& reason)
{
    return reason.empty() ? "" : ": " + quote(reason);
}

std::string list(const std::vector<std::string>& parts)
{
    return parts.empty() ? "nothing" : commaSeparated(parts);
}

std::string list(const std::vector<PointRef>& points)
{
    std::vector<std::string> parts;
    for (const auto& point : points) {
        parts.push_back(toString(point));
    }
    return list(parts);
}

struct FactWords {
    template <typename Enum>
    std::string operator()(Enum value) const
    {
        return std::string(toWord(value));
    }
    template <typename Enum>
    std::string operator()(const std::optional<Enum>& value) const
    {
        return value ? std::string(toWord(*value)) : "nothing";
    }
    std::string operator()(Confidence sure) const
    {
        return "confidence " + std::string(toWord(sure));
    }
    std::string operator()(const std::optional<Date>& date) const
    {
        return date ? toIso(*date) : "no day";
    }
    std::string operator()(const Verdict& verdict) const
    {
        return verdict.outcome.empty() ? "nothing yet" : verdict.outcome;
    }
    std::string operator()(const SignedText& text) const { return shortForm(text.fingerprint); }
    std::string operator()(const AttachedFile& file) const
    {
        return file.name + " (" + file.mediaType + ", " + std::to_string(file.size) + " bytes, " +
               file.digest.substr(0, 8) + ")";
    }
    std::string operator()(const Member& member) const
    {
        std::string text = member.name + ", " + std::string(toWord(member.role));
        const auto add = [&](const char* what, const std::string& value) {
            text += value.empty() ? "" : what + value;
        };
        add(", ", member.profession);
        add("; leads ", member.leads.empty() ? "" : list(member.leads));
        add("; contributes to ", member.contributes.empty() ? "" : list(member.contributes));
        add("; knows about ", commaSeparated(member.expertise));
        add("; away: ", member.absence);
        add("; stands in for ", member.standsInFor);
        return text;
    }
    std::string operator()(const TeamRole& role) const
    {
        return std::string(toWord(role.holding)) + (role.holder.empty() ? "" : ": " + role.holder);
    }
    std::string operator()(const Origin& origin) const
    {
        return origin.url + " (" + origin.licence + ")";
    }
    std::string operator()(const Agenda& agenda) const
    {
        std::string text = agenda.start ? "from " + toString(*agenda.start) + ", " : "";
        for (const AgendaEntry& entry : agenda.entries) {
            const std::string& name = entry.title.empty() ? entry.theme : entry.title;
            text += (&entry == &agenda.entries.front() ? "" : "; ") +
                    (name.empty() ? "other points" : name) + " " + std::to_string(entry.minutes) +
                    " min" + (entry.points.empty() ? "" : " (" + list(entry.points) + ")");
        }
        return text + (agenda.entries.empty() ? "the standard’s own order" : "");
    }
    std::string operator()(const NotesMadeOf& made) const
    {
        return made.empty() ? "no note" : commaSeparated(made.notes);
    }
    std::string operator()(const SameAs& same) const { return "one person with " + same.person; }
    std::string operator()(const std::vector<PointRef>& points) const { return list(points); }
    std::string operator()(const std::vector<std::string>& words) const { return list(words); }
};

std::string factsOf(const Said& said)
{
    std::vector<std::string> words;
    for (const Fact& fact : said.facts) {
        words.push_back(std::visit(FactWords{}, fact));
    }
    return commaSeparated(words);
}

/// What somebody did. Where it does not end with a word, the facts follow, or the text where there
/// are no facts.
struct Doing {
    std::string operator()(const StartAssessment& change) const
    {
        return "started the assessment of " + quote(change.service.name) + " against ";
    }
    std::string operator()(const Describe& change) const
    {
        return "set " + std::string(nameOf(change.aspect)) + " to ";
    }
    std::string operator()(const SetType&) const { return "made it a "; }
    std::string operator()(const SetDate&) const { return "set the date to "; }
    std::string operator()(const BindStandards&) const { return "bound it to "; }
    std::string operator()(const DeclareResult&) const { return "declared "; }
    std::string operator()(const Enrol& change) const
    {
        return "put " + change.member.name + " on the panel as " +
               std::string(toWord(change.member.role));
    }
    std::string operator()(const Settle&) const { return "settled as "; }
    std::string operator()(const Rate&) const { return "rated "; }
    std::string operator()(const AddNote&) const { return "noted a "; }
    std::string operator()(const Recommend&) const { return "recommended ("; }
    std::string operator()(const Ask&) const { return "asked "; }
    std::string operator()(const SetText&) const { return "wrote "; }
    std::string operator()(const SetKind&) const { return "made it a "; }
    std::string operator()(const FileUnder&) const { return "filed it under "; }
    std::string operator()(const Release&) const { return "set who may read it to "; }
    std::string operator()(const SetSeen&) const { return "set how we know to "; }
    std::string operator()(const SetState&) const { return "set it to "; }
    std::string operator()(const SetPriority&) const { return "made it a "; }
    std::string operator()(const SetOwner&) const { return "gave it to "; }
    std::string operator()(const SetDue&) const { return "made it due "; }
    std::string operator()(const SetThemes&) const { return "set its themes to "; }
    std::string operator()(const SetStatus&) const { return "marked it "; }
    std::string operator()(const RevealRatings&) const { return "revealed the ratings"; }
    std::string operator()(const MakeRemark&) const { return "remarked "; }
    std::string operator()(const Appoint& change) const
    {
        return "set the role to " + std::string(toWord(change.role.holding)) +
               because(change.role.holder);
    }
    std::string operator()(const Confirm&) const { return "confirmed the text "; }
    std::string operator()(const Sign&) const { return "signed the text "; }
    std::string operator()(const AnswerFinding& change) const
    {
        return change.stance == Stance::Accept ? "accepted it" : "challenged it";
    }
    std::string operator()(const ReplyToAnswer& change) const
    {
        switch (change.response) {
        case Response::Keep: return "kept it, in reply";
        case Response::Change: return "changed it, in reply";
        case Response::Withdraw: return "withdrew it, in reply";
        }
        return {};
    }
    std::string operator()(const Attach& change) const
    {
        return "attached " + quote(change.attachment.name);
    }
    std::string operator()(const TrustKeys&) const { return "trusted the signing keys "; }
    std::string operator()(const BeSamePerson&) const { return "joined it as "; }
    std::string operator()(const Redact&) const { return "redacted its words"; }
    std::string operator()(const Remove&) const { return "removed it"; }
    std::string operator()(const Restore&) const { return "brought it back"; }
    std::string operator()(const SetAgenda&) const { return "set the agenda: "; }
    std::string operator()(const LinkNotes&) const { return "linked it to "; }
};

} // namespace

std::string wordsFor(const Change& change)
{
    const Said said = saidBy(change);
    const std::string text = said.text.value_or(std::string());
    std::string words = std::visit(Doing{}, change);
    if (!words.ends_with(' ') && !words.ends_with('(')) {
        return words + because(text);
    }
    if (said.facts.empty()) {
        return words + quote(text);
    }
    return words + factsOf(said) + (words.ends_with('(') ? ")" : "") + because(text);
}

std::string wordsFor(const Said& said)
{
    if (said.isNothing()) {
        return {};
    }
    const std::string facts = factsOf(said);
    const std::string text = said.text.value_or(std::string());
    return facts.empty() || text.empty() ? facts + text : facts + ": " + text;
}

} // namespace app
