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

template <typename Enum>
std::string word(Enum value)
{
    return std::string(toWord(value));
}

template <typename Enum>
std::string word(const std::optional<Enum>& value)
{
    return value ? word(*value) : "nothing";
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

std::string day(const std::optional<Date>& date)
{
    return date ? toIso(*date) : "no day";
}

std::string verdict(const std::string& outcome)
{
    return outcome.empty() ? "nothing yet" : outcome;
}

struct Tell {
    std::string operator()(const StartAssessment& change) const
    {
        return "started the assessment of " + quote(change.service.name) + " against " +
               list(change.standards);
    }
    std::string operator()(const Describe& change) const
    {
        return "set " + std::string(nameOf(change.aspect)) + " to " + quote(change.text);
    }
    std::string operator()(const SetType& change) const { return "made it a " + word(change.type); }
    std::string operator()(const SetDate& change) const
    {
        return "set the date to " + day(change.date);
    }
    std::string operator()(const BindStandards& change) const
    {
        return "bound it to " + list(change.standards);
    }
    std::string operator()(const DeclareResult& change) const
    {
        return "declared " + verdict(change.result.outcome) + because(change.result.reason);
    }
    std::string operator()(const Enrol& change) const
    {
        return "put " + change.member.name + " on the panel as " + word(change.member.role);
    }
    std::string operator()(const Settle& change) const
    {
        return "settled as " + verdict(change.outcome) + because(change.reason);
    }
    std::string operator()(const Rate& change) const
    {
        return "rated " + verdict(change.outcome) +
               (change.confidence ? ", confidence " + word(*change.confidence) : "") +
               because(change.why);
    }
    std::string operator()(const AddNote& change) const
    {
        return "noted a " + word(change.note.kind) + ": " + quote(change.note.text);
    }
    std::string operator()(const Recommend& change) const
    {
        return "recommended (" + word(change.recommendation.priority) +
               "): " + quote(change.recommendation.text);
    }
    std::string operator()(const Ask& change) const
    {
        return "asked " + quote(change.asked.question);
    }
    std::string operator()(const SetText& change) const { return "wrote " + quote(change.text); }
    std::string operator()(const SetKind& change) const { return "made it a " + word(change.kind); }
    std::string operator()(const FileUnder& change) const
    {
        return "filed it under " + list(change.points);
    }
    std::string operator()(const Release& change) const
    {
        return "set who may read it to " + word(change.audience);
    }
    std::string operator()(const SetSeen& change) const
    {
        return "set how we know to " + word(change.seen);
    }
    std::string operator()(const SetState& change) const
    {
        return "set it to " + word(change.state);
    }
    std::string operator()(const SetPriority& change) const
    {
        return "made it a " + word(change.priority);
    }
    std::string operator()(const SetOwner& change) const
    {
        return "gave it to " + word(change.owner);
    }
    std::string operator()(const SetDue& change) const { return "made it due " + day(change.due); }
    std::string operator()(const SetThemes& change) const
    {
        return "set its themes to " + list(change.themes);
    }
    std::string operator()(const SetStatus& change) const
    {
        return "marked it " + word(change.status) + because(change.reason);
    }
    std::string operator()(const RevealRatings&) const { return "revealed the ratings"; }
    std::string operator()(const MakeRemark& change) const
    {
        return "remarked " + quote(change.text);
    }
    std::string operator()(const Appoint& change) const
    {
        return "set the role to " + word(change.role.holding) + because(change.role.holder);
    }
    std::string operator()(const Confirm& change) const
    {
        return "confirmed the text " + shortForm(change.fingerprint);
    }
    std::string operator()(const Sign& change) const
    {
        return "signed the text " + shortForm(change.signature.fingerprint) +
               because(change.signature.changes);
    }
    std::string operator()(const AnswerFinding& change) const
    {
        return (change.stance == Stance::Accept ? "accepted it" : "challenged it") +
               because(change.text);
    }
    std::string operator()(const Attach& change) const
    {
        return "attached " + quote(change.attachment.name);
    }
    std::string operator()(const Remove&) const { return "removed it"; }
    std::string operator()(const Restore&) const { return "brought it back"; }
};

} // namespace

std::string wordsFor(const Change& change)
{
    return std::visit(Tell{}, change);
}

} // namespace app
