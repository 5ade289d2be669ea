#include "ui/session/KeptAssessment.h"

#include <utility>

namespace ui {

core::Result<std::unique_ptr<KeptAssessment>> KeptAssessment::of(const core::AssessmentId& id,
                                                                 const core::Casebook& casebook)
{
    auto ledger = casebook.read(id);
    if (!ledger) {
        return ledger.problem();
    }
    auto bound = casebook.boundEditions(id);
    if (!bound) {
        return bound.problem();
    }
    auto drafts = casebook.drafts(id);
    if (!drafts) {
        return drafts.problem();
    }
    const auto cutFor = casebook.cutFor(id);
    if (!cutFor) {
        return cutFor.problem();
    }
    const auto self = casebook.selfIn(id);
    if (!self) {
        return self.problem();
    }
    auto keptHere = casebook.keptHere(id);
    if (!keptHere) {
        return keptHere.problem();
    }
    auto later = casebook.markedForLater(id);
    if (!later) {
        return later.problem();
    }
    auto onlyRead = casebook.whyOnlyRead(id);
    if (!onlyRead) {
        return onlyRead.problem();
    }
    return std::make_unique<KeptAssessment>(
        KeptAssessment{std::move(*ledger), std::move(*bound), std::move(*drafts), *cutFor, *self,
                       std::move(*keptHere), std::move(*later), std::move(*onlyRead)});
}

core::Result<core::Editions> editionsIn(const std::vector<core::EditionText>& texts)
{
    core::Editions editions;
    for (const core::EditionText& text : texts) {
        auto standard = core::standardFrom(text.yaml, text.id);
        if (!standard) {
            return standard.problem();
        }
        editions.push_back(std::make_shared<const core::Standard>(std::move(*standard)));
    }
    return editions;
}

} // namespace ui
