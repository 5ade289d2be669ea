#include "core/packs/Pack.h"
#include "core/support/File.h"
#include "tests/ui/NamelessParts.h"
#include "tests/ui/packs/Colleague.h"
#include "ui/base/Preferences.h"
#include "ui/packs/MergeDialog.h"
#include "ui/packs/PackFolder.h"
#include "ui/session/Session.h"
#include "ui/window/PreferencesDialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

#include <fstream>

namespace {

/// Chooses the folder to watch in the preferences; an empty one for none.
void watch(OpenWindow& open, const std::filesystem::path& folder)
{
    if (!folder.empty()) {
        open.prompts.files.push_back(folder);
    }
    open.prompts.dialogs.push_back([folder](QDialog& dialog) {
        CHECK(namelessParts(dialog).join("; ").toStdString().empty());
        dialog.findChild<QPushButton*>(folder.empty() ? "noFolder" : "chooseFolder")->click();
        auto& preferences = dynamic_cast<ui::PreferencesDialog&>(dialog);
        CHECK(preferences.packFolder().has_value() == !folder.empty());
        return true;
    });
    open.trigger("preferences");
}

} // namespace

TEST_CASE("a new pack in a watched folder shows a quiet line, once, and takes no keyboard")
{
    OpenWindow open;
    open.importSample();
    open.window().openAssessment(open.session().casebook().list()->front().id);
    auto* line = open.find<QWidget>("packBanner");
    CHECK_FALSE(line->isVisible());
    const auto folder = open.folder() / "shared";
    std::filesystem::create_directories(folder);
    Colleague ann(open, "ann");
    ann.note("What Ann saw");
    watch(open, folder);
    CHECK_FALSE(line->isVisible());
    const QWidget* focus = QApplication::focusWidget();

    std::filesystem::copy_file(ann.handBack("from-ann.standpoint"), folder / "from-ann.standpoint");
    // An ordinary casebook is no pack.
    std::filesystem::copy_file(ann.casebook().path(), folder / "a-casebook.standpoint");
    REQUIRE(eventually([&] { return line->isVisible(); }));
    CHECK(open.find<QLabel>("packBannerWords")->text() ==
          "A pack from ann is in the folder: from-ann.standpoint");
    CHECK(QApplication::focusWidget() == focus);
    CHECK(namelessParts(open.window()).join("; ").toStdString().empty());

    // Looking without merging does not count.
    open.prompts.dialogs.push_back([](QDialog& dialog) {
        dialog.reject();
        return eventually([&] { return dynamic_cast<ui::MergeDialog&>(dialog).isFinished(); }) &&
               dialog.result() == QDialog::Accepted;
    });
    open.find<QPushButton>("lookAtPack")->click();
    CHECK(line->isVisible());

    mergeNext(open);
    open.find<QPushButton>("lookAtPack")->click();
    CHECK(open.session().assessment().notes.back().text == "What Ann saw");
    CHECK(eventually([&] { return !line->isVisible(); }));

    std::filesystem::copy_file(ann.handBack("sealed.standpoint", "four calm rivers"),
                               folder / "sealed.standpoint");
    REQUIRE(eventually([&] { return line->isVisible(); }));
    CHECK(open.find<QLabel>("packBannerWords")->text().contains("with a passphrase"));
    open.find<QPushButton>("notThisPack")->click();
    CHECK(eventually([&] { return !line->isVisible(); }));
    watch(open, {});
    watch(open, folder);
    std::ofstream(folder / "half.standpoint") << "still being copied";
    std::filesystem::copy_file(folder / "from-ann.standpoint", folder / "later.standpoint");
    REQUIRE(eventually([&] { return line->isVisible(); }));
    CHECK(open.find<QLabel>("packBannerWords")->text().contains("later.standpoint"));
}

TEST_CASE("a pack that was put aside is told of again the next time the program runs")
{
    OpenWindow open;
    open.importSample();
    open.window().openAssessment(open.session().casebook().list()->front().id);
    Colleague ann(open, "ann");
    ann.note("What Ann saw");
    ui::Preferences preferences(open.folder() / "others.ini");
    const auto folder = open.folder() / "shared";
    preferences.setPackFolder(folder);
    std::optional<ui::FoundPack> told;
    const auto listen = [&told](const std::optional<ui::FoundPack>& pack) { told = pack; };

    // The folder is not there yet, as a share that comes up later.
    ui::PackFolder first(preferences, nullptr, std::chrono::milliseconds(20));
    QObject::connect(&first, &ui::PackFolder::found, listen);
    first.follow();
    std::filesystem::create_directories(folder);
    std::filesystem::copy_file(ann.handBack("from-ann.standpoint"), folder / "from-ann.standpoint");
    REQUIRE(eventually([&] { return told.has_value(); }));
    first.putAside(told->file);
    CHECK(eventually([&] { return !told.has_value(); }));

    // It goes on looking, and would tell that there is nothing.
    first.disconnect();
    ui::PackFolder second(preferences);
    QObject::connect(&second, &ui::PackFolder::found, listen);
    second.follow();
    REQUIRE(eventually([&] { return told.has_value(); }));
    second.remember(folder / "from-ann.standpoint");
    CHECK(eventually([&] { return !told.has_value(); }));
    ui::PackFolder third(preferences);
    bool looked = false;
    QObject::connect(&third, &ui::PackFolder::found, [&](const auto& pack) {
        looked = true;
        told = pack;
    });
    third.follow();
    REQUIRE(eventually([&] { return looked; }));
    CHECK_FALSE(told.has_value());
}

TEST_CASE("of a pack in the folder its size and its label are read, once, and no more")
{
    OpenWindow open;
    open.importSample();
    open.window().openAssessment(open.session().casebook().list()->front().id);
    Colleague ann(open, "ann");
    ann.note("What Ann saw");
    const auto folder = open.folder() / "shared";
    std::filesystem::create_directories(folder);
    const auto pack = folder / "from-ann.standpoint";
    std::filesystem::copy_file(ann.handBack("from-ann.standpoint"), pack);
    const auto size = std::filesystem::file_size(pack);
    // Whoever reads it whole finds it damaged.
    {
        std::fstream file(pack, std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(static_cast<std::streamoff>(size) - 4096);
        file << std::string(4096, 'x');
    }
    std::filesystem::copy_file(pack, folder / "vast.standpoint");
    std::filesystem::resize_file(folder / "vast.standpoint", core::largestPack + 1);

    const ui::FolderLook first = ui::lookInto(folder, {});
    REQUIRE(first.packs.size() == 1);
    CHECK(first.packs[0].from == "ann");
    CHECK_FALSE(first.unreadable);

    const auto written = std::filesystem::last_write_time(pack);
    REQUIRE(core::writeFile(pack, std::string(size, 'y')));
    std::filesystem::last_write_time(pack, written);
    CHECK(ui::lookInto(folder, {}, first.lookedAt).packs.size() == 1);
    CHECK(ui::lookInto(folder, {}).packs.empty());
}
