#include "core/standards/OwnStandards.h"
#include "tests/ui/NamelessParts.h"
#include "tests/ui/OpenWindow.h"
#include "ui/standards/StandardsPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>

#include <catch2/catch.hpp>

#include <fstream>

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

void write(const std::filesystem::path& file, std::string_view text)
{
    std::ofstream(file, std::ios::binary) << text;
}

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

QListWidget& editions(OpenWindow& open)
{
    return *open.find<QListWidget>("editionList");
}

/// Adds the file through the dialog; `look` sees the dialog before.
void add(OpenWindow& open, const std::filesystem::path& file,
         const std::function<void(QDialog&)>& look = {})
{
    open.prompts.files.push_back(file);
    open.prompts.dialogs.push_back([&](QDialog& dialog) {
        if (look) {
            look(dialog);
        }
        dialog.findChild<QPushButton*>("addThisStandard")->click();
        return dialog.result() == QDialog::Accepted;
    });
    open.trigger("addStandard");
}

bool offersOurs(OpenWindow& open)
{
    bool offered = false;
    open.prompts.dialogs.push_back([&](QDialog& dialog) {
        offered = dialog.findChild<QCheckBox*>("edition-our-standard-2026") != nullptr;
        return false;
    });
    open.trigger("newAssessment");
    return offered;
}

} // namespace

TEST_CASE("a standard begins as a template, is shown as it will be read, and is offered at once")
{
    OpenWindow open;
    const auto file = open.folder() / "ours.yaml";
    open.prompts.files.push_back(file);
    open.trigger("saveTemplate");
    REQUIRE(contentOf(file) == core::templateStandard());
    CHECK_FALSE(offersOurs(open));

    add(open, file, [](QDialog& dialog) {
        CHECK(dialog.findChild<QLabel*>("standardPreviewTitle")->text().contains("has no faults"));
        auto* contents = dialog.findChild<QListWidget*>("standardContents");
        contents->setCurrentRow(contents->count() - 1);
        CHECK(dialog.findChild<QTextBrowser*>("standardText")
                  ->toPlainText()
                  .contains("Who is on the team, and what is missing?"));
        CHECK(namelessParts(dialog).join("; ").toStdString().empty());
    });
    auto* page = open.find<ui::StandardsPage>("standardsPage");
    REQUIRE(eventually([&] { return page->chosenIsOwn(); }));
    CHECK(editions(open).currentItem()->text().contains("added by you"));
    CHECK(offersOurs(open));
}

TEST_CASE("all faults of a standard are shown with their places, can be copied and mended")
{
    OpenWindow open;
    const auto file = open.folder() / "broken.yaml";
    const std::string good(core::templateStandard());
    write(file, replaced(replaced(good, "kind: same", "kind: equal"), "publisher:", "published:"));
    add(open, file, [&](QDialog& dialog) {
        auto* list = dialog.findChild<QListWidget*>("faultList");
        REQUIRE(list->isVisible());
        REQUIRE(list->count() >= 3);
        for (int row = 0; row < list->count(); ++row) {
            const QString words = list->item(row)->text();
            INFO(words.toStdString());
            CHECK(QRegularExpression(R"(^\d+:\d+: error: .+)").match(words).hasMatch());
        }
        CHECK_FALSE(dialog.findChild<QPushButton*>("addThisStandard")->isEnabled());
        CHECK(namelessParts(dialog).join("; ").toStdString().empty());
        dialog.findChild<QPushButton*>("copyFaults")->click();
        CHECK(QApplication::clipboard()->text().count('\n') == list->count() - 1);

        write(file, good);
        dialog.findChild<QPushButton*>("checkAgain")->click();
        CHECK_FALSE(list->isVisible());
    });
    CHECK(offersOurs(open));
}

TEST_CASE("a standard cannot take the id of one that comes with the program")
{
    OpenWindow open;
    const auto file = open.folder() / "mine.yaml";
    write(file, replaced(std::string(core::templateStandard()), "our-standard-2026", "wales-2021"));
    add(open, file, [](QDialog& dialog) {
        auto* list = dialog.findChild<QListWidget*>("faultList");
        REQUIRE(list->isVisible());
        CHECK(list->item(0)->text().contains("comes with the program"));
    });
    CHECK_FALSE(std::filesystem::exists(open.folder() / "standards/wales-2021.yaml"));
}

TEST_CASE("replacing and removing a standard ask first, and assessments keep its text")
{
    OpenWindow open;
    const auto file = open.folder() / "ours.yaml";
    const std::string first(core::templateStandard());
    write(file, first);
    add(open, file);
    auto* page = open.find<ui::StandardsPage>("standardsPage");
    REQUIRE(eventually([&] { return page->chosenIsOwn(); }));
    const auto kept = open.folder() / "standards/our-standard-2026.yaml";

    const std::string second = replaced(first, "Have a team that can last", "Have a good team");
    write(file, second);
    open.prompts.confirmations.push_back(false);
    add(open, file);
    CHECK(contentOf(kept) == first);
    open.prompts.confirmations.push_back(true);
    add(open, file);
    CHECK(contentOf(kept) == second);
    REQUIRE(
        eventually([&] { return page->chosen()->point(2)->title.at("en") == "Have a good team"; }));

    open.prompts.confirmations.push_back(false);
    open.trigger("removeStandard");
    CHECK(open.prompts.asked.back().contains("keep its text"));
    CHECK(std::filesystem::exists(kept));
    open.prompts.confirmations.push_back(true);
    open.find<QPushButton>("removeStandardButton")->click();
    CHECK_FALSE(std::filesystem::exists(kept));
    CHECK(
        eventually([&] { return editions(open).findItems("Ours", Qt::MatchStartsWith).empty(); }));
    CHECK_FALSE(offersOurs(open));
}
