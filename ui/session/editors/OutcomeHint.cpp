#include "ui/session/editors/OutcomeHint.h"

#include "core/assessment/Review.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/words/DisputeMarks.h"
#include "ui/words/RefusalWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

struct OutcomeHint {
    Q_DECLARE_TR_FUNCTIONS(OutcomeHint)
};

/// Why the outcomes cannot be changed here; empty where they can.
QString whyFixed(const Session& session, const std::vector<core::Outcome>& wanted)
{
    if (session.cutFor()) {
        return OutcomeHint::tr(
            "The panel handed you this assessment, and settles the outcomes itself.");
    }
    if (session.savedState().readOnly) {
        return OutcomeHint::tr("This casebook can only be read, so outcomes cannot be changed.");
    }
    for (const core::Outcome& one : wanted) {
        const auto why = session.editor().whyNot(core::outcomeRecord(one.point), core::Settle{});
        if (why && why->kind == core::Refusal::Kind::IsCast) {
            return OutcomeHint::tr("The panel was split, and only the lead changes the outcome.");
        }
        if (why) {
            return asSentence(inWords(*why, session.assessment(), session.editions()));
        }
    }
    return {};
}

QString whatIsNeeded(const Session& session, const std::vector<core::Outcome>& chosen)
{
    core::OutcomeNeeds lacks;
    bool unassessed = false;
    for (const core::Outcome& one : chosen) {
        const auto needs = core::needsOf(one, session.assessment(), session.editions());
        lacks.reason = lacks.reason || needs.reason;
        lacks.recommendation = lacks.recommendation || needs.recommendation;
        unassessed = unassessed || (one.outcome == core::notAssessed && needs.reason);
    }
    if (unassessed) {
        return OutcomeHint::tr("Say why it was not assessed.");
    }
    QStringList needs;
    if (lacks.reason) {
        needs << OutcomeHint::tr("a reason");
    }
    if (lacks.recommendation) {
        needs << OutcomeHint::tr("a recommendation");
    }
    return needs.isEmpty() ? QString()
                           : OutcomeHint::tr("This outcome still needs %1.")
                                 .arg(needs.join(OutcomeHint::tr(" and ")));
}

} // namespace

bool lacksReason(const Session& session, const std::vector<core::Outcome>& wanted)
{
    const core::AssessmentEditor editor = session.editor();
    return std::ranges::any_of(wanted, [&](const core::Outcome& one) {
        const auto why = editor.whyNot(core::outcomeRecord(one.point), editor.settling(one));
        return why && why->kind == core::Refusal::Kind::NeedsReason;
    });
}

QString outcomeHint(const Session& session, const std::vector<core::Outcome>& wanted)
{
    if (const QString why = whyFixed(session, wanted); !why.isEmpty()) {
        return why;
    }
    std::vector<core::Outcome> chosen = wanted;
    std::erase_if(chosen, [](const core::Outcome& one) { return one.outcome.empty(); });
    const core::AssessmentEditor editor = session.editor();
    if (chosen.empty()) {
        return {};
    }
    if (std::ranges::any_of(chosen, [&](const core::Outcome& one) {
            return isDisputed(session.ledger(), core::outcomeRecord(one.point));
        })) {
        return OutcomeHint::tr(
            "Two versions of this outcome stand side by side. Choose in Review and sign.");
    }
    if (lacksReason(session, chosen)) {
        return OutcomeHint::tr("Not recorded yet: the panel is split, so this is the lead’s "
                               "casting vote. Say why, in words of its own.");
    }
    if (std::ranges::any_of(chosen,
                            [&](const core::Outcome& one) { return editor.proposes(one.point); })) {
        return OutcomeHint::tr(
            "The panel is split, so this is a proposal. The lead casts the vote.");
    }
    return whatIsNeeded(session, chosen);
}

} // namespace ui
