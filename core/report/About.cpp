#include "core/report/FactList.h"
#include "core/report/Sections.h"

namespace core {

using document::Text;

namespace {

std::string panelWords(const Matter& matter, bool observers)
{
    std::vector<std::string> words;
    for (const Member& member : matter.assessment.panel) {
        if (isWatching(member.role) != observers) {
            continue;
        }
        const std::string role = matter.words.member(member);
        if (matter.reader == Reader::Panel) {
            words.push_back(member.name.empty() ? role : member.name + " (" + role + ")");
        } else if (member.id != panelAuthor) {
            words.push_back(role);
        }
    }
    return matter.words.joined(words);
}

std::string teamWords(const Matter& matter)
{
    std::vector<std::string> words;
    for (const TeamRole& role : matter.assessment.team) {
        words.push_back(matter.words.teamRole(role));
    }
    return matter.words.joined(words);
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
void addSignatures(const Matter& matter, FactList& facts)
{
    for (const Signature& signature : matter.assessment.signatures) {
        Text text{plainRun(matter.words.signedOn(signature.version, dayOf(signature)))};
        if (!signature.changes.empty()) {
            text.push_back(plainRun(": "));
            const Text changes = writtenInline(matter, Part::Changes, signature.changes);
            text.insert(text.end(), changes.begin(), changes.end());
        }
        text.back() = sentence(std::move(text.back()));
        const bool isLatest = &signature == &matter.assessment.signatures.back();
        if (isLatest && signature.answerBy) {
            text.push_back(plainRun(" " + matter.words.answerBy(*signature.answerBy)));
        }
        facts.add(Phrase::SignedVersionsLabel, std::move(text));
    }
}

void addEdition(const Matter& matter, const Standard& edition, FactList& facts)
{
    document::Run name = fullNameOf(matter, edition);
    name.address = edition.address;
    facts.add(Phrase::StandardLabel,
              Text{std::move(name), plainRun(", " + matter.words.publishedBy(edition.publisher))});
    const Scale& scale = scaleOf(matter.assessment, edition);
    const std::string& owner = inLanguage(edition.name, matter.language());
    Text text{sentence(translated(matter, scale.name, Part::ScaleWords, owner))};
    document::Run note = translated(matter, scale.note, Part::ScaleWords, owner);
    if (note.text.empty() && !scale.official) {
        note = plainRun(std::string(matter.words.phrase(Phrase::ScaleIsOurOwn)));
    }
    if (!note.text.empty()) {
        text.push_back(plainRun(" "));
        text.push_back(sentence(std::move(note)));
    }
    facts.add(Phrase::ScaleLabel, std::move(text));
}

} // namespace

Blocks serviceSection(const Matter& matter)
{
    const Service& service = matter.assessment.service;
    Blocks blocks = written(matter, Part::ServiceText, service.description);
    if (!service.scope.empty()) {
        blocks.push_back(heading(matter, 3, Phrase::Scope));
        append(blocks, written(matter, Part::ServiceText, service.scope));
    }
    if (!blocks.empty()) {
        blocks.insert(blocks.begin(), heading(matter, 2, Phrase::AboutTheService));
    }
    return blocks;
}

Blocks aboutSection(const Matter& matter)
{
    FactList facts(matter);
    facts.add(Phrase::OrganisationLabel, matter.assessment.service.organisation);
    facts.add(Phrase::PanelLabel, panelWords(matter, false));
    facts.add(Phrase::ObserversLabel, panelWords(matter, true));
    for (const auto& edition : matter.editions) {
        addEdition(matter, *edition, facts);
    }
    facts.add(Phrase::ServiceTeamLabel, teamWords(matter));
    if (const auto& origin = matter.assessment.origin) {
        facts.add(Phrase::SourceLabel,
                  origin->url.empty() ? Text{} : Text{linkRun(origin->url, origin->url)});
        facts.add(Phrase::LicenceLabel, origin->licence);
    }
    addSignatures(matter, facts);
    if (matter.options.state == ReportOptions::State::Final && matter.options.version > 0) {
        facts.add(Phrase::VersionLabel, std::to_string(matter.options.version));
    }
    if (!matter.options.fingerprint.empty()) {
        facts.add(Phrase::FingerprintLabel,
                  matter.options.fingerprint + ". " +
                      std::string(matter.words.phrase(Phrase::FingerprintMeaning)));
    }
    return std::move(facts).under(heading(matter, 2, Phrase::AboutThisAssessment));
}

Blocks otherLanguagesSection(const Matter& matter)
{
    document::List list;
    for (const OtherLanguages::Entry& entry : matter.others.entries()) {
        list.items.push_back({paragraph(
            document::plain(matter.words.part(entry.part, entry.name, entry.count) + " (" +
                            std::string(matter.words.languageName(entry.language)) + ")"))});
    }
    if (list.items.empty()) {
        return {};
    }
    Blocks blocks{heading(matter, 2, Phrase::OtherLanguageTitle),
                  paragraph(sayText(matter, Phrase::OtherLanguageMeaning))};
    std::get<document::Paragraph>(blocks.back().content).keepsWithNext = true;
    blocks.push_back({std::move(list), {}});
    return blocks;
}

} // namespace core
