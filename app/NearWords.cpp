#include "app/NearWords.h"

#include "app/WithEditor.h"
#include "core/assessment/ShownName.h"

namespace app {

using namespace core;

void sayNearMembers(AppContext& context, const Casebook& casebook, const Assessment& assessment,
                    const std::string& indent)
{
    if (!isWhole(orStop("reading whom it was handed to", casebook.cutFor(assessment.id)))) {
        return;
    }
    const auto apart = orStop("reading who are two people", casebook.apartIn(assessment.id));
    for (const TwoPeople& two : nearMembers(assessment, shortNamesOf(context), apart)) {
        const PersonId as = listedOf(assessment, two);
        const PersonId& person = as == two.one() ? two.other() : two.one();
        const auto named = [&](const PersonId& id) {
            return nameOf(assessment, id) + " [" + id + "]";
        };
        context.say(indent + "Is " + named(person) + " the same person as " + named(as) +
                    "? The lead says so with same-person --member " + person + " --is " + as +
                    "; that they are two people, say with --is-not " + as + ".\n");
    }
}

} // namespace app
