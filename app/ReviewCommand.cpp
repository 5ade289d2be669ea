#include "app/Command.h"
#include "app/JsonOrNull.h"
#include "core/assessment/Agreement.h"
#include "core/assessment/Coverage.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/ReviewWords.h"
#include "core/assessment/ShownName.h"
#include "core/assessment/Versions.h"
#include "core/json/Json.h"

#include <algorithm>

namespace app {

namespace {

using namespace core;

struct ReviewOptions {
    std::string casebook;
    std::string assessment;
    bool json = false;
};

Json asJson(const ReviewIssue& issue, const Ledger& ledger)
{
    return Json{{"kind", std::string(wordOf(issue.kind))},
                {"holds_up_signing", holdsUpSigning(issue.kind)},
                {"record", toString(issue.record)},
                {"point", issue.point ? Json(toString(*issue.point)) : Json(nullptr)},
                {"person", textOrNull(issue.person)},
                {"what", wordsFor(issue, ledger)}};
}

void sayVersion(AppContext& context, const Ledger& ledger)
{
    const Signature* last = lastSignature(ledger.assessment());
    const std::string fingerprint = shortForm(fingerprintOf(ledger));
    if (const Signature* standing = standingSignature(ledger)) {
        context.say("Version " + std::to_string(standing->version) + " is signed (" + fingerprint +
                    ").\n");
    } else if (last != nullptr) {
        context.say("Changed since version " + std::to_string(last->version) +
                    " was signed; the text is now " + fingerprint + ".\n");
    } else {
        context.say("Not signed; the text is " + fingerprint + ".\n");
    }
}

void sayCoverage(AppContext& context, const Ledger& ledger, const Editions& editions)
{
    const Coverage coverage = coverageOf(ledger.assessment(), editions);
    for (const std::string& profession : coverage.missingProfessions) {
        context.say("Nobody on the panel brings: " + profession + "\n");
    }
    for (const PointRef& point : coverage.uncovered) {
        context.say("Outside the panel's expertise: " + toString(point) + "\n");
    }
    for (const ServiceRole role : coverage.unrecordedRoles) {
        context.say("Nobody recorded who fills the role: " + std::string(toWord(role)) + "\n");
    }
    for (const RatingProgress& one : ratingProgress(ledger.assessment(), editions)) {
        if (!ledger.assessment().ratings.empty()) {
            context.say("Rated by " + nameOf(ledger.assessment(), one.member) + ": " +
                        std::to_string(one.rated) + " of " + std::to_string(one.expected) + "\n");
        }
    }
    const Agreement agreement = agreementOf(pointRatings(ledger.assessment(), editions));
    if (agreement.compared > 0) {
        context.say("You agreed on " + std::to_string(agreement.same) + " of " +
                    std::to_string(agreement.compared) + " points before talking.\n");
    }
}

Exit show(AppContext& context, const ReviewOptions& options)
{
    const std::string doing = "reviewing the assessment";
    const Casebook casebook = openCasebook(context, options.casebook, Use::Reading);
    const AssessmentId id = assessmentIn(casebook, options.assessment);
    const Ledger ledger = orStop(doing, casebook.read(id));
    const Editions editions = orStop(doing, casebook.editions(id));
    const auto open = review(ledger, editions);
    if (options.json) {
        Json list = Json::array();
        for (const ReviewIssue& issue : open) {
            list.push_back(asJson(issue, ledger));
        }
        context.output += list.text() + "\n";
    } else {
        for (const ReviewIssue& issue : open) {
            context.say((holdsUpSigning(issue.kind) ? "To settle: " : "Worth a look: ") +
                        wordsFor(issue, ledger) + "\n");
        }
        if (open.empty()) {
            context.say("Nothing is open.\n");
        }
        sayCoverage(context, ledger, editions);
        sayVersion(context, ledger);
    }
    const bool fails = std::any_of(open.begin(), open.end(), [](const ReviewIssue& issue) {
        return holdsUpSigning(issue.kind);
    });
    return fails ? Exit::NotDone : Exit::Done;
}

} // namespace

void addReviewCommand(Commands& commands)
{
    CLI::App& command =
        commands.add("review", "Tell what is open before signing; exit 1 while something is");
    auto options = std::make_shared<ReviewOptions>();
    addCasebook(command, options->casebook);
    addAssessment(command, options->assessment);
    addJson(command, options->json,
            "a list of kind, holds_up_signing, record, point, person, what");
    commands.setAction(command, [options](AppContext& context) { return show(context, *options); });
}

} // namespace app
