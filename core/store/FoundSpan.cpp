#include "core/store/FoundSpan.h"

namespace core {

std::vector<FoundSpan> spansIn(std::string_view marked, std::string_view text)
{
    std::vector<FoundSpan> spans;
    bool isInside = false;
    std::size_t at = 0;
    for (const char letter : marked) {
        // A text of an earlier program may hold such a letter itself.
        const bool isOwn = at < text.size() && text[at] == letter;
        if (!isOwn && letter == foundBegins) {
            spans.push_back({at, 0});
            isInside = true;
        } else if (!isOwn && letter == foundEnds) {
            isInside = false;
        } else {
            ++at;
            if (isInside) {
                ++spans.back().size;
            }
        }
    }
    return spans;
}

} // namespace core
