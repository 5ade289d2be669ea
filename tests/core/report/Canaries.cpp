#include "tests/core/report/Canaries.h"

#include "tests/core/report/Samples.h"

#include <algorithm>
#include <array>
#include <cctype>

using namespace core;

namespace {

const std::set<Reader> everybody{Reader::Panel, Reader::Team, Reader::Sponsor, Reader::Public};
const std::set<Reader> teamAndSponsor{Reader::Panel, Reader::Team, Reader::Sponsor};
const std::set<Reader> panelOnly{Reader::Panel};

/// Written out rather than asked of mayRead, which is what is being tested.
std::set<Reader> readersOf(Audience audience)
{
    switch (audience) {
    case Audience::Panel: return panelOnly;
    case Audience::Team: return {Reader::Panel, Reader::Team};
    case Audience::Sponsor: return {Reader::Panel, Reader::Sponsor};
    case Audience::TeamAndSponsor: return teamAndSponsor;
    case Audience::Public: return everybody;
    }
    return {};
}

class Planting {
public:
    explicit Planting(Canaries& canaries) : m_canaries(canaries) {}

    std::string word(std::string name, const std::set<Reader>& readers)
    {
        std::erase_if(name, [](unsigned char letter) { return !std::isalnum(letter); });
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char letter) {
            return static_cast<char>(std::toupper(letter));
        });
        std::string planted = "QZ" + name + "ZQ";
        m_canaries.words[planted] = readers;
        return planted;
    }

    std::string inData(const std::string& name, const std::set<Reader>& readers)
    {
        std::string planted = word(name, readers);
        m_canaries.inDataOnly.insert(planted);
        return planted;
    }

private:
    Canaries& m_canaries;
};

void plantService(Assessment& assessment, Planting& plant)
{
    assessment.id = plant.inData("assessment", panelOnly);
    assessment.service.name = "Service " + plant.word("service", everybody);
    assessment.service.organisation = plant.word("organisation", everybody);
    assessment.service.phase = "beta";
    assessment.service.description = plant.word("description", everybody);
    assessment.service.scope = plant.word("scope", everybody);
    assessment.service.competition = plant.inData("competition", readersOf(Audience::Sponsor));
    assessment.agenda.entries = {
        {AgendaKind::Section, {}, plant.inData("agenda", panelOnly), 20, {}}};
    assessment.origin = Origin{"https://example.org/" + plant.word("origin", everybody),
                               plant.word("licence", everybody)};
    assessment.declared = {"red", plant.word("declared", teamAndSponsor)};
}

void plantPanel(Assessment& assessment, Planting& plant)
{
    for (const Role role : {Role::Lead, Role::Assessor, Role::Observer}) {
        const std::string name(toWord(role));
        Member member;
        member.id = plant.inData("memberid" + name, panelOnly);
        member.name = plant.word("name" + name, panelOnly);
        member.role = role;
        member.profession =
            plant.word("profession" + name, role == Role::Observer ? panelOnly : teamAndSponsor);
        member.expertise = {plant.inData("expertise" + name, panelOnly)};
        member.leads = {gds(1)};
        assessment.panel.push_back(member);
    }
    assessment.revealed = {gds(3)};
    assessment.ratings = {{assessment.panel[0].id, gds(3), "amber", Confidence::Low,
                           plant.word("rating", panelOnly), Timestamp{1000}}};
    assessment.asked = {{gds(4), plant.word("asked", panelOnly)}};
}

void plantOutcomes(Assessment& assessment, Planting& plant)
{
    for (int number = 1; number <= 14; ++number) {
        const std::string outcome = number == 2   ? "not-assessed"
                                    : number == 3 ? "not-applicable"
                                                  : "amber";
        const ReasonFor reasonFor = number == 6 ? ReasonFor::Sponsor : ReasonFor::TeamAndSponsor;
        assessment.outcomes.push_back(
            {gds(number), outcome,
             plant.word("reason" + std::to_string(number), reasonFor == ReasonFor::Sponsor
                                                               ? readersOf(Audience::Sponsor)
                                                               : teamAndSponsor),
             Decision::Settled, reasonFor});
    }
}

void plantNotes(Assessment& assessment, Planting& plant)
{
    int count = 0;
    for (const std::string_view audience : Words<Audience>::all) {
        const auto readers = readersOf(*fromWord<Audience>(audience));
        for (const std::string_view kind : Words<NoteKind>::all) {
            for (const int point : {0, 5}) {
                const std::string name =
                    std::string(kind) + std::string(audience) + (point == 0 ? "whole" : "point");
                Note one =
                    note(plant.inData("noteid" + name, panelOnly), *fromWord<NoteKind>(kind),
                         plant.word("note" + name, readers), {}, *fromWord<Audience>(audience));
                if (point != 0) {
                    one.points = {gds(point), gds(point + 1)};
                }
                one.author = assessment.panel[0].id;
                one.at = Timestamp{1764000000000 + count++};
                assessment.notes.push_back(std::move(one));
            }
        }
    }
}

void plantRecommendations(Assessment& assessment, Planting& plant)
{
    for (const std::string_view audience : Words<Audience>::all) {
        const auto readers = readersOf(*fromWord<Audience>(audience));
        std::set<Reader> readersOfStatus = readers;
        readersOfStatus.erase(Reader::Public);
        for (const std::string_view owner : Words<Owner>::all) {
            const std::string name = std::string(owner) + std::string(audience);
            Recommendation item = recommendation(plant.inData("recid" + name, panelOnly),
                                                 Priority::Must, *fromWord<Owner>(owner),
                                                 plant.word("rec" + name, readers), {gds(7)});
            item.audience = *fromWord<Audience>(audience);
            item.status = Status::Deferred;
            item.statusReason = plant.word("status" + name, readersOfStatus);
            item.themes = {plant.inData("theme" + name, readers)};
            assessment.recommendations.push_back(std::move(item));
        }
    }
}

} // namespace

Canaries canaries()
{
    Canaries result;
    Planting plant(result);
    result.assessment.standards = {"gds-2019"};
    result.assessment.date = Date{2026, 11, 23};
    plantService(result.assessment, plant);
    plantPanel(result.assessment, plant);
    plantOutcomes(result.assessment, plant);
    plantNotes(result.assessment, plant);
    plantRecommendations(result.assessment, plant);
    return result;
}
