#include "core/packs/KnownKeys.h"
#include "core/packs/SignOwnEdits.h"
#include "core/support/File.h"
#include "tests/ui/NamelessParts.h"
#include "tests/ui/packs/Colleague.h"
#include "ui/session/Session.h"
#include "ui/widgets/grid/Grid.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <catch2/catch.hpp>

namespace {

void openSample(OpenWindow& open)
{
    open.importSample();
    open.window().openAssessment(open.session().casebook().list()->front().id);
}

core::SigningKey keyNumber(std::uint8_t number)
{
    return core::SigningKey(core::SigningKey::Seed{number});
}

QString shortKey(const core::SigningKey& key)
{
    return QString::fromStdString(core::shortKey(key.publicKey()));
}

/// A note of the colleague, handed back with their key.
std::filesystem::path signedPack(Colleague& colleague, const core::SigningKey& key,
                                 const std::string& fileName)
{
    colleague.note("From " + fileName);
    REQUIRE(core::signOwnEdits(colleague.casebook(), *colleague.casebook().ids(), key));
    return colleague.handBack(fileName);
}

/// Merges the pack and gives what the preview said of keys, and its warnings.
QString mergedWith(OpenWindow& open, const std::filesystem::path& pack)
{
    QString said;
    open.prompts.files.push_back(pack);
    mergeNext(open, [&](QDialog& dialog) {
        CHECK(namelessParts(dialog).join("; ").toStdString().empty());
        auto* keys = dialog.findChild<QLabel*>("incomingKeys");
        CHECK(keys->isVisible());
        CHECK(keys->focusPolicy() == Qt::StrongFocus);
        said = keys->accessibleName() + '\n' +
               dialog.findChild<QLabel*>("incomingWarnings")->accessibleName();
    });
    open.trigger("mergePacks");
    return said;
}

} // namespace

TEST_CASE("the preview of a merge says by key who made what")
{
    OpenWindow open;
    openSample(open);
    Colleague ann(open, "ann");
    const auto first = mergedWith(open, signedPack(ann, keyNumber(1), "one.standpoint"));
    CHECK(first.contains("1 change by ann, whose key is seen for the first time: " +
                         shortKey(keyNumber(1))));
    CHECK(mergedWith(open, signedPack(ann, keyNumber(1), "two.standpoint"))
              .contains("1 change by ann"));
    const auto other = mergedWith(open, signedPack(ann, keyNumber(2), "three.standpoint"));
    CHECK(other.contains("1 change said to be by ann, but not signed by ann’s key"));
    CHECK(other.contains("Not signed with the key of whom they say they are by: 1 change."));
    ann.note("Unsigned");
    Colleague ben(open, "ben");
    ben.note("Unsigned");
    CHECK(mergedWith(open, ben.handBack("four.standpoint"))
              .contains("1 change said to be by ben, not signed"));
}

TEST_CASE("the lead says on the page of the panel that another key is a member's too")
{
    OpenWindow open;
    openSample(open);
    const core::PersonId me = open.session().author().id;
    core::Member lead;
    lead.name = "Me";
    lead.role = core::Role::Lead;
    for (const core::Member& member : std::vector(open.session().assessment().panel)) {
        core::Member other = member;
        other.absence = "ill";
        open.session().take("Step", {{core::memberRecord(member.id), core::Enrol{other}}});
        other.role = core::Role::Assessor;
        open.session().take("Step", {{core::memberRecord(member.id), core::Enrol{other}}});
    }
    open.session().take("Step", {{core::memberRecord(me), core::Enrol{lead}}});
    Colleague ann(open, "ann");
    core::Member member;
    member.name = "Ann";
    ann.make(core::memberRecord("ann"), core::Enrol{member});
    mergedWith(open, signedPack(ann, keyNumber(1), "one.standpoint"));
    mergedWith(open, signedPack(ann, keyNumber(2), "two.standpoint"));

    open.trigger("goToPanel");
    REQUIRE(open.find<ui::Grid>("members")->choose("ann"));
    auto* text = open.find<QLabel>("memberKeys");
    auto* trust = open.find<QPushButton>("trustKey");
    CHECK(text->text().contains("Signing key: " + shortKey(keyNumber(1))));
    CHECK(text->text().contains("Another key signed for them too: " + shortKey(keyNumber(2))));
    REQUIRE(trust->isVisible());
    REQUIRE(trust->isEnabled());
    CHECK(trust->text() == "The key " + shortKey(keyNumber(2)) + " is theirs");
    trust->click();
    CHECK_FALSE(trust->isVisible());
    CHECK(text->text().contains(shortKey(keyNumber(2))));
    const auto& keys = open.session().assessment().keys;
    REQUIRE(keys.size() == 1);
    CHECK(keys.front().keys == std::vector{keyNumber(1).publicKey(), keyNumber(2).publicKey()});
    CHECK(mergedWith(open, signedPack(ann, keyNumber(2), "three.standpoint"))
              .contains("1 change by Ann"));
    open.trigger("undo");
}

TEST_CASE("a pack for the panel is signed with the key of this device, made without asking")
{
    OpenWindow open;
    openSample(open);
    core::Note mine;
    mine.text = "Mine";
    REQUIRE(open.session().take("Step", open.session().editor().addNote(mine)));
    const auto hand = [&](const char* name) {
        const auto file = open.folder() / name;
        open.prompts.dialogs.push_back([](QDialog& dialog) {
            dialog.findChild<QRadioButton*>("forPanel")->setChecked(true);
            dialog.findChild<QPushButton*>("savePack")->click();
            return dialog.result() == QDialog::Accepted;
        });
        open.prompts.files.push_back(file);
        open.prompts.dialogs.push_back([](QDialog& dialog) {
            auto* message = dialog.findChild<QLabel*>("taskMessage");
            REQUIRE(eventually([&] { return message->text().contains("The pack is saved"); }));
            return !message->text().contains("not signed");
        });
        open.trigger("handOut");
        return core::openPack(file);
    };
    const auto pack = hand("one.standpoint");
    REQUIRE(pack);
    const auto key = core::SigningKey::keptIn(open.folder() / "keys");
    REQUIRE(key);
    REQUIRE(pack->assessments.front().batches.size() == 1);
    CHECK(pack->assessments.front().batches.front().key == key->publicKey());
    // Signing is no change to what people wrote: undo goes on as before.
    CHECK(open.session().undoStack().canUndo());
}

TEST_CASE("a report is checked from the menu without an open assessment")
{
    OpenWindow open;
    const auto check = [&](const std::filesystem::path& file) {
        QString said;
        open.prompts.files.push_back(file);
        open.prompts.dialogs.push_back([&](QDialog& dialog) {
            CHECK(namelessParts(dialog).join("; ").toStdString().empty());
            auto* button = dialog.findChild<QPushButton*>("taskButton");
            REQUIRE(eventually([&] { return button->text() == "Close"; }));
            auto* message = dialog.findChild<QLabel*>("taskMessage");
            CHECK(eventually([&] { return button->hasFocus(); }));
            said = message->text();
            button->click();
            return true;
        });
        open.trigger("checkReport");
        return said;
    };
    REQUIRE(core::writeFile(open.folder() / "none.pdf", "no PDF"));
    CHECK(check(open.folder() / "none.pdf").contains("is no PDF"));

    openSample(open);
    open.trigger("goToReport");
    const auto report = open.folder() / "report.pdf";
    open.prompts.files.push_back(report);
    open.trigger("exportReport");
    REQUIRE(eventually([&] { return std::filesystem::exists(report); }));
    open.trigger("goToCasebook");
    const QString said = check(report);
    CHECK(said.startsWith("Nothing in the file says that this report was altered."));
    CHECK(said.contains("The data is what the report was made with."));
}
