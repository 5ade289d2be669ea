#include "ui/base/DesktopSays.h"

#include <catch2/catch.hpp>

TEST_CASE("the desktop says whether it is dark, and nothing where it has no preference")
{
    ui::DesktopSays says;
    CHECK_FALSE(says.dark);
    CHECK(says.take("org.freedesktop.appearance", "color-scheme", 1U));
    CHECK(says.dark == true);
    CHECK_FALSE(says.take("org.freedesktop.appearance", "color-scheme", 1U));
    CHECK(says.take("org.freedesktop.appearance", "color-scheme", 2U));
    CHECK(says.dark == false);
    CHECK(says.take("org.freedesktop.appearance", "color-scheme", 0U));
    CHECK_FALSE(says.dark);
    CHECK_FALSE(says.take("org.freedesktop.appearance", "accent-color", 1U));
    CHECK_FALSE(says.take("somewhere.else", "color-scheme", 1U));
}

TEST_CASE("high contrast is asked for in either of two places")
{
    ui::DesktopSays says;
    CHECK(says.take("org.gnome.desktop.a11y.interface", "high-contrast", true));
    CHECK_FALSE(says.take("org.freedesktop.appearance", "contrast", 0U));
    CHECK(says.highContrast());
    CHECK(says.take("org.gnome.desktop.a11y.interface", "high-contrast", false));
    CHECK_FALSE(says.highContrast());
    CHECK(says.take("org.freedesktop.appearance", "contrast", 1U));
    CHECK(says.highContrast());
}

TEST_CASE("the desktop's font is its family and size, and what is no font is passed over")
{
    ui::DesktopSays says;
    CHECK(says.take("org.gnome.desktop.interface", "font-name", "Atkinson Hyperlegible Bold 14"));
    REQUIRE(says.font);
    CHECK(says.font->family() == "Atkinson Hyperlegible");
    CHECK(says.font->bold());
    CHECK(says.font->pointSizeF() == 14);
    for (const char* nothing : {"", "Cantarell", "11", "Cantarell 0", "Cantarell 9999"}) {
        INFO(nothing);
        says.take("org.gnome.desktop.interface", "font-name", nothing);
        CHECK_FALSE(says.font);
    }
    CHECK(says.take("org.gnome.desktop.interface", "text-scaling-factor", 1.5));
    CHECK(says.textScale == 1.5);
    says.take("org.gnome.desktop.interface", "text-scaling-factor", -1.0);
    CHECK(says.textScale == 1);
}
