#include "core/support/FileName.h"
#include "core/support/XmlText.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("an id makes a file's name that is safe everywhere")
{
    CHECK(fileStemFrom("rod-licence_2026") == "rod-licence_2026");
    CHECK(fileStemFrom("../a b/c:d") == "_---a-b-c-d");
    CHECK(fileStemFrom("gwasanaeth t\xC5\xB7") == "gwasanaeth-t--");
    CHECK(fileStemFrom("-rf") == "_-rf");
    CHECK(fileStemFrom("") == "_");
    CHECK(fileStemFrom(std::string(300, 'a')).size() == 100);
    for (const std::string device : {"CON", "nul", "Aux", "prn", "COM1", "lpt9"}) {
        CHECK(fileStemFrom(device) == device + "_");
    }
    CHECK(fileStemFrom("com10") == "com10");
    CHECK(fileStemFrom("console") == "console");
}

TEST_CASE("names in one folder differ, also where capital and small letters are the same")
{
    FileNames names;
    CHECK(names.next("Permit-Alpha", "md") == "Permit-Alpha.md");
    CHECK(names.next("permit-alpha", "md") == "permit-alpha-2.md");
    CHECK(names.next("permit alpha", "md") == "permit-alpha-3.md");
    CHECK(names.next("permit-alpha", "pdf") == "permit-alpha.pdf");
}

TEST_CASE("text is escaped for elements and attributes alike")
{
    CHECK(xmlEscaped("<a href=\"x\">'&amp;'</a>\x01") ==
          "&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;");
}
