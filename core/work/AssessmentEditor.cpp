#include "core/work/AssessmentEditor.h"

#include "core/assessment/Agreement.h"
#include "core/assessment/Aspects.h"
#include "core/assessment/EditCheck.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/RecordPoint.h"
#include "core/assessment/Said.h"
#include "core/assessment/Versions.h"
#include "core/exchange/EditIds.h"
#include "core/exchange/EditJson.h"
#include "core/exchange/EditLimits.h"
#include "core/support/OrThrow.h"
#include "core/support/Text.h"
#include "core/work/People.h"

#include <algorithm>

namespace core {

namespace {

/// The outcomes of an assessment as they would be, and nothing else.
Assessment outcomesAfter(const Assessment& before, const std::vector<Edit>& edits)
{
    Assessment probe;
    probe.outcomes = before.outcomes;
    for (const Edit& edit : edits) {
        const auto* settle = std::get_if<Settle>(&edit.change);
        const auto point = settle != nullptr ? pointRefFrom(edit.record.name) : std::nullopt;
        if (!point) {
            continue;
        }
        std::erase_if(probe.outcomes, [&](const Outcome& one) { return one.point == *point; });
        probe.outcomes.push_back({*point, settle->outcome, settle->reason});
    }
    return probe;
}

/// What people leave empty by mistake. Logs may hold it: not every program minded.
void mustMeanSomething(const Edit& edit)
{
    const RecordKind kind = edit.record.kind;
    const bool isWorded = kind == RecordKind::Note || kind == RecordKind::Recommendation ||
                          kind == RecordKind::Remark;
    if (isWorded && (aspectsOf(edit.change) & only(Aspect::Text)) != 0 &&
        trimmed(saidBy(edit.change).text.value_or(std::string())).empty()) {
        const std::string what = kind == RecordKind::Note             ? "a note"
                                 : kind == RecordKind::Recommendation ? "a recommendation"
                                                                      : "a remark";
        throw Failure({what + " needs some text.", {}});
    }
    const auto* appoint = std::get_if<Appoint>(&edit.change);
    if (appoint != nullptr && appoint->role.holding == Holding::Vacant &&
        !appoint->role.holder.empty()) {
        throw Failure({"a vacant role has nobody who holds it. Leave the name out.", {}});
    }
}

} // namespace

bool Made::isFinal() const
{
    return std::any_of(steps.begin(), steps.end(),
                       [](const Step& step) { return core::isFinal(step.change); });
}

AssessmentEditor::AssessmentEditor(const Ledger& ledger, Editions bound, Author author,
                                   IdSource& ids, Clock clock)
    : m_ledger(&ledger)
    , m_bound(std::move(bound))
    , m_editions(named(ledger.assessment().standards, m_bound))
    , m_author(std::move(author))
    , m_ids(&ids)
    , m_clock(std::move(clock))
{
}

AssessmentEditor AssessmentEditor::withEditions(const Editions& more) const
{
    AssessmentEditor editor = *this;
    editor.m_bound.insert(editor.m_bound.end(), more.begin(), more.end());
    return editor;
}

std::optional<Refusal> AssessmentEditor::whyNot(const Ledger& ledger, const Step& step) const
{
    return core::whyNot(
        {ledger, m_editions, m_author.member.id, step.record, step.change, m_author.cutFor});
}

std::optional<Refusal> AssessmentEditor::whyNot(const RecordId& record, const Change& change) const
{
    return whyNot(*m_ledger, {record, change});
}

bool AssessmentEditor::leads() const
{
    return capacityOf(assessment(), m_author.member.id, m_author.cutFor) == Capacity::Lead;
}

bool AssessmentEditor::proposes(const PointRef& point) const
{
    return !leads() && needsCastingVote(assessment(), m_editions, point);
}

Settle AssessmentEditor::settling(const Outcome& outcome) const
{
    const bool isProposal = !outcome.outcome.empty() && proposes(outcome.point);
    return {outcome.outcome, outcome.reason, isProposal ? Decision::Proposed : Decision::Settled,
            outcome.reasonFor};
}

Result<Made> AssessmentEditor::make(const std::vector<Step>& steps) const
{
    return attempt("Changing the assessment", [&] { return made(steps); });
}

Made AssessmentEditor::madeOne(RecordId record, Change change) const
{
    return made({{std::move(record), std::move(change)}});
}

std::vector<Step> AssessmentEditor::underAllNames(const std::vector<Step>& steps) const
{
    const Assessment& now = assessment();
    if (now.samePeople.empty()) {
        return steps;
    }
    std::vector<Step> all;
    for (const Step& step : steps) {
        const auto point = pointOf(step.record);
        const auto owner = ownerOf(step.record);
        const bool isTakenBack = std::holds_alternative<Remove>(step.change) && owner;
        if (!isTakenBack || m_ledger->knows(step.record)) {
            all.push_back(step);
        }
        for (const SamePerson& one : now.samePeople) {
            if (!isTakenBack || one.as != *owner) {
                continue;
            }
            const RecordId record{step.record.kind,
                                  point ? toString(*point) + "/" + one.person : one.person};
            if (m_ledger->knows(record)) {
                all.push_back({record, step.change});
            }
        }
    }
    return all;
}

Made AssessmentEditor::made(const std::vector<Step>& asked, Unchanged unchanged) const
{
    const std::vector<Step> steps = underAllNames(asked);
    mustBeAllowed(steps);
    Made made;
    std::optional<Ledger> joined;
    if (isToJoin(steps)) {
        if (!isNamed(m_author.member.name)) {
            throw Failure({"nobody knows yet who you are. Say your name first; on the command line "
                           "with --as NAME.",
                           {}});
        }
        made.edits.push_back(
            composed(*m_ledger, {memberRecord(m_author.member.id), Enrol{m_author.member}}));
        joined = *m_ledger;
        joined->add(made.edits);
    }
    const Ledger& ledger = joined ? *joined : *m_ledger;
    for (Step step : steps) {
        step.change = orThrow(withLineFeeds(step.change));
        if (auto* sign = std::get_if<Sign>(&step.change);
            sign != nullptr && joined && sign->signature.fingerprint == fingerprintOf(*m_ledger)) {
            // Who signs stands on the panel of what they sign; who chooses among signatures takes
            // one as it is.
            auto unconfirmed = std::move(sign->signature.unconfirmed);
            *sign = signNow(ledger, sign->signature.changes, sign->signature.answerBy,
                            localDate(m_clock()));
            sign->signature.unconfirmed = std::move(unconfirmed);
        }
        if (auto* status = std::get_if<SetStatus>(&step.change)) {
            status->on = localDate(m_clock());
        }
        Edit edit = composed(ledger, step);
        auto back = ledger.inverse(edit);
        if (back.empty() && unchanged == Unchanged::LeftOut) {
            continue;
        }
        for (Change& change : back) {
            made.back.push_back({step.record, std::move(change)});
        }
        made.edits.push_back(std::move(edit));
        made.steps.push_back(std::move(step));
    }
    if (made.steps.empty()) {
        made.edits.clear();
    }
    if (!steps.empty()) {
        made.record = steps.front().record;
    }
    mustBeSound(made.edits);
    return made;
}

void AssessmentEditor::mustBeAllowed(const std::vector<Step>& steps) const
{
    for (const Step& step : steps) {
        if (!fits(step.change, step.record.kind)) {
            throw Failure(
                {"\"" + toString(step.record) + "\" is nothing that this can change.", {}});
        }
        if (std::holds_alternative<StartAssessment>(step.change) && m_ledger->knows(step.record)) {
            throw Failure({"the assessment has begun already. Change what is said of it.", {}});
        }
        if (!begins(step.change) && !m_ledger->knows(step.record)) {
            throw Failure({"\"" + toString(step.record) + "\" is not here.", {}});
        }
        if (const auto why = whyNot(*m_ledger, step)) {
            throw Failure({wordsFor(*why, *m_ledger), {}});
        }
    }
}

void AssessmentEditor::mustBeSound(const std::vector<Edit>& edits) const
{
    for (const Edit& edit : edits) {
        if (const auto beyond = beyondLimits(edit)) {
            throw Failure(*beyond);
        }
        mustMeanSomething(edit);
        if (const auto fault = faultOf(edit, m_bound)) {
            throw Failure({*fault, {}});
        }
    }
    // Two people may have settled points in two scales, which somebody must be able to put right.
    const Assessment before = outcomesAfter(assessment(), {});
    const Assessment after = outcomesAfter(assessment(), edits);
    if (before.outcomes == after.outcomes || !faults(before, m_bound).empty()) {
        return;
    }
    if (const auto found = faults(after, m_bound); !found.empty()) {
        throw Failure({found.front().what, {}});
    }
}

bool AssessmentEditor::isToJoin(const std::vector<Step>& steps) const
{
    const RecordId self = memberRecord(m_author.member.id);
    return isWhole(m_author.cutFor) && assessment().member(m_author.member.id) == nullptr &&
           std::none_of(steps.begin(), steps.end(),
                        [&](const Step& step) { return step.record == self; });
}

Edit AssessmentEditor::composed(const Ledger& ledger, const Step& step) const
{
    Edit edit = ledger.compose({}, step.record, step.change, m_author.member.id, m_clock());
    nameByContent(ledger.id(), edit, m_ids->nextTime());
    return edit;
}

void AssessmentEditor::mustLead(const RecordId& record) const
{
    if (isWhole(m_author.cutFor) && !leads()) {
        throw Failure({wordsFor({Refusal::Kind::OnlyTheLead, record, {}, 0, {}}, *m_ledger), {}});
    }
}

} // namespace core
