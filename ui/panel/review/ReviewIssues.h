#pragma once

#include "core/assessment/Doer.h"
#include "ui/session/Session.h"

#include <QWidget>

class QLabel;

namespace ui {

class Grid;

/// "5 Make sure everyone can use the service has no recommendation."
QString inWords(const core::ReviewIssue& issue, const core::Ledger& ledger,
                const core::Editions& editions);

/// What is open before the lead signs, by who has to do what, with the way to each.
class ReviewIssues : public QWidget {
    Q_OBJECT

public:
    explicit ReviewIssues(Session& session, QWidget* parent = nullptr);

    void refresh();
    void focusList();
    void step(int step);

signals:
    void goAsked(const core::ReviewIssue& issue);

private:
    QString nameOf(const core::PersonId& doer) const;
    void go();

    Session& m_session;
    std::vector<core::ReviewIssue> m_issues;
    QLabel* m_summary;
    Grid* m_grid;
};

} // namespace ui
