#include "core/report/ReviewNames.h"

namespace core {

namespace {

std::string_view reportOf(AssessmentType type)
{
    switch (type) {
    case AssessmentType::SelfAssessment: return "self-assessment";
    case AssessmentType::PeerReview:
    case AssessmentType::LiveReview:
    case AssessmentType::AmberEvidenceReview: return "review";
    case AssessmentType::Assessment:
    case AssessmentType::Reassessment: break;
    }
    return "assessment";
}

} // namespace

std::string reportName(const Language& words, AssessmentType type, Reader reader)
{
    return toPlainText(words.wordRuns("reports-for", toWord(reader),
                                      {{"report", words.word("reports", reportOf(type))}}));
}

document::Text reviewName(const Language& words, AssessmentType type, document::Run phase)
{
    const std::string name = words.word("types", type);
    if (!phase.language.empty()) {
        phase.text = words.inSentence(phase.text);
    } else if (phase.text.empty() ||
               name.starts_with(capitalised(words.inSentence(phase.text)) + " ")) {
        // "Live live review" would say it twice.
        return document::plain(name);
    }
    return words.wordRuns("types-at-phase", toWord(type), {{"phase", std::move(phase)}});
}

} // namespace core
