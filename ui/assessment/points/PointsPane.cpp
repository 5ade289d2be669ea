#include "ui/assessment/points/PointsPane.h"

#include "ui/assessment/points/PointDelegate.h"
#include "ui/session/DraftMarks.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

PointsPane::PointsPane(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PointsModel(this))
    , m_orders(new Segments(tr("Order of the points"), {tr("Agenda"), tr("Standard"), tr("Mine")}))
    , m_progress(new QLabel)
    , m_list(new QListView)
    , m_empty(new QLabel(tr("Nobody has said yet which points you lead or contribute to.")))
{
    const int unit = fontMetrics().height();
    m_orders->setObjectName(QStringLiteral("pointOrders"));
    m_progress->setObjectName(QStringLiteral("pointProgress"));
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(unit, unit, unit, unit);
    m_list->setObjectName(QStringLiteral("pointList"));
    m_list->setAccessibleName(tr("Points"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PointDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(unit * 4 / 5, unit * 4 / 5, unit, unit / 3);
    head->setSpacing(unit / 2);
    head->addWidget(m_orders, 1);
    head->addWidget(m_progress);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_empty);
    all->addWidget(m_list, 1);

    connect(m_orders, &Segments::chose, this, &PointsPane::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PointsPane::rowChanged);
    connect(m_list, &QListView::activated, this, &PointsPane::opened);
    connect(&session, &Session::draftsChanged, this, &PointsPane::refresh);
    refresh();
}

void PointsPane::refresh()
{
    if (!m_session.hasAssessment()) {
        m_model->setRows({});
        return;
    }
    const auto order = static_cast<PointOrder>(m_orders->chosen());
    auto rows = pointRows(m_session.assessment(), m_session.editions(), order, m_session.me());
    const RowProgress progress =
        order == PointOrder::Mine
            ? progressOf(pointRows(m_session.assessment(), m_session.editions(),
                                   PointOrder::Standard, m_session.me()))
            : progressOf(rows);
    m_progress->setText(tr("%1 of %2").arg(progress.settled).arg(progress.rows));
    m_progress->setAccessibleName(
        tr("%1 of %2 points settled").arg(progress.settled).arg(progress.rows));
    m_empty->setVisible(rows.empty());
    const Drafted drafted = Drafted::in(m_session);
    for (PointRow& row : rows) {
        row.hasDraft = row.kind == PointRow::Kind::WholeService
                           ? drafted.wholeService
                           : std::ranges::any_of(row.points, [&](const core::PointRef& point) {
                                 return drafted.points.contains(point);
                             });
    }
    m_refreshing = true;
    m_model->setRows(std::move(rows));
    chooseRow(chosenRow());
    m_refreshing = false;
}

int PointsPane::chosenRow() const
{
    return m_points.empty() ? m_model->wholeServiceRow() : m_model->rowOf(m_points.front());
}

void PointsPane::chooseRow(int row)
{
    if (row >= 0 && row != m_list->currentIndex().row()) {
        m_list->setCurrentIndex(m_model->index(row));
    }
}

void PointsPane::rowChanged(const QModelIndex& current)
{
    if (m_refreshing || !current.isValid()) {
        return;
    }
    m_points = m_model->row(current.row()).points;
    emit chose();
}

void PointsPane::choosePoint(const core::PointRef& point)
{
    if (m_model->rowOf(point) < 0 && m_orders->chosen() == static_cast<int>(PointOrder::Mine)) {
        chooseOrder(PointOrder::Agenda);
    }
    chooseRow(m_model->rowOf(point));
}

void PointsPane::chooseWholeService()
{
    if (m_model->wholeServiceRow() < 0) {
        chooseOrder(PointOrder::Agenda);
    }
    chooseRow(m_model->wholeServiceRow());
}

void PointsPane::chooseFirst()
{
    m_points.clear();
    refresh();
    chooseRow(m_model->next(-1, 1));
}

void PointsPane::step(int step)
{
    chooseRow(m_model->next(chosenRow(), step));
}

void PointsPane::chooseOrder(PointOrder order)
{
    m_orders->choose(static_cast<int>(order));
    refresh();
}

} // namespace ui
