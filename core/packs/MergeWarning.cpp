#include "core/packs/MergeWarning.h"

#include "core/assessment/ShownName.h"
#include "core/support/Text.h"
#include "core/support/Translatable.h"

namespace core {

std::string_view sentenceOf(MergeWarning::Kind kind)
{
    using Kind = MergeWarning::Kind;
    switch (kind) {
    case Kind::NothingTheirs:
        return translatable(
            "core", "%1: this pack was made for %2 to read, and nothing in it is by them. If "
                    "somebody wanted to hand something in, ask them for a pack for the panel.");
    case Kind::IsOlder:
        return translatable(
            "core",
            "%1: what the panel says in this pack is older than what is here, so it stays out.");
    case Kind::TakesPlace:
        return translatable("core",
                            "%1: the panel hands this out again. What it says now takes the place "
                            "of what it said before; what was written here stays.");
    case Kind::BringsStyle:
        return translatable("core", "The pack brings a house style for reports. This casebook has "
                                    "none, so it would have that one.");
    case Kind::KeepsStyle:
        return translatable(
            "core", "The pack has another house style for reports. This casebook keeps its own.");
    case Kind::ByOwner:
        return translatable("core",
                            "Said to be by you, and not in this casebook: %1. That is right if you "
                            "work in two casebooks; else ask whoever gave you the pack.");
    case Kind::NotTheirKey:
        return translatable("core",
                            "Not signed with the key of whom they say they are by: %1. Ask those "
                            "people. If they have a new key or work on another device, the lead "
                            "says so.");
    case Kind::BadSignatures:
        return translatable("core", "Signed with a signature that does not hold, which counts for "
                                    "nothing: %1. Ask whoever gave you the pack.");
    case Kind::ReplacesUnseen:
        return translatable("core", "Replaced, and neither in this casebook nor in the pack: %1. "
                                    "It may come with another pack.");
    case Kind::NotTheirs:
        return translatable("core", "Left out, because only the panel may make them: %1.");
    case Kind::NotAllowed:
        return translatable("core", "Left out, because who made them may not: %1. Why: %2");
    case Kind::Redacts:
        return translatable("core", "%2 redacted words for good, and this casebook loses them too: "
                                    "%1. The copy from before the merge still has them.");
    case Kind::InBin:
        return translatable("core", "%1: it is in the recycle bin here. What is new comes in, and "
                                    "it stays in the bin.");
    case Kind::Forgotten:
        return translatable("core", "Left out, because what they are about was forgotten here for "
                                    "good: %1.");
    case Kind::ClaimsPanel: break;
    }
    return translatable("core",
                        "Left out, because the pack is not from the panel and says that somebody "
                        "on the panel made them: %1. Ask whoever gave you the pack.");
}

std::string wordsFor(const MergeWarning& warning, const Ledger& after)
{
    const std::string changes =
        std::to_string(warning.edits) + (warning.edits == 1 ? " change" : " changes");
    return filled(sentenceOf(warning.kind),
                  {warning.edits > 0 ? changes : after.assessment().service.name,
                   warning.why          ? wordsFor(*warning.why, after)
                   : warning.by.empty() ? std::string(nameOf(warning.reader))
                                        : nameOf(after.assessment(), warning.by)});
}

} // namespace core
