#include "ui/session/UndoStacks.h"

#include <QUndoCommand>

#include <catch2/catch.hpp>

namespace {

std::vector<core::Edit> edits(std::initializer_list<const char*> ids)
{
    std::vector<core::Edit> all;
    for (const char* id : ids) {
        all.emplace_back().id.bytes[0] = static_cast<std::uint8_t>(*id);
    }
    return all;
}

/// Stacks in which a step was taken in the first assessment, which was then left.
void leaveFirst(ui::UndoStacks& stacks)
{
    stacks.enter("first", edits({"a"}));
    stacks.active().push(new QUndoCommand("Add note"));
    stacks.leave("first", edits({"a", "b"}));
    stacks.enter("second", edits({"z"}));
}

} // namespace

TEST_CASE("the steps of an assessment that was left are there again, and nobody else's")
{
    ui::UndoStacks stacks;
    leaveFirst(stacks);
    CHECK_FALSE(stacks.active().canUndo());
    stacks.leave("second", edits({"z"}));
    stacks.enter("first", edits({"a", "b"}));
    CHECK(stacks.active().undoText() == "Add note");
}

TEST_CASE("steps are gone where somebody else changed the assessment meanwhile")
{
    for (const auto& now : {edits({"a", "b", "c"}), edits({"a"}), edits({"a", "c"})}) {
        ui::UndoStacks stacks;
        leaveFirst(stacks);
        stacks.leave("second", edits({"z"}));
        stacks.enter("first", now);
        CHECK_FALSE(stacks.active().canUndo());
    }
}

TEST_CASE("steps are gone with an assessment that nobody comes back to")
{
    ui::UndoStacks stacks;
    leaveFirst(stacks);
    stacks.forget("first");
    stacks.enter("first", edits({"a", "b"}));
    CHECK_FALSE(stacks.active().canUndo());
}

TEST_CASE("steps are told of whichever assessment is open, and changing over is no step")
{
    ui::UndoStacks stacks;
    int told = 0;
    QObject::connect(&stacks.group(), &QUndoGroup::indexChanged, [&] { ++told; });
    leaveFirst(stacks);
    CHECK(told == 1);
    stacks.active().push(new QUndoCommand("Rename"));
    CHECK(told == 2);
    stacks.leave("second", edits({"z", "y"}));
    stacks.enter("first", edits({"a", "b"}));
    CHECK(told == 2);
    stacks.active().undo();
    CHECK(told == 3);
}
