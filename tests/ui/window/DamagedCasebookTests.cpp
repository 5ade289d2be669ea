#include "core/store/repair/RepairReport.h"
#include "core/work/Backups.h"
#include "tests/support/FutureFile.h"
#include "tests/ui/OpenWindow.h"
#include "ui/session/Session.h"
#include "ui/start/RepairTask.h"
#include "ui/words/RepairWords.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTranslator>

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include <fstream>

namespace fs = std::filesystem;

namespace {

/// A window over a casebook that something was done to while it was closed.
struct Reopened : OpenWindow {
    explicit Reopened(const std::function<void(const fs::path&)>& what)
    {
        importSample();
        path = folder() / "damaged.standpoint";
        REQUIRE(session().casebook().backup(path));
        what(path);
        window().open(path);
        REQUIRE(session().casebook().path() == path);
    }
    QString banner()
    {
        auto* frame = find<QWidget>("fileBanner");
        return frame->isVisible() ? find<QLabel>("fileBannerWords")->text() : QString();
    }
    void openIt()
    {
        window().openAssessment(session().casebook().ids().value().front());
        REQUIRE(session().hasAssessment());
    }
    fs::path path;
};

void run(const fs::path& path, const std::string& sql)
{
    SQLite::Database file(path.string(), SQLite::OPEN_READWRITE);
    file.exec(sql);
}

/// Says everything in capitals, as a translator who was through would.
class Loud : public QTranslator {
public:
    QString translate(const char* /*context*/, const char* english, const char* /*meaning*/,
                      int /*number*/) const override
    {
        return QString::fromUtf8(english).toUpper();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

TEST_CASE("a damaged standard that comes with the program stops nobody, and is told in the window")
{
    Reopened open([](const fs::path& path) {
        run(path, "UPDATE edition SET yaml = substr(yaml, 1, length(yaml) / 2)");
    });
    open.openIt();
    CHECK(open.banner().contains("is damaged in this casebook"));
    CHECK(open.banner().contains("is used instead"));
    CHECK_FALSE(open.session().editions().empty());
    CHECK_FALSE(open.session().savedState().readOnly);
    core::AddNote add;
    add.note.text = "Written after";
    open.session().take("Add note", {{core::noteRecord("after"), add}});
    CHECK(open.session().saveNow());
}

TEST_CASE("a standard that is lost lets its assessment be read in every page of the window, and "
          "changed in none")
{
    Reopened open([](const fs::path& path) {
        run(path, "UPDATE edition SET yaml = 'of no use', digest = randomblob(32)");
    });
    open.openIt();
    CHECK(open.banner().contains("none that is the same"));
    CHECK(open.session().editions().empty());
    CHECK_FALSE(open.session().assessment().notes.empty());
    CHECK(open.session().savedState().readOnly);
    CHECK(open.session().whyOnlyRead());
    for (const char* page :
         {"goToReport", "goToPanel", "goToRatings", "goToWashUp", "goToReview", "goToNotes",
          "goToPoints", "goToOutcome", "goToStandards", "goToCasebook", "goToAssessment"}) {
        INFO(page);
        if (open.window().findChild<QAction*>(QString::fromLatin1(page)) != nullptr) {
            open.trigger(page);
        }
    }
    open.openIt();
    CHECK(open.session().whyOnlyRead());
    CHECK_FALSE(open.banner().isEmpty());
}

TEST_CASE("a casebook of a newer program is shown, is not changed, and says so")
{
    Reopened open(
        [](const fs::path& path) { makeFuture(path, std::to_string(core::casebookVersion)); });
    CHECK(open.banner() ==
          "This casebook was made by a newer Standpoint; it can be read here, not changed.");
    open.openIt();
    CHECK(open.session().savedState().readOnly);
}

TEST_CASE("a repair looks into the backups that File, Backups lists, the latest first")
{
    OpenWindow open;
    open.importSample();
    const fs::path path = open.session().casebook().path();
    const core::BackupSettings settings{open.folder() / "kept", core::usualBackupBytes, true};
    std::vector<fs::path> made;
    for (int hour = 0; hour < 2; ++hour) {
        const auto backup =
            core::backUp(open.session().casebook(), core::BackupReason::Asked,
                         core::Timestamp{1'796'000'000'000 + hour * 3'600'000}, settings);
        REQUIRE(backup);
        made.insert(made.begin(), backup->file.path);
        REQUIRE(open.session().setAuthor({open.session().author().id, "Another name"}));
        REQUIRE(open.session().saveNow());
    }
    const fs::path beside = path.parent_path() / "casebook-2026-11-20.standpoint";
    std::ofstream(beside) << "saved by hand";
    made.push_back(beside);
    CHECK(ui::backupsToRepairFrom(path, settings) == made);
}

TEST_CASE("what a repair says is in the language of the window")
{
    const core::RepairFinding finding{core::RepairFinding::Kind::LostEdits, "rod", {}, 3};
    core::RepairReport report;
    report.assessments = 2;
    report.edits = 9;
    report.mended = 1;
    CHECK(ui::inWords(finding).startsWith("rod: 3 change"));
    CHECK(ui::inWords(report).contains("2 assessment"));
    Loud loud;
    QCoreApplication::installTranslator(&loud);
    CHECK(ui::inWords(finding).contains("ARE REFERRED TO"));
    CHECK(ui::inWords(report).contains("COULD BE PUT RIGHT"));
    QCoreApplication::removeTranslator(&loud);
}
