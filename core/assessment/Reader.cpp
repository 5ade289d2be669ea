#include "core/assessment/Reader.h"

namespace core {

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

} // namespace core
