#pragma once

#include "core/assessment/AudienceView.h"

#include <QDialog>
#include <QStringList>

namespace ui {

/// What `reader` will not see, in words: "12 notes and 2 recommendations"; empty when they see all.
QString hiddenFrom(core::Reader reader, const core::Ledger& ledger);

/// The notes, recommendations and reasons that `reader` will not see, one entry each: first what it
/// is and whom it is for, then its words on a line of their own.
QStringList hiddenItems(core::Reader reader, const core::Ledger& ledger);

/// The list of what a reader will not see.
class HiddenDialog : public QDialog {
    Q_OBJECT

public:
    /// `summary` says it in a sentence.
    HiddenDialog(const QString& summary, const QStringList& items, QWidget* parent = nullptr);
};

} // namespace ui
