#pragma once

#include <QToolButton>

namespace ui {

/// Folds and unfolds a part of a page below it: checked means unfolded. The arrow shows which, and
/// a screen reader hears it.
class FoldButton : public QToolButton {
    Q_OBJECT

public:
    explicit FoldButton(const QString& words = {}, QWidget* parent = nullptr);

private:
    void showState(bool open);
};

} // namespace ui
