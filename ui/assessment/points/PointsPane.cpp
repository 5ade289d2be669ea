#include "ui/assessment/points/PointsPane.h"

#include "ui/assessment/point/TimeLeft.h"
#include "ui/assessment/points/PointDelegate.h"
#include "ui/session/DraftMarks.h"
#include "ui/session/LaterMarks.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

PointsPane::PointsPane(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PointsModel(this))
    , m_orders(new Segments(tr("Order of the points"), {tr("Agenda"), tr("Standard"), tr("Mine")}))
    , m_later(new QPushButton)
    , m_progress(new QLabel)
    , m_list(new QListView)
    , m_empty(new QLabel(tr("Nobody has said yet which points you lead or contribute to.")))
{
    const int unit = fontMetrics().height();
    m_orders->setObjectName(QStringLiteral("pointOrders"));
    m_progress->setObjectName(QStringLiteral("pointProgress"));
    m_later->setObjectName(QStringLiteral("pointsForLater"));
    m_later->setCheckable(true);
    m_later->hide();
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
    m_list->setAcceptDrops(true);
    m_list->setDragDropMode(QAbstractItemView::DropOnly);
    m_list->setDragDropOverwriteMode(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(unit * 4 / 5, unit * 4 / 5, unit, unit / 3);
    head->setSpacing(unit / 2);
    head->addWidget(m_orders, 1);
    head->addWidget(m_progress);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    auto* marked = new QHBoxLayout;
    marked->setContentsMargins(unit * 4 / 5, 0, unit, unit / 3);
    marked->addWidget(m_later);
    marked->addStretch(1);
    all->addLayout(marked);
    all->addWidget(m_empty);
    all->addWidget(m_list, 1);

    connect(m_orders, &Segments::chose, this, [this] { showLater(false); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &PointsPane::showMenu);
    connect(m_later, &QPushButton::toggled, this, &PointsPane::refresh);
    connect(m_model, &PointsModel::noteDropped, this, &PointsPane::noteDropped);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PointsPane::rowChanged);
    connect(m_list, &QListView::activated, this, &PointsPane::opened);
    connect(&session, &Session::draftsChanged, this, &PointsPane::refresh);
    // It comes round each minute of a day with an agenda.
    auto* clock = new TimeLeft(session, this);
    connect(clock, &TimeLeft::changed, this, &PointsPane::showTimes);
    connect(&session, &Session::assessmentOpened, clock, &TimeLeft::look);
    clock->look();
    refresh();
}

void PointsPane::showTimes()
{
    if (!m_session.hasAssessment() || m_later->isChecked() ||
        m_orders->chosen() != static_cast<int>(PointOrder::Agenda)) {
        return;
    }
    // Not all anew, which would scroll to the chosen row under somebody's hands.
    auto rows = m_model->rows();
    tellTimeLeft(rows, m_session.assessment(), m_session.editions(),
                 core::localWallTime(m_session.clock()()));
    m_model->setRows(std::move(rows));
}

void PointsPane::refresh()
{
    if (!m_session.hasAssessment()) {
        m_model->setRows({});
        return;
    }
    const auto order = static_cast<PointOrder>(m_orders->chosen());
    auto rows = rowsInOrder(order);
    if (order == PointOrder::Agenda) {
        tellTimeLeft(rows, m_session.assessment(), m_session.editions(),
                     core::localWallTime(m_session.clock()()));
    }
    const auto all = order == PointOrder::Mine ? rowsInOrder(PointOrder::Standard) : rows;
    const RowProgress progress = progressOf(all);
    m_progress->setText(tr("%1 of %2").arg(progress.settled).arg(progress.rows));
    m_progress->setAccessibleName(
        tr("%1 of %2 points settled").arg(progress.settled).arg(progress.rows));
    const auto later = std::ranges::count_if(all, &PointRow::isLater);
    m_later->setText(tr("%n to come back to", nullptr, static_cast<int>(later)));
    const QSignalBlocker quiet(m_later);
    m_later->setChecked(m_later->isChecked() && later > 0);
    m_later->setVisible(later > 0);
    if (m_later->isChecked()) {
        rows = rowsForLater(all);
    }
    m_empty->setVisible(rows.empty());
    m_refreshing = true;
    m_model->setRows(std::move(rows));
    chooseRow(chosenRow());
    m_refreshing = false;
}

std::vector<PointRow> PointsPane::rowsInOrder(PointOrder order) const
{
    auto rows = pointRows(m_session.assessment(), m_session.editions(), order, m_session.me());
    const Drafted drafted = Drafted::in(m_session);
    const ForLater later = ForLater::in(m_session);
    for (PointRow& row : rows) {
        const auto isIn = [&](const std::set<core::PointRef>& points, bool wholeService) {
            return row.kind == PointRow::Kind::WholeService
                       ? wholeService
                       : std::ranges::any_of(row.points, [&](const core::PointRef& point) {
                             return points.contains(point);
                         });
        };
        row.hasDraft = isIn(drafted.points, drafted.wholeService);
        row.isLater = isIn(later.points, later.wholeService);
    }
    return rows;
}

void PointsPane::showLater(bool only)
{
    {
        const QSignalBlocker quiet(m_later);
        m_later->setChecked(only);
    }
    refresh();
}

void PointsPane::showMenu(const QPoint& place)
{
    const QModelIndex index = m_list->indexAt(place);
    if (!index.isValid() || !m_model->row(index.row()).canBeChosen() ||
        m_session.savedState().readOnly) {
        return;
    }
    m_list->setCurrentIndex(index);
    auto* menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* later = menu->addAction(tr("Come back &later"), this, &PointsPane::laterAsked);
    later->setCheckable(true);
    later->setChecked(isForLater(m_session, m_points));
    menu->popup(m_list->viewport()->mapToGlobal(place));
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
    if (m_model->rowOf(point) < 0 && m_later->isChecked()) {
        showLater(false);
    }
    if (m_model->rowOf(point) < 0 && m_orders->chosen() == static_cast<int>(PointOrder::Mine)) {
        chooseOrder(PointOrder::Agenda);
    }
    chooseRow(m_model->rowOf(point));
}

void PointsPane::chooseWholeService()
{
    if (m_model->wholeServiceRow() < 0 && m_later->isChecked()) {
        showLater(false);
    }
    if (m_model->wholeServiceRow() < 0) {
        chooseOrder(PointOrder::Agenda);
    }
    chooseRow(m_model->wholeServiceRow());
}

void PointsPane::chooseFirst()
{
    m_points.clear();
    showLater(false);
    chooseRow(m_model->next(-1, 1));
}

void PointsPane::step(int step)
{
    chooseRow(m_model->next(chosenRow(), step));
}

void PointsPane::chooseOrder(PointOrder order)
{
    m_orders->choose(static_cast<int>(order));
    showLater(false);
}

} // namespace ui
