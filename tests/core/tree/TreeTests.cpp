#include "core/tree/TreeBuilder.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

Tree word(const char* text, int column)
{
    Tree value;
    value.kind = Tree::Kind::Text;
    value.place = {1, column};
    value.text = text;
    return value;
}

/// {notes: [a, {"k d": b}], id: c}
Tree small(DiagnosticSink& faults, TreeLimits limits = {8, 100})
{
    TreeBuilder builder(limits, faults);
    builder.open(Tree::Kind::Mapping, {1, 1});
    builder.add(word("notes", 2));
    builder.open(Tree::Kind::List, {1, 9});
    builder.add(word("a", 10));
    builder.open(Tree::Kind::Mapping, {1, 13});
    builder.add(word("k d", 14));
    builder.add(word("b", 21));
    builder.close();
    builder.close();
    builder.add(word("id", 26));
    builder.add(word("c", 30));
    return builder.takeRoot().value();
}

} // namespace

TEST_CASE("each value of a tree has a way that leads to it")
{
    DiagnosticList faults("", "t");
    const Tree root = small(faults);
    CHECK(faults.empty());
    CHECK(pathTo(root, {1, 1}).empty());
    CHECK(pathTo(root, {1, 2}) == "notes");
    CHECK(pathTo(root, {1, 9}) == "notes");
    CHECK(pathTo(root, {1, 10}) == "notes[0]");
    CHECK(pathTo(root, {1, 13}) == "notes[1]");
    CHECK(pathTo(root, {1, 21}) == "notes[1].\"k d\"");
    CHECK(pathTo(root, {1, 30}) == "id");
    REQUIRE(root.find("notes") != nullptr);
    CHECK(root.find("notes")->children.size() == 2);
    CHECK(root.find("note") == nullptr);
}

TEST_CASE("a tree that grows too deep or too large is told of, and how large it may be")
{
    DiagnosticList deep("", "t");
    small(deep, {2, 100});
    REQUIRE_FALSE(deep.empty());
    CHECK(deep.take().front().message ==
          "lists and mappings are nested deeper than 2 levels; flatten them");
    DiagnosticList many("", "t");
    small(many, {8, 4});
    REQUIRE_FALSE(many.empty());
    CHECK(many.take().front().message == "the file has more than 4 values; shorten it");
}
