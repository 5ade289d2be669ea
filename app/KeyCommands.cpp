#include "app/DeviceKey.h"
#include "app/WithEditor.h"
#include "core/assessment/ShownName.h"
#include "core/packs/KnownKeys.h"

#include <algorithm>

namespace app {

namespace {

using namespace core;

Exit showOwn(AppContext& context)
{
    const SigningKey key = orStop("looking for the signing key", SigningKey::keptIn(context.keys));
    context.say(shortKey(key.publicKey()) + "\n" + key.publicKey() + "\n");
    return Exit::Done;
}

struct KeysOptions {
    std::string casebook, assessment;
};

std::string listed(const std::vector<std::string>& keys)
{
    std::string text;
    for (const std::string& key : keys) {
        text += (text.empty() ? "" : ", ") + shortKey(key);
    }
    return text.empty() ? "no key is known" : text;
}

Exit listKeys(AppContext& context, const KeysOptions& options)
{
    const std::string doing = "listing the signing keys";
    const Casebook casebook = openCasebook(context, options.casebook, Use::Reading);
    const AssessmentId id = assessmentIn(casebook, options.assessment);
    const Ledger ledger = orStop(doing, casebook.read(id));
    const KnownKeys known = orStop(doing, knownKeysIn(casebook, id, ownPublicKey(context)));
    for (const Member& member : ledger.assessment().panel) {
        context.say(nameOf(ledger.assessment(), member.id) + " [" + member.id +
                    "]: " + listed(known.keysOf(member.id)) + "\n");
        for (const std::string& other : known.othersOf(member.id)) {
            context.say("  Also signed for them, and not known to be theirs: " + shortKey(other) +
                        "\n");
        }
    }
    return Exit::Done;
}

struct TrustOptions : InAssessment {
    std::string member, key;
    bool only = false;
};

/// A whole key, or one that signed in this assessment by as much of it as people compare.
std::string keyMeant(const KnownKeys& known, const PersonId& person, const std::string& doing,
                     const std::string& typed)
{
    const std::string prefix = keyPrefix(typed);
    if (isPublicKey(prefix)) {
        return prefix;
    }
    std::vector<std::string> all = known.keysOf(person);
    const auto others = known.othersOf(person);
    all.insert(all.end(), others.begin(), others.end());
    std::erase_if(all, [&](const std::string& key) { return !key.starts_with(prefix); });
    if (prefix.size() < keyPrefix(shortKey(std::string(64, '0'))).size() || all.size() != 1) {
        throw Stopped(doing, "no key that signed for them begins with \"" + typed +
                                 "\". Write the 16 digits that they read out, or all 64; keys "
                                 "lists those that signed.");
    }
    return all.front();
}

Exit trust(AppContext& context, const TrustOptions& options)
{
    const std::string doing = "saying which key is theirs";
    std::vector<std::string> keys;
    std::string own = ownPublicKey(context);
    const Casebook reading = openCasebook(context, options.casebook, Use::Reading);
    const KnownKeys known =
        orStop(doing, knownKeysIn(reading, assessmentIn(reading, options.assessment), own));
    withEditor(context, options, doing, [&](const AssessmentEditor& editor) {
        const PersonId person = memberIn(editor.assessment(), options.member, doing);
        const std::string key = keyMeant(known, person, doing, options.key);
        keys = options.only ? std::vector<std::string>() : known.keysOf(person);
        if (std::ranges::find(keys, key) == keys.end()) {
            keys.push_back(key);
        }
        return editor.make({{keysRecord(person), TrustKeys{keys}}});
    });
    context.say(options.member + ": " + listed(keys) + "\n");
    return Exit::Done;
}

} // namespace

void addKeyCommands(Commands& commands)
{
    CLI::App& own = commands.add("key", "Show the signing key of this device, in short and whole");
    commands.setAction(own, [](AppContext& context) { return showOwn(context); });

    CLI::App& listing = commands.add("keys", "List whose signing keys are known");
    auto wanted = std::make_shared<KeysOptions>();
    addCasebook(listing, wanted->casebook);
    addAssessment(listing, wanted->assessment);
    commands.setAction(listing,
                       [wanted](AppContext& context) { return listKeys(context, *wanted); });

    CLI::App& command =
        commands.add("trust-key", "Say, as the lead, that a member has another signing key");
    auto options = std::make_shared<TrustOptions>();
    // In the name of somebody else the device does not speak, so nobody does it for the lead.
    addCasebook(command, options->casebook);
    addAssessment(command, options->assessment);
    command.add_option("--member", options->member, "Name or id of the member")->required();
    command
        .add_option("--key", options->key,
                    "The key: the 16 digits that they read out to you, or all 64")
        ->required();
    command.add_flag("--only", options->only,
                     "What other keys sign for them counts no more: somebody else has one");
    commands.setAction(command,
                       [options](AppContext& context) { return trust(context, *options); });
}

} // namespace app
