#include "core/document/Drawing.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace core::document;
using Kind = Drawing::Shape::Kind;
using Role = Drawing::Words::Role;
using BarNames = DrawingSpace::BarNames;

namespace {

/// Every letter is five points wide.
class EvenLettering : public Lettering {
public:
    Size measure(const Text& text, Role /*role*/, double most) override
    {
        const double width = 5 * static_cast<double>(toPlainText(text).size());
        return width <= most ? Size{width, 1}
                             : Size{most, static_cast<int>(std::ceil(width / most))};
    }
};

template <typename Figure>
std::vector<Drawing> drawingsOf(const Figure& figure, const DrawingSpace& space)
{
    EvenLettering lettering;
    return drawn(figure, space, lettering);
}

std::vector<Drawing::Shape> shapesOf(const Drawing& drawing, Kind kind)
{
    std::vector<Drawing::Shape> shapes;
    for (const auto& shape : drawing.shapes) {
        if (shape.kind == kind) {
            shapes.push_back(shape);
        }
    }
    return shapes;
}

std::vector<Drawing::Words> wordsOf(const Drawing& drawing, Role role)
{
    std::vector<Drawing::Words> words;
    for (const auto& one : drawing.words) {
        if (one.role == role) {
            words.push_back(one);
        }
    }
    return words;
}

Bars twoBars()
{
    Bars bars;
    bars.bars = {{"GDS", {{"3 green", 3, Tone::Good}, {"1 not assessed", 1, Tone::Neutral}}},
                 {"Wales", {{"2 met", 2, Tone::Good}}}};
    return bars;
}

Matrix marks(int rows)
{
    Matrix matrix;
    matrix.columns = {plain("May").front(), plain("June").front()};
    for (int i = 0; i < rows; ++i) {
        matrix.rows.push_back({"Team " + std::to_string(i),
                               {{{"2", Tone::Bad, Matrix::Mark::Shape::Disc}},
                                {{"12Rh", Tone::Caution, Matrix::Mark::Shape::Square},
                                 {"1", Tone::Good, Matrix::Mark::Shape::Disc}}}});
    }
    return matrix;
}

} // namespace

TEST_CASE("segments share the bar by their counts, with a seam between them")
{
    const auto drawings = drawingsOf(twoBars(), {260, BarNames::Beside});
    REQUIRE(drawings.size() == 1);
    const auto segments = shapesOf(drawings[0], Kind::Segment);
    REQUIRE(segments.size() == 3);
    CHECK(segments[0].left.on(260) == 60); // The names have 48 points, and 12 lie between.
    CHECK(segments[0].right.on(260) == 210);
    CHECK(segments[1].right.on(260) == Approx(260));
    CHECK(segments[0].tone == Tone::Good);
    // On another width they share as well.
    CHECK(segments[0].right.on(460) == 360);
    const auto seams = shapesOf(drawings[0], Kind::Seam);
    REQUIRE(seams.size() == 1);
    CHECK(seams[0].right.on(260) == 210);
}

TEST_CASE("a label that its segment has no room for stands under the bar")
{
    const auto drawings = drawingsOf(twoBars(), {260, BarNames::Beside});
    const auto inside = wordsOf(drawings[0], Role::Segment);
    REQUIRE(inside.size() == 2);
    CHECK(toPlainText(inside[0].text) == "3 green");
    CHECK(inside[0].at.on(260) == 135);
    CHECK(inside[0].centred);
    const auto under = wordsOf(drawings[0], Role::UnderBar);
    REQUIRE(under.size() == 1);
    CHECK(toPlainText(under[0].text) == "1 not assessed");
    CHECK(under[0].top > shapesOf(drawings[0], Kind::Segment)[0].bottom);
    CHECK(shapesOf(drawings[0], Kind::Segment)[2].top > under[0].top + leadOf(Role::UnderBar));
}

TEST_CASE("names stand above bars that have the whole width, or nowhere")
{
    const auto above = drawingsOf(twoBars(), {260, BarNames::Above});
    CHECK(shapesOf(above[0], Kind::Segment)[0].left.on(260) == 0);
    CHECK(shapesOf(above[0], Kind::Segment)[0].top == leadOf(Role::BarName));
    CHECK(wordsOf(above[0], Role::BarName)[0].top == 0);
    const auto bare = drawingsOf(twoBars(), {260, BarNames::NoWords});
    CHECK(bare[0].words.empty());
    CHECK(shapesOf(bare[0], Kind::Segment).size() == 3);
}

TEST_CASE("a bar without anything in it is an empty track")
{
    Bars bars;
    bars.bars = {{"GDS", {}}, {"Wales", {{"0 met", 0, Tone::Good}}}};
    const auto drawings = drawingsOf(bars, {260, BarNames::Beside});
    CHECK(shapesOf(drawings[0], Kind::Track).size() == 2);
    CHECK(shapesOf(drawings[0], Kind::Segment).empty());
    CHECK(drawingsOf(Bars{}, {260, BarNames::Beside}).empty());
}

TEST_CASE("bars say in words what they show, unless somebody said it better")
{
    Bars bars = twoBars();
    CHECK(drawingsOf(bars, {260, BarNames::Beside})[0].alternative ==
          "GDS: 3 green, 1 not assessed. Wales: 2 met.");
    bars.alternative = "Mostly green.";
    CHECK(drawingsOf(bars, {260, BarNames::Beside})[0].alternative == "Mostly green.");
}

TEST_CASE("marks stand in the middle of their columns, beside each other where there is room")
{
    const auto wide = drawingsOf(marks(1), {261, BarNames::Beside});
    REQUIRE(wide.size() == 1);
    const auto heads = wordsOf(wide[0], Role::ColumnHead);
    REQUIRE(heads.size() == 2);
    CHECK(heads[0].at.on(261) == Approx(111)); // Names take 49 and 12; each column has 100.
    CHECK(heads[1].at.on(261) == Approx(211));
    const auto discs = shapesOf(wide[0], Kind::Disc);
    const auto squares = shapesOf(wide[0], Kind::Square);
    REQUIRE(discs.size() == 2);
    REQUIRE(squares.size() == 1);
    CHECK((discs[0].left.on(261) + discs[0].right.on(261)) / 2 == Approx(111));
    CHECK(squares[0].right.on(261) - squares[0].left.on(261) == Approx(26)); // "12Rh" and edges.
    CHECK(squares[0].top == discs[1].top);
    CHECK(shapesOf(wide[0], Kind::RowRule).size() == 1);

    const auto narrow = drawingsOf(marks(1), {130, BarNames::Beside});
    CHECK(shapesOf(narrow[0], Kind::Square)[0].top < shapesOf(narrow[0], Kind::Disc)[1].top);
}

TEST_CASE("a long matrix goes on in further drawings, each with its heads")
{
    const auto drawings = drawingsOf(marks(12), {261, BarNames::Beside, 100});
    REQUIRE(drawings.size() == 3);
    std::size_t rows = 0;
    for (const Drawing& drawing : drawings) {
        CHECK(wordsOf(drawing, Role::ColumnHead).size() == 2);
        rows += wordsOf(drawing, Role::RowName).size();
    }
    CHECK(rows == 12);
    CHECK(drawingsOf(Matrix{}, {261, BarNames::Beside}).empty());
}
