// Texts of a megabyte, with and without blanks, as any program may bring them in.

#include "ui/base/Text.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/LongText.h"
#include "ui/widgets/cards/CardList.h"

#include <QTest>

#include <catch2/catch.hpp>

namespace {

const QString endless(1'000'000, u'x');

std::vector<ui::CardRow> oneCard(const QString& text)
{
    ui::CardRow row;
    row.id = "note/n1";
    row.card.text = text;
    row.spoken = QStringLiteral("Note: ") + text;
    return {row};
}

} // namespace

TEST_CASE("pieces of a line are short, lose nothing and end between words where there are any")
{
    QString words;
    while (words.size() < 10'000) {
        words += QStringLiteral("assessed services ");
    }
    for (const QString& line : {endless, words, QStringLiteral("short"), QString(),
                                QString::fromUtf8("e\u0301").repeated(3000),
                                QString::fromUtf8("\U0001F468\u200D\U0001F469").repeated(900)}) {
        const QStringList pieces = ui::piecesOf(line);
        CHECK(pieces.join(QString()) == line);
        for (const QString& piece : pieces) {
            CHECK(piece.size() <= 2000);
            CHECK_FALSE(piece.startsWith(QChar(0x0301)));
            CHECK_FALSE((!piece.isEmpty() && piece.front().isLowSurrogate()));
            CHECK_FALSE(piece.startsWith(QChar(0x200D)));
        }
    }
    for (const QString& piece : ui::piecesOf(words)) {
        CHECK(piece.endsWith(u' '));
    }
}

TEST_CASE("a card shows the beginning of a very long text, and more where it is asked for")
{
    ui::CardsModel model;
    model.setRows(oneCard(endless));
    ui::CardList list(&model, ui::CardFrame::Rule);
    list.setReadOnly();
    list.resize(600, 400);
    list.show();
    list.setCurrentIndex(model.index(0));
    const auto shown = [&](int role) { return model.index(0).data(role).toString().size(); };
    CHECK(shown(Qt::DisplayRole) < 1000);
    CHECK(shown(Qt::AccessibleTextRole) < 25'000);
    CHECK(model.index(0).data(Qt::DisplayRole).toString().contains(QStringLiteral("more letters")));
    const int before = list.sizeHint().height();
    QTest::keyClick(&list, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(shown(Qt::DisplayRole) > 19'000);
    QTest::keyClick(&list, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(shown(Qt::DisplayRole) > 100'000);
    static_cast<QListView&>(list).doItemsLayout();
    CHECK(list.sizeHint().height() > 3 * before);
    for (int i = 0; i < 10; ++i) {
        model.showMore(model.index(0));
    }
    CHECK(shown(Qt::DisplayRole) == endless.size());
    CHECK_FALSE(model.hasMore(model.index(0)));
}

TEST_CASE(
    "a note of a page is folded to its first lines, spoken whole, and unfolds and folds again")
{
    ui::CardsModel model;
    const QString text = QStringLiteral("A page of notes. ").repeated(200);
    model.setRows(oneCard(text));
    ui::CardList list(&model, ui::CardFrame::Rule);
    list.setCurrentIndex(model.index(0));
    const auto shown = [&] { return model.index(0).data(Qt::DisplayRole).toString(); };
    CHECK(shown().size() < 600);
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().contains(text));
    QTest::keyClick(&list, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(shown() == text);
    CHECK_FALSE(model.hasMore(model.index(0)));
    QTest::keyClick(&list, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(shown().size() < 600);
}

TEST_CASE("a note of a few lines, or hardly more, is shown whole")
{
    ui::CardsModel model;
    for (const QString& text : {QStringLiteral("One line"), QStringLiteral("a\nb\nc\nd\ne\nf\ng"),
                                QStringLiteral("Word ").repeated(110)}) {
        model.setRows(oneCard(text));
        CHECK(model.index(0).data(Qt::DisplayRole).toString() == text);
    }
    model.setRows(oneCard(QStringLiteral("- item\n").repeated(20)));
    CHECK(model.hasMore(model.index(0)));
}

TEST_CASE("a field breaks its lines anywhere while a word in it is endless, and keeps every letter")
{
    ui::GrowingTextEdit field(1, 4);
    field.resize(400, 100);
    field.setPlainText(QStringLiteral("some words"));
    CHECK(field.wordWrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere);
    field.setPlainText(endless);
    CHECK(field.wordWrapMode() == QTextOption::WrapAnywhere);
    CHECK(ui::textIn(field) == endless);
    field.setPlainText(QStringLiteral("some words"));
    CHECK(field.wordWrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere);
}

TEST_CASE("a text is known by one line that says where something is left out")
{
    CHECK(ui::inOneLine(" Six rounds\nof research ", 40) == "Six rounds of research");
    CHECK(ui::inOneLine("Six rounds of research", 12) == "Six rounds…");
}
