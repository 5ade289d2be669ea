#include "core/report/ReportCheck.h"

#include "core/assessment/Fingerprint.h"
#include "core/assessment/Rules.h"
#include "core/assessment/SignatureText.h"
#include "core/assessment/Versions.h"
#include "core/assessment/WithoutWords.h"
#include "core/exchange/AssessmentJson.h"
#include "core/pdf/Enclosed.h"
#include "core/report/ReportMark.h"
#include "core/support/Digest.h"
#include "core/support/OrThrow.h"
#include "core/support/Text.h"
#include "core/support/Translatable.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

using Kind = ReportFinding::Kind;

/// The assessment that the data is of. Data always names a result; where the lead did not declare
/// it, what was signed does not, and the standard's rule gives it.
struct ReportText {
    Assessment declared; ///< As the data has it.
    Assessment ruled;    ///< Without the result; a reason may stand beside what the rule gives.
    bool isRedacted = false;

    explicit ReportText(const Assessment& read) : declared(read), ruled(read)
    {
        ruled.declared.outcome.clear();
    }
    /// Which of both has one of these fingerprints; null for neither.
    template <typename Is>
    const Assessment* with(Is is) const
    {
        return is(fingerprintOf(declared)) ? &declared
               : is(fingerprintOf(ruled))  ? &ruled
                                           : nullptr;
    }
};

void checkData(const ReportText& text, const std::optional<ReportMark>& mark,
               const std::string& digest, std::vector<ReportFinding>& findings)
{
    if (!mark) {
        findings.push_back({Kind::DataNotStated});
        return;
    }
    const bool isIt = text.with([&](const std::string& one) { return one == mark->fingerprint; });
    findings.push_back({isIt && mark->data == digest ? Kind::DataIsWhole : Kind::DataChanged});
    findings.push_back({Kind::Fingerprint, {shortForm(mark->fingerprint)}});
}

/// Whether the result that the data names is the one that the rule gives.
void checkResult(const ReportText& text, const Library& standards,
                 std::vector<ReportFinding>& findings)
{
    const DeclaredResult& named = text.declared.declared;
    Editions editions;
    for (const std::string& id : text.ruled.standards) {
        if (const auto edition = standards.edition(id)) {
            editions.push_back(*edition);
        }
    }
    if (editions.size() != text.ruled.standards.size()) {
        findings.push_back({Kind::ResultUnknown});
        return;
    }
    const WholeResult result = resultOf(text.ruled, editions);
    if (named.outcome != result.inOneWord() || named.reason != result.reason) {
        findings.push_back({Kind::ResultChanged});
    }
}

void checkKey(const Signature& signature, const std::string& fingerprint,
              std::vector<ReportFinding>& findings)
{
    const std::string version = std::to_string(signature.version);
    if (signature.key.empty()) {
        findings.push_back({Kind::NoKey, {version}});
        return;
    }
    findings.push_back({isKeySigned(signature, fingerprint) ? Kind::KeySigned : Kind::KeyBroken,
                        {version, shortKey(signature.key)}});
}

void checkSignature(const ReportText& text, const Library& standards,
                    std::vector<ReportFinding>& findings)
{
    const Signature* last = lastSignature(text.declared);
    if (last == nullptr) {
        findings.push_back({Kind::IsUnsigned});
        return;
    }
    const auto day = dayOf(*last);
    const std::vector<std::string> parts{std::to_string(last->version),
                                         day ? toIso(*day) : std::string("?")};
    if (last->cuts.empty()) {
        findings.push_back({Kind::IsEarlier, parts});
        return;
    }
    const Assessment* found = text.with([&](const std::string& one) {
        return one == last->fingerprint ||
               std::ranges::find(last->cuts, one, &CutFingerprint::fingerprint) != last->cuts.end();
    });
    if (found == nullptr) {
        findings.push_back({text.isRedacted ? Kind::IsRedacted : Kind::IsDraft, parts});
        return;
    }
    if (found == &text.ruled) {
        checkResult(text, standards, findings);
    }
    findings.push_back({Kind::IsVersion, parts});
    checkKey(*last, fingerprintOf(*found), findings);
}

} // namespace

std::string_view sentenceOf(ReportFinding::Kind kind)
{
    switch (kind) {
    case Kind::Holds: return translatable("core", "It has the assessment of %1 as data.");
    case Kind::DataIsWhole:
        return translatable("core", "The data is what the report was made with.");
    case Kind::DataChanged:
        return translatable("core", "The data is not what the report was made with: one of the two "
                                    "was altered. Ask the panel for the report.");
    case Kind::DataNotStated:
        return translatable("core", "The report does not say which data it was made with: it comes "
                                    "from an earlier version of Standpoint, or was altered.");
    case Kind::Fingerprint:
        return translatable("core", "Its fingerprint is %1. The same has to stand on its pages.");
    case Kind::IsVersion:
        return translatable("core", "It is version %1, which the lead signed on %2.");
    case Kind::IsRedacted:
        return translatable("core", "Words of it were redacted since the lead signed version %1 on "
                                    "%2, so that it is not letter by letter what was signed.");
    case Kind::IsDraft:
        return translatable("core", "It is no signed version: what it says is not what the lead "
                                    "signed as version %1 on %2.");
    case Kind::IsEarlier:
        return translatable("core", "Version %1 was signed on %2 with an earlier version of "
                                    "Standpoint, which does not tell whether this report is that "
                                    "version.");
    case Kind::ResultChanged:
        return translatable("core", "The result in the data is not what the standard’s rule gives "
                                    "for its outcomes: it was altered. Ask the panel for the "
                                    "report.");
    case Kind::ResultUnknown:
        return translatable("core", "Whether the result follows from the outcomes cannot be told: "
                                    "the standard is not on this computer.");
    case Kind::IsUnsigned: return translatable("core", "No version of it is signed.");
    case Kind::KeySigned:
        return translatable("core", "Version %1 is signed with the key %2. Ask the lead whether "
                                    "that is theirs.");
    case Kind::KeyBroken:
        return translatable("core", "Version %1 says that it is signed with the key %2, and that "
                                    "does not hold: it was altered. Ask the panel for the report.");
    case Kind::NoKey: break;
    }
    return translatable("core", "Version %1 is signed without a key.");
}

std::string wordsFor(const ReportFinding& finding)
{
    return filled(sentenceOf(finding.kind), finding.parts);
}

std::string_view verdictOf(const std::vector<ReportFinding>& findings)
{
    return std::ranges::any_of(findings, &ReportFinding::isBad)
               ? translatable("core", "This report was altered.")
               : translatable("core", "Nothing in the file says that this report was altered.");
}

Result<std::vector<ReportFinding>> checkReport(const std::string& bytes, const std::string& name,
                                               const Library& standards)
{
    return attempt("Checking the report", [&] {
        const pdf::Enclosed enclosed = orThrow(pdf::readEnclosed(bytes, name));
        const auto data = enclosed.files.find(reportDataFile);
        if (data == enclosed.files.end()) {
            throw Failure(
                {"encloses no data of an assessment. Only PDF reports of Standpoint do.", name});
        }
        const auto read = orThrow(fromExchange(data->second, name + ": " + reportDataFile));
        ReportText text(read.front());
        text.isRedacted = data->second.find(redactedWords) != std::string::npos ||
                          data->second.find(redactedName) != std::string::npos;
        const auto mark = reportMarkFrom(enclosed.identifier);
        std::vector<ReportFinding> findings{{Kind::Holds, {text.declared.service.name}}};
        checkData(text, mark, sha256Hex(data->second), findings);
        checkSignature(text, standards, findings);
        return findings;
    });
}

} // namespace core
