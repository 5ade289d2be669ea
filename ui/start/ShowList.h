#pragma once

#include "ui/start/AssessmentFilter.h"

#include <QListView>

class QStandardItemModel;

namespace ui {

class AssessmentTable;

/// The list beside the table in which one chooses what it shows, with how many there are of each.
class ShowList : public QListView {
    Q_OBJECT

public:
    explicit ShowList(const AssessmentTable& table, QWidget* parent = nullptr);

    /// Counts anew. What was chosen stays chosen if it is still there.
    void refresh();
    Show chosen() const;

    QSize sizeHint() const override;

signals:
    void chosenChanged(const ui::Show& show);

private:
    void addHeading(const QString& text);
    void addEntry(const QString& text, const Show& show);
    void choose(const Show& show);

    const AssessmentTable& m_table;
    QStandardItemModel* m_model = nullptr;
    std::vector<Show> m_shows; ///< By row; headings have an empty place.
    bool m_refreshing = false;
};

} // namespace ui
