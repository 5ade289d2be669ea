#pragma once

#include <QLabel>

namespace ui {

/// A label of one line that gives way: what does not fit is cut with an ellipsis, and stands in
/// full in the tool tip and for screen readers.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    /// Asks for no more room than it needs at least, so that others beside it have theirs first.
    void giveWay();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_givesWay = false;
};

} // namespace ui
