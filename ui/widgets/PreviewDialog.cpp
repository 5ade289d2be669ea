#include "ui/widgets/PreviewDialog.h"

#include "ui/widgets/DialogFrame.h"
#include "ui/widgets/grid/Grid.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PreviewDialog::PreviewDialog(const QString& title, const QString& sentence,
                             const QStringList& columns, std::vector<GridRow> rows,
                             const QString& doIt, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto* words = new QLabel(sentence, this);
    words->setWordWrap(true);
    auto* grid = new Grid(title, columns, 1, this);
    grid->setObjectName(QStringLiteral("preview"));
    grid->setRows(std::move(rows));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* go = buttons->addButton(doIt, QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("doIt"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(grid, &Grid::openAsked, go, [go] { go->setFocus(); });
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(grid, 1);
    column->addWidget(buttons);
    giveRoom(*this, 75, 24);
}

} // namespace ui
