#pragma once

#include "core/store/Casebook.h"

#include <QListView>

#include <vector>

class QStandardItemModel;

namespace ui {

/// What a search over all notes found, one row a place. Enter or a click opens it.
class HitList : public QListView {
    Q_OBJECT

public:
    explicit HitList(QWidget* parent = nullptr);

    void show(std::vector<core::Hit> hits);
    using QWidget::show;
    /// What is known of these places besides: what they are, who wrote them and when.
    void tellMore(const std::vector<core::FoundPlace>& places);

    int count() const { return static_cast<int>(m_hits.size()); }

signals:
    void opened(const core::Hit& hit);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(const QModelIndex& index);
    void setRow(int row, const core::FoundPlace& place, const QString& kind);

    QStandardItemModel* m_model = nullptr;
    std::vector<core::Hit> m_hits;
};

/// The part of `text` around the first of `words`, on one line.
QString excerptOf(const QString& text, const QString& words);

} // namespace ui
