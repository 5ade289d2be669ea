#include "ui/widgets/cards/CardList.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

namespace {

class OneField : public ui::InPlaceEditor {
public:
    OneField()
    {
        auto* field = new QLineEdit;
        (new QVBoxLayout(this))->addWidget(field);
        setFocusProxy(field);
    }
    void retire() override { retired = true; }
    bool retired = false;
};

std::vector<ui::CardRow> cards(const std::vector<std::string>& ids)
{
    std::vector<ui::CardRow> rows;
    for (const std::string& id : ids) {
        ui::CardRow row;
        row.id = id;
        row.card.text = QString::fromStdString("card " + id);
        rows.push_back(row);
    }
    return rows;
}

/// Three cards on screen, with an editor in the place of the second.
struct Edited {
    Edited()
    {
        model->setRows(cards({"a", "b", "c"}));
        list->resize(300, 400);
        list->show();
        list->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(list.get()));
        editor = new OneField;
        list->openEditor(model->index(1), editor);
        editor->setFocus();
        settle();
    }
    /// Lets the list lay itself out; what was to be deleted goes.
    void settle() const
    {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        layOut();
    }
    void layOut() const { static_cast<QListView&>(*list).doItemsLayout(); }

    std::unique_ptr<ui::CardsModel> model = std::make_unique<ui::CardsModel>();
    std::unique_ptr<ui::CardList> list =
        std::make_unique<ui::CardList>(model.get(), ui::CardFrame::Rule);
    QPointer<OneField> editor;
};

} // namespace

TEST_CASE("An editor that is closed is not shown again by the list, and gives the keyboard back")
{
    Edited edited;
    REQUIRE(edited.editor->isVisible());
    CHECK(edited.editor->geometry() == edited.list->visualRect(edited.model->index(1)));
    edited.list->closeEditor();
    // As the layout does that a closed editor asks for.
    edited.layOut();
    CHECK_FALSE(edited.editor->isVisible());
    CHECK(edited.list->hasFocus());
    edited.settle();
    CHECK(edited.editor.isNull());
    CHECK_FALSE(edited.list->isEditing());
}

TEST_CASE("An editor whose card leaves the list retires first")
{
    Edited edited;
    SECTION("because others are shown")
    {
        edited.model->setRows(cards({"a", "c"}));
    }
    SECTION("because none is shown")
    {
        edited.model->setRows({});
    }
    SECTION("because all are in another order, without it")
    {
        edited.model->setRows(cards({"c", "a"}));
    }
    CHECK(edited.editor->retired);
    CHECK_FALSE(edited.list->isEditing());
    CHECK_FALSE(edited.editor->isVisible());
    edited.settle();
    CHECK(edited.editor.isNull());
}

TEST_CASE("An editor stays with its card when the list is arranged anew")
{
    Edited edited;
    SECTION("all at once")
    {
        edited.model->setRows(cards({"c", "b", "a"}));
    }
    SECTION("with others before it")
    {
        edited.model->setRows(cards({"x", "y", "a", "b", "c"}));
    }
    edited.settle();
    REQUIRE_FALSE(edited.editor.isNull());
    CHECK_FALSE(edited.editor->retired);
    CHECK(edited.editor->isVisible());
    const auto card = edited.model->index(edited.model->rowOf("b"));
    CHECK(edited.editor->geometry() == edited.list->visualRect(card));
    CHECK(edited.editor->height() >= edited.editor->sizeHint().height());
}

TEST_CASE("A list may go while a card is edited, before its cards or after them")
{
    Edited edited;
    SECTION("the list first")
    {
        edited.list.reset();
    }
    SECTION("the cards first")
    {
        edited.model.reset();
        QApplication::processEvents();
        edited.list->resize(200, 200);
        edited.layOut();
        edited.list.reset();
    }
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(edited.editor.isNull());
}

TEST_CASE("A list and a part that it is to reveal may go in either order before it is revealed")
{
    QScrollArea pane;
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    pane.setWidgetResizable(true);
    pane.setWidget(content);
    ui::CardsModel model;
    const auto makeList = [&] {
        auto list = std::make_unique<ui::CardList>(&model, ui::CardFrame::Rule);
        list->scrollIn(&pane);
        return list;
    };
    auto first = makeList();
    auto last = makeList();
    auto* part = new QLabel(QStringLiteral("a part of the pane"));
    auto* gone = new QLabel(QStringLiteral("a part that goes"));
    rows->addWidget(part);
    rows->addWidget(gone);
    pane.show();
    first->reveal(part);
    last->reveal(gone);
    first.reset();
    delete gone;

    // What was asked later comes later.
    last->reveal(part);
    bool isOver = false;
    QTimer::singleShot(std::chrono::milliseconds(100), &pane, [&] { isOver = true; });
    CHECK(QTest::qWaitFor([&] { return isOver; }));
}
