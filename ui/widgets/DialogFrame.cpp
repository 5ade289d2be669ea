#include "ui/widgets/DialogFrame.h"

#include "ui/base/FlatStyle.h"
#include "ui/base/Scrolling.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

void giveRoom(QDialog& dialog, int letters, int lines)
{
    const QFontMetrics metrics = dialog.fontMetrics();
    QSize room(metrics.averageCharWidth() * letters, metrics.height() * lines);
    if (const QWidget* parent = dialog.parentWidget()) {
        room = room.boundedTo(parent->window()->size());
    }
    // What frames a window has to fit too.
    const QSize screen = dialog.screen()->availableSize() - QSize(2, 2 * metrics.height());
    dialog.resize(room.boundedTo(screen));
}

DialogButtons dialogButtons(QDialog& dialog, const QString& doIt, const char* id)
{
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    auto* button = box->addButton(doIt, QDialogButtonBox::AcceptRole);
    button->setObjectName(QString::fromLatin1(id));
    button->setDefault(true);
    PrimaryMark::put(*button);
    QObject::connect(box, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return {box, button};
}

void frameForm(QDialog& dialog, QWidget* form, const QString& doIt, const char* id)
{
    auto* outer = new QVBoxLayout(&dialog);
    outer->addWidget(scrolling(form, &dialog));
    outer->addWidget(dialogButtons(dialog, doIt, id).box);
}

} // namespace ui
