#include "tests/core/store/LeftBehind.h"

using namespace core;
namespace fs = std::filesystem;

namespace {

using Is = FileStanding::Is;

Edit oneMore(SmallCasebook& small, const Casebook& casebook, const std::string& id)
{
    return small.compose(casebook, noteRecord(id), AddNote{SmallCasebook::note(id)});
}

/// What is said where `edit` is to be written; fails where it is.
std::string refusal(Casebook& casebook, const Edit& edit)
{
    const auto done = casebook.append("rod", {edit});
    REQUIRE_FALSE(done);
    CHECK_FALSE(done.problem().passes);
    return done.problem().what;
}

bool says(const std::string& text, const std::string& words)
{
    INFO(text);
    return text.find(words) != std::string::npos;
}

/// Puts bytes under the name, in the same file or in another.
void replace(const fs::path& path, const std::string& bytes, bool inPlace)
{
    if (!inPlace) {
        fs::remove(path);
    }
    put(path, bytes);
}

} // namespace

TEST_CASE("a casebook that is moved while it is open is not written, and its new name is told")
{
    SmallCasebook small;
    auto casebook = small.open();
    const auto edit = oneMore(small, casebook, "n1");
    const auto to = small.folder() / "elsewhere.standpoint";
    fs::rename(small.path(), to);
    CHECK(casebook.standing() == FileStanding{Is::Moved, to});
    CHECK(says(refusal(casebook, edit), to.string()));
    CHECK(casebook.backup(small.folder() / "copy.standpoint"));
    fs::rename(to, small.path());
    CHECK(casebook.append("rod", {edit}));
}

TEST_CASE("a casebook that is deleted while it is open can be saved elsewhere from what is open")
{
    SmallCasebook small;
    auto casebook = small.open();
    small.add(casebook, noteRecord("n0"), AddNote{SmallCasebook::note("Saved before")});
    const auto edit = oneMore(small, casebook, "n1");
    fs::remove(small.path());
    CHECK(casebook.standing() == FileStanding{Is::Deleted});
    CHECK(says(refusal(casebook, edit), "was deleted"));
    const auto copy = small.folder() / "copy.standpoint";
    REQUIRE(casebook.backup(copy));
    auto saved = Casebook::open(copy);
    REQUIRE(saved);
    CHECK(saved->read("rod")->assessment().note("n0") != nullptr);
    CHECK(saved->append("rod", {edit}));
    CHECK_FALSE(fs::exists(small.path()));
}

TEST_CASE("an older copy in place of an open casebook is told, and the changes are put back")
{
    for (const bool inPlace : {true, false}) {
        SmallCasebook small;
        const auto older = bytesAt(small.path());
        auto casebook = small.open();
        small.add(casebook, noteRecord("n0"), AddNote{SmallCasebook::note("Saved before")});
        small.start(casebook, "boat", "Register a boat");
        const auto edit = oneMore(small, casebook, "n1");
        replace(small.path(), older, inPlace);
        INFO("in place " << inPlace);
        CHECK(casebook.standing().is == Is::OlderCopy);
        CHECK(says(refusal(casebook, edit), "older copy"));
        CHECK(bytesAt(small.path()) == older);
        REQUIRE(casebook.goOnWithCopy());
        CHECK(casebook.read("rod")->assessment().notes.empty());
        CHECK(*casebook.putBack({}) == 2);
        CHECK(casebook.append("rod", {edit}));
        CHECK(*casebook.putBack({}) == 0);
        const auto again = Casebook::open(small.path());
        REQUIRE(again);
        CHECK(again->read("rod")->assessment().notes.size() == 2);
        CHECK(again->contains("boat").value());
        CHECK(again->verify()->empty());
    }
}

TEST_CASE("a copy that somebody else changed is told from an older one, and both are kept")
{
    for (const bool inPlace : {true, false}) {
        SmallCasebook small;
        const auto copy = small.folder() / "copy.standpoint";
        fs::copy_file(small.path(), copy);
        auto casebook = small.open();
        small.add(casebook, noteRecord("mine"), AddNote{SmallCasebook::note("Mine")});
        {
            auto other = Casebook::open(copy);
            for (const auto* id : {"theirs", "theirs too", "and this"}) {
                small.add(*other, noteRecord(id), AddNote{SmallCasebook::note(id)});
            }
        }
        const auto edit = oneMore(small, casebook, "n1");
        replace(small.path(), bytesAt(copy), inPlace);
        INFO("in place " << inPlace);
        CHECK(casebook.standing().is == Is::OtherCopy);
        CHECK(says(refusal(casebook, edit), "changed elsewhere"));
        REQUIRE(casebook.goOnWithCopy());
        REQUIRE(casebook.putBack({}));
        CHECK(casebook.read("rod")->assessment().notes.size() == 4);
        CHECK(casebook.verify()->empty());
    }
}

TEST_CASE("another casebook in place of an open one is not written")
{
    for (const bool inPlace : {true, false}) {
        SmallCasebook small;
        SmallCasebook other;
        {
            auto casebook = other.open();
            for (int i = 0; i < 9; ++i) {
                other.add(casebook, noteRecord("o" + std::to_string(i)),
                          AddNote{SmallCasebook::note("Theirs")});
            }
        }
        const auto theirs = bytesAt(other.path());
        auto casebook = small.open();
        small.add(casebook, noteRecord("n0"), AddNote{SmallCasebook::note("Mine")});
        const auto edit = oneMore(small, casebook, "n1");
        replace(small.path(), theirs, inPlace);
        INFO("in place " << inPlace);
        CHECK(casebook.standing().is == Is::OtherCasebook);
        CHECK(says(refusal(casebook, edit), "another casebook"));
        CHECK_FALSE(casebook.goOnWithCopy());
        CHECK(bytesAt(small.path()) == theirs);
    }
}

TEST_CASE("a newer copy of itself, as a sync program puts it there, is gone on with")
{
    SmallCasebook small;
    auto casebook = small.open();
    {
        auto other = small.open();
        small.add(other, noteRecord("n0"), AddNote{SmallCasebook::note("Newer")});
    }
    const auto edit = oneMore(small, casebook, "n1");
    const auto copy = small.folder() / "copy.standpoint";
    fs::copy_file(small.path(), copy);
    fs::rename(copy, small.path());
    CHECK(casebook.standing().is == Is::NewerCopy);
    CHECK(says(refusal(casebook, edit), "newer copy"));
    REQUIRE(casebook.goOnWithCopy());
    CHECK(casebook.append("rod", {edit}));
    CHECK(Casebook::open(small.path())->read("rod")->assessment().notes.size() == 2);
}

TEST_CASE("a casebook that is cut short, emptied or written over while it is open is told as such")
{
    SmallCasebook small;
    auto casebook = small.open();
    const auto edit = oneMore(small, casebook, "n1");
    const auto whole = bytesAt(small.path());
    SECTION("cut short")
    {
        fs::resize_file(small.path(), whole.size() - 4096);
        CHECK(says(refusal(casebook, edit), "cut short"));
        CHECK(fs::file_size(small.path()) == whole.size() - 4096);
    }
    SECTION("emptied")
    {
        fs::resize_file(small.path(), 0);
        CHECK(says(refusal(casebook, edit), "cut short"));
        CHECK(fs::file_size(small.path()) == 0);
    }
    SECTION("written over")
    {
        put(small.path(), std::string(20000, 'x'));
        CHECK(says(refusal(casebook, edit), "no casebook"));
        CHECK(bytesAt(small.path()) == std::string(20000, 'x'));
    }
    SECTION("made read-only")
    {
        fs::permissions(small.path(), fs::perms::owner_read);
        CHECK(casebook.standing().is == Is::ReadOnly);
        CHECK(says(refusal(casebook, edit), "read-only"));
        CHECK(bytesAt(small.path()) == whole);
        fs::permissions(small.path(), fs::perms::owner_read | fs::perms::owner_write);
        CHECK(casebook.append("rod", {edit}));
    }
}

TEST_CASE("changes of other programs to the same file are no replacement, however many")
{
    SmallCasebook small;
    auto casebook = small.open();
    auto other = small.open();
    for (int i = 0; i < 80; ++i) {
        small.add(other, noteRecord("o" + std::to_string(i)), AddNote{SmallCasebook::note("x")});
    }
    CHECK(casebook.standing().is == Is::Same);
    small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("y")});
    CHECK(other.standing().is == Is::Same);
    CHECK(casebook.read("rod")->assessment().notes.size() == 81);
}
