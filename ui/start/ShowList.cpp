#include "ui/start/ShowList.h"

#include "ui/base/Targets.h"
#include "ui/base/Text.h"
#include "ui/base/Theme.h"
#include "ui/start/AssessmentTable.h"
#include "ui/start/EditionCatalogue.h"
#include "ui/widgets/Badge.h"
#include "ui/words/Words.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <set>

namespace ui {

namespace {

enum Role { CountRole = Qt::UserRole + 1, HeadingRole, AlarmRole };

class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.palette);
        const int room = option.fontMetrics.height() * 3 / 4;
        const bool heading = index.data(HeadingRole).toBool();
        const bool chosen = option.state & QStyle::State_Selected;
        QRect area = option.rect.adjusted(room, 0, -room, 0);
        painter->save();
        if (chosen) {
            painter->fillRect(option.rect, theme.chosen);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              theme.accent);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        QFont font = option.font;
        font.setWeight(heading || chosen ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
        const QString text = index.data().toString();
        const auto alignment = Qt::AlignLeft | (heading ? Qt::AlignBottom : Qt::AlignVCenter);
        if (heading) {
            area.adjust(0, 0, 0, -option.fontMetrics.height() / 3);
        }
        const QString count = heading ? QString() : QString::number(index.data(CountRole).toInt());
        const int countRoom = option.fontMetrics.horizontalAdvance(count) + room;
        const QString shown =
            QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width() - countRoom);
        painter->drawText(area, alignment, shown);
        area.setLeft(area.left() + QFontMetrics(font).horizontalAdvance(shown) +
                     option.fontMetrics.averageCharWidth());
        if (index.data(AlarmRole).toBool()) {
            paintBadge(*painter, area, count, theme.bad, option.font);
        } else {
            painter->setFont(option.font);
            painter->setPen(theme.muted);
            painter->drawText(area, alignment, count);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int line = option.fontMetrics.height();
        const bool first = index.row() == 0;
        return {line * 6, index.data(HeadingRole).toBool() && !first
                              ? line * 5 / 2
                              : std::max(leastTarget, line * 13 / 8)};
    }
};

} // namespace

ShowList::ShowList(const AssessmentTable& table, QWidget* parent)
    : QListView(parent)
    , m_table(table)
    , m_model(new QStandardItemModel(this))
{
    setObjectName("showList");
    setAccessibleName(tr("Show"));
    setModel(m_model);
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_refreshing) {
            emit chosenChanged(chosen());
        }
    });
    connect(&table.catalogue(), &EditionCatalogue::loaded, this, &ShowList::refresh);
}

Show ShowList::chosen() const
{
    const int row = currentIndex().row();
    return row >= 0 ? m_shows[static_cast<std::size_t>(row)] : Show{};
}

QSize ShowList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 32, fontMetrics().height() * 10};
}

void ShowList::refresh()
{
    const Show before = chosen();
    m_refreshing = true;
    m_model->clear();
    m_shows.clear();
    std::set<std::string> standards;
    std::set<std::string> phases;
    for (const core::AssessmentSummary& listed : m_table.assessments()) {
        standards.insert(listed.standards.begin(), listed.standards.end());
        phases.insert(listed.phase);
    }
    addHeading(tr("Show"));
    addEntry(tr("All assessments"), {Show::What::All, {}});
    addEntry(tr("In progress"), {Show::What::InProgress, {}});
    addEntry(tr("Open actions"), {Show::What::WithOpenActions, {}});
    addEntry(tr("Overdue actions"), {Show::What::Overdue, {}});
    addHeading(tr("Standard"));
    for (const std::string& id : standards) {
        addEntry(m_table.catalogue().nameOf(id), {Show::What::Standard, id});
    }
    addHeading(tr("Phase"));
    for (const std::string& id : phases) {
        addEntry(id.empty() ? tr("No phase") : phaseName(m_table.catalogue().all(), id),
                 {Show::What::Phase, id});
    }
    choose(before);
    m_refreshing = false;
}

void ShowList::addHeading(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setData(true, HeadingRole);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
    m_shows.push_back({});
}

void ShowList::addEntry(const QString& text, const Show& show)
{
    const auto& all = m_table.assessments();
    const auto count =
        std::count_if(all.begin(), all.end(), [&](const core::AssessmentSummary& listed) {
            return takesIn(show, listed, m_table);
        });
    auto* item = new QStandardItem(text);
    item->setData(static_cast<int>(count), CountRole);
    item->setData(show.what == Show::What::Overdue && count > 0, AlarmRole);
    item->setData(tr("%1, %2").arg(text).arg(count), Qt::AccessibleTextRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_model->appendRow(item);
    m_shows.push_back(show);
}

void ShowList::choose(const Show& show)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->isEnabled() && m_shows[static_cast<std::size_t>(row)] == show) {
            setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
    setCurrentIndex(m_model->index(1, 0));
}

} // namespace ui
