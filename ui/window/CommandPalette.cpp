#include "ui/window/CommandPalette.h"

#include "ui/base/HandbookPlace.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Targets.h"
#include "ui/base/Text.h"
#include "ui/base/Theme.h"
#include "ui/base/spoken/Announcer.h"
#include "ui/widgets/DialogFrame.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ui {

namespace {

constexpr std::chrono::milliseconds untilAgain{250};
constexpr int detailRole = Qt::UserRole + 1;

class FindingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.palette);
        const int room = option.fontMetrics.height() / 2;
        painter->save();
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, theme.chosen);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              theme.accent);
        }
        QRect area = option.rect.adjusted(room, 0, -room, 0);
        const QString detail = option.fontMetrics.elidedText(index.data(detailRole).toString(),
                                                             Qt::ElideRight, area.width() / 2);
        painter->setPen(theme.muted);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, detail);
        area.setRight(area.right() - option.fontMetrics.horizontalAdvance(detail) - room);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(
            area, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.fontMetrics.height() * 8,
                std::max(leastTarget, option.fontMetrics.height() * 7 / 4)};
    }
};

} // namespace

CommandPalette::CommandPalette(Finder finder, QWidget* parent)
    : QDialog(parent)
    , m_finder(std::move(finder))
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_found(new QLabel(this))
{
    setObjectName("commandPalette");
    setWindowTitle(tr("Find or run anything"));
    tellHandbookPlace(*this, HandbookPlace{"index", "Look around"});
    auto* label = new QLabel(tr("Type a service, a point, words from a note, or what to do"), this);
    label->setBuddy(m_words);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_words->setObjectName("paletteWords");
    m_words->setAccessibleName(label->text());
    m_words->installEventFilter(this);
    m_list->setObjectName("paletteList");
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_words);
    m_found->setObjectName("paletteFound");
    m_found->setWordWrap(true);
    m_found->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_found);
    column->addWidget(m_list);
    giveRoom(*this, 84, 26);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommandPalette::tellFound);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    m_again.setSingleShot(true);
    m_again.setInterval(untilAgain);
    connect(&m_again, &QTimer::timeout, this, &CommandPalette::refillLate);
    refill();
}

void CommandPalette::refill()
{
    show(m_finder(m_words->text().trimmed()));
}

void CommandPalette::refillLate()
{
    // What is chosen already stays so until there is more to choose from.
    auto findings = m_finder(m_words->text().trimmed());
    findings.problem ? m_again.start() : show(std::move(findings));
}

void CommandPalette::show(Findings findings)
{
    m_items = std::move(findings.items);
    m_problem = std::move(findings.problem);
    m_problem && m_problem->passes ? m_again.start() : m_again.stop();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const PaletteItem& finding : m_items) {
        auto* item = new QListWidgetItem(finding.title, m_list);
        item->setData(detailRole, finding.detail);
        item->setData(Qt::AccessibleTextRole,
                      finding.detail.isEmpty() ? finding.title
                                               : tr("%1, %2").arg(finding.title, finding.detail));
    }
    m_list->setCurrentRow(m_items.empty() ? -1 : 0);
    tellFound();
}

void CommandPalette::tellFound()
{
    const QListWidgetItem* reachedItem = m_list->currentItem();
    QString found = m_items.empty() ? tr("Nothing found. Try fewer letters.")
                                    : tr("%n found", nullptr, static_cast<int>(m_items.size()));
    if (m_problem) {
        found += u' ' + tr("Not all of it: %1").arg(inWords(*m_problem));
    }
    m_found->setText(found);
    // The keyboard stays in the field, so what the arrows have reached is said beside it.
    const QString reached =
        reachedItem == nullptr
            ? QString()
            : reachedItem->data(Qt::AccessibleTextRole).toString() + QStringLiteral(". ");
    const QString said = reached + m_found->text();
    if (said != m_words->accessibleDescription()) {
        m_words->setAccessibleDescription(said);
        announce(*this, said);
    }
}

void CommandPalette::choose()
{
    if (const int row = m_list->currentRow(); row >= 0) {
        m_chosen = m_items[static_cast<std::size_t>(row)];
        accept();
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    // The arrows move in the list while the words keep the keyboard.
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        const int row = m_list->currentRow() + step;
        if (step != 0) {
            if (row >= 0 && row < m_list->count()) {
                m_list->setCurrentRow(row);
            }
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
