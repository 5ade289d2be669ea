#include "core/support/Digest.h"
#include "core/support/File.h"
#include "core/work/Attachments.h"
#include "tests/ui/NamelessParts.h"
#include "tests/ui/packs/Colleague.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/assessment/attachments/AttachmentsBox.h"
#include "ui/session/Session.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

#include <fstream>

namespace {

void openSample(OpenWindow& open)
{
    open.importSample();
    open.window().openAssessment(open.session().casebook().list()->front().id);
}

std::filesystem::path fileWith(const OpenWindow& open, const char* name, const std::string& text)
{
    const auto file = open.folder() / name;
    std::ofstream(file, std::ios::binary) << text;
    return file;
}

const core::Attachment& only(OpenWindow& open)
{
    REQUIRE(open.session().assessment().attachments.size() == 1);
    return open.session().assessment().attachments.front();
}

} // namespace

TEST_CASE("a file is attached to the point that is shown, described, saved out and taken back")
{
    OpenWindow open;
    openSample(open);
    const core::PointRef point{open.session().assessment().standards.front(), 3};
    auto* page = open.find<ui::AssessmentPage>("assessmentPage");
    page->showPoint(point);
    CHECK_FALSE(open.find<QWidget>("attachments")->isVisible());
    open.prompts.files = {fileWith(open, "evidence.txt", "Ten anglers tried it.\n")};
    open.trigger("attachFile");
    REQUIRE(eventually([&] { return !open.session().assessment().attachments.empty(); }));
    const std::string id = only(open).id;
    CHECK(open.find<QWidget>("attachments")->isVisible());
    CHECK(only(open).points == page->points());
    CHECK(only(open).name == "evidence.txt");
    CHECK(only(open).audience == core::Audience::Panel);
    CHECK(*open.session().casebook().hasContent(only(open).digest));
    CHECK(open.session().savedState().waiting == 0);
    CHECK(namelessParts(open.window()).join("; ").toStdString().empty());

    open.prompts.dialogs.push_back([](QDialog& dialog) {
        CHECK(namelessParts(dialog).join("; ").toStdString().empty());
        dialog.findChild<QPlainTextEdit*>("attachmentDescription")->setPlainText("What they said");
        dialog.findChild<QComboBox*>("attachmentAudience")->setCurrentIndex(3);
        dialog.findChild<QPushButton*>("saveAttachment")->click();
        return dialog.result() == QDialog::Accepted;
    });
    open.find<QPushButton>(("edit-" + id).c_str())->click();
    CHECK(only(open).description == "What they said");
    CHECK(only(open).audience == core::Audience::TeamAndSponsor);

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto out = open.folder() / "out.txt";
    open.prompts.files = {out};
    open.find<QPushButton>(("save-" + id).c_str())->click();
    REQUIRE(eventually([&] { return std::filesystem::exists(out); }));
    open.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&open.window()));
    CHECK(core::readFile(out, 100).value() == "Ten anglers tried it.\n");

    open.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(only(open).description.empty());
    open.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.session().assessment().attachments.empty());
    CHECK_FALSE(open.find<QWidget>("attachments")->isVisible());
    open.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(only(open).name == "evidence.txt");
    CHECK(*open.session().casebook().hasContent(only(open).digest));
}

TEST_CASE("files that cannot be attached are told in one message, and the others come in")
{
    OpenWindow open;
    openSample(open);
    const auto large = fileWith(open, "large.bin", "x");
    std::filesystem::resize_file(large, core::largestAttachment + 1);
    const auto folder = open.folder() / "a folder";
    std::filesystem::create_directories(folder);
    QMimeData dragged;
    dragged.setUrls(
        {QUrl::fromLocalFile(QString::fromStdString(large.string())),
         QUrl::fromLocalFile(QString::fromStdString(folder.string())),
         QUrl::fromLocalFile(QString::fromStdString(fileWith(open, "empty.txt", "").string())),
         QUrl::fromLocalFile(QString::fromStdString(fileWith(open, "good.txt", "good").string()))});
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    auto* composer = open.find<QWidget>("composer");
    // Qt hands a drop to whatever took what was dragged in.
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(composer, &enter);
    QApplication::sendEvent(composer, &drop);
    auto* message = open.find<QLabel>("attachMessage");
    REQUIRE(eventually([&] { return message->isVisible(); }));
    for (const char* name : {"large.bin", "a folder", "empty.txt"}) {
        CHECK(message->text().contains(name));
    }
    CHECK(only(open).name == "good.txt");
    CHECK(open.session().assessment().notes.back().text.find("file://") == std::string::npos);
}

TEST_CASE("an attachment whose bytes stayed behind says so and cannot be saved")
{
    OpenWindow open;
    openSample(open);
    core::Attachment file;
    file.id = "a1";
    file.name = "elsewhere.pdf";
    file.mediaType = "application/pdf";
    file.size = 1'200'000;
    file.digest = core::sha256Hex("not here");
    file.points = {{open.session().assessment().standards.front(), 1}};
    open.session().take("Attach", {{core::attachmentRecord("a1"), core::Attach{file}}});
    open.find<ui::AssessmentPage>("assessmentPage")->showPoint(file.points.front());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(open.find<QPushButton>("save-a1")->isEnabled());
    QStringList words;
    for (const QLabel* label : open.find<QWidget>("attachment-a1")->findChildren<QLabel*>()) {
        words.append(label->text());
    }
    CHECK(words.join(' ').contains("not in this casebook"));
    CHECK(words.join(' ').contains("PDF document, 1.2 MB"));
}
