#include "ui/start/HitList.h"

#include "ui/base/Text.h"
#include "ui/base/Theme.h"
#include "ui/widgets/RowPainting.h"
#include "ui/widgets/cards/Paragraphs.h"
#include "ui/words/FoundCards.h"
#include "ui/words/Words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <map>
#include <utility>

namespace ui {

namespace {

enum Role { placeRole = Qt::UserRole + 1, cardRole };

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
        const Card card = index.data(cardRole).value<Card>();
        const Paragraphs text(card.text, option.font, area.width(), 0, card.marks);
        painter->setClipRect(area.adjusted(0, 0, 0, line - area.height()));
        text.draw(*painter, area.topLeft());
        painter->setClipping(false);
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
    // A double click, or what assistive technology does.
    connect(this, &QListView::activated, this, &HitList::open);
}

void HitList::show(std::vector<core::Hit> hits)
{
    m_hits = std::move(hits);
    m_model->clear();
    for (std::size_t i = 0; i < m_hits.size(); ++i) {
        const core::Hit& hit = m_hits[i];
        QString kind = tr("Note");
        if (hit.record.kind == core::RecordKind::Outcome) {
            const auto point = core::pointRefFrom(hit.record.name);
            kind = point ? tr("Reason for point %1").arg(point->number) : tr("Reason");
        } else if (hit.record.kind == core::RecordKind::Recommendation) {
            kind = tr("Recommendation");
        } else if (hit.record.kind == core::RecordKind::Result) {
            kind = tr("Reason for the result");
        }
        m_model->appendRow(new QStandardItem);
        setRow(static_cast<int>(i), {hit, {}, {}, false}, kind);
    }
}

void HitList::tellMore(const std::vector<core::FoundPlace>& places)
{
    std::map<std::pair<core::AssessmentId, core::RecordId>, const core::FoundPlace*> known;
    for (const core::FoundPlace& place : places) {
        known.emplace(std::pair(place.hit.assessment, place.hit.record), &place);
    }
    for (std::size_t i = 0; i < m_hits.size(); ++i) {
        const auto place = known.find({m_hits[i].assessment, m_hits[i].record});
        if (place != known.end()) {
            setRow(static_cast<int>(i), *place->second, inWords(place->second->found.kind));
        }
    }
}

void HitList::setRow(int row, const core::FoundPlace& place, const QString& kind)
{
    FoundCard found = foundCard(place, {}, true);
    found.row.card.marks = found.marks;
    QStandardItem* item = m_model->item(row);
    QStringList about{fromUtf8(place.hit.service), kind};
    if (!place.author.empty()) {
        about << fromUtf8(place.author);
    }
    if (place.found.at) {
        about << inShort(core::localDate(*place.found.at));
    }
    item->setText(found.row.card.text);
    item->setData(about.join(QStringLiteral(" · ")), placeRole);
    item->setData(QVariant::fromValue(found.row.card), cardRole);
    item->setData((about + QStringList(item->text())).join(QStringLiteral(", ")),
                  Qt::AccessibleTextRole);
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
