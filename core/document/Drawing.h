#pragma once

#include "core/document/Document.h"

#include <limits>

namespace core::document {

/// Bars or marks laid out: shapes and words at their places, for writers to draw. Lengths are
/// points (1/72 inch) from the top left corner; y grows downwards.
struct Drawing {
    /// A place or a length across: a share of the drawing's width, which a web page learns only
    /// when it is shown, and points on top of it.
    struct Across {
        double share = 0;
        double points = 0;

        double on(double width) const { return share * width + points; }
    };

    struct Shape {
        /// A part of a bar in its tone, the hair of paper between two of them, a bar without any; a
        /// round or square mark with an edge; the line under a row and under the heads of columns.
        enum class Kind { Segment, Seam, Track, Disc, Square, RowRule, HeadRule };

        Kind kind = Kind::Segment;
        Across left;
        Across right;
        double top = 0;
        double bottom = 0;
        Tone tone = Tone::Neutral;
    };

    struct Words {
        /// The name of a bar, what stands inside a segment, the labels under a bar that its
        /// segments have no room for; the name of a row of marks, the head of a column, what stands
        /// in a mark.
        enum class Role { BarName, Segment, UnderBar, RowName, ColumnHead, Mark };

        Text text;
        Role role = Role::BarName;
        Across at;            ///< Where they begin, or their middle.
        bool centred = false; ///< Whether `at` is their middle.
        Across most;          ///< The width that they have.
        double top = 0;       ///< Of the first line.
        double width = 0;     ///< Of the widest line, as it was measured.
        Tone tone = Tone::Neutral;
    };

    double height = 0;
    std::vector<Shape> shapes; ///< Later ones stand on earlier ones.
    std::vector<Words> words;
    std::string alternative; ///< The same in words, for who cannot see it.
};

/// From line to line.
double leadOf(Drawing::Words::Role role);

/// How large words come out where a drawing is drawn.
class Lettering {
public:
    struct Size {
        double width = 0;
        int lines = 1;
    };

    virtual ~Lettering() = default;

    /// Of words that stand on lines of at most `most` points.
    virtual Size measure(const Text& text, Drawing::Words::Role role, double most) = 0;
};

/// What a writer has room for.
struct DrawingSpace {
    /// Where the words of bars stand. Without words the bars alone are drawn.
    enum class BarNames { Beside, Above, NoWords };

    double width = 0; ///< That words have to fit into.
    BarNames barNames = BarNames::Beside;
    /// A drawing that is as tall as this ends, and the rest goes on in another.
    double tallest = std::numeric_limits<double>::infinity();
};

/// Bars under one another, each with its name and its segments, which share its width by their
/// counts. None for no bars.
std::vector<Drawing> drawn(const Bars& bars, const DrawingSpace& space, Lettering& lettering);

/// Marks in rows and columns, with a line under each row. None without columns or rows.
std::vector<Drawing> drawn(const Matrix& matrix, const DrawingSpace& space, Lettering& lettering);

} // namespace core::document
