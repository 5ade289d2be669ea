#include "ui/base/Text.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/GrowingTextEdit.h"

#include <QLineEdit>

#include <catch2/catch.hpp>

TEST_CASE("a field gives back what was put into it, whatever marks stand in it")
{
    for (const std::string recorded :
         {"plain", "", "two\nlines", "£\u00A0400 and a\u202Fhalf", " blanks at both ends ",
          "lines\u2028in one paragraph", "paragraphs\u2029apart", "\u200Fright to left",
          "as\r\nWindows\rwrites", "\U0001F600 and \uFFFC"}) {
        INFO(recorded);
        ui::GrowingTextEdit text(1, 4);
        text.setPlainText(ui::fromUtf8(recorded));
        CHECK(ui::wordsIn(text, recorded) == recorded);
        QLineEdit line(ui::fromUtf8(recorded));
        CHECK(ui::wordsIn(line, recorded) == recorded);
    }
}

TEST_CASE(
    "what was typed into a field is recorded without blanks at its ends, and with those inside")
{
    ui::GrowingTextEdit text(1, 4);
    text.setPlainText(QStringLiteral("  £\u00A0400\nor less  "));
    CHECK(ui::wordsIn(text, "£ 400") == "£\u00A0400\nor less");
    CHECK(ui::textIn(text) == QStringLiteral("  £\u00A0400\nor less  "));
    QLineEdit line(QStringLiteral(" £\u00A0400 "));
    CHECK(ui::wordsIn(line) == "£\u00A0400");
}
