#pragma once

#include <string>
#include <string_view>

namespace core {

/// `text` with the lines of a paragraph joined where a mail program broke them: all but the last
/// are of 60 to 80 letters and as long as the widest allows for the word that comes next, none ends
/// a sentence, and of two the last begins with a small letter and nothing follows it. Lists and
/// text that somebody broke by hand stay as they are. `text` itself where nothing was broken so.
std::string withWrappedLinesJoined(std::string_view text);

} // namespace core
