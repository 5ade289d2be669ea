#include "core/report/GovukFields.h"

#include "core/json/Json.h"
#include "core/report/ReportContext.h"
#include "core/report/ReviewNames.h"

#include <array>

namespace core {

namespace {

std::string stageOf(const Assessment& assessment)
{
    const std::string& named = assessment.service.phase;
    const std::string phase = named == "private-beta" ? "beta" : named;
    if (phase != "alpha" && phase != "beta" && phase != "live") {
        return {};
    }
    switch (assessment.type) {
    case AssessmentType::Assessment: return phase;
    case AssessmentType::Reassessment:
    case AssessmentType::AmberEvidenceReview:
        return phase + "-" + std::string(toWord(assessment.type));
    case AssessmentType::LiveReview: return phase == "live" ? "live-review" : "";
    case AssessmentType::PeerReview:
    case AssessmentType::SelfAssessment: break;
    }
    return {};
}

/// What the field has room for is one word, so it is empty where that would claim too much.
std::string resultWord(const WholeResult& result)
{
    static constexpr std::array<std::string_view, 5> known{"met", "not-met", "red", "amber",
                                                           "green"};
    const std::string& outcome = result.inOneWord();
    for (const std::string_view word : known) {
        if (outcome == word) {
            return outcome;
        }
    }
    return {};
}

std::string phaseName(const Assessment& assessment, const Editions& editions, const Language& words)
{
    const std::string& id = assessment.service.phase;
    if (std::string usual = words.word("phases", id); !usual.empty()) {
        return usual;
    }
    for (const auto& edition : editions) {
        if (const Phase* phase = edition->phase(id)) {
            return inLanguage(phase->name, words.code);
        }
    }
    return id;
}

/// "Apply for a rod licence: beta assessment, 23 November 2026. Result: amber."
std::string summaryOf(const Assessment& assessment, const Editions& editions,
                      const WholeResult& result, const Language& words)
{
    const std::string& name = assessment.service.name;
    std::string text =
        (name.empty() ? assessment.id : name) + ": " +
        words.inSentence(toPlainText(
            reviewName(words, assessment.type, plainRun(phaseName(assessment, editions, words)))));
    if (assessment.date) {
        text += ", " + words.day(*assessment.date);
    }
    text += ".";
    if (const std::string level = words.inSentence(words.word("levels", result.outcome));
        !level.empty()) {
        text += " " + words.text("result-label") + ": " +
                toPlainText(claimed(words, plainRun(level), result.reach)) + ".";
    }
    return text;
}

} // namespace

PublisherFields govukFields(const Assessment& cut, const Editions& editions, Reader reader,
                            const Languages& languages, ReportOptions::State state,
                            const document::Document& document, std::vector<std::string>& warnings)
{
    PublisherFields fields;
    fields.title = document.title;
    fields.locale = document.language.substr(0, 2);
    fields.assessmentDate = cut.date ? toIso(*cut.date) : std::string();
    const WholeResult result = resultOf(cut, editions);
    fields.result = resultWord(result);
    fields.stage = stageOf(cut);
    fields.summary = summaryOf(cut, editions, result, languages.of(fields.locale));
    if (state == ReportOptions::State::Draft) {
        warnings.push_back("This is a draft. Only a signed report should be published.");
    }
    if (reader != Reader::Public) {
        warnings.push_back("Pages on GOV.UK are public. This is the report for the " +
                           std::string(toWord(reader)) + ".");
    }
    if (!result.reach.isWhole() && !result.outcome.empty()) {
        warnings.push_back("Points not assessed: " + std::to_string(result.reach.notAssessed) +
                           " of " + std::to_string(result.reach.points) +
                           (fields.result.empty()
                                ? ". So there is no result for the whole to give to GOV.UK. The "
                                  "lead can declare one."
                                : ". The lead declared the result all the same, and GOV.UK shows "
                                  "it without saying so."));
    } else if (fields.result.empty()) {
        warnings.push_back(
            "GOV.UK needs a result: met, not met, red, amber or green. There is none.");
    }
    if (fields.stage.empty()) {
        warnings.push_back("GOV.UK has no stage for this kind of review at this phase.");
    }
    if (fields.assessmentDate.empty()) {
        warnings.push_back("GOV.UK needs the day of the assessment. There is none.");
    }
    return fields;
}

std::string toJson(const PublisherFields& fields)
{
    Json json{{"document_type", "service_standard_report"}};
    json.addUnlessEmpty("title", fields.title);
    json.addUnlessEmpty("summary", fields.summary);
    json.addUnlessEmpty("locale", fields.locale);
    json.addUnlessEmpty("assessment_date", fields.assessmentDate);
    json.addUnlessEmpty("result", fields.result);
    json.addUnlessEmpty("stage", fields.stage);
    json.addUnlessEmpty("body", fields.body);
    return json.text() + "\n";
}

} // namespace core
