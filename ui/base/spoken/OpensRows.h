#pragma once

class QModelIndex;

namespace ui {

/// A list or table whose rows are opened in a way of its own. Of the others, assistive technology
/// opens a row by QAbstractItemView::activated, as Enter does.
class OpensRows {
public:
    virtual ~OpensRows() = default;
    /// As Enter does.
    virtual void openRow(const QModelIndex& row) = 0;
};

} // namespace ui
