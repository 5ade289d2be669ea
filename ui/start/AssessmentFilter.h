#pragma once

#include "core/store/ListFilter.h"

#include <QSortFilterProxyModel>
#include <QString>

#include <string>

namespace ui {

class AssessmentTable;

/// Which of the assessments are shown.
struct Show {
    enum class What { All, InProgress, WithOpenActions, Overdue, Standard, Phase };
    What what = What::All;
    std::string id; ///< Of the standard or phase.

    friend bool operator==(const Show&, const Show&) = default;
};

/// Whether `show` takes the assessment in.
bool takesIn(const Show& show, const core::AssessmentSummary& listed, const AssessmentTable& table);

/// The assessments that are shown, in the order that was chosen.
class AssessmentFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit AssessmentFilter(AssessmentTable& table, QObject* parent = nullptr);

    void show(const Show& show);
    void setFilter(const core::ListFilter& filter);
    /// All of the words must be in a row, in any order.
    void setWords(const QString& words);

    const core::AssessmentSummary& listed(const QModelIndex& index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    AssessmentTable& m_table;
    Show m_show;
    core::ListFilter m_filter;
    QStringList m_words;
};

} // namespace ui
