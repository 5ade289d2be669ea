#include "app/WithEditor.h"
#include "core/assessment/KeptHere.h"

namespace app {

namespace {

using namespace core;

void addNote(Commands& commands)
{
    struct Options : InAssessment {
        std::vector<std::string> points;
        std::string kind, text, seen;
        std::string audience = "panel";
    };
    CLI::App& command = commands.add("note", "Add a note and print its id");
    auto options = std::make_shared<Options>();
    addCommon(command, *options);
    command.add_option("--point", options->points, "Points that it belongs to, like gds-2019/5");
    addWord<NoteKind>(command, "--kind", options->kind, "What the note says")->required();
    addWord<Audience>(command, "--audience", options->audience, "Who may read it");
    addWord<Seen>(command, "--seen", options->seen, "How we know");
    command.add_option("TEXT", options->text, "The note")->required();
    commands.setAction(command, [options](AppContext& context) {
        const std::string doing = "adding the note";
        const Made made = withEditor(context, *options, doing, [&](const AssessmentEditor& editor) {
            Note note;
            note.kind = wordValue<NoteKind>(options->kind);
            note.text = options->text;
            note.points = pointsFrom(editor.editions(), doing, options->points);
            note.audience = wordValue<Audience>(options->audience);
            note.seen = fromWord<Seen>(options->seen);
            return editor.addNote(std::move(note));
        });
        context.say(made.record.name + "\n");
        return Exit::Done;
    });
}

void addRate(Commands& commands)
{
    struct Options : InAssessment {
        std::string point, outcome, confidence, why;
    };
    CLI::App& command = commands.add("rate", "Give your own rating of a point");
    auto options = std::make_shared<Options>();
    addCommon(command, *options);
    command.add_option("--point", options->point, "The point, like gds-2019/5")->required();
    command.add_option("--outcome", options->outcome, "An outcome of the edition")->required();
    addWord<Confidence>(command, "--confidence", options->confidence, "How sure you are");
    command.add_option("--why", options->why, "Why");
    commands.setAction(command, [options](AppContext& context) {
        const std::string doing = "rating the point";
        withEditor(context, *options, doing, [&](const AssessmentEditor& editor) {
            return editor.rate({pointFrom(editor.editions(), doing, options->point)},
                               options->outcome, fromWord<Confidence>(options->confidence),
                               options->why);
        });
        return Exit::Done;
    });
}

void addSettle(Commands& commands)
{
    struct Options : InAssessment {
        std::string point, outcome, reason;
        std::string reasonFor = "team+sponsor";
    };
    CLI::App& command = commands.add("settle", "Settle the panel's outcome of a point");
    auto options = std::make_shared<Options>();
    addCommon(command, *options);
    command.add_option("--point", options->point, "The point, like gds-2019/5")->required();
    command.add_option("--outcome", options->outcome, "An outcome of the edition")->required();
    command.add_option("--reason", options->reason, "Why");
    addWord<ReasonFor>(command, "--reason-for", options->reasonFor,
                       "Who may read why: team+sponsor, or sponsor for the sponsor alone");
    commands.setAction(command, [options](AppContext& context) {
        const std::string doing = "settling the point";
        withEditor(context, *options, doing, [&](const AssessmentEditor& editor) {
            const PointRef point = pointFrom(editor.editions(), doing, options->point);
            if (editor.proposes(point)) {
                context.complaints.push_back("The panel is split on " + toString(point) +
                                             ", so this is a proposal. The lead casts the vote.");
            }
            return editor.settle({point, options->outcome, options->reason, Decision::Settled,
                                  wordValue<ReasonFor>(options->reasonFor)});
        });
        return Exit::Done;
    });
}

void addKeepHere(Commands& commands)
{
    struct Options : InAssessment {
        std::string note, attachment;
        bool again = false;
    };
    CLI::App& command = commands.add(
        "keep-here", "Keep a note or a file out of every pack, report and export of this casebook");
    auto options = std::make_shared<Options>();
    addCommon(command, *options);
    auto* note = command.add_option("--note", options->note, "Id of the note");
    auto* file = command.add_option("--attachment", options->attachment, "Id of the file");
    note->excludes(file);
    command.add_flag("--no-longer", options->again, "Hand it over with the rest again");
    commands.setAction(command, [options, note, file](AppContext& context) {
        const std::string doing = "keeping it here";
        if (note->empty() && file->empty()) {
            throw Stopped(doing, "say which: --note or --attachment", Exit::WrongUsage);
        }
        Casebook casebook = openCasebook(context, options->casebook, Use::Writing);
        const AssessmentId id = assessmentIn(casebook, options->assessment);
        const RecordId record =
            !note->empty() ? noteRecord(options->note) : attachmentRecord(options->attachment);
        const Ledger ledger = orStop(doing, casebook.read(id));
        if (!mayStayHere(ledger, record, orStop(doing, casebook.cutFor(id)))) {
            throw Stopped(doing, "\"" + toString(record) +
                                     "\" is not here, was released already, or was handed to you. "
                                     "Only what nobody else was given can stay.");
        }
        orStop(doing, casebook.keepHere(id, record, !options->again));
        return Exit::Done;
    });
}

void addRecommend(Commands& commands)
{
    struct Options : InAssessment {
        std::vector<std::string> points, themes, notes;
        std::string priority, owner, due, text;
        std::string audience;
    };
    CLI::App& command = commands.add("recommend", "Add a recommendation and print its id");
    auto options = std::make_shared<Options>();
    addCommon(command, *options);
    command.add_option("--point", options->points, "Points that it belongs to, like gds-2019/5");
    addWord<Priority>(command, "--priority", options->priority, "How much it matters")->required();
    addWord<Owner>(command, "--owner", options->owner, "Who has to act")->required();
    command.add_option("--due", options->due, "By which day, YYYY-MM-DD");
    addWord<Audience>(command, "--audience", options->audience,
                      "Who may read it; else team+sponsor, and for what the sponsor of a "
                      "competition has to do sponsor");
    command.add_option("--theme", options->themes, "Themes that it belongs to");
    command
        .add_option("--note", options->notes,
                    "Id of a note that it was made of; once for each of several")
        ->allow_extra_args(false);
    command.add_option("TEXT", options->text, "What to do")->required();
    commands.setAction(command, [options](AppContext& context) {
        const std::string doing = "adding the recommendation";
        const auto due = dayFrom("--due", options->due);
        const Made made = withEditor(context, *options, doing, [&](const AssessmentEditor& editor) {
            Recommendation one;
            one.text = options->text;
            one.priority = wordValue<Priority>(options->priority);
            one.owner = wordValue<Owner>(options->owner);
            one.due = due;
            one.points = pointsFrom(editor.editions(), doing, options->points);
            one.themes = options->themes;
            for (const std::string& note : options->notes) {
                if (editor.assessment().note(note) == nullptr) {
                    throw Stopped(doing, "there is no note \"" + note + "\"", Exit::WrongUsage);
                }
            }
            one.notes = options->notes;
            one.audience = options->audience.empty()
                               ? usualAudience(editor.assessment().service, one.owner)
                               : wordValue<Audience>(options->audience);
            return editor.recommend(std::move(one));
        });
        context.say(made.record.name + "\n");
        return Exit::Done;
    });
}

} // namespace

void addWritingCommands(Commands& commands)
{
    addNote(commands);
    addRate(commands);
    addSettle(commands);
    addKeepHere(commands);
    addRecommend(commands);
}

} // namespace app
