#pragma once

#include "core/assessment/AudienceView.h"
#include "core/standards/Standard.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// The fixed words of a report: headings, heads of columns, labels.
enum class Phrase {
    ContentsTitle,
    ResultAtAGlance,
    WhatYouNeedToDo,
    WhatTheTeamWillDo,
    WhatYourTeamNeedsToDo,
    WhatTheTeamNeedsToDo,
    WhatTheServiceOwnerNeedsToDo,
    WhatTheSponsorNeedsToDo,
    WhatTheOrganisationNeedsToDo,
    ClosedActions,
    DoneWell,
    NotAssessed,
    EveryPoint,
    PointByPoint,
    ToExplore,
    Questions,
    Evidence,
    Observations,
    Recommendations,
    AboutTheService,
    AboutThisAssessment,
    Ratings,
    AskedQuestions,
    Scope,
    ActionHead,
    WhyHead,
    ByHead,
    PointHead,
    OutcomeHead,
    ReasonHead,
    AssessorHead,
    ConfidenceHead,
    PanelLabel,
    ObserversLabel,
    StandardLabel,
    ScaleLabel,
    OrganisationLabel,
    SourceLabel,
    LicenceLabel,
    FingerprintLabel,
    FingerprintMeaning,
    ScaleIsOurOwn,
    AssessmentPanel,
    Draft,
    Fingerprint,
    Page,
    Of,
    NotSettledYet,
    NotAssessedOutcome,
    NotApplicableOutcome,
    NotApplicableShort,
    ToSettle,
    NoResult,
    SettledSoFar,
    NoVerdictTitle,
    NoVerdict,
    NothingJudged,
    LeadDecided,
    AssessmentDateLabel,
    StageLabel,
    TypeLabel,
    ProviderLabel,
    ResultLabel,
    DecisionTitle,
    NextSteps,
    DueTitle,
    DueKey,
    RatingsKey,
    NoDate,
    Later,
    Final,
    Version,
    VersionLabel,
    DraftMeaning,
    Signatory,
    OtherLanguageTitle,
    OtherLanguageMeaning,
    AwaitsEditor,
    ServiceTeamLabel,
    NoServiceOwner,
    SignedVersionsLabel,
    TeamAnswers,
    FindingHead,
    AnswerHead,
    WashUp,
    TakenOverMeaning, ///< A pattern with {source}.
    OwnerHead,
    NotCounted,
};

/// What a report is put together from that may stand in another language than the report's.
enum class Part {
    EditionNames,
    PointTitles,
    ScaleWords,
    PhaseNames,
    LayoutWords,
    HouseWords,
    ServiceText,
    ResultReason,
    Reasons,
    Notes,
    Recommendations,
    Ratings,
    AskedQuestions,
    Remarks,
    Changes,
    Answers
};

/// How many things there are to do, seen from the reader.
struct Duties {
    int musts = 0;                ///< What must be done and is not done yet.
    int yours = 0;                ///< Those of them that the reader owns.
    std::optional<Date> firstDue; ///< The earliest day that one of them has.
};

/// What one owner has to do, for a line beside the picture of what is due when.
struct Load {
    Owner owner = Owner::Team;
    int things = 0;
    int musts = 0;
    std::optional<Date> firstDue;
};

/// How a point was rated and settled, for a line beside the picture of ratings.
struct RatedPoint {
    std::string label;                                ///< "GDS 1"
    std::vector<std::pair<std::string, int>> ratings; ///< Level and how many gave it.
    std::string outcome;                              ///< Empty while there is none.
};

/// Everything a report says in words of its own, in one language. Adding a language is one more
/// class.
class Wording {
public:
    virtual ~Wording() = default;

    virtual std::string_view language() const = 0; ///< Primary language: "en".
    virtual std::string_view tag() const = 0;      ///< BCP 47 with the region: "en-GB".
    virtual std::string_view phrase(Phrase phrase) const = 0;

    virtual std::string date(Date date) const = 0;      ///< "28 February 2027"
    virtual std::string shortDate(Date date) const = 0; ///< "28 Feb 2027", not to be broken.
    virtual std::string joined(const std::vector<std::string>& parts) const = 0; ///< "a, b and c"
    virtual std::string inSentence(std::string_view name) const = 0; ///< "Not met" as "not met".

    /// What kind of report it is: "Service assessment report for the sponsor".
    virtual std::string kind(AssessmentType type, Reader reader) const = 0;
    /// "Beta assessment"; `phase` may be empty.
    virtual std::string review(AssessmentType type, std::string_view phase) const = 0;
    virtual std::string readerName(Reader reader) const = 0; ///< "sponsor report"

    virtual std::string inProgress(int settled, int points) const = 0;
    /// "Three points need work: GDS 1, 5 and Wales 3."
    virtual std::string pointsNeedWork(int count, std::string_view labels) const = 0;
    virtual std::string duties(const Duties& duties, Reader reader) const = 0;
    /// "GDS: 10 green, 3 amber, of 14 points."
    virtual std::string counts(std::string_view edition, std::string_view parts,
                               int points) const = 0;
    virtual std::string resultFor(std::string_view edition, std::string_view level) const = 0;
    virtual std::string ruleSays(std::string_view level) const = 0;

    /// "The service met {which}.": a pattern for fill, with {which} and {level}. An outcome is
    /// `judged` when it is a level of a scale.
    virtual std::string decision(std::string_view outcome, bool judged) const = 0;
    /// "point {point} of the {standard}", or where the name of the standard is not fit for a
    /// sentence "{edition} point {point}".
    virtual std::string_view whichPoint(bool byName) const = 0;
    virtual std::string seeAlso(std::string_view labels) const = 0;
    virtual std::string also(std::string_view labels) const = 0;

    virtual std::string priority(Priority priority) const = 0; ///< "Must"
    virtual std::string status(Status status) const = 0;       ///< "evidence given"
    virtual std::string seen(Seen seen) const = 0;             ///< "shown to the panel"
    virtual std::string state(QuestionState state) const = 0;
    virtual std::string confidence(Confidence confidence) const = 0;
    virtual std::string member(const Member& member) const = 0;   ///< "user research assessor"
    virtual std::string teamRole(const TeamRole& role) const = 0; ///< "service owner (vacant)"
    virtual std::string stance(Stance stance) const = 0;          ///< "Challenged"
    /// What nobody on the panel is an expert in, by the ids of professions, and which points that
    /// matters for.
    virtual std::string outsideExpertise(const std::vector<std::string>& professions,
                                         std::string_view labels) const = 0;
    virtual std::string signedOn(int version, std::optional<Date> day) const = 0;
    /// "changed since version 2 was signed", and what that means for a reader.
    virtual std::string changedSince(int version) const = 0;
    virtual std::string changedSinceMeaning(int version) const = 0;
    /// "taken over from www.gov.uk"; `source` may be empty.
    virtual std::string takenOver(std::string_view source) const = 0;
    virtual std::string answerBy(Date day) const = 0;
    virtual std::string hiddenRatings(int count) const = 0;
    virtual std::string publishedBy(std::string_view publisher) const = 0;
    virtual std::string saidBy(std::string_view name) const = 0;

    virtual std::string owner(Owner owner) const = 0;              ///< "Service team"
    virtual std::string_view initial(Priority priority) const = 0; ///< "M"
    virtual std::string month(Date date) const = 0;                ///< "Feb 2027"
    virtual std::string load(const Load& load) const = 0;
    virtual std::string rated(const RatedPoint& point) const = 0;

    /// What a level that many scales have, or a phase, is usually called, by its id: "Not met",
    /// "Private beta". Empty for others.
    virtual std::string_view levelName(std::string_view id) const = 0;
    virtual std::string_view phaseName(std::string_view id) const = 0;

    virtual std::string_view languageName(std::string_view language) const = 0; ///< "Welsh"
    /// "Titles of points: Service Standard". `name` and `count` may be empty and 0.
    virtual std::string part(Part part, std::string_view name, int count) const = 0;
};

/// The words of `language` ("cy", "cy-GB"); those of English where there are no others.
const Wording& wordingFor(std::string_view language);

} // namespace core
