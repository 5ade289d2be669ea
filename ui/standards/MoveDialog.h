#pragma once

#include "core/work/EditionMove.h"

#include <QDialog>

#include <optional>
#include <string>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

class Session;

/// Chooses the edition that the open assessment moves to, and shows beforehand, point by point,
/// what carries over and what is to be judged again.
class MoveDialog : public QDialog {
    Q_OBJECT

public:
    /// `session` has an assessment open and everything saved. `library` are the editions that are
    /// offered.
    MoveDialog(Session& session, core::Editions library, QWidget* parent = nullptr);

    /// The move to make, once the dialog was accepted.
    const core::EditionMove& move() const { return *m_move; }

private:
    void fillChoices();
    void refillTargets();
    void work();
    void show(const core::EditionMove& move);
    QString whatHappens(const core::PointRef& point, const core::EditionMove& move) const;
    std::shared_ptr<const core::Standard> edition(const std::string& id) const;

    Session& m_session;
    core::Editions m_library;
    QComboBox* m_from;
    QComboBox* m_to;
    QLabel* m_summary;
    QTableWidget* m_table;
    QPushButton* m_doIt;
    std::optional<core::EditionMove> m_move;
};

} // namespace ui
