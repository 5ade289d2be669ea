#pragma once

#include "core/assessment/FindFilter.h"
#include "ui/widgets/FilterRow.h"

namespace ui {

class Session;

/// What has to hold of what is found, besides its words.
class FindFilters : public FilterRow {
    Q_OBJECT

public:
    explicit FindFilters(Session& session, QWidget* parent = nullptr);

    const core::FindFilter& filter() const { return m_filter; }
    void clear() { set({}); }
    std::any held() const override { return m_filter; }
    void hold(const std::any& filters) override { set(std::any_cast<core::FindFilter>(filters)); }

signals:
    void changed();

private:
    using Change = std::function<void(core::FindFilter&)>;

    std::vector<Chip> chips();
    void set(const core::FindFilter& filter);
    /// As `change` makes it.
    void become(const Change& change);
    void fill(QMenu& menu);
    void fillKinds(QMenu& menu);
    void fillAuthors(QMenu& menu);
    void fillPoints(QMenu& points, QMenu& sections);
    void fillReaders(QMenu& menu);
    void fillDays(QMenu& menu);
    void add(QMenu& menu, const QString& words, bool isChosen, Change toggle);
    void chooseDays();

    Session& m_session;
    core::FindFilter m_filter;
};

} // namespace ui
