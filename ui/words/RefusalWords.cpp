#include "ui/words/RefusalWords.h"

#include "core/assessment/RecordPoint.h"
#include "ui/words/NoteCards.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct RefusalWords {
    Q_DECLARE_TR_FUNCTIONS(RefusalWords)
};

QString onlyTheLead(core::RecordKind kind)
{
    switch (kind) {
    case core::RecordKind::Reveal:
        return RefusalWords::tr("Only the lead assessor reveals ratings. Ask them to.");
    case core::RecordKind::Result:
        return RefusalWords::tr("Only the lead assessor declares the result. Ask them to.");
    case core::RecordKind::Signature:
        return RefusalWords::tr("Only the lead assessor signs. Ask them to.");
    default: return RefusalWords::tr("Only the lead assessor does this. Ask them to.");
    }
}

} // namespace

QString inWords(const core::Refusal& refusal, const core::Assessment& assessment,
                const core::Editions& editions)
{
    using Kind = core::Refusal::Kind;
    const auto ref = core::pointOf(refusal.record);
    const QString point = ref ? pointLabel(editions, *ref) : QString();
    switch (refusal.kind) {
    case Kind::OnlyThePanel:
        return RefusalWords::tr(
            "This was handed to you by the panel, and only the panel can change that.");
    case Kind::OnlyTheLead: return onlyTheLead(refusal.record.kind);
    case Kind::OnlyThemselves:
        return RefusalWords::tr("Only %1 can say this. Ask them to.")
            .arg(nameOf(assessment, refusal.person));
    case Kind::NotAJudge:
        return RefusalWords::tr("Only who judges on the panel and is there stands by a version.");
    case Kind::RatingStays:
        return RefusalWords::tr("This point is revealed. Your rating stays as it was before the "
                                "panel talked.");
    case Kind::StaysRevealed:
        return RefusalWords::tr("The ratings of %1 are revealed, and others have seen them.")
            .arg(point);
    case Kind::StaysSigned:
        return RefusalWords::tr("A signature stays. Change the text and sign another version.");
    case Kind::NeedsReason:
        return RefusalWords::tr("The panel is split, so this is the lead's casting vote. Say why.");
    case Kind::IsSigned:
        return RefusalWords::tr("Version %1 is signed and nothing has changed since.")
            .arg(refusal.version);
    case Kind::IsHeldUp:
        return RefusalWords::tr("%n thing(s) should be put right first: see Open.", nullptr,
                                static_cast<int>(refusal.open.size()));
    case Kind::NeedsChanges: return RefusalWords::tr("Say what this version changes.");
    case Kind::ChangedMeanwhile:
        return RefusalWords::tr("The text has changed since you read it. Read it again first.");
    case Kind::NeedsChallenge: return RefusalWords::tr("Write why this is challenged");
    }
    return {};
}

QString asSentence(QString words)
{
    if (!words.isEmpty()) {
        words.replace(0, 1, words.at(0).toUpper());
    }
    return words;
}

} // namespace ui
