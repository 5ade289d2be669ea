#include "app/NearWords.h"
#include "app/Table.h"
#include "app/WithEditor.h"
#include "core/assessment/SamePeople.h"
#include "core/assessment/ShownName.h"
#include "core/json/Json.h"
#include "core/work/People.h"

namespace app {

namespace {

using namespace core;

struct PeopleOptions {
    std::string casebook, assessment;
    std::optional<std::string> self;
    bool isNew = false;
    bool json = false;
};

/// Two members for one person would both be counted.
void mustNotBeSomebody(const Assessment& assessment, const Person& owner, const PersonId& wanted,
                       const std::string& doing)
{
    const Member* already = assessment.member(owner.id);
    if (already != nullptr && already->id != assessment.personOf(wanted)) {
        throw Stopped(doing, "you are " + nameOf(assessment, owner.id) + " (" + already->id +
                                 ") on this panel already. If both are you, let the lead join them "
                                 "with same-person.");
    }
}

void saySelf(AppContext& context, Casebook& casebook, const Assessment& assessment,
             const PeopleOptions& options)
{
    const std::string doing = "saying who you are";
    if (!isWhole(orStop(doing, casebook.cutFor(assessment.id)))) {
        throw Stopped(doing, "the panel handed this assessment to you, so you are not on it");
    }
    const Person owner = orStop(doing, casebook.owner());
    const PersonId self = options.isNew ? owner.id : memberIn(assessment, *options.self, doing);
    mustNotBeSomebody(assessment, owner, self, doing);
    orStop(doing, casebook.setSelf(assessment.id, self));
    if (options.isNew) {
        orStop(doing, sayIsNew(casebook, assessment, owner, shortNamesOf(context)));
    }
}

Exit people(AppContext& context, const PeopleOptions& options)
{
    const std::string doing = "listing the people";
    const bool isSaid = options.self || options.isNew;
    Casebook casebook =
        openCasebook(context, options.casebook, isSaid ? Use::Writing : Use::Reading);
    const Ledger ledger = orStop(doing, casebook.read(assessmentIn(casebook, options.assessment)));
    const Assessment& assessment = ledger.assessment();
    if (isSaid) {
        saySelf(context, casebook, assessment, options);
        return Exit::Done;
    }
    const PersonId me = orStop(doing, ownerIn(casebook, assessment)).id;
    Json items = Json::array();
    std::vector<std::vector<std::string>> rows{{"ID", "NAME", "ROLE", "PROFESSION", ""}};
    const auto add = [&](const Member& member, bool isThere) {
        items.push_back(Json{{"id", member.id},
                             {"name", member.name},
                             {"role", std::string(toWord(member.role))},
                             {"on_panel", isThere},
                             {"you", member.id == me}});
        rows.push_back({member.id, nameOf(assessment, member.id), std::string(toWord(member.role)),
                        member.profession.empty() ? "-" : member.profession,
                        !isThere          ? "has left"
                        : member.id == me ? "you"
                                          : ""});
    };
    for (const Member& member : assessment.panel) {
        add(member, true);
    }
    for (const Member& member : assessment.formerly) {
        add(member, false);
    }
    if (options.json) {
        context.output += items.text() + "\n";
    } else {
        context.say(aligned(rows));
        sayNearMembers(context, casebook, assessment, {});
    }
    return Exit::Done;
}

struct JoinOptions : InAssessment {
    std::string member, is, isNot;
    bool isPreview = false;
    bool isApart = false;
};

void sayJoining(AppContext& context, const Assessment& assessment, const PersonId& person,
                const Joining& joined)
{
    const Member& united = joined.united;
    context.say(nameOf(assessment, person) + " will be listed as " + nameOf(assessment, united.id) +
                ", " + std::string(toWord(united.role)) + ".\n" +
                counted(static_cast<std::int64_t>(joined.notes), "note", "notes") + " and " +
                counted(static_cast<std::int64_t>(joined.ratings), "rating", "ratings") +
                " will be theirs. Points that both rated: " + std::to_string(joined.ratedTwice) +
                (joined.ratedTwice > 0 ? "; the rating of the one who stays counts.\n" : ".\n"));
}

/// Nobody asks again whether they are one.
void sayTheyAreTwo(const AppContext& context, const JoinOptions& options, const PersonId& one,
                   const PersonId& other)
{
    Casebook casebook = openCasebook(context, options.casebook, Use::Writing);
    orStop("saying that they are two people",
           casebook.sayApart(assessmentIn(casebook, options.assessment), {{one, other}}));
}

Exit takeApart(AppContext& context, const JoinOptions& options)
{
    PersonId as;
    withEditor(context, options, "taking the two apart", [&](const AssessmentEditor& editor) {
        as = editor.assessment().personOf(options.member);
        return editor.make({{samePersonRecord(options.member), Remove{}}});
    });
    sayTheyAreTwo(context, options, options.member, as);
    return Exit::Done;
}

Exit beTwo(const AppContext& context, const JoinOptions& options)
{
    const std::string doing = "saying that they are two people";
    const Casebook casebook = openCasebook(context, options.casebook, Use::Reading);
    const Ledger ledger = orStop(doing, casebook.read(assessmentIn(casebook, options.assessment)));
    const PersonId one = memberIn(ledger.assessment(), options.member, doing);
    const PersonId other = memberIn(ledger.assessment(), options.isNot, doing);
    if (one == other) {
        throw Stopped(doing, "the two are one member. Take them apart with --apart.");
    }
    sayTheyAreTwo(context, options, one, other);
    return Exit::Done;
}

Exit join(AppContext& context, const JoinOptions& options)
{
    const std::string doing = "joining the two";
    if (options.isApart) {
        return takeApart(context, options);
    }
    if (!options.isNot.empty()) {
        return beTwo(context, options);
    }
    if (options.is.empty()) {
        throw Stopped("reading the command line", "--is is needed; or --is-not or --apart",
                      Exit::WrongUsage);
    }
    if (!options.isPreview) {
        withEditor(context, options, doing, [&](const AssessmentEditor& editor) {
            const Assessment& now = editor.assessment();
            return editor.beSamePerson(memberIn(now, options.member, doing),
                                       memberIn(now, options.is, doing));
        });
        return Exit::Done;
    }
    const Casebook casebook = openCasebook(context, options.casebook, Use::Reading);
    const Ledger ledger = orStop(doing, casebook.read(assessmentIn(casebook, options.assessment)));
    const Assessment& now = ledger.assessment();
    const PersonId person = memberIn(now, options.member, doing);
    const auto joined = joining(now, person, memberIn(now, options.is, doing));
    if (!joined) {
        throw Stopped(doing, "the two are one person already, or the second is not on the panel");
    }
    sayJoining(context, now, person, *joined);
    return Exit::Done;
}

} // namespace

void addPeopleCommands(Commands& commands)
{
    CLI::App& listing = commands.add("people", "List the panel, or say which member of it you are");
    auto options = std::make_shared<PeopleOptions>();
    addCasebook(listing, options->casebook);
    addAssessment(listing, options->assessment);
    CLI::Option* self =
        listing.add_option("--i-am", options->self, "You are this member, by id or name");
    listing.add_flag("--i-am-new", options->isNew, "You are none of the members")->excludes(self);
    addJson(listing, options->json, "a list of id, name, role, on_panel, you");
    commands.setAction(listing,
                       [options](AppContext& context) { return people(context, *options); });

    CLI::App& joining =
        commands.add("same-person", "Say that two members are one person, as the lead");
    auto joined = std::make_shared<JoinOptions>();
    addCommon(joining, *joined);
    joining.add_option("--member", joined->member, "The one who is listed no more, by id or name")
        ->required();
    CLI::Option* is =
        joining.add_option("--is", joined->is, "The one who is listed for both, by id or name");
    joining
        .add_option("--is-not", joined->isNot,
                    "Somebody else, by id or name, however alike the names are")
        ->excludes(is);
    joining.add_flag("--preview", joined->isPreview, "Tell what would come of it, and stop");
    joining.add_flag("--apart", joined->isApart, "Take them apart again; --member by id");
    commands.setAction(joining, [joined](AppContext& context) { return join(context, *joined); });
}

} // namespace app
