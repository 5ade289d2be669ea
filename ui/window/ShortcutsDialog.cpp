#include "ui/window/ShortcutsDialog.h"

#include "ui/base/HandbookPlace.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/KeyField.h"
#include "ui/window/Actions.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

QString inText(const QList<QKeySequence>& keys)
{
    QStringList words;
    for (const QKeySequence& one : keys) {
        words.append(one.toString(QKeySequence::NativeText));
    }
    return words.join(QStringLiteral(", "));
}

QString nameOf(const ActionText& action)
{
    return QString(action.text).remove(u'&');
}

QString nameOf(const QString& id)
{
    const auto actions = actionTexts();
    const auto found = std::ranges::find(actions, id, &ActionText::id);
    return found == actions.end() ? id : nameOf(*found);
}

QPushButton* editingButton(const QString& words, const char* id)
{
    auto* button = new QPushButton(words);
    button->setObjectName(QString::fromLatin1(id));
    button->setAutoDefault(false);
    return button;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Shortcuts shortcuts, QWidget* parent)
    : QDialog(parent)
    , m_shortcuts(std::move(shortcuts))
    , m_table(new QTableWidget(static_cast<int>(actionTexts().size()), 3, this))
    , m_keys(new KeyField)
    , m_field(new FormField(tr("Keys for what is chosen"),
                            tr("Press them here. Backspace empties the field."), m_keys, this))
    , m_give(editingButton(tr("Use these keys"), "giveKeys"))
    , m_none(editingButton(tr("No keys"), "noKeys"))
    , m_usual(editingButton(tr("As it was"), "usualKeys"))
{
    setObjectName("shortcutsDialog");
    setWindowTitle(tr("Keyboard shortcuts"));
    tellHandbookPlace(*this, HandbookPlace{"index", "Look around"});
    m_table->setObjectName("shortcutTable");
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Keys"), tr("What it does")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    fill();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->resizeColumnToContents(1);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(makeEditing());
    column->addWidget(buttons);
    giveRoom(*this, 110, 36);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ShortcutsDialog::showChosen);
    m_table->setCurrentCell(0, 0);
    showChosen();
}

QWidget* ShortcutsDialog::makeEditing()
{
    m_keys->setObjectName("shortcutKeys");
    auto* part = new QWidget(this);
    auto* row = new FlowLayout;
    for (QPushButton* button : {m_give, m_none, m_usual}) {
        row->addWidget(button);
    }
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    column->addLayout(row);
    connect(m_keys, &KeyField::keysChanged, this, [this] { m_field->setError({}); });
    connect(m_keys, &QLineEdit::returnPressed, this, &ShortcutsDialog::give);
    connect(m_give, &QPushButton::clicked, this, &ShortcutsDialog::give);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_shortcuts.removeFrom(chosen());
        apply();
    });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_shortcuts.reset(chosen());
        apply();
    });
    return part;
}

void ShortcutsDialog::fill()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        fillRow(row);
    }
}

void ShortcutsDialog::fillRow(int row)
{
    const ActionText action = actionTexts()[row];
    const QString text = nameOf(action);
    const QString keys = inText(m_shortcuts.of(action.id));
    auto* name = new QTableWidgetItem(text);
    name->setData(Qt::UserRole, action.id);
    name->setData(
        Qt::AccessibleTextRole,
        tr("%1, %2. %3").arg(text, keys.isEmpty() ? tr("no keys") : keys, action.description));
    m_table->setItem(row, 0, name);
    m_table->setItem(row, 1, new QTableWidgetItem(keys));
    m_table->setItem(row, 2, new QTableWidgetItem(action.description));
}

QString ShortcutsDialog::chosen() const
{
    const QTableWidgetItem* item = m_table->item(m_table->currentRow(), 0);
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

void ShortcutsDialog::showChosen()
{
    const auto keys = m_shortcuts.of(chosen());
    m_keys->setKeys(keys.isEmpty() ? QKeySequence() : keys.first());
    m_keys->setAccessibleName(tr("Keys for what is chosen: %1").arg(nameOf(chosen())));
    m_field->setError({});
    m_none->setEnabled(!keys.isEmpty());
    m_usual->setEnabled(m_shortcuts.isChanged(chosen()));
}

void ShortcutsDialog::give()
{
    const QKeySequence keys = m_keys->keys();
    if (!Shortcuts::mayBe(keys)) {
        m_field->setError(tr("Press Ctrl or Alt with another key, or a key such as F6. Other keys "
                             "are needed to type and to move."));
        return;
    }
    const auto other = m_shortcuts.holder(keys, chosen());
    if (other && std::exchange(m_told, keys) != keys) {
        m_field->setError(tr("“%1” has these keys. Use them once more to take them from there.")
                              .arg(nameOf(*other)));
        return;
    }
    m_shortcuts.give(chosen(), keys);
    apply();
}

void ShortcutsDialog::apply()
{
    m_told = {};
    fill();
    showChosen();
    emit changed(m_shortcuts);
}

} // namespace ui
