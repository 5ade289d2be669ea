#include "app/ChangeWords.h"
#include "app/Command.h"
#include "app/Table.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/ShownName.h"
#include "core/assessment/SignatureText.h"
#include "core/assessment/Versions.h"
#include "core/support/Text.h"
#include "core/work/OpenAssessment.h"

#include <algorithm>

namespace app {

namespace {

using namespace core;

constexpr std::size_t longestShownQuote = 200;

struct VersionsOptions {
    std::string casebook, assessment;
    std::optional<int> from, to;
};

const Signature& signatureOf(const Ledger& ledger, int version, const std::string& doing)
{
    const auto& all = ledger.assessment().signatures;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Signature& one) { return one.version == version; });
    if (found == all.end()) {
        throw Stopped(doing, "there is no version " + std::to_string(version));
    }
    return *found;
}

Assessment versionNamed(const Ledger& ledger, int version, const std::string& doing)
{
    const auto then = versionOf(ledger, signatureOf(ledger, version, doing));
    if (!then) {
        throw Stopped(doing, "version " + std::to_string(version) +
                                 " was imported or is not whole in this casebook, so that it "
                                 "cannot be read");
    }
    return then->assessment();
}

std::string quoted(const Said& said)
{
    const std::string value = wordsFor(said);
    return value.empty() ? "nothing" : "“" + shortened(value, longestShownQuote) + "”";
}

std::string keyOf(const Signature& signature)
{
    if (signature.key.empty()) {
        return {};
    }
    return "  key " + shortKey(signature.key) +
           (isKeySigned(signature, signature.fingerprint) ? "" : ", which did not sign it");
}

Exit list(AppContext& context, const Ledger& ledger)
{
    const Assessment& assessment = ledger.assessment();
    for (const Signature& one : assessment.signatures) {
        const auto day = dayOf(one);
        context.say(std::to_string(one.version) + "  " + shortForm(one.fingerprint) + "  " +
                    (day ? toIso(*day) : "day unknown") + "  " + nameOf(assessment, one.by) +
                    (one.answerBy ? "  to be answered by " + toIso(*one.answerBy) : "") +
                    keyOf(one) + (isRedactedSince(ledger, one) ? "  redacted since" : "") +
                    (one.changes.empty() ? "" : "\n  " + hanging(one.changes, 2)) + "\n");
    }
    if (assessment.signatures.empty()) {
        context.say("No version is signed.\n");
    }
    return Exit::Done;
}

Exit show(AppContext& context, const VersionsOptions& options)
{
    const std::string doing = "reading the versions";
    const Casebook casebook = openCasebook(context, options.casebook, Use::Reading);
    const Ledger ledger = orStop(doing, casebook.read(assessmentIn(casebook, options.assessment)));
    if (!options.from) {
        return list(context, ledger);
    }
    const Assessment before = versionNamed(ledger, *options.from, doing);
    const Assessment after =
        options.to ? versionNamed(ledger, *options.to, doing) : ledger.assessment();
    const auto found = differences(before, after, orStop(doing, ownerIn(casebook, after)).id);
    for (const Difference& one : found) {
        context.say(toString(one.record) + ", " + std::string(nameOf(one.aspect)) + ": " +
                    (one.isHidden() ? "changed, hidden until the lead reveals it"
                                    : quoted(one.before) + " became " + quoted(one.after)) +
                    "\n");
    }
    if (found.empty()) {
        const Signature& signature = signatureOf(ledger, *options.from, doing);
        const bool changed = !options.to && !fingerprintsOf(ledger).contains(signature.fingerprint);
        context.say(changed ? "Nothing is different: what was changed was put back.\n"
                            : "Nothing is different.\n");
    }
    return Exit::Done;
}

} // namespace

void addVersionsCommand(Commands& commands)
{
    CLI::App& command =
        commands.add("versions", "List the signed versions, or tell what differs between two");
    auto options = std::make_shared<VersionsOptions>();
    addCasebook(command, options->casebook);
    addAssessment(command, options->assessment);
    command.add_option("--from", options->from, "The earlier version");
    command.add_option("--to", options->to, "The later one; without it, the text as it is now");
    commands.setAction(command, [options](AppContext& context) { return show(context, *options); });
}

} // namespace app
