#pragma once

#include <QStackedWidget>

namespace ui {

/// Pages of which one is seen, and which takes no more room than that one needs. Qt would ask for
/// the room of the largest, so that a page that nobody sees makes the window larger than the
/// screen.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
};

} // namespace ui
