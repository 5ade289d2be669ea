#include "core/report/EnglishWording.h"

namespace core {

std::string_view EnglishWording::phrase(Phrase phrase) const
{
    switch (phrase) {
    case Phrase::ContentsTitle: return "In this report";
    case Phrase::ResultAtAGlance: return "Result at a glance";
    case Phrase::WhatYouNeedToDo: return "What you need to do";
    case Phrase::WhatTheTeamWillDo: return "What the service team will do";
    case Phrase::WhatYourTeamNeedsToDo: return "What your team needs to do";
    case Phrase::WhatTheTeamNeedsToDo: return "What the service team needs to do";
    case Phrase::WhatTheServiceOwnerNeedsToDo: return "What the service owner needs to do";
    case Phrase::WhatTheSponsorNeedsToDo: return "What the sponsor needs to do";
    case Phrase::WhatTheOrganisationNeedsToDo: return "What the organisation needs to do";
    case Phrase::ClosedActions: return "What is done or no longer asked for";
    case Phrase::DoneWell: return "What the team has done well";
    case Phrase::NotAssessed: return "What was not assessed";
    case Phrase::EveryPoint: return "Every point and its outcome";
    case Phrase::PointByPoint: return "Point by point";
    case Phrase::ToExplore: return "What to explore";
    case Phrase::Questions: return "Questions";
    case Phrase::Evidence: return "Evidence";
    case Phrase::Observations: return "What the panel observed";
    case Phrase::Recommendations: return "Recommendations";
    case Phrase::AboutTheService: return "About the service";
    case Phrase::AboutThisAssessment: return "About this assessment";
    case Phrase::Ratings: return "How each assessor rated the points";
    case Phrase::AskedQuestions: return "Questions the panel asked";
    case Phrase::Scope: return "Scope";
    case Phrase::ActionHead: return "Action";
    case Phrase::WhyHead: return "Why";
    case Phrase::ByHead: return "By";
    case Phrase::PointHead: return "Point";
    case Phrase::OutcomeHead: return "Outcome";
    case Phrase::ReasonHead: return "Reason";
    case Phrase::AssessorHead: return "Assessor";
    case Phrase::ConfidenceHead: return "Confidence";
    case Phrase::PanelLabel: return "Panel";
    case Phrase::ObserversLabel: return "Observers";
    case Phrase::StandardLabel: return "Standard";
    case Phrase::ScaleLabel: return "Outcomes";
    case Phrase::OrganisationLabel: return "Organisation";
    case Phrase::SourceLabel: return "Taken over from";
    case Phrase::LicenceLabel: return "Licence";
    case Phrase::FingerprintLabel: return "Fingerprint";
    case Phrase::FingerprintMeaning:
        return "Reports with this fingerprint were made from the same record of the assessment.";
    case Phrase::ScaleIsOurOwn:
        return "The publisher has no scale of its own; Standpoint suggests this one.";
    case Phrase::AssessmentPanel: return "Assessment panel";
    case Phrase::Draft: return "draft";
    case Phrase::Fingerprint: return "Fingerprint";
    case Phrase::Page: return "page";
    case Phrase::Of: return "of";
    case Phrase::NotSettledYet: return "Not settled yet";
    case Phrase::NotAssessedOutcome: return "Not assessed";
    case Phrase::NotApplicableOutcome: return "Not applicable";
    case Phrase::NotApplicableShort: return "n/a";
    case Phrase::ToSettle: return "to settle";
    case Phrase::NoResult: return "No result";
    case Phrase::SettledSoFar:
        return "There is no result yet. This report shows what the panel has settled so far.";
    case Phrase::NoVerdictTitle: return "A review without a verdict";
    case Phrase::NoVerdict:
        return "This review gives advice, not a verdict. The outcomes of the points stand below.";
    case Phrase::NothingJudged:
        return "No point was judged on the scale, so the service as a whole has no result.";
    case Phrase::LeadDecided: return "The lead assessor decided this result.";
    case Phrase::AssessmentDateLabel: return "Assessment date";
    case Phrase::StageLabel: return "Stage";
    case Phrase::TypeLabel: return "Type";
    case Phrase::ProviderLabel: return "Service provider";
    case Phrase::ResultLabel: return "Result";
    case Phrase::DecisionTitle: return "Decision";
    case Phrase::NextSteps: return "Next steps";
    case Phrase::DueTitle: return "What is due when";
    case Phrase::DueKey:
        return "The numbers say how many things are due: M must, S should, C could be done.";
    case Phrase::RatingsKey:
        return "The numbers say how many assessors gave a rating. The tick is the panel’s outcome.";
    case Phrase::NoDate: return "No date";
    case Phrase::Later: return "Later";
    case Phrase::Final: return "final";
    case Phrase::Version: return "version";
    case Phrase::VersionLabel: return "Version";
    case Phrase::DraftMeaning:
        return "This is a draft. The panel has not signed it, and it may still change.";
    case Phrase::Signatory: return "Lead assessor, for the assessment panel";
    case Phrase::OtherLanguageTitle: return "What is not in English";
    case Phrase::OtherLanguageMeaning:
        return "These parts of the report were written in another language and are shown as they "
               "were written.";
    case Phrase::AwaitsEditor: return {};
    case Phrase::ServiceTeamLabel: return "Service team";
    case Phrase::NoServiceOwner:
        return "This service has no service owner. Somebody has to be named who answers for it.";
    case Phrase::SignedVersionsLabel: return "Signed";
    case Phrase::TeamAnswers: return "What the service team answered";
    case Phrase::FindingHead: return "Finding";
    case Phrase::AnswerHead: return "Answer";
    case Phrase::WashUp: return "What was said in the wash-up";
    case Phrase::TakenOverMeaning:
        return "This report was published at {source}. Its words are those of that report; their "
               "arrangement is Standpoint’s.";
    case Phrase::OwnerHead: return "Who";
    case Phrase::NotCounted: return "not counted";
    }
    return {};
}

} // namespace core
