#include "core/store/VerifyFinding.h"

namespace core {

namespace {

std::string whyOf(const VerifyFinding& finding, const Ledger& ledger)
{
    const auto* refusal = std::get_if<Refusal>(&finding.why);
    return refusal != nullptr ? wordsFor(*refusal, ledger) : std::get<std::string>(finding.why);
}

} // namespace

std::string wordsFor(const VerifyFinding& finding, const Ledger& ledger)
{
    using Kind = VerifyFinding::Kind;
    switch (finding.kind) {
    case Kind::Damaged:
        return "the file is damaged. Open your last backup; keep this file, much of it may be "
               "readable.";
    case Kind::LooseRow:
        return "the file: a row of " + finding.name + " refers to something that is not there";
    case Kind::SearchDiffers: return "the search index differs from the entries";
    case Kind::NoStandard:
        if (finding.assessment.empty()) {
            return "the text of " +
                   (finding.name.empty() ? "a standard" : "the standard " + finding.name) +
                   " was altered or is damaged. Make the lists anew: it is put right where the "
                   "standard comes "
                   "with Standpoint";
        }
        return finding.assessment + ": the text of a standard is missing";
    case Kind::AlteredEdit:
        if (finding.name.empty()) {
            return finding.assessment + ": the assessment " + whyOf(finding, ledger);
        }
        return finding.assessment + ": " + whyOf(finding, ledger) + " was altered since (edit " +
               finding.name + "). Open your last backup, and merge what came after it once more";
    case Kind::ForbiddenEdit:
        return finding.assessment + ": the rules do not allow the edit " + finding.name + " (" +
               whyOf(finding, ledger) + ")";
    case Kind::AlteredBytes:
        return finding.assessment + ": the bytes of the attachment " + finding.name +
               " were altered";
    case Kind::ListDiffers:
        return finding.assessment + ": its line in the list differs from the log";
    case Kind::EntriesDiffer: break;
    }
    return finding.assessment + ": its search entries differ from the log" +
           (finding.name.empty()
                ? std::string()
                : " (" + finding.name + " has there the text “" + whyOf(finding, ledger) +
                      "”). Where making the lists anew leaves it so, nothing tells "
                      "which is right: decide, and write it anew");
}

} // namespace core
