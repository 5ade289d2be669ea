#pragma once

#include "core/assessment/Ids.h"
#include "core/work/Actions.h"

#include <QWidget>

class QLabel;

namespace ui {

class ActionDetails;
class ActionFilters;
class Grid;
class Session;

/// The recommendations of all assessments of the casebook: who has to act, until when, and what
/// became of it. They are read off the UI thread, and shown when they are there.
class ActionsPage : public QWidget {
    Q_OBJECT

public:
    explicit ActionsPage(Session& session, QWidget* parent = nullptr);

    /// Reads them anew; what is chosen stays chosen.
    void refresh();
    void focusList();
    /// Whether what is shown is what was read last, for whoever waits.
    bool isUpToDate() const { return !m_isReading; }
    void chooseFilters();

signals:
    void recordAsked(const core::AssessmentId& assessment, const core::RecordId& record);

private:
    void take(core::Result<std::vector<core::Action>> actions);
    void showRows();
    void showChosen();
    void open(const std::string& id);
    const core::Action* actionWith(const std::string& id) const;
    core::Date today() const;

    Session& m_session;
    std::vector<core::Action> m_actions;
    bool m_isReading = false;
    bool m_isStale = false; ///< Something changed while they were read.
    QLabel* m_count;
    ActionFilters* m_filters;
    Grid* m_grid;
    ActionDetails* m_details;
};

} // namespace ui
