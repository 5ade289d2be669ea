#include "ui/start/BackupWords.h"

#include "ui/base/Text.h"
#include "ui/words/Words.h"

#include <QLocale>

namespace ui {

namespace {

QString whyInWords(core::BackupReason why)
{
    switch (why) {
    case core::BackupReason::Start: return BackupWords::tr("when the casebook was opened");
    case core::BackupReason::Merge: return BackupWords::tr("before a merge");
    case core::BackupReason::Import: return BackupWords::tr("before an import");
    case core::BackupReason::Upgrade:
        return BackupWords::tr("before a newer version changed the file");
    case core::BackupReason::Forgetting: return BackupWords::tr("before something was forgotten");
    case core::BackupReason::Restore: return BackupWords::tr("before something was restored");
    case core::BackupReason::Asked: break;
    }
    return BackupWords::tr("because you asked for it");
}

} // namespace

QString whenInWords(const core::BackupFile& file)
{
    return BackupWords::tr("%1 at %2", "a day, a time")
        .arg(inWords(core::localDate(file.at)), timeOfDay(file.at));
}

QString inOneLine(const core::BackupFile& file, const core::Result<core::BackupContent>& content)
{
    const QString size =
        QLocale().formattedDataSize(static_cast<qint64>(file.bytes), 1, QLocale::DataSizeSIFormat);
    const QString holds = content ? BackupWords::tr("%n assessment(s)", nullptr,
                                                    static_cast<int>(content->assessments.size()))
                                  : BackupWords::tr("cannot be read");
    return BackupWords::tr("%1, %2: %3, %4")
        .arg(whenInWords(file), whyInWords(file.why), holds, size);
}

} // namespace ui
