#pragma once

#include <cstddef>
#include <cstdint>

namespace core {

// The most that Standpoint keeps. What a person types, a file brings in and somebody else's pack
// holds is held to the same: whatever is taken in can be handed over and taken in elsewhere.
// Lengths are in bytes.

inline constexpr std::size_t longestText = std::size_t{1} << 20; ///< Of a note, a name, a reason.
inline constexpr std::size_t longestLine = 200;                  ///< The id of something in a file.
inline constexpr std::size_t longestName = 1000;                 ///< Of a record or an author.
/// One change with all its texts: a signature over an assessment of very many records, or the
/// beginning of an assessment with every text at its longest.
inline constexpr std::size_t longestChange = std::size_t{16} << 20;
inline constexpr std::size_t mostReplaced = 10'000; ///< Edits that one edit makes way for.

/// 0000-01-01T00:00:00Z to 9999-12-31T23:59:59.999Z: what a report can write.
inline constexpr std::int64_t earliestTime = -62'167'219'200'000;
inline constexpr std::int64_t latestTime = 253'402'300'799'999;

inline constexpr std::size_t largestStandardBytes = std::size_t{4} << 20;   ///< Of an edition.
inline constexpr std::size_t largestHouseStyleBytes = std::size_t{2} << 20; ///< Its logo in it.
inline constexpr std::size_t largestRetentionRulesBytes = std::size_t{64} << 10;
/// Of evidence: casebooks are copied and mailed.
inline constexpr std::size_t largestAttachment = std::size_t{25} << 20;

/// A file of assessments, and one assessment in it: a file is read one assessment at a time.
inline constexpr std::size_t largestImport = std::size_t{512} << 20;
inline constexpr std::size_t longestImported = std::size_t{64} << 20;

/// A pack as a whole.
inline constexpr std::size_t largestPack = std::size_t{1} << 30;
inline constexpr std::size_t mostEdits = 500'000;
inline constexpr std::size_t mostPackedText = std::size_t{256} << 20;
inline constexpr std::size_t mostEditions = 1000;
inline constexpr std::size_t mostBatches = 10'000; ///< Of edits that one key signed.

} // namespace core
