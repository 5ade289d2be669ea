#pragma once

#include "core/store/Casebook.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

class EditionCatalogue;

/// The assessments of a casebook as the rows of a table.
class AssessmentTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Service, Organisation, Phase, Standard, Held, Points, Result, Actions, columns };

    /// Both outlive the model. `today` decides what is overdue.
    AssessmentTable(const EditionCatalogue& catalogue, core::Date today, QObject* parent = nullptr);

    void setAssessments(std::vector<core::AssessmentSummary> assessments);
    const std::vector<core::AssessmentSummary>& assessments() const { return m_assessments; }
    const core::AssessmentSummary& at(int row) const
    {
        return m_assessments[static_cast<std::size_t>(row)];
    }
    const EditionCatalogue& catalogue() const { return m_catalogue; }
    core::Date today() const { return m_today; }

    bool isInProgress(const core::AssessmentSummary& listed) const;
    bool isOverdue(const core::AssessmentSummary& listed) const;

    /// What a person may look for in the row: service, organisation, phase, standards; folded to
    /// lower case.
    const QString& searchable(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const core::AssessmentSummary& listed, int column) const;
    QString standardsOf(const core::AssessmentSummary& listed) const;
    QString pointsOf(const core::AssessmentSummary& listed) const;
    QString resultOf(const core::AssessmentSummary& listed) const;
    QString actionsOf(const core::AssessmentSummary& listed) const;
    QString wholeRow(const core::AssessmentSummary& listed) const;
    void editionsArrived();

    const EditionCatalogue& m_catalogue;
    core::Date m_today;
    std::vector<core::AssessmentSummary> m_assessments;
    mutable std::vector<QString> m_searchable;
};

} // namespace ui
