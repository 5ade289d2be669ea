#include "core/work/Actions.h"

#include "core/assessment/PointLabels.h"
#include "core/assessment/ShownName.h"
#include "core/support/NameKey.h"
#include "core/support/OrThrow.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

template <typename Value>
bool hasOneOf(const std::set<Value>& wanted, const Value& value)
{
    return wanted.empty() || wanted.contains(value);
}

bool names(const std::set<std::string>& wanted, const std::string& value)
{
    return wanted.empty() || std::ranges::any_of(wanted, [&](const std::string& one) {
               return sameName(one, value);
           });
}

bool hasTheme(const std::set<std::string>& wanted, const Recommendation& item)
{
    return wanted.empty() || std::ranges::any_of(item.themes, [&](const std::string& theme) {
               return names(wanted, theme);
           });
}

/// What is to be done stands before what is done, and what has a day before what has none.
auto orderOf(const Action& action)
{
    return std::tuple(!isToBeDone(action.item), !action.item.due, action.item.due.value_or(Date()),
                      action.item.priority);
}

void addActions(const Casebook& casebook, const Person& owner, const AssessmentSummary& listed,
                std::vector<Action>& actions)
{
    const Ledger ledger = orThrow(casebook.read(listed.id));
    const Assessment& assessment = ledger.assessment();
    const PointLabels labels(orThrow(casebook.editions(listed.id)));
    // Whose casebook it is need not be on the panel to follow up what came of it.
    const auto nameOfWho = [&](const PersonId& who) {
        return who.empty()                                                ? std::string()
               : who == owner.id && assessment.everMember(who) == nullptr ? owner.name
                                                                          : nameOf(assessment, who);
    };
    for (const Recommendation& item : assessment.recommendations) {
        Action action{listed.id,
                      listed.service,
                      listed.organisation,
                      listed.phase,
                      listed.type,
                      labels.labels(item.points),
                      item,
                      listed.date,
                      followUpOf(ledger, item.id),
                      {}};
        if (!action.followUp.empty() && action.followUp.front().on) {
            action.since = action.followUp.front().on;
        }
        for (const StatusSaid& said : action.followUp) {
            action.saidBy.push_back(nameOfWho(said.by));
        }
        actions.push_back(std::move(action));
    }
}

} // namespace

Result<std::vector<Action>> actionsOf(const Casebook& casebook, const Progress& progress)
{
    return attempt("Listing the actions", [&] {
        const auto all = orThrow(casebook.list());
        const Person owner = orThrow(casebook.owner());
        std::vector<Action> actions;
        std::size_t done = 0;
        for (const AssessmentSummary& listed : all) {
            checkStopped(progress, casebook.path().string());
            addActions(casebook, owner, listed, actions);
            progress.report(++done, all.size());
        }
        std::ranges::stable_sort(actions, {}, orderOf);
        return actions;
    });
}

bool takesIn(const ActionFilter& filter, const Action& action, Date today)
{
    const Recommendation& item = action.item;
    return hasOneOf(filter.owners, item.owner) && hasOneOf(filter.statuses, item.status) &&
           hasTheme(filter.themes, item) && names(filter.organisations, action.organisation) &&
           names(filter.services, action.service) && hasOneOf(filter.phases, action.phase) &&
           (!filter.toBeDone || isToBeDone(item)) && (!filter.overdue || isOverdue(item, today)) &&
           (!filter.dueBefore || (item.due && *item.due < *filter.dueBefore)) &&
           (!filter.assessment || *filter.assessment == action.assessment);
}

bool isOverdue(const Recommendation& item, Date today)
{
    return isToBeDone(item) && item.due && *item.due < today;
}

} // namespace core
