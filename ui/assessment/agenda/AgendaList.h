#pragma once

#include "ui/assessment/agenda/AgendaOutline.h"

#include <QListWidget>

namespace ui {

/// The rows of an agenda. Alt with Up or Down, and dragging, ask for a row to be moved; whoever
/// shows the list moves it and shows it anew.
class AgendaList : public QListWidget {
    Q_OBJECT

public:
    explicit AgendaList(QWidget* parent = nullptr);

    /// Shows what is there now, with `row` chosen.
    void show(const AgendaOutline& outline, const core::Editions& editions,
              const std::optional<core::TimeOfDay>& start, int row);
    using QListWidget::show;
    /// A row was let go in front of another one, or at the end.
    void askDrop(int row, int before) { emit dropAsked(row, before); }

signals:
    void stepAsked(int step);
    void dropAsked(int row, int before);
    void removeAsked();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;
};

} // namespace ui
