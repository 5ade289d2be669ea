#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Byte offset of the first place where `text` is not UTF-8 (overlong forms and surrogates
/// included), or nothing when all of it is.
std::optional<std::size_t> firstBadUtf8(std::string_view text);

/// Byte offset of the first control character other than tab and line feed, or nothing.
std::optional<std::size_t> firstControlCharacter(std::string_view text);

/// `text` as any format can carry it: without control characters other than tab and line feed and
/// without the code points that are no characters; bytes that are not UTF-8 become U+FFFD.
std::string printable(std::string_view text);

/// UTF-8 text without what is no letter and only steers how others are shown: controls of the
/// direction of writing, joiners, marks of order, separators of lines.
std::string withoutFormatControls(std::string_view text);

/// Unicode normalization form C, so that the same word typed on two keyboards is the same text.
/// `text` is UTF-8.
std::string toNfc(std::string_view text);

/// Without the difference between capital and small letters, to compare by: "Ty" and "TY" give the
/// same. `text` is UTF-8.
std::string caseFolded(std::string_view text);

/// Without white space (ASCII and no-break) at either end.
std::string trimmed(std::string_view text);

/// `text` on one line and cut to `most` characters, with an ellipsis where something is missing.
std::string shortened(const std::string& text, std::size_t most);

/// The pieces of `text` between line feeds.
std::vector<std::string> lines(std::string_view text);

/// The code points of `utf8`; each byte that is not UTF-8 becomes U+FFFD.
std::u32string toCodePoints(std::string_view utf8);

std::string toUtf8(std::u32string_view letters);

/// `sentence` with the parts in the places of %1, %2 …
std::string filled(std::string_view sentence, const std::vector<std::string>& parts);

} // namespace core
