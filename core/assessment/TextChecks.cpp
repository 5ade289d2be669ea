#include "core/assessment/TextChecks.h"

#include "core/support/Limits.h"
#include "core/support/PlainText.h"
#include "core/support/Text.h"

namespace core {

std::optional<Problem> faultOfText(std::string_view text)
{
    if (text.size() > longestText) {
        return Problem{"the text is longer than one megabyte. Shorten it, or attach it as a file.",
                       {}};
    }
    if (firstBadUtf8(text)) {
        return Problem{"the text is not UTF-8.", {}};
    }
    if (const auto control = firstControlCharacter(text)) {
        return Problem{"the text has " + controlCharacterIn(text, *control) +
                           ". Take it out: only line feeds and tabs are allowed.",
                       {}};
    }
    return std::nullopt;
}

void mustBeText(std::string_view text)
{
    if (const auto problem = faultOfText(text)) {
        throw Failure(*problem);
    }
}

} // namespace core
