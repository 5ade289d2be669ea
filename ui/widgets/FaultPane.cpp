#include "ui/widgets/FaultPane.h"

#include "ui/base/ScaledFont.h"
#include "ui/base/Text.h"
#include "ui/widgets/RowList.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

FaultPane::FaultPane(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_list(new RowList(this))
{
    m_title->setObjectName("faultTitle");
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    scaleFont(*m_title, 1.15, QFont::DemiBold);
    auto* hint = new QLabel(tr("Mend the file in a text editor, save it there, and check again. "
                               "Each line says where, and what was expected."),
                            this);
    hint->setWordWrap(true);
    m_list->setObjectName("faultList");
    m_list->setAccessibleName(tr("Faults in the file"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* copyKey = new QAction(this);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(copyKey);
    auto* copyButton = new QPushButton(tr("Copy"), this);
    copyButton->setObjectName("copyFaults");
    copyButton->setAccessibleDescription(
        tr("Copies the chosen faults; all of them when none is chosen."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    column->addWidget(copyButton, 0, Qt::AlignLeft);
    connect(copyKey, &QAction::triggered, this, &FaultPane::copy);
    connect(copyButton, &QPushButton::clicked, this, &FaultPane::copy);
}

void FaultPane::show(const QString& fileName, const std::vector<core::Diagnostic>& faults)
{
    m_title->setText(
        tr("%n fault(s) in %1", nullptr, static_cast<int>(faults.size())).arg(fileName));
    m_list->clear();
    for (const core::Diagnostic& fault : faults) {
        const QString message = fromUtf8(fault.message);
        m_list->addItem(fault.line > 0 ? tr("%1:%2: error: %3")
                                             .arg(QString::number(fault.line),
                                                  QString::number(fault.column), message)
                                       : tr("error: %1").arg(message));
    }
    m_list->setCurrentRow(0);
    m_list->clearSelection();
}

void FaultPane::focusList()
{
    m_list->setFocus();
}

void FaultPane::copy()
{
    QStringList lines;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->selectedItems().isEmpty() || m_list->item(row)->isSelected()) {
            lines << m_list->item(row)->text();
        }
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace ui
