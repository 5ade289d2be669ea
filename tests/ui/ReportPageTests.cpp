#include "core/assessment/Versions.h"
#include "core/support/File.h"
#include "tests/ui/NamelessParts.h"
#include "tests/ui/OpenWindow.h"
#include "ui/base/spoken/Announcer.h"
#include "ui/report/ReportPage.h"
#include "ui/session/Session.h"
#include "ui/widgets/TaskDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

#include <catch2/catch.hpp>

#include <algorithm>

namespace {

ui::ReportPage& openReport(OpenWindow& open)
{
    open.importSample();
    open.window().openAssessment(open.session().casebook().list()->front().id);
    open.trigger("goToReport");
    auto* page = open.find<ui::ReportPage>("reportPage");
    REQUIRE(eventually([&] { return page->isUpToDate(); }));
    return *page;
}

} // namespace

TEST_CASE("the report is shown page by page and says what its reader will not see")
{
    OpenWindow open;
    ui::ReportPage& page = openReport(open);
    const QString number = open.find<QLabel>("pageNumber")->text();
    CHECK(number.startsWith("Page 1 of "));
    CHECK(number != "Page 1 of 0");

    page.setReader(core::Reader::Panel);
    CHECK(open.find<QLabel>("hiddenFromReader")->text() == "They see everything that was kept.");
    page.setReader(core::Reader::Public);
    CHECK(open.find<QLabel>("hiddenFromReader")->text().startsWith("They will not see "));
}

TEST_CASE("the report follows what changes")
{
    OpenWindow open;
    ui::ReportPage& page = openReport(open);
    open.session().take("Rename", {{core::assessmentRecord,
                                    core::Describe{core::Aspect::ServiceName, "Another name"}}});
    CHECK_FALSE(page.isUpToDate());
    CHECK(eventually([&] { return page.isUpToDate(); }));
    CHECK(open.find<QLabel>("pageTitle")->text() == "Report");
}

TEST_CASE("a report that cannot be saved says why, and the keyboard stays where it is")
{
    OpenWindow open;
    ui::ReportPage& page = openReport(open);
    open.prompts.files.push_back(open.folder() / "no/such/folder/report.pdf");
    page.exportAs(core::ReportFormat::Html);
    auto* save = open.find<QPushButton>("saveReport");
    save->setFocus();
    auto* message = open.find<QLabel>("exportMessage");
    REQUIRE(eventually([&] { return message->isVisible(); }));
    CHECK(message->text().contains("report.pdf"));
    CHECK(eventually([&] { return save->hasFocus(); }));
    const auto* spoken = open.window().findChild<ui::Notice*>();
    REQUIRE(spoken != nullptr);
    CHECK(eventually([&] { return spoken->words() == message->text(); }));
}

TEST_CASE("the pages of the report are a list in which each has a name")
{
    OpenWindow open;
    openReport(open);
    auto* pages = open.find<QListWidget>("pageList");
    REQUIRE(pages->count() > 1);
    QStringList names;
    for (int row = 0; row < pages->count(); ++row) {
        const QString name = pages->item(row)->data(Qt::AccessibleTextRole).toString();
        CHECK(name.startsWith(QString("Page %1, ").arg(row + 1)));
        names << name.section(u',', 1);
    }
    names.removeDuplicates();
    CHECK(names.size() > 1);

    pages->setCurrentRow(1);
    CHECK(open.find<QLabel>("pageNumber")->text().startsWith("Page 2 of "));
}

TEST_CASE("what the reader will not see can be read one by one")
{
    OpenWindow open;
    ui::ReportPage& page = openReport(open);
    page.setReader(core::Reader::Panel);
    CHECK_FALSE(open.find<QPushButton>("whichAreHidden")->isVisible());
    page.setReader(core::Reader::Public);
    open.prompts.dialogs.push_back([&](QDialog& dialog) {
        auto* list = dialog.findChild<QListWidget*>("hiddenList");
        const auto& notes = open.session().assessment().notes;
        const auto secret = std::find_if(notes.begin(), notes.end(), [](const core::Note& note) {
            return note.audience == core::Audience::Panel;
        });
        REQUIRE(secret != notes.end());
        const QString words = QString::fromStdString(secret->text).simplified();
        CHECK(list->findItems(words, Qt::MatchContains).size() == 1);
        CHECK(namelessParts(dialog).join("; ").toStdString().empty());
        return false;
    });
    open.find<QPushButton>("whichAreHidden")->click();
    CHECK(open.prompts.dialogs.empty());
}

TEST_CASE("several formats are saved at once, and replacing files asks first")
{
    OpenWindow open;
    openReport(open);
    const auto folder = open.folder() / "out";
    std::filesystem::create_directory(folder);
    for (const char* format : {"format-html", "format-docx", "format-csv"}) {
        open.find<QCheckBox>(format)->click();
    }
    auto* save = open.find<QPushButton>("saveReport");
    auto* message = open.find<QLabel>("exportMessage");
    open.prompts.files.push_back(folder);
    open.letTheTaskRun();
    save->click();
    CHECK(message->text().contains("files are in"));
    CHECK(open.find<QPushButton>("openFolder")->isVisible());
    QStringList endings;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        endings << QString::fromStdString(entry.path().extension().string());
    }
    for (const char* ending : {".pdf", ".html", ".docx", ".csv"}) {
        INFO(ending);
        CHECK(endings.contains(ending));
    }

    open.prompts.files.push_back(folder);
    save->click();
    CHECK(open.prompts.asked.back().contains("4 of these files are in"));

    for (const char* format : {"format-pdf", "format-html", "format-docx", "format-csv"}) {
        open.find<QCheckBox>(format)->click();
    }
    CHECK_FALSE(save->isEnabled());
}

TEST_CASE("saving in several formats can be stopped")
{
    OpenWindow open;
    ui::ReportPage& page = openReport(open);
    const auto folder = open.folder() / "stopped";
    std::filesystem::create_directory(folder);
    open.find<QCheckBox>("format-html")->click();
    open.prompts.files.push_back(folder);
    open.prompts.dialogs.push_back([](QDialog& dialog) {
        dialog.reject();
        auto& task = dynamic_cast<ui::TaskDialog&>(dialog);
        REQUIRE(eventually([&] { return task.isFinished(); }));
        return false;
    });
    bool done = true;
    QObject::connect(&page, &ui::ReportPage::exported, [&](bool saved) { done = saved; });
    open.find<QPushButton>("saveReport")->click();
    CHECK_FALSE(done);
    CHECK_FALSE(open.find<QPushButton>("openFolder")->isVisible());
}

TEST_CASE("the report changes its language and its layout")
{
    OpenWindow open;
    ui::ReportPage& page = openReport(open);
    auto* pages = open.find<QListWidget>("pageList");
    const auto allNames = [&] {
        QStringList names;
        for (int row = 0; row < pages->count(); ++row) {
            names << pages->item(row)->text();
        }
        return names.join(u'\n');
    };
    const QString english = allNames();
    auto* language = open.find<QComboBox>("reportLanguage");
    language->setCurrentIndex(language->findData("cy"));
    CHECK_FALSE(page.isUpToDate());
    REQUIRE(eventually([&] { return page.isUpToDate(); }));
    const QString welsh = allNames();
    CHECK(welsh != english);

    auto* layout = open.find<QComboBox>("reportLayout");
    REQUIRE(eventually([&] { return layout->count() > 1; }));
    CHECK(layout->isVisible());
    language->setCurrentIndex(0);
    layout->setCurrentIndex(layout->findData("result-first-letter"));
    REQUIRE(eventually([&] { return page.isUpToDate(); }));
    CHECK(allNames() != english);
}

TEST_CASE("a report says whether it is final, and a signed version can be made again")
{
    OpenWindow open;
    ui::ReportPage& page = openReport(open);
    auto& session = open.session();
    const auto upToDate = [&] { return eventually([&] { return page.isUpToDate(); }); };
    const auto* state = open.find<QLabel>("reportState");
    auto* versions = open.find<QComboBox>("reportVersion");
    CHECK(state->text().contains("draft"));
    CHECK_FALSE(versions->isVisible());

    core::Member lead;
    lead.id = session.author().id;
    lead.role = core::Role::Lead;
    session.take("Enrol", {{core::memberRecord(lead.id), core::Enrol{lead}}});
    // As if it had been signed elsewhere, by whom nothing held up.
    const core::Ledger& ledger = session.ledger();
    const core::Sign sign = core::signNow(ledger, {}, std::nullopt, {2026, 12, 1});
    REQUIRE(session.casebook().append(
        ledger.id(), {ledger.compose(session.ids().next(), core::signatureRecord(1), sign, lead.id,
                                     session.clock()())}));
    REQUIRE(session.reload());
    REQUIRE(upToDate());
    CHECK(state->text() == "It is final: version 1 was signed.");
    REQUIRE(versions->isVisible());
    CHECK(versions->count() == 2);

    session.take("Rename", {{core::assessmentRecord,
                             core::Describe{core::Aspect::ServiceName, "Another name"}}});
    REQUIRE(upToDate());
    CHECK(state->text().contains("changed since version 1"));

    versions->setCurrentIndex(1);
    REQUIRE(upToDate());
    CHECK(state->text() == "It is the final report of version 1.");
    open.prompts.files.push_back(open.folder() / "signed.md");
    page.exportAs(core::ReportFormat::Markdown);
    REQUIRE(eventually([&] { return std::filesystem::exists(open.folder() / "signed.md"); }));
    const auto report = core::readFile(open.folder() / "signed.md", 1 << 20);
    REQUIRE(report);
    CHECK(report->find("Apply for a rod licence") != std::string::npos);
    CHECK(report->find("Another name") == std::string::npos);
}

TEST_CASE("a report is not saved over the open casebook")
{
    OpenWindow open;
    ui::ReportPage& page = openReport(open);
    const auto path = open.session().casebook().path();
    open.prompts.files.push_back(path);
    page.exportAs(core::ReportFormat::Pdf);
    REQUIRE(open.prompts.told.size() == 1);
    CHECK(open.session().casebook().list()->size() == 1);
    CHECK(core::Casebook::open(path));
}
