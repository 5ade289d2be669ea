#include "ui/session/HandedPlace.h"

#include "ui/session/Session.h"

namespace ui {

std::optional<HandbookPlace> handedPlace(const Session& session)
{
    if (!session.hasAssessment() || !session.cutFor()) {
        return std::nullopt;
    }
    return session.cutFor() == core::Reader::Team
               ? HandbookPlace{"service-team", "Answer the findings"}
               : HandbookPlace{"sponsor", "Read what you were handed"};
}

} // namespace ui
