#pragma once

#include "core/report/HouseStyle.h"
#include "core/report/Layout.h"

#include <memory>
#include <optional>
#include <string>

namespace core {

/// What a report needs to know besides the assessment.
struct ReportOptions {
    enum class State {
        Draft,
        Final,    ///< Just what the panel signed.
        TakenOver ///< A report that was published elsewhere; see Assessment::origin.
    };
    /// "en" or "cy", never the machine's. Empty for what the assessment says, else English.
    std::string language;
    /// The code of the language that people wrote in, where somebody said so. Empty: each paragraph
    /// tells by its small words.
    std::string writtenIn;
    std::string modified; ///< RFC 3339 in UTC: the time of what the report tells.
    State state = State::Draft;
    /// Of a final report; of a draft the version that was signed before it. 0 for none.
    int version = 0;
    /// The version that replaced a final one, where the report is to say so.
    struct Replacement {
        int version = 0;
        std::optional<Date> day;
    };
    std::optional<Replacement> replacedBy;
    /// That something in it was redacted, which the report says, and no more than that.
    struct Redacted {
        std::optional<Date> on; ///< Nothing where the day is not known.
    };
    std::optional<Redacted> redacted;
    int hiddenRatings = 0;                   ///< Left out because they are not revealed yet.
    std::string fingerprint;                 ///< As people compare it; empty for none.
    std::shared_ptr<const Layout> layout;    ///< None for the plain one.
    std::shared_ptr<const HouseStyle> house; ///< None for Standpoint's own looks.
};

} // namespace core
