#include "tests/support/FailingDisk.h"
#include "tests/support/OtherProgram.h"
#include "tests/support/SmallCasebook.h"
#include "ui/session/SaveQueue.h"

#include <QTest>

using ui::SaveQueue;
using ui::Unsaved;

namespace {

constexpr std::chrono::milliseconds notLong{300};

/// As the window opens it.
core::CasebookOptions withoutWaiting()
{
    core::CasebookOptions options;
    options.waitMilliseconds = 0;
    return options;
}

core::CasebookOptions onFailingDisk()
{
    core::CasebookOptions options = withoutWaiting();
    options.fileSystem = FailingDisk::name();
    return options;
}

class OpenQueue {
public:
    explicit OpenQueue(const core::CasebookOptions& options = withoutWaiting())
        : small(options)
        , casebook(small.open())
        , queue(
              casebook, [] { return core::Timestamp{1000}; }, notLong)
    {
        small.start(casebook, "other", "Renew a passport");
    }

    core::Edit note(const std::string& name, const std::string& assessment = "rod")
    {
        return small.compose(casebook, core::noteRecord(name),
                             core::AddNote{SmallCasebook::note(name)}, assessment);
    }
    /// The words of `note` changed, as somebody does who sees it on screen.
    core::Edit reworded(const core::Edit& note, const std::string& text)
    {
        core::Edit edit = note;
        edit.id = small.ids().next();
        edit.change = core::SetText{text};
        edit.replaces = {note.id};
        return edit;
    }
    /// An edit that the casebook never takes: another one with its id is there already.
    core::Edit impossible()
    {
        const core::Edit there = note("there");
        REQUIRE(casebook.append("rod", {there}));
        core::Edit edit = there;
        edit.change = core::AddNote{SmallCasebook::note("other words")};
        return edit;
    }
    bool isSaved(const std::string& name, const std::string& assessment = "rod") const
    {
        const auto ledger = small.open().read(assessment);
        return ledger && ledger->assessment().note(name) != nullptr;
    }

    SmallCasebook small;
    core::Casebook casebook;
    SaveQueue queue;
};

bool eventually(const std::function<bool()>& holds)
{
    return QTest::qWaitFor(holds, 20000);
}

} // namespace

TEST_CASE("a change is on disk when it is called saved")
{
    OpenQueue open;
    CHECK_FALSE(open.queue.state().savedAt);
    open.queue.add({"rod", {open.note("a")}, {}, {}});
    CHECK(open.isSaved("a"));
    CHECK(open.queue.state().savedAt == core::Timestamp{1000});
    CHECK(open.queue.state().waiting == 0);
    CHECK_FALSE(open.queue.state().fails());
}

TEST_CASE("nobody waits for another program that writes, and all is saved when it is through")
{
    OpenQueue open;
    const core::Edit first = open.note("a");
    const core::Edit second = open.note("b", "other");
    OtherProgram other(open.small.path());
    open.queue.add({"rod", {first}, {}, {}});
    open.queue.add({"other", {second}, {}, {}});
    CHECK(open.queue.state().waiting == 2);
    CHECK(open.queue.state().refused == 0);
    CHECK_FALSE(open.queue.state().savedAt);
    CHECK_FALSE(open.queue.state().problem);

    CHECK(eventually([&] { return open.queue.state().problem.has_value(); }));
    CHECK(open.queue.state().problem->what.find("another program") != std::string::npos);

    other.letGo();
    CHECK(eventually([&] { return open.queue.state().waiting == 0; }));
    CHECK(open.isSaved("a"));
    CHECK(open.isSaved("b", "other"));
    CHECK_FALSE(open.queue.state().fails());
}

TEST_CASE("who asks whether all is saved is told why not at once")
{
    OpenQueue open;
    const core::Edit first = open.note("a");
    const OtherProgram other(open.small.path());
    open.queue.add({"rod", {first}, {}, {}});
    CHECK_FALSE(open.queue.state().problem);
    CHECK_FALSE(open.queue.saveNow());
    CHECK(open.queue.state().problem);
}

TEST_CASE("what does not fit on a full disk waits, in order, and nothing is refused")
{
    OpenQueue open(onFailingDisk());
    for (const auto fault : {FailingDisk::Fault::Full, FailingDisk::Fault::Io}) {
        const std::string name = fault == FailingDisk::Fault::Full ? "full" : "faulty";
        const core::Edit first = open.note(name);
        const core::Edit second = open.reworded(first, "Better words");
        FailingDisk::failAfter(0, fault);
        open.queue.add({"rod", {first}, {}, {}});
        open.queue.add({"rod", {second}, {}, {}});
        CHECK_FALSE(open.queue.saveNow());
        CHECK(open.queue.state().refused == 0);
        CHECK(open.queue.state().problem);
        FailingDisk::work();
        CHECK(open.queue.saveNow());
        CHECK(open.casebook.read("rod")->assessment().note(name)->text == "Better words");
    }
}

TEST_CASE("the disk may fail at any step of saving, and what was called saved is there")
{
    OpenQueue open(onFailingDisk());
    for (int step = 0; step < 12; ++step) {
        const std::string name = "n" + std::to_string(step);
        const core::Edit edit = open.note(name);
        FailingDisk::failAfter(step);
        open.queue.add({"rod", {edit}, {}, {}});
        const bool saved = open.queue.state().waiting == 0;
        FailingDisk::work();
        CHECK((!saved || open.isSaved(name)));
        CHECK(open.queue.saveNow());
        CHECK(open.isSaved(name));
    }
}

TEST_CASE("an item that can never be saved holds up no other")
{
    OpenQueue open;
    const core::Edit impossible = open.impossible();
    open.queue.add({"rod", {impossible}, {}, {}});
    CHECK(open.queue.state().refused == 1);
    REQUIRE(open.queue.refused().size() == 1);
    CHECK(open.queue.refused().front().problem.what.find("same id") != std::string::npos);

    open.queue.add({"rod", {open.note("a")}, {}, {}});
    open.queue.add({"other", {open.note("b", "other")}, {}, {}});
    open.queue.add({"other", {}, {}, core::Draft{"note/1", "Half a thought"}});
    CHECK(open.isSaved("a"));
    CHECK(open.isSaved("b", "other"));
    CHECK(open.casebook.drafts("other")->size() == 1);
    CHECK(open.queue.state().waiting == 1);
    CHECK_FALSE(open.queue.saveNow());
    CHECK_FALSE(open.queue.state().problem);
}

TEST_CASE("what stands on a refused item waits behind it, with its reason")
{
    OpenQueue open;
    const core::Edit gone = open.note("a");
    // The assessment goes and comes back, as when another window undoes a merge and makes it again.
    core::Edit onIt = open.reworded(gone, "Better words");
    onIt.replaces = {gone.id};
    open.queue.add({"nowhere", {gone}, {}, {}});
    open.queue.add({"nowhere", {onIt}, {}, {}});
    const auto refused = open.queue.refused();
    REQUIRE(refused.size() == 2);
    CHECK(refused[0].item.edits.front() == gone);
    CHECK(refused[1].item.edits.front() == onIt);
    CHECK(refused[1].problem == refused[0].problem);

    open.small.start(open.casebook, "nowhere", "A service that came back");
    CHECK(open.queue.saveNow());
    CHECK(open.casebook.read("nowhere")->assessment().note("a")->text == "Better words");
}

TEST_CASE("a refused draft goes with the edit that holds its words, and holds up nothing after it")
{
    OpenQueue open;
    open.queue.add({"nowhere", {}, {}, core::Draft{"note/1", "Half a thought"}});
    CHECK(open.queue.state().refused == 1);
    open.small.start(open.casebook, "nowhere", "A service that came back");
    const core::Edit first = open.note("a");
    const core::Edit second = open.note("b");
    const core::Edit third = open.note("c");
    {
        const OtherProgram other(open.small.path());
        open.queue.add({"nowhere", {first}, {"note/1"}, {}});
        open.queue.add({"nowhere", {second}, {}, {}});
        CHECK(open.queue.state().waiting == 3);
    }
    open.queue.add({"nowhere", {third}, {}, {}});
    CHECK(open.queue.state().waiting == 0);
    for (const char* name : {"a", "b", "c"}) {
        CHECK(open.isSaved(name, "nowhere"));
    }
    CHECK(open.casebook.drafts("nowhere")->empty());
}

TEST_CASE("what is refused stays until somebody gives it up")
{
    OpenQueue open;
    open.queue.add({"rod", {open.impossible()}, {}, {}});
    CHECK_FALSE(open.queue.saveNow());
    CHECK(open.queue.waitingOf("rod").size() == 1);
    open.queue.giveUpRefused();
    CHECK(open.queue.saveNow());
    CHECK_FALSE(open.queue.state().fails());
}

TEST_CASE("a draft that waits does not come back after the edit that holds its text")
{
    OpenQueue open;
    const core::Edit edit = open.note("a");
    {
        const OtherProgram other(open.small.path());
        open.queue.add({"rod", {}, {}, core::Draft{"note/1", "Half"}});
        open.queue.add({"rod", {}, {}, core::Draft{"note/1", "Half a thought"}});
        CHECK(open.queue.state().waiting == 1);
        open.queue.add({"rod", {edit}, {"note/1"}, {}});
    }
    CHECK(open.queue.saveNow());
    CHECK(open.isSaved("a"));
    CHECK(open.casebook.drafts("rod")->empty());
}
