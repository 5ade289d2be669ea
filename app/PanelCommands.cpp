#include "app/DeviceKey.h"
#include "app/WithEditor.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/Versions.h"

namespace app {

namespace {

using namespace core;

void addReveal(Commands& commands)
{
    struct Options : InAssessment {
        std::vector<std::string> points;
    };
    CLI::App& command =
        commands.add("reveal", "Show everybody's ratings to the panel, as the lead");
    auto options = std::make_shared<Options>();
    addCommon(command, *options);
    command.add_option("--point", options->points, "Points, like gds-2019/5; without it, all");
    commands.setAction(command, [options](AppContext& context) {
        const std::string doing = "revealing the ratings";
        withEditor(context, *options, doing, [&](const AssessmentEditor& editor) {
            auto points = pointsFrom(editor.editions(), doing, options->points);
            for (const auto& edition : editor.editions()) {
                for (const Point& point : edition->points) {
                    if (options->points.empty()) {
                        points.push_back({edition->id, point.number});
                    }
                }
            }
            return editor.reveal(points);
        });
        return Exit::Done;
    });
}

void addRelease(Commands& commands)
{
    struct Options : InAssessment {
        std::string record, audience;
    };
    CLI::App& command =
        commands.add("release", "Say who may read a note, a recommendation or an attachment");
    auto options = std::make_shared<Options>();
    addCommon(command, *options);
    command
        .add_option("--record", options->record,
                    "What, like note/ID, recommendation/ID or attachment/ID")
        ->required();
    addWord<Audience>(command, "--audience", options->audience, "Who may read it")->required();
    commands.setAction(command, [options](AppContext& context) {
        const std::string doing = "releasing it";
        const auto record = recordIdFrom(options->record);
        if (!record) {
            throw Stopped(doing,
                          "\"" + options->record + "\" is not a record; write it like note/ID");
        }
        withEditor(context, *options, doing, [&](const AssessmentEditor& editor) {
            return editor.release(*record, wordValue<Audience>(options->audience));
        });
        return Exit::Done;
    });
}

void addRemark(Commands& commands)
{
    struct Options : InAssessment {
        std::string point, text;
    };
    CLI::App& command = commands.add("remark", "Say something of a point at the wash-up");
    auto options = std::make_shared<Options>();
    addCommon(command, *options);
    command.add_option("--point", options->point, "The point, like gds-2019/5")->required();
    command.add_option("TEXT", options->text, "The remark")->required();
    commands.setAction(command, [options](AppContext& context) {
        const std::string doing = "adding the remark";
        withEditor(context, *options, doing, [&](const AssessmentEditor& editor) {
            return editor.remark(pointFrom(editor.editions(), doing, options->point),
                                 options->text);
        });
        return Exit::Done;
    });
}

void addAppoint(Commands& commands)
{
    struct Options : InAssessment {
        std::string role, holding, holder;
    };
    CLI::App& command = commands.add("appoint", "Say who fills a role of the service team");
    auto options = std::make_shared<Options>();
    addCommon(command, *options);
    addWord<ServiceRole>(command, "--role", options->role, "The role")->required();
    addWord<Holding>(command, "--holding", options->holding, "Whether somebody fills it")
        ->required();
    command.add_option("--holder", options->holder, "Who");
    commands.setAction(command, [options](AppContext& context) {
        const std::string doing = "setting the role";
        withEditor(context, *options, doing, [&](const AssessmentEditor& editor) {
            return editor.appoint({wordValue<ServiceRole>(options->role),
                                   wordValue<Holding>(options->holding), options->holder});
        });
        return Exit::Done;
    });
}

void addConfirm(Commands& commands)
{
    CLI::App& command =
        commands.add("confirm", "Stand by the text as it is now and print its fingerprint");
    auto options = std::make_shared<InAssessment>();
    addCommon(command, *options);
    commands.setAction(command, [options](AppContext& context) {
        const std::string doing = "confirming the text";
        std::string fingerprint;
        withEditor(context, *options, doing, [&](const AssessmentEditor& editor) {
            fingerprint = fingerprintOf(editor.ledger());
            return editor.confirm(fingerprint);
        });
        context.say(shortForm(fingerprint) + "\n");
        return Exit::Done;
    });
}

void addSign(Commands& commands)
{
    struct Options : InAssessment {
        std::string changes, without;
        std::optional<int> days;
    };
    CLI::App& command =
        commands.add("sign", "Sign the text as it is now, as the lead, and print its version");
    auto options = std::make_shared<Options>();
    addCommon(command, *options);
    command.add_option("--changes", options->changes,
                       "What this version changes; needed from version 2 on");
    command.add_option("--without", options->without,
                       "Why it is signed without those who have not confirmed it");
    command
        .add_option("--answer-days", options->days,
                    "Working days in which the service team may answer; 0 for no answer")
        ->check(CLI::Range(0, mostAnswerDays));
    commands.setAction(command, [options](AppContext& context) {
        const std::string doing = "signing";
        const auto answerBy = answerDay(localDate(context.clock()), options->days.value_or(0));
        // In the name of somebody else the device does not speak.
        const auto key = options->name ? std::nullopt : deviceKey(context, doing);
        const Made made = withEditor(context, *options, doing, [&](const AssessmentEditor& editor) {
            return editor.sign(fingerprintOf(editor.ledger()), options->changes, answerBy,
                               options->without, key ? &*key : nullptr);
        });
        context.say("Version " + made.record.name +
                    (answerBy ? ", to be answered by " + toIso(*answerBy) : "") + "\n");
        return Exit::Done;
    });
}

void addFinding(CLI::App& command, std::string& finding)
{
    command
        .add_option("--finding", finding,
                    "The finding, like outcome/gds-2019/5 or recommendation/ID")
        ->required();
}

RecordId findingFrom(const std::string& doing, const std::string& text)
{
    const auto finding = recordIdFrom(text);
    if (!finding) {
        throw Stopped(doing, "\"" + text + "\" is not a finding; write it like outcome/gds-2019/5");
    }
    return *finding;
}

void addAnswer(Commands& commands)
{
    struct Options : InAssessment {
        std::string finding, stance, text;
    };
    CLI::App& command =
        commands.add("answer", "Accept or challenge a finding, for the service team");
    auto options = std::make_shared<Options>();
    addCommon(command, *options);
    addFinding(command, options->finding);
    addWord<Stance>(command, "--stance", options->stance, "What the team says to it")->required();
    command.add_option("TEXT", options->text, "Why; needed for a challenge");
    commands.setAction(command, [options](AppContext& context) {
        const std::string doing = "answering the finding";
        const RecordId finding = findingFrom(doing, options->finding);
        withEditor(context, *options, doing, [&](const AssessmentEditor& editor) {
            return editor.answer(finding, wordValue<Stance>(options->stance), options->text);
        });
        return Exit::Done;
    });
}

void addReply(Commands& commands)
{
    struct Options : InAssessment {
        std::string finding, response, text;
    };
    CLI::App& command =
        commands.add("reply", "Say whether a finding that was answered is kept, and why");
    auto options = std::make_shared<Options>();
    addCommon(command, *options);
    addFinding(command, options->finding);
    addWord<Response>(command, "--response", options->response, "What the panel does with it")
        ->required();
    command.add_option("TEXT", options->text, "Why")->required();
    commands.setAction(command, [options](AppContext& context) {
        const std::string doing = "replying to the answer";
        const RecordId finding = findingFrom(doing, options->finding);
        withEditor(context, *options, doing, [&](const AssessmentEditor& editor) {
            return editor.reply(finding, wordValue<Response>(options->response), options->text);
        });
        return Exit::Done;
    });
}

} // namespace

void addPanelCommands(Commands& commands)
{
    addReveal(commands);
    addRelease(commands);
    addRemark(commands);
    addAppoint(commands);
    addConfirm(commands);
    addSign(commands);
    addAnswer(commands);
    addReply(commands);
}

} // namespace app
