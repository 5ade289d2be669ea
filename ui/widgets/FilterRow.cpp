#include "ui/widgets/FilterRow.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LongText.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr qsizetype lettersInMenu = 50;

QString inMenu(QString words)
{
    return inOneLine(words.replace(u'&', QStringLiteral("&&")), lettersInMenu);
}

} // namespace

FilterRow::FilterRow(const QString& id, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_menu(new QMenu(this))
    , m_button(new QPushButton)
    , m_row(new FlowLayout(this))
{
    m_button->setObjectName(id);
    m_button->setText(tr("Filter"));
    m_button->setToolTip(hint);
    m_button->setAccessibleDescription(hint);
    m_button->setMenu(m_menu);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterRow::fillMenu);
}

void FilterRow::choose()
{
    m_button->setFocus();
    m_button->showMenu();
}

void FilterRow::fillMenu()
{
    m_menu->clear();
    // A menu keeps its submenus otherwise.
    qDeleteAll(m_menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    emit menuAsked(m_menu);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Clear all"), this, &FilterRow::clearAsked)->setEnabled(!m_chips.empty());
}

QAction* FilterRow::addTo(QMenu& menu, const QString& words, bool isChosen,
                          std::function<void()> toggle)
{
    QAction* action = menu.addAction(inMenu(words));
    QObject::connect(action, &QAction::triggered, &menu, std::move(toggle));
    action->setCheckable(true);
    action->setChecked(isChosen);
    return action;
}

void FilterRow::setChips(const std::vector<Chip>& chips)
{
    const bool hadFocus =
        std::ranges::any_of(m_chips, [](const QWidget* chip) { return chip->hasFocus(); });
    for (QWidget* chip : std::exchange(m_chips, {})) {
        // It may be the one that was pressed, and goes once it has said so.
        chip->hide();
        m_row->removeWidget(chip);
        chip->setParent(nullptr);
        chip->deleteLater();
    }
    for (const Chip& one : chips) {
        addButton(inMenu(one.words) + QStringLiteral("  ×"),
                  tr("Take away the filter: %1").arg(one.words), QStringLiteral("filterChip"),
                  one.takeAway);
    }
    if (chips.size() > 1) {
        addButton(tr("Clear all"), tr("Take away all filters"), QStringLiteral("clearFilters"),
                  [this] { emit clearAsked(); });
    }
    if (hadFocus) {
        m_button->setFocus();
    }
    updateGeometry();
}

void FilterRow::addButton(const QString& words, const QString& spoken, const QString& id,
                          std::function<void()> act)
{
    auto* chip = new QPushButton(this);
    chip->setObjectName(id);
    chip->setText(words);
    chip->setAccessibleName(spoken);
    chip->setToolTip(spoken);
    chip->setFocusPolicy(Qt::StrongFocus);
    connect(chip, &QPushButton::clicked, this, std::move(act));
    m_row->addWidget(chip);
    chip->show();
    m_chips.push_back(chip);
}

} // namespace ui
