#include "core/assessment/HoldBack.h"

namespace core {

namespace {

/// Whether it is said to be the panel's by somebody who was never on the panel. Earlier programs
/// let a team write so, and so may whoever alters a pack; what a cut or an import brought is the
/// panel's.
bool isAStrangers(const Heads& heads, const Assessment& assessment)
{
    const Edit* begun = heads.beginning();
    const bool hasPanel = !assessment.panel.empty() || !assessment.formerly.empty();
    return hasPanel && begun != nullptr && !isWithoutTime(begun->id) &&
           begun->author != panelAuthor && assessment.everMember(begun->author) == nullptr;
}

template <typename Item>
void hold(Item& item, const Heads& heads, const Assessment& assessment)
{
    const Edit* released = heads.shown(Aspect::Audience);
    if (item.from == Reader::Panel && isAStrangers(heads, assessment)) {
        item.from = Reader::Public;
    }
    const bool isThePanels = item.from == Reader::Panel || released == nullptr ||
                             assessment.everMember(released->author) != nullptr;
    if (!isThePanels && item.audience != Audience::Panel) {
        item.audience = ownAudience(item.from);
    }
}

} // namespace

void holdBack(Note& note, const Heads& heads, const Assessment& assessment)
{
    hold(note, heads, assessment);
}

void holdBack(Attachment& file, const Heads& heads, const Assessment& assessment)
{
    hold(file, heads, assessment);
}

} // namespace core
