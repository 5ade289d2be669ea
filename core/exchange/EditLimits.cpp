#include "core/exchange/EditLimits.h"

#include "core/assessment/TextChecks.h"
#include "core/exchange/EditJson.h"
#include "core/support/Limits.h"

namespace core {

namespace {

std::optional<Problem> faultOfName(const std::string& name, const std::string& whose)
{
    if (name.empty()) {
        return Problem{"the name of " + whose + " is empty.", {}};
    }
    if (name.size() > longestName) {
        return Problem{"the name of " + whose + " is longer than " + std::to_string(longestName) +
                           " letters. Shorten it.",
                       {}};
    }
    return faultOfText(name);
}

} // namespace

std::optional<Problem> beyondLimits(const Edit& edit)
{
    if (auto fault = faultOfName(edit.author, "who says it")) {
        return fault;
    }
    if (auto fault = faultOfName(toString(edit.record), "what it is about")) {
        return fault;
    }
    if (edit.at && (edit.at->milliseconds < earliestTime || edit.at->milliseconds > latestTime)) {
        return Problem{"its time is in no year from 0 to 9999. Set the clock of the computer.", {}};
    }
    if (edit.replaces.size() > mostReplaced) {
        return Problem{"it replaces more than " + std::to_string(mostReplaced) + " changes.", {}};
    }
    std::size_t texts = 0;
    for (const std::string& text : textsOf(edit.change)) {
        if (auto fault = faultOfText(text)) {
            return fault;
        }
        texts += text.size();
    }
    // What stands around short texts is never that much, and need not be written to know it.
    if (texts > longestText && toJson(edit.change).size() > longestChange) {
        return Problem{"it has more than " + std::to_string(longestChange >> 20) +
                           " megabytes of text in all. Shorten it.",
                       {}};
    }
    return std::nullopt;
}

} // namespace core
