#include "ui/base/LeaveUnsaved.h"

#include "ui/base/Prompts.h"

#include <QCoreApplication>
#include <QDialog>

namespace ui {

namespace {

struct LeaveUnsaved {
    Q_DECLARE_TR_FUNCTIONS(LeaveUnsaved)
};

} // namespace

bool mayLeaveUnsaved(QDialog& dialog, bool isChanged, Prompts& prompts)
{
    dialog.setWindowModified(isChanged);
    return !isChanged ||
           prompts.confirm(&dialog, {LeaveUnsaved::tr("Leave without saving"),
                                     LeaveUnsaved::tr("What you changed here is not saved yet."),
                                     LeaveUnsaved::tr("Leave without saving")});
}

} // namespace ui
