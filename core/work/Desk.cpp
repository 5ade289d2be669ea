#include "core/work/Desk.h"

#include "core/assessment/AudienceView.h"
#include "core/assessment/Duties.h"
#include "core/assessment/TextChecks.h"
#include "core/support/Text.h"
#include "core/work/People.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view onlyThePanel =
    "this was handed to you by the panel, and only the panel can change that. You can answer its "
    "findings, say who fills the team’s roles, and add notes and files of your own.";

void mustSaySomething(const std::string& text, const std::string& what)
{
    mustBeText(text);
    if (trimmed(text).empty()) {
        throw Failure({what + " needs some text.", {}});
    }
}

/// Refuses what is wrong with `probe`, an assessment that holds just what is to be written.
void mustBeSound(const Assessment& probe, const Editions& editions)
{
    if (const auto found = faults(probe, editions); !found.empty()) {
        throw Failure({found.front().what, {}});
    }
}

} // namespace

Desk::Desk(Casebook& casebook, Ledger ledger, Editions editions, std::optional<Reader> cutFor,
           Member person, IdSource& ids, Clock clock)
    : m_casebook(&casebook)
    , m_ledger(std::move(ledger))
    , m_editions(std::move(editions))
    , m_cutFor(cutFor)
    , m_person(std::move(person))
    , m_ids(&ids)
    , m_clock(std::move(clock))
{
}

Result<Desk> Desk::open(Casebook& casebook, const AssessmentId& id,
                        const std::optional<std::string>& name, IdSource& ids, Clock clock)
{
    auto ledger = casebook.read(id);
    if (!ledger) {
        return ledger.problem();
    }
    auto editions = casebook.editions(id);
    if (!editions) {
        return editions.problem();
    }
    const auto cutFor = casebook.cutFor(id);
    if (!cutFor) {
        return cutFor.problem();
    }
    const auto& panel = ledger->assessment().panel;
    Member person;
    if (name) {
        if (const auto problem = faultOfText(*name)) {
            return *problem;
        }
        if (trimmed(*name).empty()) {
            return Problem{"the name is empty. Say who does this.", {}};
        }
        person = memberNamed(panel, *name);
    } else {
        const auto owner = casebook.owner();
        if (!owner) {
            return owner.problem();
        }
        person = memberFor(panel, *owner);
    }
    return Desk(casebook, std::move(*ledger), std::move(*editions), *cutFor, std::move(person), ids,
                std::move(clock));
}

Result<PointRef> Desk::point(std::string_view text) const
{
    const bool isNumber = !text.empty() && std::all_of(text.begin(), text.end(), [](char letter) {
        return letter >= '0' && letter <= '9';
    });
    const auto& standards = m_ledger.assessment().standards;
    std::string whole(text);
    if (isNumber && !standards.empty()) {
        whole = standards.front() + "/" + whole;
    }
    const auto point = pointRefFrom(whole);
    if (!point) {
        return Problem{"\"" + std::string(text) + "\" is not a point. Write it like gds-2019/5.",
                       {}};
    }
    return attempt("Looking for the point", [&] {
        mustExist({*point});
        return *point;
    });
}

Result<std::string> Desk::addNote(Note note)
{
    return attempt("Adding the note", [&] {
        mustSaySomething(note.text, "a note");
        mustExist(note.points);
        note.id = toString(m_ids->next());
        note.author = m_person.id;
        note.at = m_clock();
        write(noteRecord(note.id), AddNote{note});
        return note.id;
    });
}

Result<std::string> Desk::recommend(Recommendation recommendation)
{
    return attempt("Adding the recommendation", [&] {
        mustSaySomething(recommendation.text, "a recommendation");
        mustBeText(recommendation.statusReason);
        for (const auto& theme : recommendation.themes) {
            mustBeText(theme);
        }
        mustExist(recommendation.points);
        recommendation.id = toString(m_ids->next());
        write(recommendationRecord(recommendation.id), Recommend{recommendation});
        return recommendation.id;
    });
}

Result<Done> Desk::settle(Outcome outcome)
{
    return attempt("Settling the point", [&] {
        mustBeText(outcome.reason);
        mustFit(outcome.point, outcome.outcome);
        Assessment after = m_ledger.assessment();
        const auto before =
            std::find_if(after.outcomes.begin(), after.outcomes.end(),
                         [&](const Outcome& one) { return one.point == outcome.point; });
        if (before == after.outcomes.end()) {
            after.outcomes.push_back(outcome);
        } else {
            if (outcome.reason.empty() && before->outcome == outcome.outcome) {
                outcome.reason = before->reason;
            }
            *before = outcome;
        }
        Assessment probe;
        probe.outcomes = after.outcomes;
        mustBeSound(probe, m_editions);
        if (trimmed(outcome.reason).empty() &&
            needsCastingVote(m_ledger.assessment(), m_editions, outcome.point)) {
            throw Failure({"the panel is split on " + toString(outcome.point) +
                               ", so that this is the lead’s casting vote. Say why.",
                           {}});
        }
        write(outcomeRecord(outcome.point), Settle{outcome.outcome, outcome.reason});
        return Done{};
    });
}

Result<Done> Desk::rate(const PointRef& point, const std::string& outcome,
                        std::optional<Confidence> confidence, const std::string& why)
{
    return attempt("Rating the point", [&] {
        mustBeText(why);
        mustFit(point, outcome);
        if (!mayRate(m_ledger.assessment(), m_person.id, point)) {
            throw Failure(
                {"the ratings of " + toString(point) + " are revealed, and yours stays as it is.",
                 {}});
        }
        write(ratingRecord(m_person.id, point), Rate{outcome, confidence, why});
        return Done{};
    });
}

void Desk::mustExist(const std::vector<PointRef>& points) const
{
    Assessment probe;
    probe.notes.emplace_back();
    probe.notes.front().points = points;
    mustBeSound(probe, m_editions);
}

void Desk::mustFit(const PointRef& point, const std::string& outcome) const
{
    Assessment probe;
    probe.outcomes.push_back({point, outcome, {}});
    mustBeSound(probe, m_editions);
}

std::vector<Edit> Desk::composed(std::vector<std::pair<RecordId, Change>> changes) const
{
    std::vector<Edit> edits;
    const Timestamp now = m_clock();
    if (m_cutFor) {
        for (const auto& [record, change] : changes) {
            if (whyNot({m_ledger, m_editions, m_person.id, record, change}, m_cutFor)) {
                throw Failure({std::string(onlyThePanel), {}});
            }
        }
    } else if (m_ledger.assessment().member(m_person.id) == nullptr) {
        edits.push_back(m_ledger.compose(m_ids->next(), memberRecord(m_person.id), Enrol{m_person},
                                         m_person.id, now));
    }
    for (auto& [record, change] : changes) {
        edits.push_back(m_ledger.compose(m_ids->next(), std::move(record), std::move(change),
                                         m_person.id, now));
    }
    return edits;
}

Result<std::vector<Edit>> Desk::compose(std::vector<std::pair<RecordId, Change>> changes) const
{
    return attempt("Changing the assessment", [&] { return composed(std::move(changes)); });
}

void Desk::write(std::vector<std::pair<RecordId, Change>> changes)
{
    if (!changes.empty()) {
        write(composed(std::move(changes)));
    }
}

void Desk::write(const std::vector<Edit>& edits)
{
    if (const auto done = m_casebook->append(m_ledger.id(), edits); !done) {
        throw Failure(done.problem());
    }
    m_ledger.add(edits);
}

void Desk::write(RecordId record, Change change)
{
    write(std::vector<std::pair<RecordId, Change>>{{std::move(record), std::move(change)}});
}

} // namespace core
