#pragma once

#include "core/assessment/Findable.h"
#include "core/assessment/Reader.h"
#include "core/assessment/Rules.h"

#include <set>
#include <string>
#include <vector>

namespace core {

/// What else has to hold of something that is looked for by its words. All of it has to; of several
/// kinds, authors, points or sections, one.
struct FindFilter {
    std::set<FoundKind> kinds = {};
    std::set<std::string> authors = {}; ///< By name, however it is spelt.
    std::set<PointRef> points = {};
    std::set<std::string> sections = {}; ///< Ids of themes, the parts of the agenda.
    /// Somebody else who may read it; the panel where nobody else may.
    std::optional<Reader> readableBy = {};
    bool forLater = false;
    bool openQuestions = false;
    std::optional<Date> from = {}; ///< The day on which it was written, or a later one.
    std::optional<Date> to = {};

    bool isEmpty() const { return *this == FindFilter(); }

    friend bool operator==(const FindFilter&, const FindFilter&) = default;
};

/// Whether `filter` takes in something that was found in `assessment`. `later` is what the owner of
/// the casebook wants to come back to there.
bool takesIn(const FindFilter& filter, const Findable& found, const Assessment& assessment,
             const Editions& editions, const std::set<RecordId>& later);

/// The name of who wrote it, in English; empty where nobody knows.
std::string authorName(const Findable& found, const Assessment& assessment);

} // namespace core
