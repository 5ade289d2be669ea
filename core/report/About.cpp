#include "core/assessment/ShownName.h"
#include "core/report/FactList.h"
#include "core/report/RunOn.h"
#include "core/report/Sections.h"

#include <map>

namespace core {

using document::Text;

namespace {

/// "user research assessor"
std::string memberWords(const ReportContext& context, const Member& member)
{
    const std::string& id = member.profession;
    if (id.empty() || id == "lead") {
        return context.words.word("members", member.role);
    }
    return toPlainText(context.words.wordRuns("members-with-profession", toWord(member.role),
                                              {{"profession", professionName(context, id)}}));
}

/// "service owner (vacant)"
std::string roleWords(const ReportContext& context, const TeamRole& role)
{
    const std::string name = context.words.word("team-roles", role.role);
    if (role.holding == Holding::Vacant) {
        return context.words.text("vacant", {{"role", name}});
    }
    if (role.holding == Holding::Shared) {
        const Phrase phrase = role.holder.empty() ? Phrase("shared") : Phrase("shared-by");
        return context.words.text(phrase, {{"role", name}, {"holder", role.holder}});
    }
    return role.holder.empty()
               ? name
               : context.words.text("held-by", {{"role", name}, {"holder", role.holder}});
}

std::string panelWords(const ReportContext& context, bool observers)
{
    std::vector<std::string> words;
    for (const Member& member : context.assessment.panel) {
        if (isWatching(member.role) != observers) {
            continue;
        }
        const std::string role = memberWords(context, member);
        if (context.reader == Reader::Panel) {
            // The role tells namesakes apart, unless only a number does.
            const bool isNumbered = shownNameOf(context.assessment, member.id).number > 1;
            const std::string name = isNumbered ? personName(context, member.id) : member.name;
            words.push_back(name.empty() ? role : name + " (" + role + ")");
        } else if (member.id != panelAuthor) {
            words.push_back(role);
        }
    }
    return context.words.joined(words);
}

std::string teamWords(const ReportContext& context)
{
    std::vector<std::string> words;
    for (const TeamRole& role : context.assessment.team) {
        words.push_back(roleWords(context, role));
    }
    return context.words.joined(words);
}

/// "Signed without the confirmation of A and B: on leave." The panel's own affair.
void addWithoutWhom(const ReportContext& context, const Signature& signature, Blocks& fact)
{
    std::map<std::string, std::vector<std::string>> byReason;
    for (const Unconfirmed& one : signature.unconfirmed) {
        const Member* member = context.assessment.member(one.assessor);
        byReason[one.why].push_back(member != nullptr ? member->name : one.assessor);
    }
    for (const auto& [why, names] : byReason) {
        runOn(fact, document::plain(context.words.text("signed-without",
                                                       {{"names", context.words.joined(names)}})));
        runOn(fact, written(context, "part-changes", why), ": ");
        endWithStop(fact);
    }
}

/// Which versions were signed, what each of them changed, and how long the team may answer.
void addSignatures(const ReportContext& context, FactList& facts)
{
    for (const Signature& signature : context.assessment.signatures) {
        const auto day = dayOf(signature);
        Blocks fact{paragraph(document::plain(
            day ? context.words.text("signed-on", {{"version", signature.version},
                                                   {"day", context.words.day(*day)}})
                : context.words.text("signed", {{"version", signature.version}})))};
        runOn(fact, written(context, "part-changes", signature.changes), ": ");
        endWithStop(fact);
        addWithoutWhom(context, signature, fact);
        const bool isLatest = &signature == &context.assessment.signatures.back();
        if (isLatest && signature.answerBy) {
            runOn(fact, document::plain(context.words.text(
                            "answer-until", {{"day", context.words.day(*signature.answerBy)}})));
        }
        facts.add("signed-label", std::move(fact));
    }
}

/// With a full stop at its end.
document::Run sentence(document::Run run)
{
    if (!run.text.empty() && run.text.back() != '.') {
        run.text += '.';
    }
    return run;
}

void addEdition(const ReportContext& context, const Standard& edition, FactList& facts)
{
    document::Run name = fullNameOf(context, edition);
    name.address = edition.address;
    facts.add("standard-label",
              Text{std::move(name),
                   plainRun(", " + context.words.text("published-by",
                                                      {{"publisher", edition.publisher}}))});
    const Scale& scale = scaleOf(context.assessment, edition);
    const std::string& owner = inLanguage(edition.name, context.language());
    Text text{sentence(translated(context, scale.name, "part-scale", owner))};
    document::Run note = translated(context, scale.note, "part-scale", owner);
    if (note.text.empty() && !scale.official) {
        note = plainRun(context.words.text("scale-is-our-own"));
    }
    if (!note.text.empty()) {
        text.push_back(plainRun(" "));
        text.push_back(sentence(std::move(note)));
    }
    facts.add("scale-label", std::move(text));
}

} // namespace

Blocks serviceSection(const ReportContext& context)
{
    const Service& service = context.assessment.service;
    Blocks blocks = written(context, "part-service", service.description);
    if (!service.scope.empty()) {
        blocks.push_back(heading(context, 3, "scope"));
        append(blocks, written(context, "part-service", service.scope));
    }
    if (!blocks.empty()) {
        blocks.insert(blocks.begin(), heading(context, 2, "service"));
    }
    return blocks;
}

Blocks aboutSection(const ReportContext& context)
{
    FactList facts(context);
    facts.add("organisation-label", context.assessment.service.organisation);
    facts.add("panel-label", panelWords(context, false));
    facts.add("observers-label", panelWords(context, true));
    for (const auto& edition : context.editions) {
        addEdition(context, *edition, facts);
    }
    facts.add("team-label", teamWords(context));
    if (const auto& origin = context.assessment.origin) {
        facts.add("source-label",
                  origin->url.empty() ? Text{} : Text{linkRun(origin->url, origin->url)});
        facts.add("licence-label", origin->licence);
    }
    addSignatures(context, facts);
    if (context.options.state == ReportOptions::State::Final && context.options.version > 0) {
        facts.add("version-label", std::to_string(context.options.version));
    }
    if (!context.options.fingerprint.empty()) {
        facts.add("fingerprint",
                  context.options.fingerprint + ". " + context.words.text("fingerprint-meaning"));
    }
    return std::move(facts).under(heading(context, 2, "about"));
}

Blocks otherLanguagesSection(const ReportContext& context)
{
    document::List list;
    for (const OtherLanguages::Entry& entry : context.others.entries()) {
        list.items.push_back({paragraph(document::plain(
            context.words.text(entry.part, {{"name", entry.name}, {"count", entry.count}}) + " (" +
            context.words.nameOf(entry.language) + ")"))});
    }
    if (list.items.empty()) {
        return {};
    }
    Blocks blocks{heading(context, 2, "other-language"),
                  paragraph(sayText(context, "other-language-meaning"))};
    std::get<document::Paragraph>(blocks.back().content).keepsWithNext = true;
    blocks.push_back({std::move(list), {}});
    return blocks;
}

} // namespace core
