#pragma once

#include "core/standards/Standard.h"

#include <QStringList>
#include <QWidget>

#include <string>
#include <vector>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ui {

class Session;

/// The notes that a recommendation is made of: each with a button that takes the link away, and a
/// list of the notes under its points to link more.
class LinkedNotes : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives this.
    explicit LinkedNotes(Session& session, QWidget* parent = nullptr);

    /// Ids, also of notes that are there no more, which stay linked.
    const std::vector<std::string>& notes() const { return m_notes; }
    void setNotes(std::vector<std::string> notes);
    void add(const std::string& note);
    /// The points whose notes are offered.
    void setPoints(const std::vector<core::PointRef>& points);
    /// What the links say, a line each.
    QStringList lines() const;

signals:
    void changed();

private:
    void remove(const std::string& note);
    void refresh();
    void showLinks();
    void showChoice();
    void choose(QListWidgetItem* item);
    bool isLinked(const std::string& note) const;

    Session& m_session;
    std::vector<std::string> m_notes;
    std::vector<core::PointRef> m_points;
    QWidget* m_links;    ///< Hidden while the choice is open, which says the same.
    QPushButton* m_more; ///< Unfolds the choice.
    QListWidget* m_choice;
};

} // namespace ui
