#pragma once

#include "ui/assessment/points/PointsModel.h"
#include "ui/session/Session.h"
#include "ui/widgets/Segments.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QWidget>

namespace ui {

/// The list of points with its three orders, and how many of them are settled.
class PointsPane : public QWidget {
    Q_OBJECT

public:
    explicit PointsPane(Session& session, QWidget* parent = nullptr);

    /// Works the rows out anew; the chosen one stays chosen where it is still there.
    void refresh();

    /// The points of the chosen row; empty for the whole service.
    const std::vector<core::PointRef>& points() const { return m_points; }
    void choosePoint(const core::PointRef& point);
    void chooseWholeService();
    void chooseFirst();
    /// Goes on by `step` rows of points; stays at the ends.
    void step(int step);
    void chooseOrder(PointOrder order);
    PointOrder order() const { return static_cast<PointOrder>(m_orders->chosen()); }
    void focusList() { m_list->setFocus(); }
    /// Shows only what is marked to come back to, or everything again.
    void showLater(bool only);
    bool showsLater() const { return m_later->isChecked(); }
    QWidget* list() { return m_list; }

signals:
    /// Another row was chosen.
    void chose();
    /// A note was dropped onto a row; see PointsModel.
    void noteDropped(const std::string& note, const std::vector<core::PointRef>& onto, bool stays);
    /// Somebody wants to come back later to the chosen points, or does not any more.
    void laterAsked();
    /// Enter or a double click on a row: somebody wants to write there.
    void opened();

private:
    void showTimes();
    void chooseRow(int row);
    void showMenu(const QPoint& place);
    std::vector<PointRow> rowsInOrder(PointOrder order) const;
    void rowChanged(const QModelIndex& current);
    int chosenRow() const;

    Session& m_session;
    PointsModel* m_model;
    Segments* m_orders;
    QPushButton* m_later;
    QLabel* m_progress;
    QListView* m_list;
    QLabel* m_empty;
    std::vector<core::PointRef> m_points;
    bool m_refreshing = false;
};

} // namespace ui
