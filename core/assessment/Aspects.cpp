#include "core/assessment/Aspects.h"

#include <cassert>

namespace core {

namespace {

/// Picks one aspect out of a change that touches several; any other change is narrow already.
struct Narrow {
    Aspect aspect;

    Change operator()(const StartAssessment& change) const
    {
        switch (aspect) {
        case Aspect::ServiceName: return Describe{aspect, change.service.name};
        case Aspect::Organisation: return Describe{aspect, change.service.organisation};
        case Aspect::Phase: return Describe{aspect, change.service.phase};
        case Aspect::Description: return Describe{aspect, change.service.description};
        case Aspect::Scope: return Describe{aspect, change.service.scope};
        case Aspect::Type: return SetType{change.type};
        case Aspect::Date: return SetDate{change.date};
        case Aspect::Standards: return BindStandards{change.standards};
        case Aspect::Language: return Describe{aspect, change.language};
        case Aspect::Layout: return Describe{aspect, change.layout};
        case Aspect::SelfAssessment: return Describe{aspect, change.selfAssessment};
        case Aspect::Competition: return Describe{aspect, change.service.competition};
        case Aspect::Agenda: return SetAgenda{change.agenda};
        case Aspect::Origin: {
            // No other change gives it, so it stays one of this kind, with nothing else in it.
            StartAssessment alone;
            alone.origin = change.origin;
            return alone;
        }
        default: return change;
        }
    }

    Change operator()(const AddNote& change) const
    {
        switch (aspect) {
        case Aspect::Text: return SetText{change.note.text};
        case Aspect::Kind: return SetKind{change.note.kind};
        case Aspect::Points: return FileUnder{change.note.points};
        case Aspect::Audience: return Release{change.note.audience};
        case Aspect::Seen: return SetSeen{change.note.seen};
        case Aspect::State: return SetState{change.note.state};
        default: return change;
        }
    }

    Change operator()(const Recommend& change) const
    {
        const Recommendation& item = change.recommendation;
        switch (aspect) {
        case Aspect::Text: return SetText{item.text};
        case Aspect::Priority: return SetPriority{item.priority};
        case Aspect::Owner: return SetOwner{item.owner};
        case Aspect::Due: return SetDue{item.due};
        case Aspect::Points: return FileUnder{item.points};
        case Aspect::Themes: return SetThemes{item.themes};
        case Aspect::Status: return SetStatus{item.status, item.statusReason, item.statusOn};
        case Aspect::Audience: return Release{item.audience};
        case Aspect::MadeOf: return LinkNotes{item.notes};
        default: return change;
        }
    }

    Change operator()(const MakeRemark& change) const { return SetText{change.text}; }

    Change operator()(const Attach& change) const
    {
        switch (aspect) {
        case Aspect::Text: return SetText{change.attachment.description};
        case Aspect::Points: return FileUnder{change.attachment.points};
        case Aspect::Audience: return Release{change.attachment.audience};
        default: return change;
        }
    }

    template <typename Other>
    Change operator()(const Other& change) const
    {
        return change;
    }
};

} // namespace

Change narrowed(const Change& change, Aspect aspect)
{
    assert((aspectsOf(change) & only(aspect)) != 0);
    if (aspect == Aspect::Presence) {
        return std::holds_alternative<Remove>(change) ? Change{Remove{}} : Change{Restore{}};
    }
    return std::visit(Narrow{aspect}, change);
}

bool begins(const Change& change)
{
    return begunBy(change).has_value();
}

} // namespace core
