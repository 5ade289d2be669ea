#include "app/WithEditor.h"
#include "core/work/EditionMove.h"

#include <algorithm>

namespace app {

namespace {

using namespace core;

struct MoveOptions {
    std::string casebook, assessment, from, to;
    std::optional<std::string> name;
    bool isNew = false;
    bool preview = false;
};

std::string titled(const Standard& standard, const PointRef& ref)
{
    const Point* point = standard.point(ref.number);
    return toString(ref) + "  " + (point == nullptr ? "" : inLanguage(point->title, "en"));
}

/// The edition `id` among those of the assessment, else from the library.
std::shared_ptr<const Standard> known(const AssessmentEditor& editor, const Library& library,
                                      const std::string& id)
{
    for (const auto& edition : editor.editions()) {
        if (edition->id == id) {
            return edition;
        }
    }
    return orStop("reading the standard", library.edition(id));
}

void say(AppContext& context, const EditionMove& move, const AssessmentEditor& editor)
{
    const auto from = known(editor, context.library, move.from);
    const auto to = known(editor, context.library, move.to);
    const CarryOver& carry = move.carryOver;
    context.say(carry.carried.empty() ? "No point asks the same.\n" : "Points that ask the same\n");
    for (const auto& [old, now] : carry.carried) {
        const Outcome* outcome = editor.ledger().assessment().outcome(old);
        const bool again = std::ranges::find(carry.judgeAgain, now) != carry.judgeAgain.end();
        context.say("  " + titled(*to, now) + "\n    from " + titled(*from, old) +
                    (outcome != nullptr && !again ? ": " + outcome->outcome : "") + "\n");
    }
    context.say(carry.judgeAgain.empty() ? "\nNothing is to be judged.\n" : "\nTo be judged\n");
    for (const PointRef& point : carry.judgeAgain) {
        context.say("  " + titled(*to, point) + "\n");
    }
}

Exit move(AppContext& context, const MoveOptions& options)
{
    const std::string doing = "moving the assessment";
    Casebook casebook =
        openCasebook(context, options.casebook, options.preview ? Use::Reading : Use::Writing);
    const AssessmentId id = assessmentIn(casebook, options.assessment);
    const OpenAssessment open = orStop(
        doing, openAssessment(casebook, id, options.name, {shortNamesOf(context), options.isNew}));
    const AssessmentEditor editor = open.editor(context.ids, context.clock);
    const EditionMove planned =
        orStop(doing, moveToEdition(editor, options.from, options.to, context.library));
    if (!options.preview) {
        orStop(doing, casebook.bind(id, planned.edits, planned.texts));
    }
    say(context, planned, editor);
    return Exit::Done;
}

} // namespace

void addMoveCommand(Commands& commands)
{
    CLI::App& command = commands.add("move", "Move an assessment to another edition of a standard");
    auto options = std::make_shared<MoveOptions>();
    addCasebook(command, options->casebook);
    addAssessment(command, options->assessment);
    command.add_option("--to", options->to, "The edition to move to")->required();
    command.add_option("--from", options->from,
                       "The edition to leave; without it, the assessment's first");
    command.add_flag("--preview", options->preview, "Only show what would carry over");
    addName(command, options->name);
    addIsNew(command, options->isNew);
    commands.setAction(command, [options](AppContext& context) { return move(context, *options); });
}

} // namespace app
