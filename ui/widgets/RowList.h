#pragma once

#include <QListWidget>

namespace ui {

/// A list of words that wrap to its width and are measured anew when it has another one.
class RowList : public QListWidget {
    Q_OBJECT

public:
    explicit RowList(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace ui
