#include "ui/base/NoBackup.h"

#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct NoBackupWords {
    Q_DECLARE_TR_FUNCTIONS(ui::NoBackup)
};

QString whatIsHeldUp(ChangeOf change)
{
    switch (change) {
    case ChangeOf::Upgrade:
        return NoBackupWords::tr(
            "This casebook was made by an earlier version. To work in it, it is brought up to "
            "date, and is backed up first as it was.");
    case ChangeOf::Merge: return NoBackupWords::tr("A merge is made after a backup.");
    case ChangeOf::Import: return NoBackupWords::tr("An import is made after a backup.");
    case ChangeOf::Forgetting: break;
    }
    return NoBackupWords::tr("Before something is forgotten for good, the casebook is backed up.");
}

} // namespace

bool goesOnWithoutBackup(Prompts& prompts, QWidget* parent, ChangeOf change,
                         const core::Problem& why)
{
    return prompts.confirm(
        parent,
        {NoBackupWords::tr("There is no backup"),
         NoBackupWords::tr("%1 That backup could not be made, so nothing was changed yet:\n\n"
                           "%2\n\nStop here, put that right or choose another folder in File, "
                           "Backups, and try again. Or go on without a backup.")
             .arg(whatIsHeldUp(change), inWords(why)),
         NoBackupWords::tr("Go on without a backup")});
}

} // namespace ui
