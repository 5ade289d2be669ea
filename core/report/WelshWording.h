#pragma once

#include "core/report/Wording.h"

namespace core {

/// Reports in Welsh. The wording awaits a Welsh editor, and every report in Welsh says so.
class WelshWording final : public Wording {
public:
    std::string_view language() const override { return "cy"; }
    std::string_view tag() const override { return "cy-GB"; }
    std::string_view phrase(Phrase phrase) const override;
    std::string date(Date date) const override;
    std::string shortDate(Date date) const override;
    std::string joined(const std::vector<std::string>& parts) const override;
    std::string inSentence(std::string_view name) const override;
    std::string kind(AssessmentType type, Reader reader) const override;
    std::string review(AssessmentType type, std::string_view phase) const override;
    std::string readerName(Reader reader) const override;
    std::string inProgress(int settled, int points) const override;
    std::string pointsNeedWork(int count, std::string_view labels) const override;
    std::string duties(const Duties& duties, Reader reader) const override;
    std::string counts(std::string_view edition, std::string_view parts, int points) const override;
    std::string resultFor(std::string_view edition, std::string_view level) const override;
    std::string ruleSays(std::string_view level) const override;
    std::string decision(std::string_view outcome, bool judged) const override;
    std::string_view whichPoint(bool byName) const override;
    std::string seeAlso(std::string_view labels) const override;
    std::string also(std::string_view labels) const override;
    std::string priority(Priority priority) const override;
    std::string status(Status status) const override;
    std::string seen(Seen seen) const override;
    std::string state(QuestionState state) const override;
    std::string confidence(Confidence confidence) const override;
    std::string member(const Member& member) const override;
    std::string teamRole(const TeamRole& role) const override;
    std::string stance(Stance stance) const override;
    std::string outsideExpertise(const std::vector<std::string>& professions,
                                 std::string_view labels) const override;
    std::string signedOn(int version, std::optional<Date> day) const override;
    std::string changedSince(int version) const override;
    std::string changedSinceMeaning(int version) const override;
    std::string takenOver(std::string_view source) const override;
    std::string answerBy(Date day) const override;
    std::string hiddenRatings(int count) const override;
    std::string publishedBy(std::string_view publisher) const override;
    std::string saidBy(std::string_view name) const override;
    std::string owner(Owner owner) const override;
    std::string_view initial(Priority priority) const override;
    std::string month(Date date) const override;
    std::string load(const Load& load) const override;
    std::string rated(const RatedPoint& point) const override;
    std::string_view levelName(std::string_view id) const override;
    std::string_view phaseName(std::string_view id) const override;
    std::string_view languageName(std::string_view language) const override;
    std::string part(Part part, std::string_view name, int count) const override;

private:
    static std::string capitalised(std::string text);
};

} // namespace core
