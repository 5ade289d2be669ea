#include "core/report/Layout.h"

#include <algorithm>

namespace core {

namespace {

Layout makePlain()
{
    using enum Section;
    Layout layout;
    layout.id = "plain";
    layout.name = {{"en", "Plain report"}, {"cy", "Adroddiad plaen"}};
    layout.sections[Reader::Sponsor] = {Opening,    Decision, OutcomeSummary, Actions,
                                        Due,        DoneWell, NotAssessed,    EveryPointWithReasons,
                                        OtherNotes, Answers,  Service,        About,
                                        Closing};
    layout.sections[Reader::Team] = {Opening,    Decision,   Contents,    OutcomeSummary, Actions,
                                     Due,        EveryPoint, NotAssessed, DoneWell,       Points,
                                     OtherNotes, Answers,    Service,     About,          Closing};
    layout.sections[Reader::Panel] = {
        Opening,  Decision, Contents,   OutcomeSummary, Actions, Due,     EveryPoint, NotAssessed,
        DoneWell, Points,   OtherNotes, Answers,        Ratings, Service, About,      Closing};
    layout.sections[Reader::Public] = {Opening,    Facts,       Service,  Decision, OutcomeSummary,
                                       EveryPoint, NotAssessed, DoneWell, Points,   OtherNotes,
                                       Actions,    About,       Closing};
    return layout;
}

} // namespace

bool Layout::has(Reader reader, Section section) const
{
    const auto found = sections.find(reader);
    return found != sections.end() &&
           std::find(found->second.begin(), found->second.end(), section) != found->second.end();
}

const Layout& plainLayout()
{
    static const Layout plain = makePlain();
    return plain;
}

} // namespace core
