#include "core/report/EnglishWording.h"
#include "core/standards/Profession.h"

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
    case AssessmentType::Assessment: return "assessment";
    case AssessmentType::Reassessment: return "reassessment";
    case AssessmentType::AmberEvidenceReview: return "amber evidence review";
    case AssessmentType::LiveReview: return "live review";
    case AssessmentType::PeerReview: return "peer review";
    case AssessmentType::SelfAssessment: return "self-assessment";
    }
    return {};
}

std::string roleName(ServiceRole role)
{
    switch (role) {
    case ServiceRole::ServiceOwner: return "service owner";
    case ServiceRole::SeniorResponsibleOwner: return "senior responsible owner";
    case ServiceRole::ProductManager: return "product manager";
    case ServiceRole::DeliveryManager: return "delivery manager";
    case ServiceRole::ProgrammeManager: return "programme manager";
    case ServiceRole::UserResearch: return "user research";
    case ServiceRole::Design: return "design";
    case ServiceRole::Technology: return "technology";
    case ServiceRole::Performance: return "performance";
    }
    return {};
}

} // namespace

std::string EnglishWording::kind(AssessmentType type, Reader reader) const
{
    std::string text = type == AssessmentType::SelfAssessment ? "Self-assessment report"
                       : isReview(type)                       ? "Service review report"
                                                              : "Service assessment report";
    switch (reader) {
    case Reader::Panel: return text + " for the panel";
    case Reader::Team: return text + " for the service team";
    case Reader::Sponsor: return text + " for the sponsor";
    case Reader::Public: return text;
    }
    return text;
}

std::string EnglishWording::review(AssessmentType type, std::string_view phase) const
{
    const std::string name(typeName(type));
    // "Live live review" would say it twice.
    if (phase.empty() || name.starts_with(inSentence(phase) + " ")) {
        return capitalised(name);
    }
    return std::string(phase) + " " + name;
}

std::string EnglishWording::readerName(Reader reader) const
{
    switch (reader) {
    case Reader::Panel: return "panel report";
    case Reader::Team: return "service team report";
    case Reader::Sponsor: return "sponsor report";
    case Reader::Public: return "public report";
    }
    return {};
}

std::string EnglishWording::priority(Priority priority) const
{
    return capitalised(std::string(toWord(priority)));
}

std::string EnglishWording::status(Status status) const
{
    switch (status) {
    case Status::Open: return "open";
    case Status::EvidenceGiven: return "evidence given";
    case Status::MoreNeeded: return "more evidence needed";
    case Status::Done: return "done";
    case Status::Mitigated: return "mitigated";
    case Status::Deferred: return "deferred";
    case Status::Dropped: return "dropped";
    }
    return {};
}

std::string EnglishWording::seen(Seen seen) const
{
    switch (seen) {
    case Seen::Shown: return "shown to the panel";
    case Seen::Told: return "told to the panel";
    case Seen::Read: return "read by the panel";
    case Seen::Tried: return "tried by the panel";
    case Seen::NotSeen: return "not seen by the panel";
    }
    return {};
}

std::string EnglishWording::state(QuestionState state) const
{
    switch (state) {
    case QuestionState::ToAsk: return "to ask";
    case QuestionState::Asked: return "asked";
    case QuestionState::Answered: return "answered";
    case QuestionState::Dropped: return "dropped";
    }
    return {};
}

std::string EnglishWording::confidence(Confidence confidence) const
{
    return capitalised(std::string(toWord(confidence)));
}

std::string EnglishWording::member(const Member& member) const
{
    const std::string profession = inSentence(professionName(member.profession));
    if (member.role == Role::Lead) {
        return member.profession.empty() || member.profession == "lead"
                   ? "lead assessor"
                   : "lead assessor (" + profession + ")";
    }
    const std::string role = member.role == Role::Observer  ? "observer"
                             : member.role == Role::Trainee ? "trainee assessor"
                                                            : "assessor";
    return profession.empty() ? role : profession + " " + role;
}

std::string EnglishWording::teamRole(const TeamRole& role) const
{
    std::string text = roleName(role.role);
    if (role.holding == Holding::Vacant) {
        return text + " (vacant)";
    }
    if (!role.holder.empty()) {
        text += ": " + role.holder;
    }
    return role.holding == Holding::Shared ? text + " (shared)" : text;
}

std::string EnglishWording::stance(Stance stance) const
{
    return stance == Stance::Accept ? "Accepted" : "Challenged";
}

std::string EnglishWording::outsideExpertise(const std::vector<std::string>& professions,
                                             std::string_view labels) const
{
    std::string names;
    for (std::size_t i = 0; i < professions.size(); ++i) {
        const bool isLast = i + 1 == professions.size();
        names += i == 0 ? "" : isLast ? " or " : ", ";
        names += inSentence(professionName(professions[i]));
    }
    return "Nobody on the panel is an expert in " + names + ". That concerns " +
           std::string(labels) + ", and no point that was judged.";
}

std::string_view EnglishWording::levelName(std::string_view id) const
{
    return id == "green"     ? "Green"
           : id == "amber"   ? "Amber"
           : id == "red"     ? "Red"
           : id == "met"     ? "Met"
           : id == "not-met" ? "Not met"
                             : "";
}

std::string_view EnglishWording::phaseName(std::string_view id) const
{
    return id == "discovery"      ? "Discovery"
           : id == "alpha"        ? "Alpha"
           : id == "private-beta" ? "Private beta"
           : id == "public-beta"  ? "Public beta"
           : id == "beta"         ? "Beta"
           : id == "live"         ? "Live"
                                  : "";
}

std::string EnglishWording::owner(Owner owner) const
{
    switch (owner) {
    case Owner::Team: return "Service team";
    case Owner::ServiceOwner: return "Service owner";
    case Owner::Sponsor: return "Sponsor";
    case Owner::Organisation: return "Organisation";
    }
    return {};
}

std::string_view EnglishWording::initial(Priority priority) const
{
    switch (priority) {
    case Priority::Must: return "M";
    case Priority::Should: return "S";
    case Priority::Could: return "C";
    }
    return {};
}

std::string_view EnglishWording::languageName(std::string_view language) const
{
    return language == "cy" ? "Welsh" : language == "en" ? "English" : language;
}

std::string EnglishWording::part(Part part, std::string_view name, int count) const
{
    const auto named = [&](std::string_view what) {
        return std::string(what) + (name.empty() ? "" : " of the " + std::string(name));
    };
    const auto counted = [&](const char* one, const char* many) {
        return count == 1 ? std::string(one) : std::to_string(count) + " " + many;
    };
    switch (part) {
    case Part::EditionNames: return "The name “" + std::string(name) + "”";
    case Part::PointTitles: return named("Titles of points");
    case Part::ScaleWords: return named("Words of the scale");
    case Part::PhaseNames: return "The name of the phase";
    case Part::LayoutWords: return "Words of the layout";
    case Part::HouseWords: return "Words of the house style";
    case Part::ServiceText: return "What is said about the service";
    case Part::ResultReason: return "The reason for the result";
    case Part::Reasons: return counted("One reason", "reasons");
    case Part::Notes: return counted("One note", "notes");
    case Part::Recommendations: return counted("One recommendation", "recommendations");
    case Part::Ratings: return counted("What was said with one rating", "reasons for ratings");
    case Part::AskedQuestions: return counted("One question asked", "questions asked");
    case Part::Remarks: return counted("One remark", "remarks");
    case Part::Changes: return "What changed in a version";
    case Part::Answers: return counted("One answer of the team", "answers of the team");
    }
    return {};
}

} // namespace core
