#pragma once

#include "core/work/Backups.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// Where the words of the dialog for backups are translated.
struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(ui::BackupsDialog)
};

/// The day and the time of a backup.
QString whenInWords(const core::BackupFile& file);

/// When and why it was made, what it holds and how large it is.
QString inOneLine(const core::BackupFile& file, const core::Result<core::BackupContent>& content);

} // namespace ui
