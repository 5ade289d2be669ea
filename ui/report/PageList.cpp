#include "ui/report/PageList.h"

#include "ui/base/Theme.h"

#include <QImage>
#include <QPainter>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QStyledItemDelegate>

#include <map>

namespace ui {

namespace {

/// The last of the document's main headings that begins on each page or before it.
std::map<int, QString> headingsOf(QPdfDocument& document)
{
    QPdfBookmarkModel bookmarks;
    bookmarks.setDocument(&document);
    std::map<int, QString> headings;
    const auto visit = [&](const auto& self, const QModelIndex& parent, int depth) -> void {
        for (int row = 0; row < bookmarks.rowCount(parent); ++row) {
            const QModelIndex index = bookmarks.index(row, 0, parent);
            const int page = index.data(static_cast<int>(QPdfBookmarkModel::Role::Page)).toInt();
            const auto title = index.data(static_cast<int>(QPdfBookmarkModel::Role::Title));
            // A page is called by what begins on it first.
            headings.try_emplace(page, title.toString());
            if (depth < 2) {
                self(self, index, depth + 1);
            }
        }
    };
    visit(visit, {}, 1);
    return headings;
}

/// The picture with a hairline around it, and the words beside it.
class PageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.palette);
        const int room = option.fontMetrics.height() / 3;
        painter->save();
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, theme.chosen);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              theme.accent);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        const QRect picture(option.rect.topLeft() + QPoint(2 * room, room), option.decorationSize);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, picture);
        painter->setPen(theme.edge);
        painter->drawRect(picture.adjusted(-1, -1, 0, 0));
        painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
        const QRect words = option.rect.adjusted(picture.width() + 4 * room, room, -room, -room);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                          index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.decorationSize.width() * 2,
                option.decorationSize.height() + 2 * (option.fontMetrics.height() / 3)};
    }
};

} // namespace

PageList::PageList(QPdfDocument& document, QWidget* parent)
    : QListWidget(parent)
    , m_document(document)
{
    setObjectName("pageList");
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PageDelegate(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setIconSize(pictureSize());
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_marking && row >= 0) {
            emit pageAsked(row);
        }
    });
    m_drawing.setInterval(0);
    connect(&m_drawing, &QTimer::timeout, this, &PageList::drawNext);
}

QSize PageList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 12};
}

QSize PageList::pictureSize() const
{
    const int width = fontMetrics().averageCharWidth() * 9;
    return {width, width * 297 / 210};
}

void PageList::refill()
{
    const int before = currentRow();
    m_marking = true;
    clear();
    setIconSize(pictureSize());
    const auto headings = headingsOf(m_document);
    QPixmap blank(pictureSize());
    blank.fill(Qt::white);
    QString heading;
    for (int page = 0; page < m_document.pageCount(); ++page) {
        if (const auto found = headings.find(page); found != headings.end()) {
            heading = found->second;
        }
        const QString number = QString::number(page + 1);
        auto* entry = new QListWidgetItem(
            QIcon(blank), heading.isEmpty() ? number : tr("%1  %2").arg(number, heading), this);
        const QString name =
            heading.isEmpty() ? tr("Page %1").arg(number) : tr("Page %1, %2").arg(number, heading);
        entry->setData(Qt::AccessibleTextRole, name);
        entry->setToolTip(name);
    }
    setCurrentRow(before >= 0 && before < count() ? before : 0);
    m_marking = false;
    m_drawing.start();
}

void PageList::mark(int page)
{
    if (page >= 0 && page < count() && page != currentRow()) {
        m_marking = true;
        setCurrentRow(page);
        m_marking = false;
    }
}

void PageList::drawNext()
{
    constexpr int drawnRole = Qt::UserRole + 1;
    const QRect seen = viewport()->rect();
    const QModelIndex top = indexAt({1, 1});
    for (int row = top.isValid() ? top.row() : 0; isVisible() && row < count(); ++row) {
        QListWidgetItem* entry = item(row);
        if (!visualItemRect(entry).intersects(seen)) {
            break;
        }
        if (!entry->data(drawnRole).toBool()) {
            const QSize size = pictureSize() * devicePixelRatioF();
            QPixmap picture(size);
            picture.fill(Qt::white);
            QPainter(&picture).drawImage(0, 0, m_document.render(row, size));
            picture.setDevicePixelRatio(devicePixelRatioF());
            entry->setIcon(QIcon(picture));
            entry->setData(drawnRole, true);
            return;
        }
    }
    m_drawing.stop();
}

void PageList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    m_drawing.start();
}

void PageList::scrollContentsBy(int dx, int dy)
{
    QListWidget::scrollContentsBy(dx, dy);
    m_drawing.start();
}

} // namespace ui
