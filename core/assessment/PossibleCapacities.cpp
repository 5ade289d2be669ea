#include "core/assessment/PossibleCapacities.h"

#include "core/assessment/Aspects.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace core {

namespace {

/// Whether two edits that begin things were made in one go: nobody then has the one without the
/// other.
bool isOneGo(const Edit& one, const Edit& other)
{
    return one.author == other.author && one.at == other.at &&
           isWithoutTime(one.id) == isWithoutTime(other.id) &&
           (one.at.has_value() || isWithoutTime(one.id));
}

/// Whether the edit only says again what one of the results or signatures said that it replaces.
bool choosesAgain(std::span<const Edit> log, const Edit& edit)
{
    if (edit.record.kind != RecordKind::Result && edit.record.kind != RecordKind::Signature) {
        return false;
    }
    return std::any_of(edit.replaces.begin(), edit.replaces.end(), [&](const EditId& id) {
        const auto other = std::ranges::lower_bound(log, id, {}, &Edit::id);
        return other != log.end() && other->id == id && other->record == edit.record &&
               other->change == edit.change;
    });
}

/// Whether somebody led the panel from the beginning on and was never anything else, so that nobody
/// can have seen it without a lead.
bool wasAlwaysLed(std::span<const Edit> log, const Edit& start)
{
    std::map<RecordId, bool> leads;
    for (const Edit& edit : log) {
        if (edit.record.kind != RecordKind::Member) {
            continue;
        }
        const auto* enrol = std::get_if<Enrol>(&edit.change);
        if (enrol == nullptr ? std::holds_alternative<Remove>(edit.change)
                             : enrol->member.role != Role::Lead) {
            leads[edit.record] = false;
        } else if (enrol != nullptr && isOneGo(start, edit)) {
            leads.emplace(edit.record, true);
        }
    }
    return std::any_of(leads.begin(), leads.end(), [](const auto& one) { return one.second; });
}

} // namespace

PossibleCapacities::PossibleCapacities(std::span<const Edit> log, std::optional<Reader> cutFor)
    : m_cutFor(cutFor)
{
    const auto start = std::find_if(log.begin(), log.end(), [](const Edit& edit) {
        return std::holds_alternative<StartAssessment>(edit.change);
    });
    m_isImported = start != log.end() && isWithoutTime(start->id);
    m_wasAlwaysLed = start != log.end() && wasAlwaysLed(log, *start);
    std::vector<std::pair<PersonId, PersonId>> standsIn;
    for (const Edit& edit : log) {
        if (const auto* enrol = std::get_if<Enrol>(&edit.change)) {
            m_capacities[edit.record.name].insert(capacityOf(enrol->member.role));
            if (!enrol->member.standsInFor.empty()) {
                standsIn.emplace_back(edit.record.name, enrol->member.standsInFor);
            }
        }
        if (begins(edit.change) && isWithoutTime(edit.id)) {
            m_notTheirs.insert(edit.record);
        }
        if (choosesAgain(log, edit)) {
            m_chosen.insert(edit.id);
        }
    }
    for (const Edit& edit : log) {
        if (const auto* redact = std::get_if<Redact>(&edit.change)) {
            for (const EditId& id : redact->edits) {
                const auto named = std::ranges::lower_bound(log, id, {}, &Edit::id);
                if (named != log.end() && named->id == id) {
                    m_redacted.emplace(id, named->author);
                }
            }
        }
    }
    for (const auto& [member, absent] : standsIn) {
        if (m_capacities[absent].contains(Capacity::Lead)) {
            m_capacities[member].insert(Capacity::Lead);
        }
    }
    for (const Edit& edit : log) {
        const auto* same = std::get_if<BeSamePerson>(&edit.change);
        if (same != nullptr && mayLead(edit.author)) {
            m_same.emplace(edit.record.name, same->as);
        }
    }
}

bool PossibleCapacities::redactsOthers(const Edit& edit) const
{
    const auto* redact = std::get_if<Redact>(&edit.change);
    return redact != nullptr && !mayLead(edit.author) &&
           std::ranges::any_of(redact->edits, [&](const EditId& id) {
               const auto by = m_redacted.find(id);
               return by == m_redacted.end() || by->second != edit.author;
           });
}

bool PossibleCapacities::mayLead(const PersonId& author) const
{
    return capacitiesOf(author).contains(Capacity::Lead);
}

bool PossibleCapacities::bearsNameOf(const RecordId& record, const PersonId& author) const
{
    const auto owner = ownerOf(record);
    std::vector<PersonId> names(owner ? 1 : 0, owner.value_or(PersonId()));
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (const auto& [person, as] : m_same) {
            if (person == names[i] && std::ranges::find(names, as) == names.end()) {
                names.push_back(as);
            }
        }
    }
    return std::ranges::find(names, author) != names.end();
}

std::set<Capacity> PossibleCapacities::capacitiesOf(const PersonId& author) const
{
    if (!isWhole(m_cutFor)) {
        return {capacityOf(*m_cutFor)};
    }
    const auto known = m_capacities.find(author);
    std::set<Capacity> all =
        known != m_capacities.end() ? known->second : std::set{Capacity::Assessor};
    if (!m_wasAlwaysLed) {
        all.insert(Capacity::Lead);
    }
    return all;
}

std::optional<Refusal> PossibleCapacities::whyNever(const Edit& edit) const
{
    if ((m_isImported && isWithoutTime(edit.id)) || m_chosen.contains(edit.id)) {
        return std::nullopt;
    }
    const bool isOwn = isWhole(m_cutFor) ? bearsNameOf(edit.record, edit.author)
                                         : !m_notTheirs.contains(edit.record);
    if (redactsOthers(edit)) {
        return Refusal{Refusal::Kind::OnlyTheLead, edit.record, {}, 0, {}};
    }
    std::optional<Refusal> why;
    for (const Capacity capacity : capacitiesOf(edit.author)) {
        why = core::whyNever(capacity, isOwn, edit.record, edit.change);
        if (!why) {
            break;
        }
    }
    return why;
}

} // namespace core
