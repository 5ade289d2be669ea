#pragma once

#include "core/work/Actions.h"
#include "ui/widgets/FilterRow.h"

namespace ui {

/// What has to hold of the actions that are listed.
class ActionFilters : public FilterRow {
    Q_OBJECT

public:
    explicit ActionFilters(core::Clock clock, QWidget* parent = nullptr);

    /// What can be chosen from is what is in these, which outlive this.
    void offer(const std::vector<core::Action>& actions) { m_actions = &actions; }

    const core::ActionFilter& filter() const { return m_filter; }
    void set(const core::ActionFilter& filter);
    std::any held() const override { return m_filter; }
    void hold(const std::any& filters) override { set(std::any_cast<core::ActionFilter>(filters)); }

signals:
    void changed();

private:
    using Change = std::function<void(core::ActionFilter&)>;

    void become(const Change& change);
    std::vector<Chip> chips();
    void fill(QMenu& menu);
    void fillNames(QMenu& menu);
    void add(QMenu& menu, const QString& words, bool isChosen, Change toggle);
    core::Date inAMonth() const;

    core::Clock m_clock;
    const std::vector<core::Action>* m_actions = nullptr;
    core::ActionFilter m_filter;
};

} // namespace ui
