#include "ui/widgets/grid/Grid.h"

#include "ui/widgets/grid/GridCells.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace ui {

Grid::Grid(const QString& name, const QStringList& columns, int wideColumn, QWidget* parent)
    : QTableView(parent)
    , m_model(new GridModel(columns, this))
    , m_wide(wideColumn)
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new GridCells(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, [this] { emit openAsked(chosenId()); });
}

void Grid::setColumns(const QStringList& columns, int wideColumn)
{
    m_wide = wideColumn;
    m_settingRows = true;
    m_model->setColumns(columns);
    m_settingRows = false;
}

void Grid::breakHeadings()
{
    m_brokenHeadings = true;
}

void Grid::setGivingWay(std::set<int> columns)
{
    hideGivingWay(false);
    m_givingWay = std::move(columns);
}

void Grid::hideGivingWay(bool hidden)
{
    for (const int column : m_givingWay) {
        setColumnHidden(column, hidden);
    }
}

void Grid::setRows(std::vector<GridRow> rows)
{
    const std::string chosen = chosenId();
    const int before = std::max(currentIndex().row(), 0);
    m_settingRows = true;
    const bool moved = m_model->setRows(std::move(rows));
    if (moved && m_model->rowCount() > 0) {
        const int row = m_model->rowOf(chosen);
        setCurrentIndex(
            m_model->index(row >= 0 ? row : std::min(before, m_model->rowCount() - 1), 0));
    }
    m_settingRows = false;
    arrange();
    if (chosenId() != chosen) {
        emit chose();
    }
}

std::string Grid::chosenId() const
{
    const int row = currentIndex().row();
    return row < 0 ? std::string() : m_model->rows()[static_cast<std::size_t>(row)].id;
}

bool Grid::choose(const std::string& id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        setCurrentIndex(m_model->index(row, 0));
    }
    return row >= 0;
}

void Grid::step(int step)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0) {
        setCurrentIndex(m_model->index(std::clamp(currentIndex().row() + step, 0, last), 0));
    }
}

void Grid::fitToRows()
{
    m_fits = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

int Grid::heightOfRows() const
{
    const int bar =
        horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar +
           2 * frameWidth();
}

QSize Grid::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 50;
    return {width, m_fits ? heightOfRows() : fontMetrics().height() * 12};
}

QSize Grid::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16,
            m_fits ? heightOfRows() : fontMetrics().height() * 5};
}

ColumnNeed Grid::needOf(int column) const
{
    // An address of a page without a space would be all that is seen.
    const int character = fontMetrics().averageCharWidth();
    const int most = std::max(character * 26, viewport()->width() * 3 / 10);
    ColumnNeed need;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, column);
        need.words = std::max(need.words, std::min(most, GridCells::naturalWidth(font(), index)));
        need.longestWord = std::max(need.longestWord,
                                    std::min(character * 18, GridCells::leastWidth(font(), index)));
    }
    QFont bold = horizontalHeader()->font(); // As the header measures its texts.
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const auto shown = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const auto whole = m_model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    const int around = horizontalHeader()->sectionSizeHint(column) - metrics.size(0, shown).width();
    need.heading = around + metrics.size(0, whole).width();
    need.brokenHeading = around + metrics.size(0, GridModel::broken(whole)).width();
    return need;
}

void Grid::arrange()
{
    hideGivingWay(false); // What is hidden has no size to ask for.
    std::vector<ColumnNeed> needs;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        needs.push_back(needOf(column));
    }
    const auto share = [&] {
        return shareOut(needs, m_wide, fontMetrics().averageCharWidth() * 18, viewport()->width(),
                        m_brokenHeadings);
    };
    GridWidths shared = share();
    if (shared.sum() > viewport()->width() && !m_givingWay.empty()) {
        hideGivingWay(true);
        for (const int column : m_givingWay) {
            needs[static_cast<std::size_t>(column)] = {};
        }
        shared = share();
    }
    m_model->setHeadingsBroken(shared.brokenHeadings);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!isColumnHidden(column)) {
            setColumnWidth(column, shared.widths[static_cast<std::size_t>(column)]);
        }
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        setRowHeight(row, sizeHintForRow(row));
    }
    if (m_fits) {
        updateGeometry();
    }
}

void Grid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (m_fits) {
        for (QWidget* up = parentWidget(); up != nullptr; up = up->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(up); area != nullptr && hasFocus()) {
                const QRect row = visualRect(current);
                const QPoint at = viewport()->mapTo(area->widget(), row.center());
                area->ensureVisible(0, at.y(), 0, row.height());
                break;
            }
        }
    }
    if (!m_settingRows && current.row() != previous.row()) {
        emit chose();
    }
}

void Grid::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit openAsked(chosenId());
        return;
    }
    QTableView::keyPressEvent(event);
}

void Grid::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid()) {
        step(0);
    }
    QTableView::focusInEvent(event);
}

void Grid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void Grid::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

} // namespace ui
