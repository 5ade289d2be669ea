#pragma once

#include "core/store/ListFilter.h"
#include "ui/widgets/FilterRow.h"

namespace ui {

class AssessmentTable;

/// What has to hold of the assessments that are listed, besides what is chosen beside the list.
class ListFilters : public FilterRow {
    Q_OBJECT

public:
    /// The table outlives this: what is in it can be chosen from.
    explicit ListFilters(const AssessmentTable& table, QWidget* parent = nullptr);

    const core::ListFilter& filter() const { return m_filter; }
    void clear() { set({}); }
    std::any held() const override { return m_filter; }
    void hold(const std::any& filters) override { set(std::any_cast<core::ListFilter>(filters)); }
    /// Names are known now that were not.
    void refresh() { setChips(chips()); }

signals:
    void changed();

private:
    using Change = std::function<void(core::ListFilter&)>;

    void set(const core::ListFilter& filter);
    /// As `change` makes it.
    void become(const Change& change);
    std::vector<Chip> chips();
    void fill(QMenu& menu);
    void fillDays(QMenu& menu);
    void add(QMenu& menu, const QString& words, bool isChosen, Change toggle);
    void chooseDays();
    QString outcomeName(const std::string& outcome) const;
    QString phaseInWords(const std::string& phase) const;

    const AssessmentTable& m_table;
    core::ListFilter m_filter;
};

} // namespace ui
