#pragma once

#include "core/standards/Library.h"
#include "core/support/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// One thing that the check of a report's PDF found.
struct ReportFinding {
    enum class Kind {
        Holds,         ///< Whose assessment it has as data: the service.
        DataIsWhole,   ///< The data is what the report was made with.
        DataChanged,   ///< It is not.
        DataNotStated, ///< The report does not say which data it was made with.
        Fingerprint,   ///< What has to stand on the pages.
        ResultChanged, ///< The result is not what the standard's rule gives: the service's result.
        ResultUnknown, ///< That cannot be told, because the standard is not here.
        IsVersion,     ///< It is the version that was signed: version, day.
        IsDraft,       ///< It is not what was signed as that version.
        IsRedacted,    ///< It is not, and words of it were redacted: version, day.
        IsUnsigned,    ///< No version of it was signed.
        IsEarlier,     ///< It was signed by an earlier program: version, day.
        KeySigned,     ///< The version was signed by this key: version, key.
        KeyBroken,     ///< It says so, and the key did not sign it.
        NoKey,         ///< The version was signed without a key.
    };
    Kind kind = Kind::Holds;
    std::vector<std::string> parts = {}; ///< What the sentence names.

    /// Whether it says that somebody altered the report.
    bool isBad() const
    {
        return kind == Kind::DataChanged || kind == Kind::ResultChanged || kind == Kind::KeyBroken;
    }

    friend bool operator==(const ReportFinding&, const ReportFinding&) = default;
};

/// The sentence for a finding, in English, with %1 and %2 where its parts stand.
std::string_view sentenceOf(ReportFinding::Kind kind);

/// The whole sentence.
std::string wordsFor(const ReportFinding& finding);

/// What they come to, in English: whether anything was altered, as far as the file can tell.
std::string_view verdictOf(const std::vector<ReportFinding>& findings);

/// Checks what the PDF of a report says of itself: anybody can, without a casebook. `name` is what
/// Problems call it; `standards` has the editions by whose rule a result is held to its outcomes. A
/// Problem when it is no PDF, or has no data of an assessment that can be read. It is known from it
/// neither whose a key is, nor what stands on the pages.
Result<std::vector<ReportFinding>> checkReport(const std::string& bytes, const std::string& name,
                                               const Library& standards);

/// The largest report that is checked, in bytes.
inline constexpr std::size_t largestReport = std::size_t{256} << 20;

} // namespace core
