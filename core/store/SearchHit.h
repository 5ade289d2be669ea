#pragma once

#include "core/assessment/FindFilter.h"
#include "core/store/FoundSpan.h"

#include <string>
#include <vector>

namespace core {

/// A place where searched words were found.
struct Hit {
    AssessmentId assessment;
    std::string service;
    RecordId record; ///< A note, an outcome (its reason) or a recommendation.
    std::string text;
    std::vector<FoundSpan> spans = {}; ///< The words in the text.
};

/// What to look for in a casebook.
struct Search {
    std::string words; ///< May be empty where the filter is not.
    FindFilter filter = {};
    AssessmentId assessment = {}; ///< Only there; empty for everywhere.
    int limit = 50;
    /// The newest places that hold the words, of which so many are held to the filter. What is
    /// older is not looked at.
    int mostLookedAt = 2000;
};

/// A place where all of it was found, with what is known of it.
struct FoundPlace {
    Hit hit;
    Findable found;
    std::string author; ///< Their name; empty where nobody knows.
    bool isForLater = false;
};

struct FoundPlaces {
    std::vector<FoundPlace> places; ///< The newest first.
    bool isAll = true;              ///< Whether there may be no more.
};

} // namespace core
