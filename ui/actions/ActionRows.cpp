#include "ui/actions/ActionRows.h"

#include "ui/base/Text.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Weight = GridCell::Weight;

struct ActionRows {
    Q_DECLARE_TR_FUNCTIONS(ui::ActionRows)
};

Tone toneOf(core::Status status)
{
    switch (status) {
    case core::Status::Done:
    case core::Status::Mitigated: return Tone::Good;
    case core::Status::EvidenceGiven: return Tone::Information;
    case core::Status::MoreNeeded: return Tone::Caution;
    case core::Status::Open:
    case core::Status::Deferred:
    case core::Status::Dropped: break;
    }
    return Tone::Neutral;
}

GridCell dueCell(const core::Recommendation& item, core::Date today)
{
    if (!item.due) {
        return {ActionRows::tr("No date"), std::nullopt, Weight::Muted};
    }
    const QString day = inShort(*item.due);
    return core::isOverdue(item, today)
               ? GridCell{ActionRows::tr("%1, late").arg(day), Tone::Bad, Weight::Plain}
               : GridCell{day, std::nullopt, Weight::Plain};
}

} // namespace

QStringList actionColumns()
{
    return {ActionRows::tr("Due"), ActionRows::tr("What to do"), ActionRows::tr("Service"),
            ActionRows::tr("Who"), ActionRows::tr("Status")};
}

std::string actionId(const core::Action& action)
{
    return action.assessment + '\n' + action.item.id;
}

GridCell statusCell(const core::Recommendation& item)
{
    return {inWords(item.status), toneOf(item.status), Weight::Plain};
}

GridRow actionRow(const core::Action& action, core::Date today)
{
    const core::Recommendation& item = action.item;
    const bool isOpen = core::isToBeDone(item);
    return {
        actionId(action),
        {dueCell(item, today),
         {fromUtf8(item.text).simplified(), std::nullopt, isOpen ? Weight::Plain : Weight::Muted},
         {fromUtf8(action.service), std::nullopt, Weight::Plain},
         {inWords(item.owner), std::nullopt, Weight::Plain},
         statusCell(item)},
        {}};
}

} // namespace ui
