#include "core/report/FactList.h"
#include "core/report/Sections.h"

namespace core {

using document::Text;

namespace {

std::string panelWords(const ReportContext& context, bool observers)
{
    std::vector<std::string> words;
    for (const Member& member : context.assessment.panel) {
        if (isWatching(member.role) != observers) {
            continue;
        }
        const std::string role = context.words.member(member);
        if (context.reader == Reader::Panel) {
            words.push_back(member.name.empty() ? role : member.name + " (" + role + ")");
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
        words.push_back(context.words.teamRole(role));
    }
    return context.words.joined(words);
}

/// With a full stop at its end.
document::Run sentence(document::Run run)
{
    if (!run.text.empty() && run.text.back() != '.') {
        run.text += '.';
    }
    return run;
}

/// Which versions were signed, what each of them changed, and how long the team may answer.
void addSignatures(const ReportContext& context, FactList& facts)
{
    for (const Signature& signature : context.assessment.signatures) {
        Text text{plainRun(context.words.signedOn(signature.version, dayOf(signature)))};
        if (!signature.changes.empty()) {
            text.push_back(plainRun(": "));
            const Text changes = writtenInline(context, Part::Changes, signature.changes);
            text.insert(text.end(), changes.begin(), changes.end());
        }
        text.back() = sentence(std::move(text.back()));
        const bool isLatest = &signature == &context.assessment.signatures.back();
        if (isLatest && signature.answerBy) {
            text.push_back(plainRun(" " + context.words.answerBy(*signature.answerBy)));
        }
        facts.add(Phrase::SignedVersionsLabel, std::move(text));
    }
}

void addEdition(const ReportContext& context, const Standard& edition, FactList& facts)
{
    document::Run name = fullNameOf(context, edition);
    name.address = edition.address;
    facts.add(Phrase::StandardLabel,
              Text{std::move(name), plainRun(", " + context.words.publishedBy(edition.publisher))});
    const Scale& scale = scaleOf(context.assessment, edition);
    const std::string& owner = inLanguage(edition.name, context.language());
    Text text{sentence(translated(context, scale.name, Part::ScaleWords, owner))};
    document::Run note = translated(context, scale.note, Part::ScaleWords, owner);
    if (note.text.empty() && !scale.official) {
        note = plainRun(std::string(context.words.phrase(Phrase::ScaleIsOurOwn)));
    }
    if (!note.text.empty()) {
        text.push_back(plainRun(" "));
        text.push_back(sentence(std::move(note)));
    }
    facts.add(Phrase::ScaleLabel, std::move(text));
}

} // namespace

Blocks serviceSection(const ReportContext& context)
{
    const Service& service = context.assessment.service;
    Blocks blocks = written(context, Part::ServiceText, service.description);
    if (!service.scope.empty()) {
        blocks.push_back(heading(context, 3, Phrase::Scope));
        append(blocks, written(context, Part::ServiceText, service.scope));
    }
    if (!blocks.empty()) {
        blocks.insert(blocks.begin(), heading(context, 2, Phrase::AboutTheService));
    }
    return blocks;
}

Blocks aboutSection(const ReportContext& context)
{
    FactList facts(context);
    facts.add(Phrase::OrganisationLabel, context.assessment.service.organisation);
    facts.add(Phrase::PanelLabel, panelWords(context, false));
    facts.add(Phrase::ObserversLabel, panelWords(context, true));
    for (const auto& edition : context.editions) {
        addEdition(context, *edition, facts);
    }
    facts.add(Phrase::ServiceTeamLabel, teamWords(context));
    if (const auto& origin = context.assessment.origin) {
        facts.add(Phrase::SourceLabel,
                  origin->url.empty() ? Text{} : Text{linkRun(origin->url, origin->url)});
        facts.add(Phrase::LicenceLabel, origin->licence);
    }
    addSignatures(context, facts);
    if (context.options.state == ReportOptions::State::Final && context.options.version > 0) {
        facts.add(Phrase::VersionLabel, std::to_string(context.options.version));
    }
    if (!context.options.fingerprint.empty()) {
        facts.add(Phrase::FingerprintLabel,
                  context.options.fingerprint + ". " +
                      std::string(context.words.phrase(Phrase::FingerprintMeaning)));
    }
    return std::move(facts).under(heading(context, 2, Phrase::AboutThisAssessment));
}

Blocks otherLanguagesSection(const ReportContext& context)
{
    document::List list;
    for (const OtherLanguages::Entry& entry : context.others.entries()) {
        list.items.push_back({paragraph(
            document::plain(context.words.part(entry.part, entry.name, entry.count) + " (" +
                            std::string(context.words.languageName(entry.language)) + ")"))});
    }
    if (list.items.empty()) {
        return {};
    }
    Blocks blocks{heading(context, 2, Phrase::OtherLanguageTitle),
                  paragraph(sayText(context, Phrase::OtherLanguageMeaning))};
    std::get<document::Paragraph>(blocks.back().content).keepsWithNext = true;
    blocks.push_back({std::move(list), {}});
    return blocks;
}

} // namespace core
