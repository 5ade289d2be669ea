#include "ui/start/HitList.h"

#include "ui/base/Text.h"
#include "ui/base/Theme.h"
#include "ui/widgets/RowPainting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int placeRole = Qt::UserRole + 1;

class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.palette);
        const int line = option.fontMetrics.height();
        painter->save();
        paintGround(*painter, option);
        QRect area = option.rect.adjusted(line * 5 / 8, line / 3, -line * 5 / 8, -line / 3);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(
            area, Qt::AlignTop | Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        painter->setPen(theme.muted);
        painter->drawText(area, Qt::AlignBottom | Qt::AlignLeft,
                          option.fontMetrics.elidedText(index.data(placeRole).toString(),
                                                        Qt::ElideRight, area.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.fontMetrics.height() * 10, option.fontMetrics.height() * 3};
    }
};

} // namespace

QString excerptOf(const QString& text, const QString& words)
{
    constexpr qsizetype before = 50;
    const QString line = text.simplified();
    qsizetype first = -1;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        const auto at = line.indexOf(word, 0, Qt::CaseInsensitive);
        first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    if (first <= before) {
        return line;
    }
    const auto from = line.indexOf(u' ', first - before) + 1;
    return QStringLiteral("… ") + line.mid(from);
}

HitList::HitList(QWidget* parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName("hitList");
    setAccessibleName(tr("Places found"));
    setModel(m_model);
    setItemDelegate(new HitDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::doubleClicked, this, &HitList::open);
}

void HitList::show(std::vector<core::Hit> hits, const QString& words)
{
    m_hits = std::move(hits);
    m_model->clear();
    for (const core::Hit& hit : m_hits) {
        QString kind = tr("Note");
        if (hit.record.kind == core::RecordKind::Outcome) {
            const auto point = core::pointRefFrom(hit.record.name);
            kind = point ? tr("Reason for point %1").arg(point->number) : tr("Reason");
        } else if (hit.record.kind == core::RecordKind::Recommendation) {
            kind = tr("Recommendation");
        } else if (hit.record.kind == core::RecordKind::Result) {
            kind = tr("Reason for the result");
        }
        const QString place = tr("%1 · %2").arg(fromUtf8(hit.service), kind);
        auto* item = new QStandardItem(excerptOf(fromUtf8(hit.text), words));
        item->setData(place, placeRole);
        item->setData(tr("%1, %2: %3").arg(fromUtf8(hit.service), kind, item->text()),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

void HitList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void HitList::open(const QModelIndex& index)
{
    if (index.isValid()) {
        emit opened(m_hits[static_cast<std::size_t>(index.row())]);
    }
}

} // namespace ui
