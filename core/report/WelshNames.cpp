#include "core/report/WelshWording.h"
#include "core/standards/Profession.h"

#include <array>
#include <utility>

namespace core {

namespace {

bool isReview(AssessmentType type)
{
    return type == AssessmentType::PeerReview || type == AssessmentType::LiveReview ||
           type == AssessmentType::AmberEvidenceReview;
}

std::string_view typeName(AssessmentType type)
{
    switch (type) {
    case AssessmentType::Assessment: return "Asesiad";
    case AssessmentType::Reassessment: return "Ailasesiad";
    case AssessmentType::AmberEvidenceReview: return "Adolygiad o dystiolaeth oren";
    case AssessmentType::LiveReview: return "Adolygiad o wasanaeth byw";
    case AssessmentType::PeerReview: return "Adolygiad gan gymheiriaid";
    case AssessmentType::SelfAssessment: return "Hunanasesiad";
    }
    return {};
}

std::string_view profession(std::string_view id)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 11> names{{
        {"lead", "prif asesydd"},
        {"user-research", "ymchwil defnyddwyr"},
        {"design", "dylunio"},
        {"content", "dylunio cynnwys"},
        {"accessibility", "hygyrchedd"},
        {"product", "cynnyrch"},
        {"delivery", "cyflawni"},
        {"technology", "technoleg"},
        {"performance", "perfformiad"},
        {"policy", "polisi"},
        {"welsh-language", "y Gymraeg"},
    }};
    for (const auto& [known, name] : names) {
        if (known == id) {
            return name;
        }
    }
    return professionName(id);
}

std::string roleName(ServiceRole role)
{
    switch (role) {
    case ServiceRole::ServiceOwner: return "perchennog y gwasanaeth";
    case ServiceRole::SeniorResponsibleOwner: return "uwch berchennog cyfrifol";
    case ServiceRole::ProductManager: return "rheolwr cynnyrch";
    case ServiceRole::DeliveryManager: return "rheolwr cyflawni";
    case ServiceRole::ProgrammeManager: return "rheolwr rhaglen";
    case ServiceRole::UserResearch: return "ymchwil defnyddwyr";
    case ServiceRole::Design: return "dylunio";
    case ServiceRole::Technology: return "technoleg";
    case ServiceRole::Performance: return "perfformiad";
    }
    return {};
}

} // namespace

std::string WelshWording::kind(AssessmentType type, Reader reader) const
{
    std::string text = type == AssessmentType::SelfAssessment ? "Adroddiad hunanasesu"
                       : isReview(type)                       ? "Adroddiad adolygu gwasanaeth"
                                                              : "Adroddiad asesu gwasanaeth";
    switch (reader) {
    case Reader::Panel: return text + " i’r panel";
    case Reader::Team: return text + " i dîm y gwasanaeth";
    case Reader::Sponsor: return text + " i’r noddwr";
    case Reader::Public: return text;
    }
    return text;
}

std::string WelshWording::review(AssessmentType type, std::string_view phase) const
{
    std::string name(typeName(type));
    if (phase.empty() || type == AssessmentType::LiveReview) {
        return name;
    }
    // A phase follows in lower case and does not mutate, but not after a name of several words.
    const bool isOneWord = name.find(' ') == std::string::npos;
    return isOneWord ? name + " " + inSentence(phase) : name + " (" + inSentence(phase) + ")";
}

std::string WelshWording::readerName(Reader reader) const
{
    switch (reader) {
    case Reader::Panel: return "adroddiad i’r panel";
    case Reader::Team: return "adroddiad i dîm y gwasanaeth";
    case Reader::Sponsor: return "adroddiad i’r noddwr";
    case Reader::Public: return "adroddiad cyhoeddus";
    }
    return {};
}

std::string WelshWording::priority(Priority priority) const
{
    switch (priority) {
    case Priority::Must: return "Rhaid";
    case Priority::Should: return "Dylid";
    case Priority::Could: return "Gellid";
    }
    return {};
}

std::string_view WelshWording::initial(Priority priority) const
{
    switch (priority) {
    case Priority::Must: return "Rh";
    case Priority::Should: return "D";
    case Priority::Could: return "G";
    }
    return {};
}

std::string WelshWording::status(Status status) const
{
    switch (status) {
    case Status::Open: return "agored";
    case Status::EvidenceGiven: return "tystiolaeth wedi’i rhoi";
    case Status::MoreNeeded: return "angen rhagor o dystiolaeth";
    case Status::Done: return "wedi’i wneud";
    case Status::Mitigated: return "wedi’i liniaru";
    case Status::Deferred: return "wedi’i ohirio";
    case Status::Dropped: return "wedi’i ollwng";
    }
    return {};
}

std::string WelshWording::seen(Seen seen) const
{
    switch (seen) {
    case Seen::Shown: return "dangoswyd i’r panel";
    case Seen::Told: return "dywedwyd wrth y panel";
    case Seen::Read: return "darllenwyd gan y panel";
    case Seen::Tried: return "rhoddodd y panel gynnig arno";
    case Seen::NotSeen: return "ni welodd y panel hyn";
    }
    return {};
}

std::string WelshWording::state(QuestionState state) const
{
    switch (state) {
    case QuestionState::ToAsk: return "i’w ofyn";
    case QuestionState::Asked: return "gofynnwyd";
    case QuestionState::Answered: return "atebwyd";
    case QuestionState::Dropped: return "gollyngwyd";
    }
    return {};
}

std::string WelshWording::confidence(Confidence confidence) const
{
    switch (confidence) {
    case Confidence::Low: return "Isel";
    case Confidence::Medium: return "Canolig";
    case Confidence::High: return "Uchel";
    }
    return {};
}

std::string WelshWording::member(const Member& member) const
{
    const std::string name(profession(member.profession));
    if (member.role == Role::Lead) {
        return member.profession.empty() || member.profession == "lead"
                   ? "prif asesydd"
                   : "prif asesydd (" + name + ")";
    }
    const bool hasProfession = !name.empty() && member.profession != "lead";
    std::string text = member.role == Role::Observer ? "arsylwr" : "asesydd";
    if (hasProfession) {
        text += " " + name;
    }
    return member.role == Role::Trainee ? text + " dan hyfforddiant" : text;
}

std::string WelshWording::teamRole(const TeamRole& role) const
{
    std::string text = roleName(role.role);
    if (role.holding == Holding::Vacant) {
        return text + " (gwag)";
    }
    if (!role.holder.empty()) {
        text += ": " + role.holder;
    }
    return role.holding == Holding::Shared ? text + " (wedi’i rhannu)" : text;
}

std::string WelshWording::stance(Stance stance) const
{
    return stance == Stance::Accept ? "Derbyniwyd" : "Heriwyd";
}

std::string WelshWording::outsideExpertise(const std::vector<std::string>& professions,
                                           std::string_view labels) const
{
    std::vector<std::string> names;
    for (const std::string& id : professions) {
        names.emplace_back(profession(id));
    }
    return "Meysydd nad oes gan neb ar y panel arbenigedd ynddynt: " + joined(names) +
           ". Mae hynny’n berthnasol i " + std::string(labels) +
           ", ac nid i’r un pwynt a gafodd ei farnu.";
}

std::string_view WelshWording::levelName(std::string_view id) const
{
    return id == "green"     ? "Gwyrdd"
           : id == "amber"   ? "Oren"
           : id == "red"     ? "Coch"
           : id == "met"     ? "Wedi’i fodloni"
           : id == "not-met" ? "Heb ei fodloni"
                             : "";
}

std::string_view WelshWording::phaseName(std::string_view id) const
{
    return id == "discovery"      ? "Darganfod"
           : id == "alpha"        ? "Alffa"
           : id == "private-beta" ? "Beta preifat"
           : id == "public-beta"  ? "Beta cyhoeddus"
           : id == "beta"         ? "Beta"
           : id == "live"         ? "Byw"
                                  : "";
}

std::string WelshWording::owner(Owner owner) const
{
    switch (owner) {
    case Owner::Team: return "Tîm y gwasanaeth";
    case Owner::ServiceOwner: return "Perchennog y gwasanaeth";
    case Owner::Sponsor: return "Noddwr";
    case Owner::Organisation: return "Sefydliad";
    }
    return {};
}

std::string_view WelshWording::languageName(std::string_view language) const
{
    return language == "cy" ? "Cymraeg" : language == "en" ? "Saesneg" : language;
}

std::string WelshWording::part(Part part, std::string_view name, int count) const
{
    const auto named = [&](std::string_view what) {
        return std::string(what) + (name.empty() ? "" : " (" + std::string(name) + ")");
    };
    const auto counted = [&](std::string_view what) {
        return std::string(what) + " (" + std::to_string(count) + ")";
    };
    switch (part) {
    case Part::EditionNames: return "Yr enw “" + std::string(name) + "”";
    case Part::PointTitles: return named("Teitlau’r pwyntiau");
    case Part::ScaleWords: return named("Geiriau’r raddfa");
    case Part::PhaseNames: return "Enw’r cyfnod";
    case Part::LayoutWords: return "Geiriau’r gosodiad";
    case Part::HouseWords: return "Geiriau’r arddull tŷ";
    case Part::ServiceText: return "Yr hyn a ddywedir am y gwasanaeth";
    case Part::ResultReason: return "Y rheswm dros y canlyniad";
    case Part::Reasons: return counted("Rhesymau");
    case Part::Notes: return counted("Nodiadau");
    case Part::Recommendations: return counted("Argymhellion");
    case Part::Ratings: return counted("Rhesymau dros sgoriau");
    case Part::AskedQuestions: return counted("Cwestiynau a ofynnwyd");
    case Part::Remarks: return counted("Sylwadau");
    case Part::Changes: return "Yr hyn a newidiodd mewn fersiwn";
    case Part::Answers: return counted("Atebion y tîm");
    }
    return {};
}

} // namespace core
