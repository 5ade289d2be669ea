#include "core/report/WelshWording.h"

namespace core {

std::string_view WelshWording::phrase(Phrase phrase) const
{
    switch (phrase) {
    case Phrase::ContentsTitle: return "Yn yr adroddiad hwn";
    case Phrase::ResultAtAGlance: return "Cipolwg ar y canlyniad";
    case Phrase::WhatYouNeedToDo: return "Beth mae angen i chi ei wneud";
    case Phrase::WhatTheTeamWillDo: return "Beth fydd tîm y gwasanaeth yn ei wneud";
    case Phrase::WhatYourTeamNeedsToDo: return "Beth mae angen i’ch tîm ei wneud";
    case Phrase::WhatTheTeamNeedsToDo: return "Beth mae angen i dîm y gwasanaeth ei wneud";
    case Phrase::WhatTheServiceOwnerNeedsToDo:
        return "Beth mae angen i berchennog y gwasanaeth ei wneud";
    case Phrase::WhatTheSponsorNeedsToDo: return "Beth mae angen i’r noddwr ei wneud";
    case Phrase::WhatTheOrganisationNeedsToDo: return "Beth mae angen i’r sefydliad ei wneud";
    case Phrase::ClosedActions: return "Beth sydd wedi’i wneud neu nad oes ei angen mwyach";
    case Phrase::DoneWell: return "Beth mae’r tîm wedi’i wneud yn dda";
    case Phrase::NotAssessed: return "Beth na chafodd ei asesu";
    case Phrase::EveryPoint: return "Pob pwynt a’i ganlyniad";
    case Phrase::PointByPoint: return "Fesul pwynt";
    case Phrase::ToExplore: return "Beth i’w archwilio ymhellach";
    case Phrase::Questions: return "Cwestiynau";
    case Phrase::Evidence: return "Tystiolaeth";
    case Phrase::Observations: return "Beth a welodd y panel";
    case Phrase::Recommendations: return "Argymhellion";
    case Phrase::AboutTheService: return "Am y gwasanaeth";
    case Phrase::AboutThisAssessment: return "Am yr asesiad hwn";
    case Phrase::Ratings: return "Sut y sgoriodd pob asesydd y pwyntiau";
    case Phrase::AskedQuestions: return "Cwestiynau a ofynnodd y panel";
    case Phrase::Scope: return "Cwmpas";
    case Phrase::ActionHead: return "Cam gweithredu";
    case Phrase::WhyHead: return "Pam";
    case Phrase::ByHead: return "Erbyn";
    case Phrase::PointHead: return "Pwynt";
    case Phrase::OutcomeHead: return "Canlyniad";
    case Phrase::ReasonHead: return "Rheswm";
    case Phrase::AssessorHead: return "Asesydd";
    case Phrase::ConfidenceHead: return "Hyder";
    case Phrase::PanelLabel: return "Panel";
    case Phrase::ObserversLabel: return "Arsylwyr";
    case Phrase::StandardLabel: return "Safon";
    case Phrase::ScaleLabel: return "Canlyniadau";
    case Phrase::OrganisationLabel: return "Sefydliad";
    case Phrase::SourceLabel: return "Cymerwyd o";
    case Phrase::LicenceLabel: return "Trwydded";
    case Phrase::FingerprintLabel: return "Ôl bys";
    case Phrase::FingerprintMeaning:
        return "Gwnaed pob adroddiad sydd â’r ôl bys hwn o’r un cofnod o’r asesiad.";
    case Phrase::ScaleIsOurOwn:
        return "Nid oes gan y cyhoeddwr ei raddfa ei hun; Standpoint sy’n awgrymu’r un hon.";
    case Phrase::AssessmentPanel: return "Panel asesu";
    case Phrase::Draft: return "drafft";
    case Phrase::Fingerprint: return "Ôl bys";
    case Phrase::Page: return "tudalen";
    case Phrase::Of: return "o";
    case Phrase::NotSettledYet: return "Heb ei benderfynu eto";
    case Phrase::NotAssessedOutcome: return "Heb ei asesu";
    case Phrase::NotApplicableOutcome: return "Ddim yn berthnasol";
    case Phrase::NotApplicableShort: return "amh.";
    case Phrase::ToSettle: return "i’w benderfynu";
    case Phrase::NoResult: return "Dim canlyniad";
    case Phrase::SettledSoFar:
        return "Nid oes canlyniad eto. Mae’r adroddiad hwn yn dangos yr hyn y mae’r panel "
               "wedi’i benderfynu hyd yn hyn.";
    case Phrase::NoVerdictTitle: return "Adolygiad heb ddyfarniad";
    case Phrase::NoVerdict:
        return "Mae’r adolygiad hwn yn rhoi cyngor, nid dyfarniad. Mae canlyniadau’r pwyntiau "
               "isod.";
    case Phrase::NothingJudged:
        return "Ni chafodd yr un pwynt ei farnu ar y raddfa, felly nid oes canlyniad i’r "
               "gwasanaeth cyfan.";
    case Phrase::LeadDecided: return "Y prif asesydd a benderfynodd ar y canlyniad hwn.";
    case Phrase::AssessmentDateLabel: return "Dyddiad yr asesiad";
    case Phrase::StageLabel: return "Cyfnod";
    case Phrase::TypeLabel: return "Math";
    case Phrase::ProviderLabel: return "Darparwr y gwasanaeth";
    case Phrase::ResultLabel: return "Canlyniad";
    case Phrase::DecisionTitle: return "Penderfyniad";
    case Phrase::NextSteps: return "Y camau nesaf";
    case Phrase::DueTitle: return "Beth sydd i’w wneud, ac erbyn pryd";
    case Phrase::DueKey:
        return "Mae’r rhifau’n dweud faint o bethau sydd i’w gwneud: Rh rhaid, D dylid, G gellid.";
    case Phrase::RatingsKey:
        return "Mae’r rhifau’n dweud faint o aseswyr a roddodd bob sgôr. Y tic yw canlyniad y "
               "panel.";
    case Phrase::NoDate: return "Dim dyddiad";
    case Phrase::Later: return "Wedyn";
    case Phrase::Final: return "terfynol";
    case Phrase::Version: return "fersiwn";
    case Phrase::VersionLabel: return "Fersiwn";
    case Phrase::DraftMeaning:
        return "Drafft yw hwn. Nid yw’r panel wedi’i lofnodi, a gall newid eto.";
    case Phrase::Signatory: return "Prif asesydd, ar ran y panel asesu";
    case Phrase::OtherLanguageTitle: return "Yr hyn nad yw yn Gymraeg";
    case Phrase::OtherLanguageMeaning:
        return "Nid oes cyfieithiad o’r rhannau hyn o’r adroddiad. Fe’u dangosir yn yr iaith yr "
               "ysgrifennwyd hwy ynddi.";
    case Phrase::AwaitsEditor:
        return "Mae geiriad Cymraeg yr adroddiad hwn yn aros i gael ei olygu.";
    case Phrase::ServiceTeamLabel: return "Tîm y gwasanaeth";
    case Phrase::NoServiceOwner:
        return "Nid oes gan y gwasanaeth hwn berchennog. Rhaid enwi rhywun sy’n atebol amdano.";
    case Phrase::SignedVersionsLabel: return "Llofnodwyd";
    case Phrase::TeamAnswers: return "Beth atebodd tîm y gwasanaeth";
    case Phrase::FindingHead: return "Canfyddiad";
    case Phrase::AnswerHead: return "Ateb";
    case Phrase::WashUp: return "Beth a ddywedwyd wrth grynhoi";
    case Phrase::TakenOverMeaning:
        return "Cyhoeddwyd yr adroddiad hwn yn {source}. Geiriau’r adroddiad hwnnw sydd yma; "
               "Standpoint a’u trefnodd.";
    case Phrase::OwnerHead: return "Pwy";
    case Phrase::NotCounted: return "heb ei gyfrif";
    }
    return {};
}

} // namespace core
