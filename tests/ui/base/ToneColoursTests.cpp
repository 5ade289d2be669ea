#include "ui/base/ToneColours.h"

#include <QLabel>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

TEST_CASE("what is written in the colour of a tone follows when the colours of the window change")
{
    QWidget window;
    window.setPalette(ui::paletteOf(ui::Scheme::Light));
    auto* label = new QLabel("Say why.", &window);
    ui::putTone(*label, ui::Tone::Bad, ui::ToneOn::WordsAndGround);
    for (const ui::Scheme scheme : ui::allSchemes) {
        const QPalette palette = ui::paletteOf(scheme);
        window.setPalette(palette);
        const ui::Tint& bad = ui::Theme::of(palette).bad;
        CHECK(label->palette().color(QPalette::WindowText) == bad.text);
        CHECK(label->palette().color(QPalette::Window) == bad.fill);
    }
    ui::takeToneFrom(*label);
    CHECK(label->palette().color(QPalette::WindowText) ==
          window.palette().color(QPalette::WindowText));
}
