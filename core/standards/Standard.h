#pragma once

#include "core/support/Time.h"
#include "core/support/Translated.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A point of an edition, written "gds-2019/5".
struct PointRef {
    std::string edition;
    int number = 0;

    friend auto operator<=>(const PointRef&, const PointRef&) = default;
};

std::string toString(const PointRef& point);

/// Reads "gds-2019/5". Nothing when the text has another form.
std::optional<PointRef> pointRefFrom(std::string_view text);

/// One step of a scale. Levels are ordered from the best to the worst.
struct Level {
    std::string id;           ///< "amber"
    Translated name;          ///< "Amber"
    Translated meaning;       ///< What it leads to, in a few words: "fix within three months".
    std::string colour;       ///< green, amber, red, blue or grey.
    bool needsAction = false; ///< A point at this level needs a recommendation.
};

/// How points are judged, and how the result of the whole follows from them.
struct Scale {
    enum class Rule { WorstPoint, None };
    std::string id; ///< "red-amber-green"
    Translated name;
    bool official = true; ///< False when the publisher has no scale and this one is the project's.
    Translated note;      ///< When it is used, and on what it rests.
    Rule rule = Rule::WorstPoint;
    std::vector<Level> levels;

    const Level* level(std::string_view levelId) const;
};

/// The two outcomes that every scale has besides its levels.
inline constexpr std::string_view notAssessed = "not-assessed";
inline constexpr std::string_view notApplicable = "not-applicable";

struct Phase {
    std::string id; ///< "private-beta"
    Translated name;
};

/// A group of points as the standard publishes it.
struct Group {
    std::string id;
    Translated name;
};

/// A part of the agenda: the points that a panel talks about together.
struct Theme {
    std::string id;
    Translated name;
    int minutes = 0;
};

/// How a point of one edition relates to a point of another, seen from the point that says so.
struct Counterpart {
    enum class Kind { Same, PartOf, Wider, Near };
    PointRef point;
    Kind kind = Kind::Same;
    Translated why;
};

/// What a panel needs at hand when it talks about a point in one phase, or in any phase.
struct Prompts {
    std::vector<Translated> questions;
    std::vector<Translated> goodEvidence;
    std::vector<Translated> warningSigns;
    /// Where the prompts were taken over from, as "gds-2019"; empty when they are this edition's
    /// own.
    std::string takenFrom;
};

/// A web page that a statement rests on.
struct Source {
    std::string title;
    std::string address;
};

/// One numbered criterion of an edition.
struct Point {
    int number = 0;
    Translated title; ///< The official title, letter for letter.
    std::vector<std::string>
        unverifiedTitles; ///< Languages whose title is not confirmed as current.
    std::string group;    ///< Id of a Group; empty where the standard has none.
    std::string theme;    ///< Id of a Theme.
    std::string address;  ///< The point's own page, or the edition's.
    Translated summary;
    Translated why;
    std::vector<std::string> leads; ///< Professions that lead: "user-research".
    std::vector<std::string> contributes;
    std::map<std::string, Prompts> prompts; ///< By phase id; "any" for all phases.
    std::vector<Counterpart> counterparts;
    std::vector<Source> sources;
    Translated unverified; ///< What could not be verified; empty when all was.
};

/// One edition of a standard: the points that an assessment is bound to.
struct Standard {
    std::string id;       ///< "gds-2019"
    Translated name;      ///< "Service Standard"
    Translated shortName; ///< As a label in front of a number: "GDS".
    std::string publisher;
    std::string nation;
    std::vector<std::string> languages;
    bool current = true; ///< False for an edition that a later one replaced.
    std::string inForce; ///< ISO date, month or year since when; empty when not known.
    std::string address;
    Translated summary;
    std::vector<Scale> scales; ///< The first is the one for new assessments.
    std::vector<Phase> phases;
    std::vector<Group> groups;
    std::vector<Theme> themes;
    std::vector<Point> points;
    std::vector<Source> sources;
    Translated unverified;

    const Point* point(int number) const;
    const Phase* phase(std::string_view phaseId) const;
    const Theme* theme(std::string_view themeId) const;
    const Group* group(std::string_view groupId) const;
    /// The scale that has all of `outcomes` (not-assessed and not-applicable fit any); the first
    /// scale when there are none, null when no scale has them all.
    const Scale* scaleFor(const std::vector<std::string>& outcomes) const;
    /// The level with this id in any of the scales; no two levels of an edition share an id.
    const Level* level(std::string_view levelId) const;
};

/// What to ask at `phase`: the prompts of that phase, else those for any phase, else none.
const Prompts* promptsAt(const Point& point, std::string_view phase);

/// SHA-256 (hexadecimal) over a point's official text and questions. Two points with the same
/// digest ask the same.
std::string pointDigest(const Point& point);

} // namespace core
