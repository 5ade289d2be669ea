#pragma once

#include "ui/widgets/KeySplitter.h"

namespace ui {

/// A main part and a narrower one at its side; below it where the window is too narrow for its
/// text. Labels with the property "givesWay" leave their room to the
/// rest there.
class TwoPanes : public KeySplitter {
    Q_OBJECT

public:
    TwoPanes(QWidget* main, QWidget* side, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    bool m_moved = false;
};

} // namespace ui
