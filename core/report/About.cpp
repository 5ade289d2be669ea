#include "core/report/NoteText.h"
#include "core/report/Sections.h"

#include <algorithm>

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

class Facts {
public:
    explicit Facts(const Matter& matter) : m_matter(matter) {}

    void add(Phrase label, Text text)
    {
        if (text.empty()) {
            return;
        }
        text.insert(text.begin(), strongRun(std::string(m_matter.words.phrase(label)) + ": "));
        m_list.items.push_back({paragraph(std::move(text))});
    }

    void add(Phrase label, std::string text) { add(label, document::plain(std::move(text))); }

    document::List list() && { return std::move(m_list); }

private:
    const Matter& m_matter;
    document::List m_list;
};

std::string sentences(std::vector<std::string> parts)
{
    std::string text;
    for (const std::string& part : parts) {
        if (part.empty()) {
            continue;
        }
        text += (text.empty() ? "" : " ") + part;
        if (text.back() != '.') {
            text += '.';
        }
    }
    return text;
}

void addEdition(const Matter& matter, const Standard& edition, Facts& facts)
{
    facts.add(Phrase::StandardLabel,
              Text{linkRun(fullNameOf(matter, edition), edition.address),
                   plainRun(", " + matter.words.publishedBy(edition.publisher))});
    const Scale& scale = scaleOf(matter.assessment, edition);
    const auto inOurs = [&](const Translated& text) { return inLanguage(text, matter.language()); };
    std::string note = inOurs(scale.note);
    if (note.empty() && !scale.official) {
        note = matter.words.phrase(Phrase::ScaleIsOurOwn);
    }
    facts.add(Phrase::ScaleLabel, sentences({inOurs(scale.name), note}));
}

} // namespace

Blocks serviceSection(const Matter& matter)
{
    const Service& service = matter.assessment.service;
    Blocks blocks = blocksOf(service.description);
    if (!service.scope.empty()) {
        blocks.push_back(heading(matter, 3, Phrase::Scope));
        append(blocks, blocksOf(service.scope));
    }
    if (!blocks.empty()) {
        blocks.insert(blocks.begin(), heading(matter, 2, Phrase::AboutTheService));
    }
    return blocks;
}

Blocks aboutSection(const Matter& matter)
{
    Facts facts(matter);
    facts.add(Phrase::OrganisationLabel, matter.assessment.service.organisation);
    facts.add(Phrase::PanelLabel, panelWords(matter, false));
    facts.add(Phrase::ObserversLabel, panelWords(matter, true));
    for (const auto& edition : matter.editions) {
        addEdition(matter, *edition, facts);
    }
    if (const auto& origin = matter.assessment.origin) {
        facts.add(Phrase::SourceLabel,
                  origin->url.empty() ? Text{} : Text{linkRun(origin->url, origin->url)});
        facts.add(Phrase::LicenceLabel, origin->licence);
    }
    if (!matter.options.fingerprint.empty()) {
        facts.add(Phrase::FingerprintLabel,
                  matter.options.fingerprint + ". " +
                      std::string(matter.words.phrase(Phrase::FingerprintMeaning)));
    }
    document::List list = std::move(facts).list();
    if (list.items.empty()) {
        return {};
    }
    Blocks blocks{heading(matter, 2, Phrase::AboutThisAssessment)};
    blocks.push_back({std::move(list), {}});
    return blocks;
}

} // namespace core
