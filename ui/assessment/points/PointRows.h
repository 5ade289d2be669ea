#pragma once

#include "core/assessment/Rules.h"
#include "ui/base/Theme.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// The order in which the points stand in the list.
enum class PointOrder {
    Agenda,   ///< As the panel talks.
    Standard, ///< By edition, group and number.
    Mine,     ///< Those the author leads, then those they contribute to.
};

/// What a row says about the outcome.
struct OutcomeChip {
    QString words; ///< "Amber", "Discuss"; empty while there is nothing to say.
    Tone tone = Tone::Neutral;
    friend bool operator==(const OutcomeChip&, const OutcomeChip&) = default;
};

/// A line of the list of points.
struct PointRow {
    enum class Kind { Section, Break, Points, WholeService };
    Kind kind = Kind::Points;
    QString title;
    int minutes = 0; ///< Of a section or a break of the agenda; 0 when not known.
    std::optional<core::TimeOfDay> begins;
    QString timeLeft;                   ///< Of the section that the day is in: "12 min left".
    std::vector<core::PointRef> points; ///< One, or several that are judged together.
    QString label;                      ///< "1", "W2"
    QString together;                   ///< "W3": the points beside the first.
    int notes = 0;
    bool settled = false;
    OutcomeChip chip;
    bool hasDraft = false; ///< Something half-typed waits there.
    bool isLater = false;  ///< It, or a note there, is marked to come back to.

    /// Whether somebody can be on it.
    bool canBeChosen() const { return kind == Kind::Points || kind == Kind::WholeService; }
    bool isSameRow(const PointRow& other) const
    {
        return kind == other.kind && points == other.points && title == other.title;
    }
    friend bool operator==(const PointRow&, const PointRow&) = default;
};

/// The rows for `order`, with sections before the points that they hold and a row for the whole
/// service at the end. Points that are judged together are one row, at the place of the first.
std::vector<PointRow> pointRows(const core::Assessment& assessment, const core::Editions& editions,
                                PointOrder order, const core::PersonId& author);

/// Says in the rows of an agenda which section it is time for, and how long it is still.
void tellTimeLeft(std::vector<PointRow>& rows, const core::Assessment& assessment,
                  const core::Editions& editions, const core::WallTime& now);

/// What stays of `rows` where only those are shown that are marked, under a heading of their own.
std::vector<PointRow> rowsForLater(const std::vector<PointRow>& rows);

/// How many of the rows in `order` Standard are settled, and how many there are.
struct RowProgress {
    int settled = 0;
    int rows = 0;
};
RowProgress progressOf(const std::vector<PointRow>& rows);

} // namespace ui
