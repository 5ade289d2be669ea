#include "core/assessment/Reader.h"

#include "core/support/Translatable.h"

namespace core {

std::string_view nameOf(Reader reader)
{
    switch (reader) {
    case Reader::Panel: return translatable("core", "the panel");
    case Reader::Team: return translatable("core", "the service team");
    case Reader::Sponsor: return translatable("core", "the sponsor");
    case Reader::Public: break;
    }
    return translatable("core", "everybody");
}

bool mayRead(Reader reader, Audience audience)
{
    switch (reader) {
    case Reader::Panel: return true;
    case Reader::Team:
        return audience == Audience::Team || audience == Audience::TeamAndSponsor ||
               audience == Audience::Public;
    case Reader::Sponsor:
        return audience == Audience::Sponsor || audience == Audience::TeamAndSponsor ||
               audience == Audience::Public;
    case Reader::Public: return audience == Audience::Public;
    }
    return false;
}

bool mayReadReasons(Reader reader)
{
    return mayRead(reader, Audience::TeamAndSponsor);
}

bool mayReadReason(Reader reader, ReasonFor reasonFor)
{
    return mayReadReasons(reader) && mayRead(reader, audienceOf(reasonFor));
}

Audience audienceOf(ReasonFor reasonFor)
{
    return reasonFor == ReasonFor::Sponsor ? Audience::Sponsor : Audience::TeamAndSponsor;
}

Audience ownAudience(Reader writer)
{
    switch (writer) {
    case Reader::Team: return Audience::Team;
    case Reader::Sponsor: return Audience::Sponsor;
    case Reader::Panel:
    case Reader::Public: break;
    }
    return Audience::Panel;
}

} // namespace core
