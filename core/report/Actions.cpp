#include "core/report/Actions.h"

#include "core/report/Reason.h"
#include "core/report/RunOn.h"
#include "core/report/Sections.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <tuple>

namespace core {

using document::Table;
using document::Text;
using document::Tone;

namespace {

/// A reason longer than this stands with its point alone, not in the column beside an action.
constexpr std::size_t longestWhyBytes = 240;

using Items = std::vector<const Recommendation*>;

/// What `belongs`, the most pressing first.
template <typename Belongs>
Items chosen(const ReportContext& context, Belongs belongs)
{
    Items items;
    for (const Recommendation& item : context.assessment.recommendations) {
        if (belongs(item)) {
            items.push_back(&item);
        }
    }
    const auto weight = [](const Recommendation* item) {
        return std::tuple(item->priority, !item->due, item->due.value_or(Date{}));
    };
    std::stable_sort(items.begin(), items.end(),
                     [&](auto* a, auto* b) { return weight(a) < weight(b); });
    return items;
}

/// Why something has to be done: what the panel said of those of its points that need work, as far
/// as that is short and not among `told`.
document::Cell whyOf(const ReportContext& context, const Recommendation& item,
                     std::set<std::string>& told)
{
    const std::string labels = labelsOf(context, item.points);
    for (const PointRef& point : item.points) {
        const Outcome* outcome = context.assessment.outcome(point);
        const Standard* edition = editionOf(context.editions, point.edition);
        if (outcome && edition && outcomeLabel(context, edition, outcome->outcome).needsAction &&
            !outcome->reason.empty() && outcome->reason.size() <= longestWhyBytes &&
            told.insert(outcome->reason).second) {
            Blocks reason = written(context, "part-reasons", reasonOf(context, *outcome));
            endWithoutStop(reason);
            runOn(reason, document::plain("(" + labels + ")"));
            return reason;
        }
    }
    return document::plain(labels);
}

enum class Why { WithReason, PointsOnly };
enum class Owners { InHeading, InColumn };

/// One table of things to do, without the columns that would be empty.
Blocks actionsTable(const ReportContext& context, const Items& items, Why why, Owners owners)
{
    const bool withOwners = owners == Owners::InColumn;
    const bool anyPoints = std::any_of(items.begin(), items.end(),
                                       [](const auto* item) { return !item->points.empty(); });
    const bool anyDue = std::any_of(items.begin(), items.end(),
                                    [](const auto* item) { return item->due.has_value(); });
    if (!anyPoints && !anyDue && !withOwners) {
        document::List list;
        for (const Recommendation* item : items) {
            list.items.push_back(actionBlocks(context, *item));
        }
        Blocks blocks;
        blocks.push_back({std::move(list), {}});
        return blocks;
    }
    const auto head = [&](Phrase phrase) { return sayText(context, phrase); };
    Table table;
    table.columns.push_back({head("action-column"), 4.4});
    if (withOwners) {
        table.columns.push_back({head("owner-column"), 1.4});
    }
    if (anyPoints) {
        table.columns.push_back(why == Why::WithReason ? Table::Column{head("why-column"), 3.2}
                                                       : Table::Column{head("point-column"), 1.6});
    }
    if (anyDue) {
        table.columns.push_back({head("by-column"), 1.1});
    }
    std::set<std::string> told;
    for (const Recommendation* item : items) {
        std::vector<document::Cell> row{actionBlocks(context, *item)};
        if (withOwners) {
            row.push_back(document::plain(context.words.word("owners", item->owner)));
        }
        if (anyPoints) {
            row.push_back(why == Why::WithReason
                              ? whyOf(context, *item, told)
                              : document::plain(labelsOf(context, item->points)));
        }
        if (anyDue) {
            row.push_back(item->due ? document::plain(context.words.shortDay(*item->due)) : Text{});
        }
        table.rows.push_back(std::move(row));
    }
    Blocks blocks;
    blocks.push_back({std::move(table), {}});
    return blocks;
}

void makeQuiet(Blocks& blocks)
{
    for (document::Block& block : blocks) {
        if (auto* paragraph = std::get_if<document::Paragraph>(&block.content)) {
            for (document::Run& run : paragraph->text) {
                run.quiet = true;
            }
        } else if (auto* list = std::get_if<document::List>(&block.content)) {
            for (Blocks& item : list->items) {
                makeQuiet(item);
            }
        }
    }
}

/// "(deferred, 3 Mar 2027: until the rules are final)". A reason of more than one paragraph stands
/// under what it gives a reason for, where brackets would be lost from sight.
void addStatus(const ReportContext& context, const Recommendation& item, Blocks& blocks)
{
    if (item.status == Status::Open) {
        return;
    }
    Blocks reason = written(context, "part-recommendations", item.statusReason);
    makeQuiet(reason);
    const bool isShort =
        reason.size() == 1 && std::holds_alternative<document::Paragraph>(reason.front().content);
    Blocks status{paragraph({quietRun("(" + context.words.word("statuses", item.status))})};
    if (item.statusOn) {
        runOn(status, Text{quietRun(", " + context.words.shortDay(*item.statusOn))}, {});
    }
    if (isShort) {
        runOn(status, std::move(reason), ": ");
        reason.clear();
    }
    runOn(status, Text{quietRun(")")}, {});
    runOn(blocks, std::move(status), " ");
    append(blocks, std::move(reason));
}

} // namespace

Tone toneOf(Priority priority)
{
    switch (priority) {
    case Priority::Must: return Tone::Bad;
    case Priority::Should: return Tone::Caution;
    case Priority::Could: return Tone::Information;
    }
    return Tone::Neutral;
}

std::array<Party, 4> partiesFor(Reader reader)
{
    const Party sponsor{Owner::Sponsor, "sponsor-actions"};
    const Party owner{Owner::ServiceOwner, "service-owner-actions"};
    const Party organisation{Owner::Organisation, "organisation-actions"};
    if (reader == Reader::Sponsor) {
        return {Party{Owner::Sponsor, "your-actions"}, owner, organisation,
                Party{Owner::Team, "team-will-do"}};
    }
    const Party team{Owner::Team,
                     reader == Reader::Team ? Phrase("your-team-actions") : Phrase("team-actions")};
    return {team, owner, sponsor, organisation};
}

Blocks actionBlocks(const ReportContext& context, const Recommendation& item)
{
    Blocks blocks{paragraph(
        {badgeRun(context.words.word("priorities", item.priority), toneOf(item.priority))})};
    runOn(blocks, written(context, "part-recommendations", item.text), " ");
    addStatus(context, item, blocks);
    return blocks;
}

Blocks actionsSection(const ReportContext& context)
{
    Blocks blocks;
    for (const Party& group : partiesFor(context.reader)) {
        const Items items = chosen(context, [&](const Recommendation& item) {
            return item.owner == group.owner && isToBeDone(item);
        });
        if (items.empty()) {
            continue;
        }
        const bool own = context.reader == Reader::Sponsor && group.owner == Owner::Sponsor;
        blocks.push_back(heading(context, 2, group.title));
        append(blocks, actionsTable(context, items, own ? Why::WithReason : Why::PointsOnly,
                                    Owners::InHeading));
    }
    const Items closed =
        chosen(context, [](const Recommendation& item) { return !isToBeDone(item); });
    if (!closed.empty()) {
        blocks.push_back(heading(context, 2, "closed-actions"));
        append(blocks, actionsTable(context, closed, Why::PointsOnly, Owners::InColumn));
    }
    return blocks;
}

} // namespace core
