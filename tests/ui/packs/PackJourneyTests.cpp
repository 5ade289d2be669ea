#include "core/assessment/Import.h"
#include "tests/ui/NamelessParts.h"
#include "tests/ui/packs/Colleague.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/packs/MergeDialog.h"
#include "ui/session/Session.h"
#include "ui/widgets/FileDrops.h"
#include "ui/window/Actions.h"

#include <QAction>
#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

#include <catch2/catch.hpp>

#include <fstream>

namespace {

void openSample(OpenWindow& open)
{
    open.importSample();
    open.window().openAssessment(open.session().casebook().list()->front().id);
}

/// Hands a pack out for the reader whose radio button has this name.
std::filesystem::path handOut(OpenWindow& open, const char* reader, const QString& passphrase = {})
{
    const auto file = open.folder() / (std::string(reader) + ".standpoint");
    open.prompts.dialogs.push_back([=](QDialog& dialog) {
        CHECK(namelessParts(dialog).join("; ").toStdString().empty());
        dialog.findChild<QRadioButton*>(reader)->setChecked(true);
        dialog.findChild<QLineEdit*>("passphrase")->setText(passphrase);
        dialog.findChild<QLineEdit*>("passphraseAgain")->setText(passphrase);
        dialog.findChild<QPushButton*>("savePack")->click();
        return dialog.result() == QDialog::Accepted;
    });
    open.prompts.files.push_back(file);
    open.letTheTaskRun();
    open.trigger("handOut");
    return file;
}

core::Pack opened(const std::filesystem::path& file, const std::string& passphrase = {})
{
    auto pack = core::openPack(file, passphrase);
    if (!pack) {
        FAIL(core::toString(pack.problem()));
    }
    return std::move(*pack);
}

QString text(QDialog& dialog, const char* name)
{
    return dialog.findChild<QLabel*>(name)->text();
}

} // namespace

TEST_CASE("a pack is handed out to whom it is for, and to nobody by default")
{
    OpenWindow open;
    openSample(open);
    const auto all = opened(handOut(open, "forPanel"));
    CHECK(all.label.reader == core::Reader::Panel);
    CHECK(all.assessments.front().edits == open.session().ledger().edits());
    const auto team = opened(handOut(open, "forTeam"));
    CHECK(team.label.reader == core::Reader::Team);

    open.prompts.dialogs.push_back([](QDialog& dialog) {
        dialog.findChild<QPushButton*>("savePack")->click();
        CHECK(dialog.result() == QDialog::Rejected);
        CHECK(dialog.findChild<QWidget*>("errorSummary")->isVisible());
        return false;
    });
    open.trigger("handOut");
}

TEST_CASE("a pack for a team that holds two suppliers of one competition asks first and says which")
{
    OpenWindow open;
    openSample(open);
    const core::Assessment sample = open.session().assessment();
    const core::Editions editions = open.session().editions();
    std::vector<core::EditionText> texts =
        open.session().casebook().editionTexts(sample.id).value();
    REQUIRE(open.session().casebook().start("other", core::asEdits(sample, editions), texts));
    for (const core::AssessmentId& id : {sample.id, core::AssessmentId("other")}) {
        open.window().openAssessment(id);
        const char* supplier = id == "other" ? "Elm Ltd" : "Ash Ltd";
        REQUIRE(open.session().setSelf(open.session().author().id));
        REQUIRE(open.session().take(
            "Step",
            {{core::assessmentRecord, core::Describe{core::Aspect::Competition, "Fishing apps"}},
             {core::assessmentRecord, core::Describe{core::Aspect::Organisation, supplier}}}));
        open.trigger("goToCasebook");
    }
    REQUIRE(open.session().saveNow());
    open.find<QTableView>("assessmentTable")->selectAll();
    const auto refused = handOut(open, "forTeam");
    CHECK(open.prompts.asked.last().contains("Fishing apps: Ash Ltd and Elm Ltd"));
    CHECK_FALSE(std::filesystem::exists(refused));
    // What was scripted for going on was not needed.
    open.prompts.files.clear();
    open.prompts.dialogs.clear();
    open.prompts.confirmations.push_back(true);
    CHECK(opened(handOut(open, "forTeam")).assessments.size() == 2);
    CHECK(opened(handOut(open, "forSponsor")).assessments.size() == 2);
}

TEST_CASE("a pack with a passphrase opens with it alone, and has to be given twice")
{
    OpenWindow open;
    openSample(open);
    open.prompts.dialogs.push_back([](QDialog& dialog) {
        dialog.findChild<QRadioButton*>("forPanel")->setChecked(true);
        dialog.findChild<QLineEdit*>("passphrase")->setText("four calm rivers");
        dialog.findChild<QPushButton*>("savePack")->click();
        CHECK(dialog.result() == QDialog::Rejected);
        return false;
    });
    open.trigger("handOut");

    const auto file = handOut(open, "forPanel", "four calm rivers");
    CHECK(core::needsPassphrase(file));
    CHECK_FALSE(core::openPack(file, "lake"));
    CHECK(opened(file, "four calm rivers").assessments.size() == 1);
}

TEST_CASE("several assessments of the list go into one pack, and never over the casebook itself")
{
    OpenWindow open;
    open.importSample();
    auto* table = open.find<QTableView>("assessmentTable");
    table->selectAll();
    CHECK(opened(handOut(open, "forPanel")).assessments.size() == 1);

    open.prompts.dialogs.push_back([](QDialog& dialog) {
        dialog.findChild<QRadioButton*>("forPanel")->setChecked(true);
        dialog.findChild<QPushButton*>("savePack")->click();
        return true;
    });
    open.prompts.files.push_back(open.session().casebook().path());
    open.trigger("handOut");
    CHECK(open.prompts.told.last().contains("all your assessments"));
    CHECK(open.session().casebook().list()->size() == 1);
}

TEST_CASE("a merge is previewed, comes in, keeps the place, and undo does not reach into it")
{
    OpenWindow open;
    openSample(open);
    Colleague ann(open, "ann");
    const core::PointRef point{open.session().assessment().standards.front(), 2};
    ann.note("What Ann saw", {point});
    ann.make(core::outcomeRecord(point), core::Settle{"red", "Ann says no"});
    open.session().take("Settle",
                        {{core::outcomeRecord(point), core::Settle{"green", "We say yes"}}});
    auto* page = open.find<ui::AssessmentPage>("assessmentPage");
    page->showPoint(point);
    REQUIRE(open.session().undoStack().canUndo());

    open.prompts.files = {ann.handBack("from-ann.standpoint")};
    mergeNext(open, [](QDialog& dialog) {
        CHECK(namelessParts(dialog).join("; ").toStdString().empty());
        CHECK(text(dialog, "packFrom").contains("From ann"));
        CHECK(dialog.findChild<QCheckBox*>("person-ann")->text() == "ann: 1 note, 1 outcome");
        const QString disputes = text(dialog, "incomingDisputes");
        CHECK(disputes.contains("1 thing would be disputed"));
        CHECK(disputes.contains("The outcome of 2 "));
        CHECK(disputes.contains("We say yes"));
        CHECK(disputes.contains("Ann says no"));
        CHECK(text(dialog, "copyIsAt").contains(".backups"));
    });
    open.trigger("mergePacks");

    CHECK(open.session().ledger().disputes().size() == 1);
    CHECK(page->isVisible());
    CHECK(page->points().front() == point);
    CHECK_FALSE(open.window().actions()["undo"]->isEnabled());
    open.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.session().ledger().disputes().size() == 1);

    // Work goes on over what came in.
    open.session().take("Settle", {{core::outcomeRecord(point), core::Settle{"amber", "Both"}}});
    CHECK(open.session().ledger().disputes().empty());
    CHECK(open.session().savedState().waiting == 0);
    open.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.session().savedState().waiting == 0);
}

TEST_CASE("somebody can be left out of a merge, and the preview works itself out again")
{
    OpenWindow open;
    openSample(open);
    Colleague ann(open, "ann");
    ann.note("What Ann saw");
    const std::size_t before = open.session().assessment().notes.size();
    open.prompts.files = {ann.handBack("from-ann.standpoint")};
    open.prompts.dialogs.push_back([](QDialog& dialog) {
        auto* doIt = dialog.findChild<QPushButton*>("mergeIt");
        REQUIRE(eventually([&] { return doIt->isVisible(); }));
        auto* box = dialog.findChild<QCheckBox*>("person-ann");
        box->setChecked(false);
        CHECK(eventually(
            [&] { return text(dialog, "incomingAssessments").contains("Nothing is left"); }));
        CHECK_FALSE(doIt->isEnabled());
        box->setChecked(true);
        CHECK(eventually([&] { return doIt->isEnabled(); }));
        dialog.reject();
        return dialog.result() == QDialog::Accepted;
    });
    open.trigger("mergePacks");
    CHECK(open.session().assessment().notes.size() == before);
    CHECK(open.session().casebook().merges()->empty());
}

TEST_CASE("a wrong passphrase is told in place, and the right one opens the pack")
{
    OpenWindow open;
    openSample(open);
    Colleague ann(open, "ann");
    ann.note("What Ann saw");
    open.prompts.files = {ann.handBack("sealed.standpoint", "four calm rivers")};
    open.prompts.dialogs.push_back([](QDialog& dialog) {
        auto& merging = dynamic_cast<ui::MergeDialog&>(dialog);
        auto* line = dialog.findChild<QLineEdit*>("packPassphrase");
        auto* doIt = dialog.findChild<QPushButton*>("mergeIt");
        REQUIRE(line->isVisible());
        CHECK(namelessParts(dialog).join("; ").toStdString().empty());
        line->setText("lake");
        doIt->click();
        // Trying a passphrase is slow on purpose.
        REQUIRE(QTest::qWaitFor([&] { return line->isVisible(); }, 60000));
        CHECK(line->accessibleDescription().contains("passphrase"));
        line->setText("four calm rivers");
        doIt->click();
        REQUIRE(eventually([&] { return dialog.findChild<QCheckBox*>("person-ann") != nullptr; }));
        doIt->click();
        REQUIRE(eventually([&] { return merging.isFinished(); }));
        CHECK(text(dialog, "mergeResult").contains("1 change came in"));
        dialog.reject();
        return dialog.result() == QDialog::Accepted;
    });
    open.trigger("mergePacks");
    CHECK(open.session().assessment().notes.back().text == "What Ann saw");
}

TEST_CASE("several packs come in one after another, and what is no pack is told")
{
    OpenWindow open;
    openSample(open);
    Colleague ann(open, "ann");
    Colleague bob(open, "bob");
    ann.note("What Ann saw");
    bob.note("What Bob saw");
    const auto broken = open.folder() / "broken.standpoint";
    std::ofstream(broken) << "no pack";
    open.prompts.files = {ann.handBack("a.standpoint"), broken, bob.handBack("b.standpoint"),
                          ann.handBack("a.standpoint")};
    open.prompts.dialogs.push_back([](QDialog& dialog) {
        auto& merging = dynamic_cast<ui::MergeDialog&>(dialog);
        auto* doIt = dialog.findChild<QPushButton*>("mergeIt");
        for (const char* person : {"person-ann", "person-bob"}) {
            REQUIRE(eventually([&] {
                return doIt->isVisible() && dialog.findChild<QCheckBox*>(person) != nullptr;
            }));
            doIt->click();
        }
        REQUIRE(eventually([&] { return merging.isFinished(); }));
        const QString result = text(dialog, "mergeResult");
        CHECK(result.contains("a.standpoint: 1 change came in"));
        CHECK(result.contains("broken.standpoint"));
        CHECK(result.contains("b.standpoint: 1 change came in"));
        CHECK(result.contains("nothing in it is new"));
        dialog.reject();
        return dialog.result() == QDialog::Accepted;
    });
    open.trigger("mergePacks");
    CHECK(open.session().casebook().merges()->size() == 2);
}

TEST_CASE("a merge is undone from the list, and one that was built on says why not")
{
    OpenWindow open;
    openSample(open);
    Colleague ann(open, "ann");
    ann.note("What Ann saw");
    const std::size_t before = open.session().assessment().notes.size();
    open.prompts.files = {ann.handBack("from-ann.standpoint")};
    mergeNext(open);
    open.trigger("mergePacks");
    REQUIRE(open.session().assessment().notes.size() == before + 1);
    const std::string id = open.session().assessment().notes.back().id;

    const auto undo = [&](const QString& expected) {
        open.prompts.confirmations.push_back(true);
        open.prompts.dialogs.push_back([=](QDialog& dialog) {
            CHECK(namelessParts(dialog).join("; ").toStdString().empty());
            auto* list = dialog.findChild<QListWidget*>("mergeList");
            CHECK(list->item(0)->text().contains("From ann"));
            dialog.findChild<QPushButton*>("undoThisMerge")->click();
            CHECK(eventually([&] { return text(dialog, "mergeAbout").contains(expected); }));
            dialog.reject();
            return dialog.result() == QDialog::Accepted;
        });
        open.trigger("undoMerge");
    };
    open.session().take("Change", {{core::noteRecord(id), core::SetText{"Ours now"}}});
    undo("cannot be undone: 1 later change");
    CHECK(open.session().assessment().notes.size() == before + 1);

    Colleague bob(open, "bob");
    bob.note("What Bob saw");
    open.prompts.files = {bob.handBack("from-bob.standpoint")};
    mergeNext(open);
    open.trigger("mergePacks");
    REQUIRE(open.session().assessment().notes.size() == before + 2);
    open.prompts.confirmations.push_back(true);
    open.prompts.dialogs.push_back([](QDialog& dialog) {
        dialog.findChild<QPushButton*>("undoThisMerge")->click();
        CHECK(eventually([&] { return text(dialog, "mergeAbout").contains("is undone"); }));
        dialog.reject();
        return dialog.result() == QDialog::Accepted;
    });
    open.trigger("undoMerge");
    CHECK(open.session().assessment().notes.size() == before + 1);
    CHECK(open.find<QWidget>("assessmentPage")->isVisible());
}

TEST_CASE("packs that are dropped onto the window are merged, wherever they fall")
{
    OpenWindow open;
    openSample(open);
    Colleague ann(open, "ann");
    ann.note("What Ann saw");
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(
        QString::fromStdString(ann.handBack("from-ann.standpoint").string()))});
    CHECK(ui::packsIn(dragged).size() == 1);
    bool merged = false;
    mergeNext(open, [&](QDialog&) { merged = true; });
    auto* field = open.find<QWidget>("composer");
    REQUIRE(field != nullptr);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    // Qt hands a drop to whatever took what was dragged in.
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &enter);
    QApplication::sendEvent(field, &drop);
    CHECK(eventually([&] { return merged; }));
    CHECK(open.session().assessment().notes.back().text == "What Ann saw");

    QMimeData other;
    other.setUrls({QUrl::fromLocalFile("/tmp/picture.png")});
    CHECK(ui::packsIn(other).empty());
}
