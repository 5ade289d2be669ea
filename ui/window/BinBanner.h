#pragma once

#include "ui/widgets/Banner.h"

class QPushButton;

namespace ui {

/// One line above the list: what was put into the recycle bin just now, or forgotten because its
/// days there are over; or that no backup could be made.
class BinBanner : public Banner {
    Q_OBJECT

public:
    explicit BinBanner(QWidget* parent = nullptr);

    /// With a way to bring it back.
    void tellRemoved(const QString& words);
    void tell(const QString& words);

signals:
    void bringBackAsked();

private:
    void say(const QString& words);

    QPushButton* m_back;
    QPushButton* m_close;
};

} // namespace ui
