#include "tests/core/report/Samples.h"

#include "core/report/LanguageCatalogue.h"
#include "core/standards/StandardReader.h"
#include "core/support/File.h"

#include <filesystem>

using namespace core;

Editions bundled(const std::vector<std::string>& ids)
{
    Editions editions;
    for (const std::string& id : ids) {
        const auto path = std::filesystem::path(STANDARDS_DIR) / (id + ".yaml");
        const std::string text = readFile(path, largestStandardBytes).value();
        editions.push_back(
            std::make_shared<const Standard>(standardFrom(text, path.string()).value()));
    }
    return editions;
}

const Languages& languages()
{
    static const auto all = LanguageCatalogue(SOURCE_DIR "/languages").languages().value();
    return *all;
}

PointRef gds(int number)
{
    return {"gds-2019", number};
}

PointRef wales(int number)
{
    return {"wales-2025", number};
}

Note note(std::string id, NoteKind kind, std::string text, std::vector<PointRef> points,
          Audience audience)
{
    Note note;
    note.id = std::move(id);
    note.author = "p1";
    note.kind = kind;
    note.text = std::move(text);
    note.points = std::move(points);
    note.audience = audience;
    return note;
}

Recommendation recommendation(std::string id, Priority priority, Owner owner, std::string text,
                              std::vector<PointRef> points)
{
    Recommendation item;
    item.id = std::move(id);
    item.priority = priority;
    item.owner = owner;
    item.text = std::move(text);
    item.points = std::move(points);
    return item;
}

namespace {

void settle(Assessment& assessment)
{
    for (int number = 1; number <= 14; ++number) {
        assessment.outcomes.push_back({gds(number), "green", {}});
    }
    for (int number = 1; number <= 12; ++number) {
        assessment.outcomes.push_back({wales(number), "met", {}});
    }
    const auto change = [&](const PointRef& point, std::string outcome, std::string reason) {
        for (Outcome& one : assessment.outcomes) {
            if (one.point == point) {
                one = {point, std::move(outcome), std::move(reason)};
            }
        }
    };
    change(gds(1), "amber", "Nobody who uses a screen reader has taken part in research yet.");
    change(gds(5), "amber", "The audit is booked, and not done.");
    change(gds(6), "amber", "Nobody can act on what the research finds.");
    change(gds(12), "green",
           "The team works in the open.\n- The code is public.\n- So is the backlog.");
    change(gds(14), "not-assessed", "The technology assessor was absent; a follow-up is booked.");
    change(wales(2), "not-met", "The Welsh pages are translated after release.");
    change(wales(3), "not-met", "No research has been done in Welsh.");
    change(wales(6), "not-met", "Nobody owns the service in Wales.");
}

void takeNotes(Assessment& assessment)
{
    using enum NoteKind;
    assessment.notes = {
        note("n1", Strength, "41 anglers took part in six rounds of research.", {gds(1), wales(3)},
             Audience::Public),
        note("n2", Strength, "One joined-up journey for web, post office and phone.", {gds(3)},
             Audience::TeamAndSponsor),
        note("n3", Strength, "The team can show why each change was made.", {}, Audience::Public),
        note("n4", Concern, "The supplier is slow to answer.", {gds(6)}, Audience::Panel),
        note("n5", Concern, "The error pages say “invalid” & little else <yet>.", {gds(4)},
             Audience::Team),
        note("n6", Concern, "Funding ends in March.", {}, Audience::Sponsor),
        note("n7", Question, "Who pays for running costs?", {gds(6)}, Audience::TeamAndSponsor),
        note("n8", Evidence,
             "Screens for the phone:\n- start\n- pay\n  - by card\n  - by post\n- done", {gds(4)},
             Audience::Public),
        note("n9", Observation,
             "The demonstration\nThe panel saw the journey from start to finish.\nIt took four "
             "minutes.",
             {}, Audience::TeamAndSponsor),
    };
    assessment.notes[7].seen = Seen::Shown;
    assessment.notes[6].state = QuestionState::Asked;
}

void recommend(Assessment& assessment)
{
    using enum Priority;
    assessment.recommendations = {
        recommendation("r1", Must, Owner::Sponsor,
                       "Name a service owner who can decide on scope and budget.",
                       {gds(6), wales(6)}),
        recommendation("r2", Should, Owner::Team, "Publish the source code of the rules.",
                       {gds(12)}),
        recommendation("r3", Must, Owner::Team, "Test with people who use screen readers.",
                       {gds(1), gds(5), wales(3)}),
        recommendation("r4", Must, Owner::Team, "Research with Welsh speakers in Welsh.",
                       {wales(2), wales(3)}),
        recommendation("r5", Could, Owner::Organisation, "Share the booking component.", {}),
        recommendation("r6", Should, Owner::ServiceOwner, "Meet the post office each month.",
                       {gds(3)}),
    };
    assessment.recommendations[0].due = Date{2027, 1, 31};
    assessment.recommendations[2].due = Date{2027, 2, 28};
    assessment.recommendations[3].due = Date{2027, 2, 28};
    assessment.recommendations[1].status = Status::Deferred;
    assessment.recommendations[1].statusReason = "until the rules are final";
}

} // namespace

Assessment rodLicence()
{
    Assessment assessment;
    assessment.id = "rod-licence-beta";
    assessment.standards = {"gds-2019", "wales-2025"};
    assessment.service.name = "Apply for a rod licence";
    assessment.service.organisation = "Rivers Agency";
    assessment.service.phase = "beta";
    assessment.service.description =
        "People who want to fish buy a licence.\n\nIt lasts a day or a year.";
    assessment.service.scope = "Licences for groups are out of scope.";
    assessment.date = Date{2026, 11, 23};
    Member lead;
    lead.id = "p1";
    lead.name = "The lead";
    lead.role = Role::Lead;
    Member researcher;
    researcher.id = "p2";
    researcher.name = "The researcher";
    researcher.profession = "user-research";
    researcher.leads = {gds(1)};
    Member watcher;
    watcher.id = "p3";
    watcher.name = "The watcher";
    watcher.role = Role::Observer;
    assessment.panel = {lead, researcher, watcher};
    settle(assessment);
    takeNotes(assessment);
    recommend(assessment);
    assessment.revealed = {gds(1)};
    assessment.ratings = {{"p2", gds(1), "amber", Confidence::High, "Too few sessions.", {}}};
    assessment.asked = {{gds(1), "Who are your users?"}};
    return assessment;
}
