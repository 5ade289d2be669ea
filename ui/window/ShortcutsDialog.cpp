#include "ui/window/ShortcutsDialog.h"

#include "ui/widgets/DialogFrame.h"
#include "ui/window/Actions.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

QString keysOf(const ActionText& action)
{
    QStringList keys;
    for (const QKeySequence& shortcut : action.shortcuts) {
        keys.append(shortcut.toString(QKeySequence::NativeText));
    }
    return keys.join(QStringLiteral(", "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName("shortcutsDialog");
    setWindowTitle(tr("Keyboard shortcuts"));
    const auto actions = actionTexts();
    auto* table = new QTableWidget(static_cast<int>(actions.size()), 3, this);
    table->setObjectName("shortcutTable");
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({tr("What"), tr("Keys"), tr("What it does")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    for (int row = 0; row < table->rowCount(); ++row) {
        const ActionText& action = actions[row];
        const QString text = QString(action.text).remove(u'&');
        const QString keys = keysOf(action);
        auto* name = new QTableWidgetItem(text);
        name->setData(
            Qt::AccessibleTextRole,
            tr("%1, %2. %3").arg(text, keys.isEmpty() ? tr("no keys") : keys, action.description));
        table->setItem(row, 0, name);
        table->setItem(row, 1, new QTableWidgetItem(keys));
        table->setItem(row, 2, new QTableWidgetItem(action.description));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setCurrentCell(0, 0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(buttons);
    giveRoom(*this, 110, 32);
}

} // namespace ui
