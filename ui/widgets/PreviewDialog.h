#pragma once

#include "ui/widgets/grid/GridModel.h"

#include <QDialog>

namespace ui {

/// Shows what one step would change before it is taken, as a table, and asks once.
class PreviewDialog : public QDialog {
    Q_OBJECT

public:
    /// `doIt` is what the button that goes ahead says.
    PreviewDialog(const QString& title, const QString& sentence, const QStringList& columns,
                  std::vector<GridRow> rows, const QString& doIt, QWidget* parent = nullptr);
};

} // namespace ui
