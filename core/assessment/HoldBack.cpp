#include "core/assessment/HoldBack.h"

namespace core {

namespace {

template <typename Item>
void hold(Item& item, const Heads& heads, const Assessment& assessment)
{
    const Edit* released = heads.shown(Aspect::Audience);
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
