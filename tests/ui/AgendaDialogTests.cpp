#include "tests/ui/NamelessParts.h"
#include "tests/ui/panel/OpenDay.h"
#include "ui/assessment/agenda/AgendaDialog.h"
#include "ui/assessment/agenda/AgendaList.h"
#include "ui/session/Session.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <catch2/catch.hpp>

namespace {

template <typename T>
T& part(QDialog& dialog, const char* name)
{
    auto* found = dialog.findChild<T*>(QString::fromLatin1(name));
    INFO("looking for " << name);
    REQUIRE(found != nullptr);
    return *found;
}

void push(QDialog& dialog, const char* name)
{
    auto& found = part<QPushButton>(dialog, name);
    INFO(name);
    REQUIRE(found.isEnabled());
    found.click();
}

bool save(QDialog& dialog)
{
    push(dialog, "saveAgenda");
    return dialog.result() == QDialog::Accepted;
}

void write(QLineEdit& line, const QString& text)
{
    line.selectAll();
    QTest::keyClicks(&line, text);
}

/// What is done in the dialog, and whether it is accepted.
void inAgenda(OpenDay& day, std::function<bool(QDialog&)> act)
{
    day.prompts.dialogs.push_back(std::move(act));
    day.trigger("agenda");
}

} // namespace

TEST_CASE("the agenda is rearranged by keys in its dialog, as one step that can be undone")
{
    OpenDay day;
    const core::Agenda before = day.assessment().agenda;
    inAgenda(day, [](QDialog& dialog) {
        CHECK(namelessParts(dialog).join("; ").toStdString().empty());
        CHECK(dialog.height() <= 600);
        auto& list = part<ui::AgendaList>(dialog, "agendaList");
        write(part<QLineEdit>(dialog, "agendaStart"), "9.30am");
        CHECK(list.item(0)->text() == "User needs · 09:30 · 40 min");
        push(dialog, "agendaAddBreak");
        write(part<QLineEdit>(dialog, "agendaTitle"), "Coffee");
        part<QSpinBox>(dialog, "agendaMinutes").setValue(15);
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        CHECK(list.currentRow() == 0);
        CHECK(list.item(0)->text() == "Break: Coffee · 09:30 · 15 min");
        CHECK(list.item(1)->text() == "User needs · 09:45 · 40 min");
        return save(dialog);
    });
    const core::Agenda& agenda = day.assessment().agenda;
    REQUIRE_FALSE(agenda.entries.empty());
    CHECK(agenda.start == core::TimeOfDay{9, 30});
    CHECK(agenda.entries[0] == core::AgendaEntry{core::AgendaKind::Break, {}, "Coffee", 15, {}});
    CHECK(agenda.entries[1].theme == "user-needs");
    CHECK(agenda.entries[1].title.empty());
    day.session().undoStack().undo();
    CHECK(day.assessment().agenda == before);
}

TEST_CASE("a start that is no time is not saved, and what nobody changed is no step")
{
    OpenDay day;
    const core::Assessment before = day.assessment();
    inAgenda(day, [](QDialog& dialog) {
        write(part<QLineEdit>(dialog, "agendaStart"), "25:00");
        push(dialog, "saveAgenda");
        CHECK(dialog.isVisible());
        CHECK(dialog.findChild<QWidget*>("agendaMessage")->isHidden());
        return false;
    });
    inAgenda(day, [&](QDialog& dialog) {
        push(dialog, "agendaDown");
        push(dialog, "agendaOwn");
        return save(dialog);
    });
    CHECK(day.assessment() == before);
}

TEST_CASE("an agenda is kept as the office’s, and another assessment takes it")
{
    OpenDay day;
    inAgenda(day, [](QDialog& dialog) {
        CHECK_FALSE(part<QPushButton>(dialog, "agendaTake").isEnabled());
        write(part<QLineEdit>(dialog, "agendaStart"), "9:15");
        push(dialog, "agendaAddSection");
        write(part<QLineEdit>(dialog, "agendaTitle"), "The service and its demo");
        push(dialog, "agendaUp");
        push(dialog, "agendaKeep");
        CHECK_FALSE(dialog.findChild<QWidget*>("agendaMessage")->isHidden());
        return false;
    });
    const auto kept = day.session().casebook().agendaTemplate();
    REQUIRE(kept);
    REQUIRE(kept->has_value());
    CHECK(kept->value().entries.front().title == "The service and its demo");
    CHECK(day.assessment().agenda.empty());
    day.prompts.confirmations.push_back(true);
    inAgenda(day, [](QDialog& dialog) {
        push(dialog, "agendaOwn");
        push(dialog, "agendaTake");
        return save(dialog);
    });
    CHECK(day.assessment().agenda.start == core::TimeOfDay{9, 15});
    CHECK(day.assessment().agenda.entries.front().title == "The service and its demo");
}

TEST_CASE("what was changed of an agenda comes back after a crash")
{
    OpenDay day;
    inAgenda(day, [&](QDialog& dialog) {
        CHECK(part<QWidget>(dialog, "draftBanner").isHidden());
        push(dialog, "agendaAddBreak");
        write(part<QLineEdit>(dialog, "agendaTitle"), "Fresh air");
        CHECK(eventually(
            [&] { return day.session().draft("agenda").find("Fresh air") != std::string::npos; }));
        return false;
    });
    inAgenda(day, [&](QDialog& dialog) {
        CHECK_FALSE(part<QWidget>(dialog, "draftBanner").isHidden());
        CHECK(dialog.focusWidget()->objectName() == "goOnWriting");
        const auto& list = part<ui::AgendaList>(dialog, "agendaList");
        CHECK(!list.findItems("Fresh air", Qt::MatchContains).isEmpty());
        return save(dialog);
    });
    CHECK(std::ranges::any_of(day.assessment().agenda.entries,
                              [](const auto& entry) { return entry.title == "Fresh air"; }));
    CHECK(day.session().draft("agenda").empty());
}

TEST_CASE("leaving a changed agenda asks first, and an unchanged one not")
{
    OpenDay day;
    inAgenda(day, [&](QDialog& dialog) {
        push(dialog, "agendaDown");
        day.prompts.confirmations.push_back(false);
        dialog.reject();
        CHECK(dialog.isVisible());
        push(dialog, "agendaUp");
        dialog.reject();
        CHECK_FALSE(dialog.isVisible());
        return false;
    });
    CHECK(day.prompts.asked.filter("not saved yet").size() == 1);
}
