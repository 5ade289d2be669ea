#include "tests/ui/OpenWindow.h"
#include "ui/base/ProblemWords.h"

#include <catch2/catch.hpp>

namespace {

std::string said(const char* what, const char* where = "")
{
    return ui::inWords(core::Problem{what, where}).toStdString();
}

} // namespace

TEST_CASE("problems are said in the language of the window, with what is filled in")
{
    CHECK(said("is there already. Choose another name.", "a.standpoint") ==
          "a.standpoint: is there already. Choose another name.");
    OpenWindow::language().use("cy");
    CHECK(said("is there already. Choose another name.", "a.standpoint") ==
          "a.standpoint: mae yno’n barod. Dewiswch enw arall.");
    CHECK(said("there is no layout \"our own\".") == "nid oes gosodiad “our own”.");
    CHECK(said("there is no layout \"%1\".") == "nid oes gosodiad “%1”.");
    OpenWindow::language().use({});
}

TEST_CASE("a problem within a problem is said in the language of the window as well")
{
    OpenWindow::language().use("cy");
    CHECK(said("cannot be written (No space left on device). Free some space on the disk or choose "
               "another place.") ==
          "nid oes modd ei hysgrifennu (No space left on device). Rhyddhewch le ar y ddisg neu "
          "dewiswch le arall.");
    CHECK(
        said("Making the pack did not work, for a reason that Standpoint does not know. Try again; "
             "if it stays so, report it.") == "Wrthi’n gwneud y pecyn: ni weithiodd, am reswm nad "
                                              "yw Standpoint yn ei wybod. Rhowch gynnig arall "
                                              "arni; os yw’n dal felly, rhowch wybod amdano.");
    OpenWindow::language().use({});
}

TEST_CASE("a problem that nobody translated is said in English")
{
    OpenWindow::language().use("cy");
    CHECK(said("the moon is full") == "the moon is full");
    OpenWindow::language().use({});
}
