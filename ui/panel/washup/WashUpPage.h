#pragma once

#include "ui/panel/DayPage.h"
#include "ui/panel/washup/WashUpRows.h"
#include "ui/session/DraftKeeper.h"

class QLabel;

namespace ui {

class CardList;
class CardsModel;
class GrowingTextEdit;
class Grid;
class OpenQuestions;

/// The wash-up: all points in order, one line each, with what everybody has to say, observers too.
class WashUpPage : public DayPage {
    Q_OBJECT

public:
    explicit WashUpPage(Session& session, QWidget* parent = nullptr);
    ~WashUpPage() override;

    QString title() const override;
    void comeUp() override;
    void showPoint(const core::PointRef& point) override;
    void finishTyping() override;
    void step(int step) override;

protected:
    void refresh() override;
    void startAfresh() override;

private:
    QWidget* makeMain();
    QWidget* makeSide();
    void showChosen();
    WashUpLine chosenLine() const;
    std::string place() const;
    std::string myRemark() const;
    bool mayRemark() const;

    DraftKeeper m_keeper;
    WashUpLine m_line;
    Grid* m_grid;
    QLabel* m_point;
    QLabel* m_ratings;
    OpenQuestions* m_questions;
    CardsModel* m_remarks;
    CardList* m_remarkList;
    QWidget* m_own;
    GrowingTextEdit* m_remark;
    bool m_typed = false;
    bool m_showing = false;
};

} // namespace ui
