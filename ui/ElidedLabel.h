#pragma once

#include <QLabel>

namespace ui {

/// A label of one line that gives way: what does not fit is cut with an ellipsis, and stands in
/// full in the tool tip and for screen readers.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
