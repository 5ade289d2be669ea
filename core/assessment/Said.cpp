#include "core/assessment/Said.h"

#include "core/assessment/Reader.h"
#include "core/support/SigningKey.h"

#include <algorithm>

namespace core {

namespace {

/// Where a change keeps what somebody wrote; null for one that has no place for it.
template <typename One>
auto textIn(One& change)
    -> std::conditional_t<std::is_const_v<One>, const std::string*, std::string*>
{
    if constexpr (requires { change.text; }) {
        return &change.text;
    } else if constexpr (requires { change.reason; }) {
        return &change.reason;
    } else if constexpr (requires { change.why; }) {
        return &change.why;
    } else if constexpr (requires { change.result.reason; }) {
        return &change.result.reason;
    } else {
        return nullptr;
    }
}

struct Facts {
    using All = std::vector<Fact>;

    All operator()(const StartAssessment& change) const
    {
        // One that was narrowed to where it was taken over from names no standards.
        return change.standards.empty() && change.origin ? All{*change.origin}
                                                         : All{change.standards};
    }
    /// Who reads a reason is worth a word where it is not as usual.
    static All withReason(All facts, ReasonFor reasonFor)
    {
        if (reasonFor != ReasonFor::TeamAndSponsor) {
            facts.emplace_back(audienceOf(reasonFor));
        }
        return facts;
    }
    All operator()(const DeclareResult& change) const
    {
        return withReason({Verdict{change.result.outcome}}, change.result.reasonFor);
    }
    All operator()(const Settle& change) const
    {
        const Verdict verdict{change.outcome};
        return withReason(change.decision == Decision::Proposed ? All{change.decision, verdict}
                                                                : All{verdict},
                          change.reasonFor);
    }
    All operator()(const Rate& change) const
    {
        return change.confidence ? All{Verdict{change.outcome}, *change.confidence}
                                 : All{Verdict{change.outcome}};
    }
    All operator()(const AddNote& change) const { return {change.note.kind}; }
    All operator()(const Recommend& change) const { return {change.recommendation.priority}; }
    All operator()(const SetStatus& change) const { return {change.status}; }
    All operator()(const AnswerFinding& change) const { return {change.stance}; }
    All operator()(const ReplyToAnswer& change) const { return {change.response}; }
    All operator()(const Confirm& change) const { return {SignedText{change.fingerprint}}; }
    All operator()(const Sign& change) const { return {SignedText{change.signature.fingerprint}}; }
    All operator()(const Attach& change) const
    {
        const Attachment& file = change.attachment;
        return {AttachedFile{file.name, file.mediaType, file.size, file.digest}};
    }
    All operator()(const TrustKeys& change) const
    {
        std::vector<std::string> keys;
        for (const std::string& key : change.keys) {
            keys.push_back(shortKey(key));
        }
        return {std::move(keys)};
    }
    All operator()(const LinkNotes& change) const { return {NotesMadeOf{change.notes}}; }
    All operator()(const BeSamePerson& change) const { return {SameAs{change.as}}; }
    All operator()(const RevealRatings&) const { return {Mark::Revealed}; }
    All operator()(const Remove&) const { return {Mark::Removed}; }
    All operator()(const Restore&) const { return {Mark::Kept}; }
    // What is said in words alone.
    All operator()(const Describe&) const { return {}; }
    All operator()(const SetText&) const { return {}; }
    All operator()(const MakeRemark&) const { return {}; }
    All operator()(const Ask&) const { return {}; }
    All operator()(const Redact&) const { return {}; }
    /// A change that says one thing.
    template <typename Other>
    All operator()(const Other& change) const
    {
        const auto& [value] = change;
        return {value};
    }
};

/// The words that begin something.
struct FirstText {
    using Text = std::optional<std::string>;
    Text operator()(const AddNote& change) const { return change.note.text; }
    Text operator()(const Recommend& change) const { return change.recommendation.text; }
    Text operator()(const Ask& change) const { return change.asked.question; }
    Text operator()(const Sign& change) const { return change.signature.changes; }
    template <typename Other>
    Text operator()(const Other& change) const
    {
        const std::string* text = textIn(change);
        return text != nullptr ? Text(*text) : std::nullopt;
    }
};

bool saysNothing(const Fact& fact)
{
    return std::visit(
        [](const auto& value) {
            if constexpr (requires { value.has_value(); }) {
                return !value.has_value();
            } else if constexpr (requires { value.outcome; }) {
                return value.outcome.empty();
            } else if constexpr (requires { value.empty(); }) {
                return value.empty();
            } else {
                return false;
            }
        },
        fact);
}

} // namespace

bool Said::isNothing() const
{
    return text.value_or(std::string()).empty() && std::ranges::all_of(facts, saysNothing);
}

Said saidBy(const Change& change)
{
    return {std::visit(Facts{}, change), std::visit(FirstText{}, change)};
}

std::optional<Change> withText(Change change, const std::string& text)
{
    std::string* place = std::visit([](auto& one) { return textIn(one); }, change);
    if (place == nullptr) {
        return std::nullopt;
    }
    *place = text;
    return change;
}

} // namespace core
